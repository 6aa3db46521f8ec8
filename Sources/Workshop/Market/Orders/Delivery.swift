extension Sale {
  /// The rules of a nota that hands an order over: the same buyer, kinds that it still lacks and no
  /// more of them, and no more of the advance than is left; none for any other nota.
  func brokenOrder(in workshop: Workshop) -> [RuleBroken] {
    guard let order else {
      return advance == Rupiah() ? [] : [RuleBroken(.field(.required), field: .order)]
    }
    if let rule = workshop.brokenOpen(order) { return [RuleBroken(rule, field: .order)] }
    if buyer != workshop.orders[order].buyer {
      return [RuleBroken(.order(.otherBuyer), field: .buyer)]
    }
    let left = workshop.outstanding(of: order)
    var asked: [OrderKind: Int] = [:]
    for (row, line) in lines.enumerated() {
      let kind = workshop.kind(of: line.batch, size: line.size)
      guard let left = left[kind] else {
        return [RuleBroken(.order(.notOrdered), field: .quantity, row: row)]
      }
      asked[kind, default: 0] += line.pieces.count
      if let asked = asked[kind], asked > left {
        return [
          RuleBroken(.order(.beyondOrder(asked: asked, left: left)), field: .quantity, row: row)
        ]
      }
    }
    let most = min(workshop.advanceLeft(of: order), total)
    return advance < Rupiah() || advance > most
      ? [RuleBroken(.order(.beyondAdvance(most)), field: .advance)] : []
  }
}

extension Workshop {
  /// The lines that hand over what is ready of an order: what is kept for it, then free pieces of
  /// the kinds and grades that it still lacks, better grades first.
  package func planDelivery(of order: ID<CustomerOrder>) -> [SaleLine] {
    var lines: [SaleLine] = []
    var left = outstanding(of: order)
    let kept = Set(kept(for: order))
    let grades = orders[order].lines.reduce(into: [OrderKind: Grade]()) { $0[$1.kind] = $1.grade }
    let free = freeToSell(for: order) { key in
      left[OrderKind(key)] != nil && grades[OrderKind(key)].map { $0 == key.grade } ?? true
    }
    let rows = free.flatMap { key, pieces in
      pieces.map { (key: key, piece: $0, isKept: kept.contains(PiecePlace(key.batch, $0))) }
    }
    let ranked = rows.sorted {
      ($0.isKept ? 0 : 1, $0.key, $0.piece) < ($1.isKept ? 0 : 1, $1.key, $1.piece)
    }
    for row in ranked {
      let kind = OrderKind(row.key)
      guard let count = left[kind], count > 0 else { continue }
      left[kind] = count - 1
      if let place = lines.firstIndex(where: {
        $0.batch == row.key.batch && $0.size == row.key.size && $0.grade == row.key.grade
      }) {
        lines[place].pieces.append(row.piece)
      } else {
        lines.append(line(of: row.key, piece: row.piece, at: price(of: row.key, in: order)))
      }
    }
    return lines.map { line in
      var line = line
      line.pieces.sort()
      return line
    }
  }

  private func line(of key: StockKey, piece: UInt8, at price: Rupiah) -> SaleLine {
    SaleLine {
      $0.batch = key.batch
      $0.size = key.size
      $0.grade = key.grade
      $0.pieces = [piece]
      $0.price = price
    }
  }

  /// What was agreed on, and for a lower grade never more than is usual for it.
  private func price(of key: StockKey, in order: ID<CustomerOrder>) -> Rupiah {
    let usual = self.price(of: key, on: orders[order].day).usual
    let line = orders[order].lines.first { $0.kind == OrderKind(key) }
    let agreed = line?.price ?? usual
    return key.grade == line?.grade ?? .a ? agreed : min(agreed, usual)
  }
}
