/// A month whose earnings are divided; never changed again.
package struct ClosedMonth: Record {
  package var day = Day()
  package var figures = MonthFigures()
  /// Why it was closed while PNBP was not deposited.
  package var note = ""
  package var closer = ID<User>()
  package var approver = ID<User>()

  package init() {}
}

/// The closing of a month, with every figure resolved.
package struct CloseMonth: Record {
  package var day = Day()
  package var figures = MonthFigures()
  package var note = ""

  package init() {}
}

extension CloseMonth: DatedFact {
  package var capability: Capability? { .money }

  /// Rules: the month is over and comes next, the figures are those of the records under the scheme
  /// in force, PNBP is deposited or a note says why not, and a second person signs.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    let month = figures.month
    if month.last >= day { return [RuleBroken(.earnings(.monthNotOver(month)))] }
    if workshop.isClosed(month) { return [RuleBroken(.earnings(.monthClosed(month)))] }
    do throws(RuleBroken) {
      let now = try workshop.division(of: month)
      if now != figures { return [RuleBroken(.earnings(.figuresChanged))] }
      try workshop.checkAccounts(after: now)
    } catch {
      return [error]
    }
    if figures.isEmpty(in: workshop) { return [RuleBroken(.earnings(.nothingToClose(month)))] }
    let isDue = workshop.undeposited(figures) > Rupiah()
    let text = note.brokenAsText(.note, atMost: 60)
    if !text.isEmpty { return text }
    if isDue && note.isEmpty { return [RuleBroken(.earnings(.depositMissing), field: .note)] }
    return workshop.isApproved(authority) ? [] : [RuleBroken(.earnings(.approvalMissing))]
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    let row = ClosedMonth {
      $0.day = day
      $0.figures = figures
      $0.note = note
      $0.closer = authority.user
      $0.approver = authority.signer ?? authority.user
    }
    workshop.closures.append(row)
    workshop.count(row)
  }
}

extension MonthFigures {
  /// Whether nothing happened that money could come from or go to.
  func isEmpty(in workshop: Workshop) -> Bool {
    counted.isEmpty && returned.isEmpty && refunds.isEmpty && left.isEmpty
      && workshop.costs(in: month).isEmpty
  }
}

extension Workshop {
  package var lastClosed: Month? { closures.last?.figures.month }

  /// Closing goes month by month, so every month up to the last closed one is closed.
  package func isClosed(_ month: Month) -> Bool { lastClosed.map { month <= $0 } ?? false }

  /// The day from which figures count what happened on a day: the day itself in an open month,
  /// else the first day of the open one.
  package func countingDay(of day: Day) -> Day {
    lastClosed.map { max(day, ($0 + 1).first) } ?? day
  }

  /// The day on which a month was closed, by itself or as one before a closed month; nil while it
  /// is open, and for history, which nobody closes.
  package func closingDay(of month: Month) -> Day? {
    if month < settings.firstDay.month { return nil }
    return closures.first { $0.figures.month >= month }?.day
  }

  /// Whether rows of history may not be added to a month any more: that of the founding, once it is
  /// closed.
  func brokenHistory(on day: Day) -> [RuleBroken] {
    day.month >= settings.firstDay.month && isClosed(day.month)
      ? [RuleBroken(.earnings(.monthClosed(day.month)), field: .day)] : []
  }

  /// The months with money that are not closed, oldest first.
  package var openMonths: [Month] {
    let paid = sales.compactMap { $0.paidOn?.month }
    let spent = costs.filter { !$0.isWithdrawn }.map(\.day.month)
    let refunded = returns.indices.compactMap { countingDay(of: ID($0))?.month }
    let left = leavings.filter { !$0.isWithdrawn && $0.isPaid }.map(\.day.month)
    return Set(paid + spent + refunded + left).filter { !isClosed($0) }.sorted()
  }

  /// The month to close next.
  package var firstOpenMonth: Month? { openMonths.first }

  /// What a month divides: what its closing found, or what the next one to close would divide now.
  ///
  /// Refused for later ones, which would count again what the open months before them hold.
  package func division(of month: Month) throws(RuleBroken) -> MonthFigures {
    if let closed = closure(of: month) { return closed.figures }
    if let earlier = firstOpenMonth, earlier < month {
      throw RuleBroken(.earnings(.earlierMonthOpen(earlier)))
    }
    return try figures(of: month)
  }

  /// Moves what is derived from a closed month.
  mutating func count(_ closed: ClosedMonth) {
    derived.countedSales.formUnion(closed.figures.counted)
    derived.countedSales.subtract(closed.figures.returned)
    derived.countedReturns.formUnion(closed.figures.refunds)
    for share in closed.figures.shares {
      derived.accounts[share.worker, default: Account()].earned += share.premi
    }
  }

  /// Nobody's account may grow beyond all reason.
  func checkAccounts(after figures: MonthFigures) throws(RuleBroken) {
    for share in figures.shares {
      _ = try [account(of: share.worker).earned, share.premi].checkedSum()
    }
  }
}
