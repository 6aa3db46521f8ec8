import TerminalUI
import Workshop

/// What must have happened for a step of a lesson to be done.
enum StepCondition: Equatable, Sendable {
  /// The page on top has this help topic.
  case page(String)
  /// This key was pressed, by its English name.
  case key(String)
  /// This stands somewhere on the page.
  case shows(String)
  /// An action of this name was recorded.
  case saved(String)
  /// The newest record takes one back.
  case undone
  /// The newest record brings one back.
  case redone
  /// Something typed is kept as a draft.
  case draft
  /// The screen shows data, so nobody has to log in.
  case unlocked

  /// The condition as a lesson writes it; nil when it is none.
  init?(_ text: Substring) {
    let words = text.split(separator: " ", maxSplits: 1)
    switch (words.first, words.dropFirst().first.map(String.init)) {
    case ("page", let topic?): self = .page(topic)
    case ("key", let name?): self = .key(name)
    case ("shows", let text?): self = .shows(text)
    case ("saved", let action?): self = .saved(action)
    case ("undone", nil): self = .undone
    case ("redone", nil): self = .redone
    case ("draft", nil): self = .draft
    case ("unlocked", nil): self = .unlocked
    default: return nil
    }
  }

  func isMet(in moment: LessonMoment) -> Bool {
    switch self {
    case .page(let topic): moment.topic == topic
    case .key(let name): moment.key.map { ($0.small ?? $0).name(english: true) } == name
    case .shows(let text): moment.picture().contains { $0.contains(text) }
    case .saved(let action):
      moment.saves.contains { $0.undoes == nil && $0.actions.contains { $0.name == action } }
    case .undone: moment.undo.map { !$0 } ?? false
    case .redone: moment.undo ?? false
    case .draft: moment.hasDraft
    case .unlocked: !moment.isLocked
    }
  }
}

/// What is so after a key.
struct LessonMoment {
  /// Nil when none was pressed since the step began.
  var key: Key?
  var topic: String
  /// Whether the key was a letter in a field, which no hint may interrupt.
  var isTyping: Bool
  var isLocked: Bool
  var hasDraft: Bool
  /// The newest records, oldest first.
  var history: [PastSave]
  /// The number of the newest record when the step began.
  var since: Int64 = 0
  /// Draws the page.
  var picture: () -> [String]

  /// What was recorded since the step began.
  var saves: [PastSave] { history.filter { $0.sequence > since } }

  /// Whether the newest record brings back, or takes back, another; nil when it does neither.
  var undo: Bool? {
    guard let past = saves.last?.undoes else { return nil }
    return history.contains { $0.sequence == past && $0.undoes != nil }
  }
}

extension Action {
  /// The name of its case.
  var name: String { Mirror(reflecting: self).children.first?.label ?? "" }
}
