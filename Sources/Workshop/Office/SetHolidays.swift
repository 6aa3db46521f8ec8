/// Days on which nobody has to work, each with its name, or with none where it is taken out again.
package struct SetHolidays: Record {
  package var day = Day()
  package var holidays: [NamedDay] = []

  package init() {}
}

/// A day and what it is called.
package struct NamedDay: Record {
  package var day = Day()
  package var name = ""

  package init() {}
}

extension SetHolidays: DatedFact {
  package var capability: Capability? { .catalogue }
  /// It changes no figure of a month, so that a late one is told for closed months too.
  package func countedDays(in workshop: Workshop) -> [Day] { [] }

  package static let longestName = 40

  /// Rules: each day once, in a year of the store, with a name; something changes.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    if holidays.isEmpty { return [RuleBroken(.field(.required), field: .day)] }
    if Set(holidays.map(\.day)).count != holidays.count {
      return [RuleBroken(.office(.dayTwice), field: .day)]
    }
    let first = Month(year: workshop.settings.firstDay.date.year, month: 1).first
    let broken = holidays.flatMap { row in
      (row.day < first ? [RuleBroken(.field(.dayBeforeStore(first)), field: .day)] : [])
        + row.name.brokenAsName(.name, atMost: Self.longestName)
    }
    if !broken.isEmpty { return broken }
    let isSame = holidays.allSatisfy { (workshop.holiday(on: $0.day) ?? "") == $0.name }
    return isSame ? [RuleBroken(.field(.nothingChanges), field: .name)] : []
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    for row in holidays {
      let holiday = Holiday {
        $0.day = row.day
        $0.name = row.name
        $0.decided = day
        $0.user = authority.user
      }
      workshop.holidays.append(holiday)
      workshop.note(holiday)
    }
  }

  package func reversal(in workshop: Workshop) -> [Action]? {
    let before = SetHolidays {
      $0.day = day
      $0.holidays = holidays.map { row in
        NamedDay {
          $0.day = row.day
          $0.name = workshop.holiday(on: row.day) ?? ""
        }
      }
    }
    return [.setHolidays(before)]
  }
}
