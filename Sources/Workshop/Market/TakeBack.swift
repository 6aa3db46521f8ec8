/// What a buyer brought back or complained of; never changed again.
package struct BuyerReturn: Record {
  package var day = Day()
  package var sale = ID<Sale>()
  package var piece = PiecePlace()
  package var redress = Redress.complaint
  /// How its price went back; `unpaid` when the nota was owed and the debt shrank by it.
  package var payment = Payment.cash
  /// Indices in the catalogue's defects.
  package var defects: [UInt8] = []
  package var reason = ""
  package var officer = ID<User>()
  /// The second person, where money went back.
  package var approver: ID<User>?

  package init() {}
}

/// What the buyer gets: nothing and keeps the piece, its price, or its price against a new nota.
package enum Redress: UInt8, CaseIterable, Sendable {
  case complaint, refund, replacement

  /// Whether the piece comes back and its price goes.
  package var takesBack: Bool { self != .complaint }
}

/// Takes a sold piece back from its buyer, or notes a complaint about it.
///
/// The piece waits at the final gate again. The nota stays as it was: its price counts against the
/// month of the return.
package struct TakeBack: Record {
  package var day = Day()
  package var sale = ID<Sale>()
  package var piece = PiecePlace()
  package var redress = Redress.complaint
  package var payment = Payment.cash
  package var defects: [UInt8] = []
  /// From 5 to 60 characters.
  package var reason = ""

  package init() {}
}

extension TakeBack: DatedFact {
  package var capability: Capability? { .record }

  /// Rules: a piece that the nota's buyer has, from the day it was sold and paid on, a reason; a
  /// price given back needs a second person, and comes off a debt while there is one.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    guard workshop.sales.contains(sale) else { return [RuleBroken(.field(.unknownRow))] }
    let row = workshop.sales[sale]
    if row.isWithdrawn { return [RuleBroken(.field(.isWithdrawn))] }
    guard row.line(of: piece) != nil else {
      return [RuleBroken(.field(.unknownRow), field: .piece)]
    }
    if workshop.isTakenBack(piece, from: sale) {
      return [RuleBroken(.market(.takenBackAlready), field: .piece)]
    }
    var broken: [RuleBroken] = []
    let first = redress.takesBack ? row.paidOn ?? row.day : row.day
    if day < first { broken.append(RuleBroken(.market(.returnBeforeSale(first)), field: .day)) }
    broken += reason.brokenAsReason
    let known = workshop.catalogue.defects.count
    if defects.contains(where: { Int($0) >= known }) || Set(defects).count != defects.count {
      broken.append(RuleBroken(.quality(.unknownDefect), field: .defects))
    }
    guard redress.takesBack else { return broken }
    if (payment == .unpaid) != row.isOwed {
      broken.append(
        RuleBroken(.market(row.isOwed ? .debtShrinks : .moneyGoesBack), field: .payment))
    }
    let price = row.line(of: piece)?.price ?? Rupiah()
    if row.isOwed && price > workshop.left(of: sale) {
      broken.append(RuleBroken(.market(.beyondDebt(workshop.left(of: sale))), field: .piece))
    }
    if broken.isEmpty && !workshop.isApproved(authority) {
      broken.append(RuleBroken(.quality(.secondPersonMissing)))
    }
    return broken
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    let isOwed = workshop.sales[sale].isOwed
    if isOwed { workshop.countDebt(sale, by: -1) }
    let id = workshop.returns.append(
      BuyerReturn {
        $0.day = day
        $0.sale = sale
        $0.piece = piece
        $0.redress = redress
        $0.payment = payment
        $0.defects = defects
        $0.reason = reason
        $0.officer = authority.user
        $0.approver = redress.takesBack ? authority.signer : nil
      })
    workshop.count(id)
    if isOwed && workshop.left(of: sale) == Rupiah() { workshop.sales[sale].settled = day }
    if workshop.sales[sale].isOwed { workshop.countDebt(sale, by: 1) }
    if redress.takesBack { workshop.queueAgain(piece) }
  }
}

extension Sale {
  /// The line that sold a piece.
  package func line(of piece: PiecePlace) -> SaleLine? {
    lines.first { $0.batch == piece.batch && $0.pieces.contains(piece.number) }
  }
}

extension Workshop {
  /// The returns and complaints of a nota, oldest first.
  package func returns(of sale: ID<Sale>) -> [ID<BuyerReturn>] { derived.returnsOf[sale] ?? [] }

  package func isTakenBack(_ piece: PiecePlace, from sale: ID<Sale>) -> Bool {
    returns(of: sale).contains { returns[$0].piece == piece && returns[$0].redress.takesBack }
  }

  /// How many pieces of a nota came back.
  package func takenBack(from sale: ID<Sale>) -> Int {
    returns(of: sale).count { returns[$0].redress.takesBack }
  }

  /// What went back for a return; nothing for a complaint.
  package func refund(of id: ID<BuyerReturn>) -> Rupiah {
    let row = returns[id]
    guard row.redress.takesBack else { return Rupiah() }
    return sales[row.sale].line(of: row.piece)?.price ?? Rupiah()
  }

  /// What a nota brings beside the advance: less what came off its debt.
  package func due(_ sale: ID<Sale>) -> Rupiah {
    returns(of: sale).filter { returns[$0].payment == .unpaid }
      .reduce(sales[sale].due) { $0 - refund(of: $1) }
  }

  /// The day from which a return counts: not before the nota itself is paid; nil till then, and for
  /// a complaint.
  func countingDay(of id: ID<BuyerReturn>) -> Day? {
    let row = returns[id]
    guard row.redress.takesBack, let paid = sales[row.sale].paidOn else { return nil }
    return row.payment == .unpaid ? paid : max(paid, row.day)
  }

  /// Commission that the channel gives back; of all pieces of a nota it is all of its commission.
  func commission(backFrom id: ID<BuyerReturn>) -> Rupiah {
    let row = returns[id]
    let sale = sales[row.sale]
    let before = returns(of: row.sale).prefix { $0 < id }
      .reduce(sale.total) { $0 - refund(of: $1) }
    return commission(on: before, of: sale)
      - commission(on: before - refund(of: id), of: sale)
  }

  /// Since when a piece waits at its gate: from its newest maker, or from its buyer.
  func waitingSince(_ piece: PiecePlace) -> Day {
    let row = batches[piece.batch].pieces[Int(piece.number) - 1]
    let made = row.makers.last?.day ?? batches[piece.batch].opened
    return derived.newestReturn[piece].map { max(made, returns[$0].day) } ?? made
  }

  mutating func countDebt(_ sale: ID<Sale>, by step: Int) {
    derived.debts.add(left(of: sale), by: step)
  }

  /// Moves what is derived from a return.
  mutating func count(_ id: ID<BuyerReturn>) {
    let row = returns[id]
    derived.returnsOf[row.sale, default: []].append(id)
    guard row.redress.takesBack else { return }
    derived.newestReturn[row.piece] = id
    var sums = derived.months[row.day.month] ?? MonthSums()
    sums.sold -= 1
    sums.revenue -= refund(of: id)
    sums.accepted -= 1
    derived.months[row.day.month] = sums
    derived.acceptedOn[row.day, default: 0] -= 1
  }

  /// Puts a piece before the inspector of the final gate again, without its grade.
  fileprivate mutating func queueAgain(_ place: PiecePlace) {
    let index = Int(place.number) - 1
    let gate = route(of: place.batch).lastIndex {
      $0.isGate && catalogue.gates[Int($0.index)].isFinal
    }
    var piece = batches[place.batch].pieces[index]
    piece.step = UInt8(gate ?? Int(piece.step))
    piece.grade = nil
    piece.returns += 1
    piece.state = .waiting
    batches[place.batch].pieces[index] = piece
    joinQueue(piece: index, of: place.batch)
    refreshOpen(place.batch)
  }
}
