/// One line of text being typed, with its caret.
package struct TextInput: Equatable, Sendable {
  package private(set) var scalars: [Unicode.Scalar]
  package private(set) var caret: Int
  /// The longest text it takes.
  package var limit: Int
  /// Whether it takes digits alone.
  package private(set) var isOfDigits = false
  /// How many characters found no room here since a key that was none.
  package private(set) var left = 0
  /// Whether a pasted text ended in a line end, so that what follows it stands apart.
  private var isBroken = false
  /// Whether the text as a whole is chosen: the next character replaces it, any other key edits it.
  package private(set) var isChosen = false

  package init(_ text: String = "", limit: Int = 80) {
    scalars = Array(text.unicodeScalars)
    caret = scalars.count
    self.limit = limit
  }

  /// For a PIN, of which every sign is a digit.
  package static func digits(_ limit: Int) -> TextInput {
    var input = TextInput(limit: limit)
    input.isOfDigits = true
    return input
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
    left = 0
    isBroken = false
  }

  /// Chooses the whole text, as when a form's focus comes to it.
  package mutating func choose() { isChosen = !scalars.isEmpty }

  /// Takes an editing key; false when the key is not for a text.
  package mutating func press(_ key: Key) -> Bool {
    if isChosen, key.isTyped { set("") }
    isChosen = false
    switch key {
    case .paste(let text, let further): return take(text, further)
    case .character(let scalar): insert(scalar)
    default:
      left = 0
      return edit(key)
    }
    isBroken = false
    return true
  }

  private mutating func edit(_ key: Key) -> Bool {
    isBroken = false
    switch key {
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

  /// Takes a pasted text as text of this line: line ends and tabs between its words become one
  /// blank, other control characters go, and what finds no room is counted.
  private mutating func take(_ text: String, _ further: Int) -> Bool {
    var line: [Unicode.Scalar] = []
    var before = caret > 0 ? scalars[caret - 1] : " "
    left += further
    for scalar in text.unicodeScalars {
      if scalar.isBreak { isBroken = true }
      guard TextWidth.shown(scalar) == scalar else { continue }
      let isApart = isBroken && takes(" ") && before != " " && scalar != " "
      isBroken = false
      guard takes(scalar), scalars.count + line.count + (isApart ? 1 : 0) < limit else {
        left += 1
        continue
      }
      if isApart { line.append(" ") }
      line.append(scalar)
      before = scalar
    }
    scalars.insert(contentsOf: line, at: caret)
    caret += line.count
    return true
  }

  private mutating func insert(_ scalar: Unicode.Scalar) {
    guard TextWidth.shown(scalar) == scalar else { return }
    guard takes(scalar), scalars.count < limit else {
      left += 1
      return
    }
    scalars.insert(scalar, at: caret)
    caret += 1
  }

  private func takes(_ scalar: Unicode.Scalar) -> Bool {
    !isOfDigits || ("0"..."9").contains(scalar)
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
  ///
  /// A text that fills the width has the caret's cell behind it; on the last column but one of the
  /// screen the closing bracket makes way for it.
  package func draw(on canvas: inout Canvas, x: Int, y: Int, width: Int, hidden: Bool = false) {
    let width = width + (Self.cells(scalars) == width ? 1 : 0)
    var first = max(0, caret - (width - 1))
    while Self.cells(scalars[first..<caret]) > width - 1 { first += 1 }
    var text = ""
    let shown = scalars[first...].prefix(width)
    text.unicodeScalars.append(contentsOf: hidden ? shown.map { _ in "*" } : Array(shown))
    canvas.put("[", x: x - 1, y: y)
    canvas.fill("_", x: x, y: y, count: width, style: .field)
    canvas.put(text.fitted(to: width), x: x, y: y, style: .field)
    if x + width < canvas.width - 1 { canvas.put("]", x: x + width, y: y) }
    let before = hidden ? caret - first : Self.cells(scalars[first..<caret])
    canvas.cursor = (x + min(width - 1, before), y)
  }

  private static func cells(_ scalars: some Sequence<Unicode.Scalar>) -> Int {
    scalars.reduce(0) { $0 + TextWidth.of($1) }
  }
}

extension Unicode.Scalar {
  /// Whether it ends a line or sets columns apart.
  fileprivate var isBreak: Bool {
    ["\n", "\r", "\t", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}"].contains(self)
  }
}
