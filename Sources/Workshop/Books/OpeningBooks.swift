/// Goods of the opening that went, or came back, with the record that says so.
package enum OpeningUse: Equatable, Sendable {
  case sale(ID<Sale>)
  case voiding(ID<Sale>)
  case refund(ID<BuyerReturn>)
  case count(ID<StockCount>)
  case rejection(ID<QualityCheck>)
  case leaving(ID<Leaving>)
  case material(ID<MaterialMove>)
}

extension Workshop {
  /// One entry for each block that counts: what it brings, against the opening equity.
  var openingEntries: [BookEntry] {
    OpeningBlock.allCases.compactMap { block in
      let rows = openingRows(of: block).map { openings[$0] }.filter(\.counts)
      let postings = rows.flatMap(postings)
      let equity = rows.reduce(Rupiah()) { $0 + $1.equity }
      let entry = BookEntry(
        openingDay, .opening(block), postings.summed + [.credit(.opening, equity)])
      return entry.postings.isEmpty ? nil : entry
    }
  }

  private func postings(of row: OpeningRow) -> [Posting] {
    let sum = row.total.sum
    switch row.block {
    case .finished, .consigned, .inWork: return [.debit(.openingPieces, sum)]
    case .receivable: return [.debit(.owed(row.buyer), sum)]
    case .premi: return row.person.map { [.credit(.premi($0), sum)] } ?? []
    case .dues:
      if row.isLoss { return [.debit(.loss, sum)] }
      return [.credit(row.month == nil ? .fund(row.words) : .state, sum)]
    case .cash: return [.debit(.treasury, sum)]
    case .orders: return row.buyer.map { [.credit(.advance($0), sum)] } ?? []
    case .material: return [.debit(.openingMaterial, sum)]
    case .tools: return []
    }
  }

  /// What of the goods went since, out of the value that they were brought in with.
  ///
  /// Nothing of it is a cost of any month: it was paid before the store.
  var openingUseEntries: [BookEntry] {
    if derived.openingOf.isEmpty && !openings.contains(where: { $0.lot != nil }) { return [] }
    let goods = Set(openingGoods)
    return saleUses(goods) + returnUses(goods) + countUses(goods) + rejectionUses(goods)
      + leavingUses(goods) + materialUses
  }

  private func use(
    _ day: Day, _ use: OpeningUse, _ places: [PiecePlace], _ goods: Set<PiecePlace>, sign: Int = 1
  ) -> BookEntry? {
    let value = places.filter(goods.contains).reduce(Rupiah()) {
      $0 + (openingValue(of: $1) ?? Rupiah())
    }
    if value == Rupiah() { return nil }
    return BookEntry(
      day, .openingUse(use),
      [.debit(.opening, value * sign), .credit(.openingPieces, value * sign)])
  }

  private func saleUses(_ goods: Set<PiecePlace>) -> [BookEntry] {
    sales.indices.flatMap { index in
      let sale = sales[index]
      return sale.countings.compactMap { day, sign in
        let places = sale.lines.flatMap { line in line.pieces.map { PiecePlace(line.batch, $0) } }
        return use(
          day, sign > 0 ? .sale(ID(index)) : .voiding(ID(index)), places, goods, sign: sign)
      }
    }
  }

  private func returnUses(_ goods: Set<PiecePlace>) -> [BookEntry] {
    returns.indices.filter { returns[$0].redress.takesBack }.compactMap {
      use(returns[$0].day, .refund(ID($0)), [returns[$0].piece], goods, sign: -1)
    }
  }

  private func countUses(_ goods: Set<PiecePlace>) -> [BookEntry] {
    stockCounts.indices.flatMap { index in
      let row = stockCounts[index]
      return [
        use(row.day, .count(ID(index)), row.missing, goods),
        use(row.day, .count(ID(index)), row.found, goods, sign: -1),
      ].compactMap { $0 }
    }
  }

  private func rejectionUses(_ goods: Set<PiecePlace>) -> [BookEntry] {
    checks.indices.compactMap { index in
      let check = checks[index]
      guard check.verdict == .reject, check.isUpheld == true, let day = check.countersigned
      else { return nil }
      return use(day, .rejection(ID(index)), [PiecePlace(check)], goods)
    }
  }

  private func leavingUses(_ goods: Set<PiecePlace>) -> [BookEntry] {
    leavings.indices.filter { !leavings[$0].isWithdrawn }.compactMap {
      use(leavings[$0].day, .leaving(ID($0)), leavings[$0].pieces, goods)
    }
  }

  private var materialUses: [BookEntry] {
    let lots = Set(openings.filter(\.counts).compactMap(\.lot))
    return materialMoves.indices.compactMap { index in
      let move = materialMoves[index]
      guard !move.isWithdrawn, lots.contains(move.lot) else { return nil }
      let cost = cost(of: ID(index))
      return BookEntry(
        move.day, .openingUse(.material(ID(index))),
        [.debit(.opening, cost), .credit(.openingMaterial, cost)])
    }.filter { !$0.postings.isEmpty }
  }
}

extension [Posting] {
  /// One posting for each account, in the order in which they first stand.
  var summed: [Posting] {
    reduce(into: []) { sums, posting in
      if let place = sums.firstIndex(where: { $0.account == posting.account }) {
        sums[place].amount += posting.amount
      } else {
        sums.append(posting)
      }
    }
  }
}
