import TerminalUI
import Wording

/// The keys that mean the same on every screen of a kind; they depend on the language alone.
struct SharedBindings {
  private let page: [Binding]
  private let typing: [Binding]
  private let dialog: [Binding]
  private let reading: [Binding]

  init(_ language: Language) {
    let lock = Binding(
      [.function(12)], .lock, Words("Kunci", en: "Lock")[language], onKeyLine: false)
    let redraw = Binding(
      [.control("l")], .redraw, Words("Gambar ulang", en: "Redraw")[language], onKeyLine: false)
    let help = Binding([.function(1)], .help, Words("Bantuan", en: "Help")[language])
    let menu = Words("Menu", en: "Menu")[language]
    page =
      Self.areas(language) + Self.history(language) + [
        lock, redraw,
        Binding([.character("m"), .function(9), .character(":"), .control("p")], .palette, menu),
        Binding([.character("?"), .function(1)], .help, help.label),
      ]
    typing = [lock, redraw, Binding([.function(9), .control("p")], .palette, menu), help]
    dialog = [redraw, help]
    reading = [redraw]
  }

  subscript(_ presence: Presence) -> [Binding] {
    switch presence {
    case .page: page
    case .typing: typing
    case .dialog, .door: dialog
    case .reading: reading
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
