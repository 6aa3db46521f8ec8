/// Work that a supervisor allows for some days to somebody whose papers fail.
package struct WorkAllowance: Record {
  package var worker = ID<Inmate>()
  /// What may fail meanwhile, in ascending order.
  package var covered: [Requirement] = []
  package var from = Day()
  /// The last day.
  package var until = Day()
  package var reason = ""
  /// The day on which it was recorded, by whom, and who signed it.
  package var decided = Day()
  package var officer = ID<User>()
  package var approver = ID<User>()
  package var isWithdrawn = false
  /// The day on which it was withdrawn: before it, it held.
  package var withdrawn = Day()

  package init() {}
}

extension WorkAllowance {
  /// Whether it holds on a day.
  package func holds(on day: Day) -> Bool {
    from <= day && day <= until && !(isWithdrawn && withdrawn <= day)
  }
}

extension Workshop {
  /// What may fail of a person's papers on a day.
  func allowed(for inmate: ID<Inmate>, on day: Day) -> Set<Requirement> {
    var allowed: Set<Requirement> = []
    for row in workAllowances where row.worker == inmate && row.holds(on: day) {
      allowed.formUnion(row.covered)
    }
    return allowed
  }

  /// What was allowed to a person, newest first, without what was withdrawn before it began.
  ///
  /// Nil for everybody.
  package func allowances(of inmate: ID<Inmate>?) -> [ID<WorkAllowance>] {
    workAllowances.indices.reversed().map { ID($0) }.filter {
      let row = workAllowances[$0]
      return (inmate == nil || row.worker == inmate) && !row.isVoid
    }
  }
}

extension WorkAllowance {
  /// Whether it was withdrawn before it held on any day.
  package var isVoid: Bool { isWithdrawn && withdrawn <= from }

  /// The last day on which it holds, or held.
  package var lastDay: Day { isWithdrawn ? min(until, withdrawn - 1) : until }
}

extension WorkAllowance: WithdrawableRow {
  static var table: WritableKeyPath<Workshop, Table<WorkAllowance>> { \.workAllowances }
  static var keeper: Capability { .record }
  static var isOutsideMonths: Bool { true }
  static var isSupervised: Bool { true }

  /// Rules: none of its own; the days before it stay allowed.
  static func broken(
    _ id: ID<WorkAllowance>, by withdrawal: Withdraw, in workshop: Workshop,
    as authority: Authority
  ) -> [RuleBroken] { [] }

  static func apply(
    _ withdrawal: Withdraw, to id: ID<WorkAllowance>, in workshop: inout Workshop
  ) {
    workshop.workAllowances[id].isWithdrawn = !withdrawal.reinstates
    workshop.workAllowances[id].withdrawn = withdrawal.reinstates ? Day() : withdrawal.day
  }
}
