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

extension CloseMonth {
  /// Rules: the month is over and comes next, the figures are those of the records under the scheme
  /// in force, PNBP is deposited or a note says why not, and a second person signs.
  func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    let month = figures.month
    if month.last >= day { return [RuleBroken(.monthNotOver(month))] }
    if workshop.isClosed(month) { return [RuleBroken(.monthClosed(month))] }
    if let earlier = workshop.firstOpenMonth, earlier < month {
      return [RuleBroken(.earlierMonthOpen(earlier))]
    }
    do throws(RuleBroken) {
      let now = try workshop.figures(of: month)
      if now != figures { return [RuleBroken(.figuresChanged)] }
      try workshop.checkAccounts(after: now)
    } catch {
      return [error]
    }
    if figures.isEmpty(in: workshop) { return [RuleBroken(.nothingToClose(month))] }
    let isDue = workshop.deposited(for: month) < figures.part(.state)
    let text = note.brokenAsText(.note, atMost: 60)
    if !text.isEmpty { return text }
    if isDue && note.isEmpty { return [RuleBroken(.depositMissing, field: .note)] }
    return workshop.isApproved(authority) ? [] : [RuleBroken(.approvalMissing)]
  }

  func apply(to workshop: inout Workshop, by authority: Authority) {
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
    counted.isEmpty && returned.isEmpty && refunds.isEmpty && workshop.costs(in: month).isEmpty
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
      ? [RuleBroken(.monthClosed(day.month), field: .day)] : []
  }

  /// The months with money that are not closed, oldest first.
  package var openMonths: [Month] {
    let paid = sales.compactMap { $0.paidOn?.month }
    let spent = costs.filter { !$0.isWithdrawn }.map(\.day.month)
    let refunded = returns.indices.compactMap { countingDay(of: ID($0))?.month }
    return Set(paid + spent + refunded).filter { !isClosed($0) }.sorted()
  }

  /// The month to close next.
  package var firstOpenMonth: Month? { openMonths.first }

  /// The one place of the rule that a closed month stays as it is: whatever is about one of its
  /// days goes to the open month.
  func brokenClosed(_ action: Action) -> [RuleBroken] {
    guard lastClosed != nil else { return [] }
    return moneyDays(of: action).map(\.month).first(where: isClosed)
      .map { [RuleBroken(.monthClosed($0), field: .day)] } ?? []
  }

  /// The days whose month an action would change; history lies before the store, and a deposit, a
  /// paper, a look at somebody's identity, a tool or the clock changes no figure of the month it
  /// was in.
  private func moneyDays(of action: Action) -> [Day] {
    switch action {
    case .importPastOutput, .importPastSales, .depositPNBP, .notePrinted, .noteDisclosure,
      .countTools, .writeOffTool, .confirmClock, .adoptKeyPins, .noteAttempts:
      []
    case .adoptScheme(let adopted): [adopted.scheme.validFrom]
    case .editInmate(let edit): [edit.day] + edit.recountedDays(in: self)
    case .withdraw(let row):
      [row.day] + days(of: row)
    default: action.day.map { [$0] } ?? []
    }
  }

  /// The days that figures count what a withdrawal takes out, or puts back, from.
  private func days(of row: Withdraw) -> [Day] {
    let cost = cost(of: row).flatMap { costs.contains($0) ? costs[$0].day : nil }
    let consignment = row.consignment.flatMap {
      consignments.contains($0) ? consignments[$0].day : nil
    }
    let enrolment = row.inmate.flatMap { people.contains($0) ? people[$0].enrolledCounts : nil }
    return [cost, consignment, enrolment].compactMap { $0 }
  }

  /// The cost that a withdrawal takes with it.
  private func cost(of row: Withdraw) -> ID<Expense>? {
    row.cost ?? row.materialLot.flatMap { materialLots.contains($0) ? materialLots[$0].cost : nil }
  }

  /// Moves what is derived from a closed month.
  mutating func count(_ closed: ClosedMonth) {
    countedSales.formUnion(closed.figures.counted)
    countedSales.subtract(closed.figures.returned)
    countedReturns.formUnion(closed.figures.refunds)
    for share in closed.figures.shares {
      accounts[share.worker, default: Account()].earned += share.premi
    }
  }

  /// Nobody's account may grow beyond all reason.
  func checkAccounts(after figures: MonthFigures) throws(RuleBroken) {
    for share in figures.shares {
      _ = try [account(of: share.worker).earned, share.premi].checkedSum()
    }
  }
}
