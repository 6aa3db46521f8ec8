/// What a month brings for work from before the store: divided piece by piece and apart from all
/// else, so that it neither raises nor lowers the premi of any other work.
package struct OpeningShare: Record {
  /// Pieces with such work that count for the first time.
  package var pieces: Int32 = 0
  /// The part of their price that the stages before have in it.
  package var turnover = Rupiah()
  package var commission = Rupiah()
  /// In the order of the scheme; below zero where more came back than was sold.
  package var parts: [Rupiah] = []
  /// Of the workers' part what was paid before the opening, and so stays in the workshop.
  package var settled = Rupiah()

  package init() {}

  package var divided: Rupiah { parts.reduce(Rupiah()) { $0 + $1 } }
}

/// The same while it is counted, with what each maker gets.
struct OpeningMoney {
  var share = OpeningShare()
  var makers: [ID<Inmate>: (premi: Rupiah, stages: Int)] = [:]
  var isEmpty = true
}

/// A piece of a nota that work from before the store is in.
private struct OpeningPiece {
  var place: PiecePlace
  var grade: Grade
  /// What of its price is for that work, and the commission on it.
  var price: Rupiah
  var commission: Rupiah
  /// The stages of that work, with who made them; nil where premi was paid before.
  var stages: [(stage: UInt8, maker: ID<Inmate>?)]
  /// What those stages count, and what all stages of the piece count.
  var weights: [Int]
  var whole: Int
}

extension Workshop {
  /// What pieces with work from before the store bring to a month; `new`: those that count for the
  /// first time.
  func openingMoney(of figures: MonthFigures, new: Set<PiecePlace>) -> OpeningMoney {
    var money = OpeningMoney()
    if derived.openingOf.isEmpty { return money }
    money.share.parts = figures.scheme.parts.map { _ in Rupiah() }
    var unpaid = new
    let back = figures.refunds.map { returns[$0] }
    for sale in figures.counted {
      for piece in openingPieces(of: sale, under: figures.scheme) {
        let isKept = !back.contains { $0.sale == sale && $0.piece == piece.place }
        let isNew = isKept && unpaid.remove(piece.place) != nil
        add(piece, to: &money, isNew: isNew, under: figures.scheme)
      }
    }
    for sale in figures.returned {
      for piece in openingPieces(of: sale, under: figures.scheme) {
        take(piece, from: &money, under: figures.scheme)
      }
    }
    for row in back {
      let pieces = openingPieces(of: row.sale, under: figures.scheme)
      guard let piece = pieces.first(where: { $0.place == row.piece }) else { continue }
      take(piece, from: &money, under: figures.scheme)
    }
    return money
  }

  private func add(
    _ piece: OpeningPiece, to money: inout OpeningMoney, isNew: Bool, under scheme: SplitScheme
  ) {
    money.isEmpty = false
    money.share.turnover += piece.price
    money.share.commission += piece.commission
    if isNew { money.share.pieces += 1 }
    let parts = scheme.split(piece.base(under: scheme, isNew: isNew)).amounts
    money.share.add(parts, by: 1)
    let premi = scheme.workers(of: parts)
    // Whoever was paid for it once is not paid again when it is sold again.
    guard isNew else {
      money.share.settled += premi
      return
    }
    let amounts = Apportionment(of: premi, by: piece.weights).amounts
    for (place, amount) in amounts.enumerated() {
      guard let maker = piece.stages[place].maker else {
        money.share.settled += amount
        continue
      }
      money.makers[maker, default: (Rupiah(), 0)].premi += amount
      money.makers[maker, default: (Rupiah(), 0)].stages += 1
    }
  }

  /// A piece that came back: nobody pays his premi back, so the workshop bears the workers' part.
  private func take(
    _ piece: OpeningPiece, from money: inout OpeningMoney, under scheme: SplitScheme
  ) {
    money.isEmpty = false
    money.share.turnover -= piece.price
    money.share.commission -= piece.commission
    let parts = scheme.split(piece.base(under: scheme, isNew: false)).amounts
    money.share.add(parts, by: -1)
    money.share.settled -= scheme.workers(of: parts)
  }

  /// The pieces of a nota that work from before the store is in.
  ///
  /// Commission is that on the nota's other money first, so that what is left of it is what it
  /// would be without them.
  private func openingPieces(of id: ID<Sale>, under scheme: SplitScheme) -> [OpeningPiece] {
    let sale = sales[id]
    guard sale.lines.contains(where: { derived.openingOf[$0.batch] != nil }) else { return [] }
    var pieces = sale.lines.flatMap { line in
      line.pieces.compactMap {
        openingPiece(PiecePlace(line.batch, $0), at: line.price, line.grade, under: scheme)
      }
    }
    var sum = pieces.reduce(sale.total) { $0 - $1.price }
    for place in pieces.indices {
      let next = sum + pieces[place].price
      pieces[place].commission = commission(on: next, of: sale) - commission(on: sum, of: sale)
      sum = next
    }
    return pieces
  }

  private func openingPiece(
    _ place: PiecePlace, at price: Rupiah, _ grade: Grade, under scheme: SplitScheme
  ) -> OpeningPiece? {
    guard derived.openingOf[place.batch] != nil else { return nil }
    let product = batches[place.batch].product
    let makers = batches[place.batch].pieces[Int(place.number) - 1].makers.filter { !$0.isRework }
    let route = route(of: place.batch).filter { !$0.isGate }.map(\.index)
    let before = route.filter { stage in
      !makers.contains { $0.stage == stage && !isBeforeStore($0) }
    }
    if before.isEmpty { return nil }
    var points = { (stage: UInt8) in scheme.points(product: product, stage: stage, grade: grade) }
    if route.allSatisfy({ points($0) == 0 }) { points = { _ in 1 } }
    let weights = before.map(points)
    let whole = route.reduce(0) { $0 + points($1) }
    let share = Int128(price.amount) * Int128(weights.reduce(0, +)) / Int128(whole)
    return OpeningPiece(
      place: place, grade: grade, price: Rupiah(Int64(share)), commission: Rupiah(),
      stages: before.map { stage in (stage, makers.first { $0.stage == stage }?.worker) },
      weights: weights.contains { $0 > 0 } ? weights : weights.map { _ in 1 }, whole: whole)
  }

  /// Whether a stage was made before the store.
  func isBeforeStore(_ made: Made) -> Bool { made.day < settings.firstDay }
}

extension OpeningPiece {
  /// What the scheme divides for it.
  func base(under scheme: SplitScheme, isNew: Bool) -> Rupiah {
    switch scheme.base {
    case .turnover: return price
    case .profit: return price - commission
    case .piece:
      guard isNew else { return Rupiah() }
      let share =
        Int128(scheme.rate.amount) * Int128(weights.reduce(0, +)) / Int128(max(1, whole))
      return Rupiah(Int64(min(share, Int128(scheme.rate.amount))))
    }
  }
}

extension SplitScheme {
  /// The workers' part among the parts of an amount.
  func workers(of amounts: [Rupiah]) -> Rupiah {
    zip(parts, amounts).reduce(Rupiah()) { $1.0.use == .workers ? $0 + $1.1 : $0 }
  }
}

extension OpeningShare {
  mutating func add(_ amounts: [Rupiah], by sign: Int) {
    for place in amounts.indices { parts[place] += amounts[place] * sign }
  }
}

extension [WorkerShare] {
  /// With what makers from before the store get beside it, lowest code first.
  func with(_ makers: [ID<Inmate>: (premi: Rupiah, stages: Int)]) -> [WorkerShare] {
    var shares = self
    for (worker, part) in makers {
      let place = shares.firstIndex { $0.worker == worker } ?? shares.count
      if place == shares.count { shares.append(WorkerShare { $0.worker = worker }) }
      shares[place].forOpening = part.premi
      shares[place].openingStages = Int32(clamping: part.stages)
    }
    return shares.sorted { $0.worker < $1.worker }
  }
}
