import TerminalUI

/// The last row: pairs of key and label, made from the bindings when these are others.
struct KeyLine {
  static let mostPairs = 8

  private var bindings: [Binding] = []
  private var width = 0
  private var pairs: [(String, String)] = []

  mutating func draw(_ bindings: [Binding], on canvas: inout Canvas, y: Int, english: Bool) {
    canvas.fill(" ", x: 0, y: y, count: canvas.width, style: .plain)
    if width != canvas.width || bindings != self.bindings {
      width = canvas.width
      self.bindings = bindings
      pairs = Self.pairs(bindings, width: width - 3, english: english)
    }
    var x = 2
    for (key, label) in pairs {
      x = canvas.put(key, x: x, y: y, style: .key)
      if !label.isEmpty { x = canvas.put(" " + label, x: x, y: y) }
      x += 2
    }
  }

  /// The pairs that fit: page keys leave from the right, help never; on a narrow screen the way
  /// back leaves first where there is a menu to find it in.
  static func pairs(_ bindings: [Binding], width: Int, english: Bool) -> [(String, String)] {
    let shown = bindings.filter(\.isOnKeyLine)
    if width < narrow, let form = form(shown, width: width, english: english) { return form }
    let hasWayBack = shown.contains { $0.command == .back }
    let fixed: [Command] = [hasWayBack ? .back : .leave, .palette, .help]
    var own = shown.filter { !fixed.contains($0.command) }
    var always = fixed.compactMap { command in shown.first { $0.command == command } }
    while true {
      let row = own + always
      let isNarrow = width < narrow
      let texts = row.enumerated().map { place, binding in
        (
          binding.keys[0].name(english: english),
          isNarrow && place == row.count - 1 && binding.command == .help ? "" : binding.label
        )
      }
      if length(texts) <= width && row.count <= mostPairs || own.isEmpty { return texts }
      if isNarrow, always.count == 3 {
        always.removeFirst()
      } else {
        own.removeLast()
      }
    }
  }

  /// Below this width help is its key alone.
  private static let narrow = 57

  private static func length(_ texts: [(String, String)]) -> Int {
    texts.reduce(-2) {
      $0 + TextWidth.of($1.0) + ($1.1.isEmpty ? 0 : 1 + TextWidth.of($1.1)) + 2
    }
  }

  /// Of a form on a narrow screen: how to save and to leave it, then menu and help by their keys
  /// alone; before them what else has room; nil for all other pages.
  private static func form(
    _ shown: [Binding], width: Int, english: Bool
  ) -> [(String, String)]? {
    let fixed: [Command] = [.save, .back, .palette, .help]
    let always = fixed.compactMap { command in shown.first { $0.command == command } }
    guard always.count == fixed.count, always[0].keys[0] == .control("x") else { return nil }
    var own = shown.filter { !fixed.contains($0.command) }
    while true {
      let texts = (own + always).map { binding in
        (
          binding.keys[0].name(english: english),
          [.palette, .help].contains(binding.command) ? "" : binding.label
        )
      }
      if length(texts) <= width && texts.count <= mostPairs || own.isEmpty { return texts }
      own.removeLast()
    }
  }
}
