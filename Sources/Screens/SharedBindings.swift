import TerminalUI
import Wording
import Workshop

/// The keys that mean the same on every screen of a kind; made once for a language and a reason to
/// read only.
struct SharedBindings {
  /// Why nothing may be recorded, which some of them say.
  let reading: ReadOnlyReason?
  private let byPresence: [Presence: [Binding]]

  init(_ language: Language, reading: ReadOnlyReason?) {
    self.reading = reading
    byPresence = Dictionary(
      uniqueKeysWithValues: Presence.allCases.map { ($0, Self.made($0, language, reading)) })
  }

  func of(_ presence: Presence) -> [Binding] { byPresence[presence] ?? [] }

  private static func made(_ presence: Presence, _ language: Language, _ reading: ReadOnlyReason?)
    -> [Binding]
  {
    let lock = Binding(
      [.function(12)], .lock, Words("Kunci", en: "Lock")[language], onKeyLine: false)
    let redraw = Binding(
      [.control("l")], .redraw, Words("Gambar ulang", en: "Redraw")[language], onKeyLine: false)
    switch presence {
    case .page:
      return areas(language) + history(language, reading) + following(language, reading) + [
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
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 0].map { number in
      Binding(
        [.character(Unicode.Scalar(UInt8(48 + number)))], .area(number),
        AreaTable.titles[number][language], onKeyLine: false)
    }
  }

  /// A session that follows another reads anew.
  private static func following(_ language: Language, _ reading: ReadOnlyReason?) -> [Binding] {
    guard case .secondInstance = reading else { return [] }
    return [
      Binding(
        [.function(5), .character("b")], .reread, Words("Baca ulang", en: "Read again")[language],
        onKeyLine: false)
    ]
  }

  private static func history(_ language: Language, _ reading: ReadOnlyReason?) -> [Binding] {
    let reason = reading?.words[language]
    return [
      Binding(
        [.character("z"), .control("z")], .undo, Words("Urungkan", en: "Undo")[language],
        unless: reason, onKeyLine: false),
      Binding(
        [.control("y")], .redo, Words("Ulangi", en: "Redo")[language], unless: reason,
        onKeyLine: false),
    ]
  }
}
