/// What a supervisor wrote of a month in words of his own, for those who read its report.
package struct MonthNote: Record {
  /// What it tells of.
  package enum Kind: UInt8, CaseIterable, Sendable {
    case obstacle, followUp
    /// For the month after.
    case plan

    /// Its field in the form.
    package var field: FieldName {
      switch self {
      case .obstacle: .obstacle
      case .followUp: .followUp
      case .plan: .nextPlan
      }
    }
  }

  package var month = Month()
  package var kind = Kind.obstacle
  /// Empty where the one before no longer holds.
  package var words = ""
  package var day = Day()
  package var officer = ID<User>()

  package init() {}
}

/// The entry of such words; they take the place of those before, which stay on record.
package struct WriteMonthNote: Record {
  package var day = Day()
  package var month = Month()
  package var kind = MonthNote.Kind.obstacle
  /// At most 400 characters.
  package var words = ""

  package init() {}

  package static let longest = 400
}

extension WriteMonthNote: DatedFact {
  package var capability: Capability? { .approve }
  /// Words are no figures: those of a closed month may still be written.
  package func countedDays(in workshop: Workshop) -> [Day] { [] }

  /// Rules: a month of the store that has begun; a text that names nobody, other than what stands.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    if month > day.month { return [RuleBroken(.field(.dayInFuture), field: kind.field)] }
    let before = workshop.brokenBeforeStore(month.last)
    if !before.isEmpty { return before }
    if words == workshop.monthNote(kind, of: month) {
      return [RuleBroken(.field(.nothingChanges), field: kind.field)]
    }
    return words.isEmpty
      ? [] : workshop.brokenOutside(words, kind.field, atMost: Self.longest)
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    workshop.monthNotes.append(
      MonthNote {
        $0.month = month
        $0.kind = kind
        $0.words = words
        $0.day = day
        $0.officer = authority.user
      })
  }

  package func reversal(in workshop: Workshop) -> [Action]? {
    [
      .writeMonthNote(
        WriteMonthNote {
          $0.day = day
          $0.month = month
          $0.kind = kind
          $0.words = workshop.monthNote(kind, of: month)
        })
    ]
  }
}

extension Workshop {
  /// What stands of a kind in the report of a month; empty for nothing.
  package func monthNote(_ kind: MonthNote.Kind, of month: Month) -> String {
    monthNotes.last { $0.month == month && $0.kind == kind }?.words ?? ""
  }
}
