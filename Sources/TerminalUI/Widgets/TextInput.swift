/// One line of text being typed, with its caret.
package struct TextInput: Equatable, Sendable {
  package private(set) var scalars: [Unicode.Scalar]
  package private(set) var caret: Int
  /// The longest text it takes.
  package var limit: Int
  /// Whether the text as a whole is chosen: the next character replaces it, any other key edits it.
  package private(set) var isChosen = false

  package init(_ text: String = "", limit: Int = 80) {
    scalars = Array(text.unicodeScalars)
    caret = scalars.count
    self.limit = limit
  }

  package var text: String {
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars)
    return text
  }

  package mutating func set(_ text: String) {
    scalars = Array(text.unicodeScalars.prefix(limit))
    caret = scalars.count
    isChosen = false
  }

  /// Chooses the whole text, as when a form's focus comes to it.
  package mutating func choose() { isChosen = !scalars.isEmpty }

  /// Takes an editing key; false when the key is not for a text.
  package mutating func press(_ key: Key) -> Bool {
    if isChosen, key.replacesText { set("") }
    isChosen = false
    switch key {
    case .character(let scalar): insert(scalar)
    case .paste(let text):
      for scalar in text.unicodeScalars where TextWidth.shown(scalar) == scalar { insert(scalar) }
    case .backspace:
      if caret > 0 {
        caret -= 1
        scalars.remove(at: caret)
      }
    case .delete: if caret < scalars.count { scalars.remove(at: caret) }
    case .left: caret = max(0, caret - 1)
    case .right: caret = min(scalars.count, caret + 1)
    case .home: caret = 0
    case .end: caret = scalars.count
    case .control("u"): set("")
    case .control("w"): deleteWord()
    default: return false
    }
    return true
  }

  private mutating func insert(_ scalar: Unicode.Scalar) {
    guard scalars.count < limit, TextWidth.shown(scalar) == scalar else { return }
    scalars.insert(scalar, at: caret)
    caret += 1
  }

  private mutating func deleteWord() {
    while caret > 0, scalars[caret - 1] == " " { removeBeforeCaret() }
    while caret > 0, scalars[caret - 1] != " " { removeBeforeCaret() }
  }

  private mutating func removeBeforeCaret() {
    caret -= 1
    scalars.remove(at: caret)
  }

  /// Draws `[text____]` so that the text starts at a column; the bracket stands one before it.
  package func draw(on canvas: inout Canvas, x: Int, y: Int, width: Int, hidden: Bool = false) {
    let first = max(0, caret - (width - 1))
    let shown = scalars[first...].prefix(width)
    canvas.put("[", x: x - 1, y: y)
    canvas.fill("_", x: x, y: y, count: width, style: .field)
    var text = ""
    text.unicodeScalars.append(contentsOf: hidden ? shown.map { _ in "*" } : Array(shown))
    canvas.put(text.fitted(to: width), x: x, y: y, style: .field)
    canvas.put("]", x: x + width, y: y)
    canvas.cursor = (x + min(width - 1, caret - first), y)
  }
}

extension Key {
  /// Whether the key brings text that takes the place of a chosen one.
  fileprivate var replacesText: Bool {
    switch self {
    case .character, .paste: true
    default: false
    }
  }
}
