/// Why somebody made fewer pieces on a day than planned; blank where nobody said.
package struct Shortfall: Record, Hashable {
  package var reason = Reason.none
  /// What it was, where it is none of the reasons that have a name.
  package var words = ""

  package static let longestWords = 30

  package init() {}

  package init(_ reason: Reason, _ words: String = "") {
    self.reason = reason
    self.words = words
  }

  /// Why fewer pieces came than usual, by the digit that is pressed.
  package enum Reason: UInt8, CaseIterable, Sendable {
    case none, material, tools, sick, excused, visited, learning, power, other

    /// The reasons that somebody can give, by their digits.
    package static let named = allCases.dropFirst()

    /// Whether it tells of the person, as a reason for being away does.
    package var isPersonal: Bool {
      switch self {
      case .sick, .excused, .visited: true
      case .none, .material, .tools, .learning, .power, .other: false
      }
    }
  }

  package var isBlank: Bool { self == Shortfall() }

  /// A reason belongs to work, and words to the reason that has no name.
  func broken(ofWork isWork: Bool) -> [RuleBroken] {
    if isBlank { return [] }
    let isInPlace = isWork && reason != .none && (reason == .other || words.isEmpty)
    guard isInPlace else { return [RuleBroken(.weaving(.shortfallOutOfPlace), field: .reason)] }
    return reason == .other
      ? words.brokenAsName(.reason, atMost: Self.longestWords, required: true) : []
  }
}

extension Workshop {
  /// The rows of a batch's days whose makers said why they are few, oldest first.
  package func shortfalls(of batch: ID<WeavingBatch>) -> [Output] {
    guard let newest = derived.sheetOfDay.keys.max() else { return [] }
    let last = min(newest, batches[batch].finished ?? newest)
    return stride(from: batches[batch].opened.number, through: last.number, by: 1).flatMap {
      outputs(on: Day(number: $0)).filter { $0.batch == batch && !$0.shortfall.isBlank }
    }
  }
}
