/// Which days of the week are worked on, from a day on.
package struct SetWorkWeek: Record {
  package var day = Day()
  package var from = Day()
  /// One bit a day, Monday the lowest.
  package var days: UInt8 = 0

  package init() {}
}

extension SetWorkWeek: DatedFact {
  package var capability: Capability? { .catalogue }
  /// It changes no figure of a month.
  package func countedDays(in workshop: Workshop) -> [Day] { [] }

  /// Rules: at least one day of seven, from a day of the store on; something changes.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    if days == 0 || days > 0b111_1111 {
      return [RuleBroken(.office(.noWorkingDay), field: .workDays)]
    }
    let broken = workshop.brokenBeginning(from)
    let isSame = workshop.workWeeks.inForce(on: from)?.days == days
    return broken.isEmpty && isSame
      ? [RuleBroken(.field(.nothingChanges), field: .workDays)] : broken
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    workshop.workWeeks.append(
      WorkWeek {
        $0.from = from
        $0.days = days
        $0.decided = day
        $0.user = authority.user
      })
  }
}
