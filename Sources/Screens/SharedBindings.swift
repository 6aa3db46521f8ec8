import TerminalUI
import Wording
import Workshop

/// The keys that mean the same on every screen of a kind; made once for a language and a reason to
/// read only.
struct SharedBindings {
  /// Why nothing may be recorded, which some of them say.
  private let reading: ReadOnlyReason?
  private let language: Language
  /// Help, for a question mark as well.
  let asking: Binding
  private let page: [Binding]
  private let typing: [Binding]
  private let dialog: [Binding]
  private let alone: [Binding]
  /// The keys of the last page and what they came to, for few presses change them.
  private var last: (own: [Binding], presence: Presence, all: [Binding])?

  init(_ language: Language, reading: ReadOnlyReason?) {
    self.reading = reading
    self.language = language
    let lock = Binding(
      [.function(12)], .lock, Words("Kunci", en: "Lock")[language], onKeyLine: false)
    let redraw = Binding(
      [.control("l")], .redraw, Words("Gambar ulang", en: "Redraw")[language], onKeyLine: false)
    // Some window systems keep F1.
    let help = Binding(
      [.function(1), .control("o")], .help, Words("Bantuan", en: "Help")[language])
    asking = Binding(help.keys + [.character("?")], .help, help.label)
    let menu = Words("Menu", en: "Menu")[language]
    page =
      Self.areas(language) + Self.history(language, reading)
      + Self.following(language, reading) + [
        lock, redraw,
        Binding(
          [.control("k")], .learning, Words("Penjelasan tombol", en: "Explain keys")[language],
          onKeyLine: false),
        Self.lessons(language),
        Binding(
          [.control("n")], .foldKeys, Words("Lipat tombol", en: "Fold keys")[language],
          onKeyLine: false),
        Binding([.character("m"), .function(9), .character(":"), .control("p")], .palette, menu),
        Binding([.character("?")] + help.keys, .help, help.label),
      ]
    typing = [lock, redraw, Binding([.function(9), .control("p")], .palette, menu), help]
    dialog = [redraw, help]
    alone = [redraw]
  }

  /// Whether they are those of a language and a reason to read only.
  func isFor(_ language: Language, reading: ReadOnlyReason?) -> Bool {
    self.language == language && self.reading == reading
  }

  /// The practice lessons.
  static func lessons(_ language: Language) -> Binding {
    Binding([.function(7)], .lessons, Words("Pelajaran", en: "Lessons")[language], onKeyLine: false)
  }

  /// A screen's own keys and, of those that all share, what they leave free.
  mutating func added(to own: [Binding], on presence: Presence) -> [Binding] {
    if let last, last.presence == presence, last.own == own { return last.all }
    let all = own.adding(shared: self[presence])
    last = (own, presence, all)
    return all
  }

  subscript(_ presence: Presence) -> [Binding] {
    switch presence {
    case .page: page
    case .typing: typing
    case .dialog, .door: dialog
    case .reading: alone
    }
  }

  private static func areas(_ language: Language) -> [Binding] {
    Area.allCases.map { area in
      Binding(
        [.character(Unicode.Scalar(UInt8(48 + area.rawValue)))], area.command,
        area.title[language], onKeyLine: false)
    }
  }

  /// A session that follows another reads anew.
  private static func following(_ language: Language, _ reading: ReadOnlyReason?) -> [Binding] {
    switch reading {
    case .secondInstance, .writerGone: break
    case .clockBehind, .clockAhead, .damaged, .diskFailed, .filesReplaced, .diskFull, .newerFormat,
      .noPermission, .readOnlyMedium, nil:
      return []
    }
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
