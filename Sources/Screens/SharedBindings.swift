import TerminalUI
import Wording

/// The keys that mean the same on every screen of a kind.
enum SharedBindings {
  /// Those of every kind; they depend on the language alone.
  static func all(_ language: Language) -> [Presence: [Binding]] {
    Dictionary(uniqueKeysWithValues: Presence.allCases.map { ($0, of($0, language)) })
  }

  private static func of(_ presence: Presence, _ language: Language) -> [Binding] {
    let lock = Binding(
      [.function(12)], .lock, Words("Kunci", en: "Lock")[language], onKeyLine: false)
    let redraw = Binding(
      [.control("l")], .redraw, Words("Gambar ulang", en: "Redraw")[language], onKeyLine: false)
    switch presence {
    case .page:
      return areas(language) + history(language) + [
        lock, redraw,
        Binding(
          [.character("m"), .function(9), .character(":"), .control("p")], .palette,
          Words("Menu", en: "Menu")[language]),
        Binding([.character("?"), .function(1)], .help, Words("Bantuan", en: "Help")[language]),
      ]
    case .typing:
      return [
        lock, redraw,
        Binding([.function(9), .control("p")], .palette, Words("Menu", en: "Menu")[language]),
        Binding([.function(1)], .help, Words("Bantuan", en: "Help")[language]),
      ]
    case .dialog, .door:
      return [
        redraw, Binding([.function(1)], .help, Words("Bantuan", en: "Help")[language]),
      ]
    case .reading: return [redraw]
    }
  }

  private static func areas(_ language: Language) -> [Binding] {
    (0...9).map { number in
      Binding(
        [.character(Unicode.Scalar(UInt8(48 + number)))], .area(number),
        AreaTable.titles[number][language], onKeyLine: false)
    }
  }

  private static func history(_ language: Language) -> [Binding] {
    [
      Binding(
        [.character("z"), .control("z")], .undo, Words("Urungkan", en: "Undo")[language],
        onKeyLine: false),
      Binding([.control("y")], .redo, Words("Ulangi", en: "Redo")[language], onKeyLine: false),
    ]
  }
}
