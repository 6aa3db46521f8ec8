import TerminalUI
import Workshop

/// What somebody asks of the sampling tables: a size of lot, and how strict the plan is to be.
struct SamplingQuestion: Equatable, Sendable {
  /// The rows of the page, from top to bottom.
  enum Field: CaseIterable {
    case lot, level, limit, severity
  }

  var lot = TextInput("40", limit: 4)
  var level = InspectionLevel.general2
  var limit = QualityLimit.aql25
  var severity = InspectionSeverity.normal

  /// The plan, or nil where the size of the lot is none of 1 to 3,200.
  var plan: SamplingPlan? {
    Int(lot.text).flatMap { SamplingPlan(lot: $0, level: level, limit: limit, severity: severity) }
  }

  /// Goes to the choice before or after in a row of choices.
  mutating func change(_ field: Field, by step: Int) {
    switch field {
    case .lot: break
    case .level: level = Self.next(level, by: step)
    case .limit: limit = Self.next(limit, by: step)
    case .severity: severity = Self.next(severity, by: step)
    }
  }

  private static func next<Choice: CaseIterable & Equatable>(
    _ choice: Choice, by step: Int
  ) -> Choice {
    let all = Array(Choice.allCases)
    let place = all.firstIndex(of: choice) ?? 0
    return all[(place + step + all.count) % all.count]
  }
}
