/// Why somebody will be away.
package enum AbsenceKind: UInt8, CaseIterable, Sendable {
  /// For one of the reasons of a day sheet.
  case absence
  /// Kept from work by a decision; it is never paid.
  case suspension
}

/// A time in which somebody will not be at work, known beforehand.
package struct PlannedAbsence: Record {
  package var worker = ID<Inmate>()
  package var kind = AbsenceKind.absence
  /// Of an absence.
  package var reason = Attendance.present
  package var from = Day()
  /// The last day; nil for a suspension whose end is not decided.
  package var until: Day?
  /// Whether days away by this reason are paid, whatever the terms of the reason say.
  package var isPaid = false
  /// The number of the letter or decree that it rests on.
  package var basis = ""
  package var officer = ID<User>()
  package var isWithdrawn = false

  package init() {}

  package func covers(_ day: Day) -> Bool { from <= day && until.map { day <= $0 } ?? true }

  /// Whether both have a day in common.
  func meets(_ other: PlannedAbsence) -> Bool {
    (until ?? Day.last) >= other.from && (other.until ?? Day.last) >= from
  }
}

extension Day {
  /// Behind every day that anybody plans.
  fileprivate static let last = Day(number: Int32.max)
}

extension Workshop {
  /// What stands of a person's times away, oldest entry first.
  package func plannedAbsences(of worker: ID<Inmate>) -> [ID<PlannedAbsence>] {
    plannedAbsences.indices.map { ID<PlannedAbsence>($0) }.filter {
      plannedAbsences[$0].worker == worker && !plannedAbsences[$0].isWithdrawn
    }
  }

  /// The time away that a day of a person lies in; no two of them overlap.
  package func plannedAbsence(of worker: ID<Inmate>, on day: Day) -> PlannedAbsence? {
    plannedAbsences.first { $0.worker == worker && !$0.isWithdrawn && $0.covers(day) }
  }

  /// The same where it keeps from work.
  package func suspension(of worker: ID<Inmate>, on day: Day) -> PlannedAbsence? {
    plannedAbsence(of: worker, on: day).flatMap { $0.kind == .suspension ? $0 : nil }
  }

  /// Another time away of the same person that a row would overlap; `own`: the row itself.
  func brokenOverlap(
    of row: PlannedAbsence, besides own: ID<PlannedAbsence>? = nil
  ) -> [RuleBroken] {
    let other = plannedAbsences(of: row.worker).first {
      $0 != own && plannedAbsences[$0].meets(row)
    }
    return other.map { id in
      let other = plannedAbsences[id]
      return [RuleBroken(.people(.absence(.planned(other.from, other.until))), field: .from)]
    } ?? []
  }

  /// The first day of a suspension on which the person has worked.
  func brokenWork(in row: PlannedAbsence) -> [RuleBroken] {
    guard row.kind == .suspension else { return [] }
    let worked = derived.sheetOfDay.keys.filter(row.covers).sorted().first { day in
      outputs(on: day).contains { $0.worker == row.worker && $0.attendance == .present }
    }
    return worked.map { [RuleBroken(.people(.absence(.workedThen($0))), field: .from)] } ?? []
  }
}

extension PlannedAbsence: WithdrawableRow {
  static var table: WritableKeyPath<Workshop, Table<PlannedAbsence>> { \.plannedAbsences }
  static var keeper: Capability { .record }

  /// Rules: a suspension is a supervisor's to take back, and one that is put back overlaps nothing
  /// and no work.
  static func broken(
    _ id: ID<PlannedAbsence>, by withdrawal: Withdraw, in workshop: Workshop,
    as authority: Authority
  ) -> [RuleBroken] {
    let row = workshop.plannedAbsences[id]
    if row.kind == .suspension, workshop.role(of: authority.user)?.may(.approve) != true {
      return [RuleBroken(.access(.notPermitted(.approve)))]
    }
    if !withdrawal.reinstates { return [] }
    return workshop.brokenOverlap(of: row, besides: id) + workshop.brokenWork(in: row)
  }

  static func countedDays(_ id: ID<PlannedAbsence>, in workshop: Workshop) -> [Day] {
    [workshop.plannedAbsences[id].from]
  }
}
