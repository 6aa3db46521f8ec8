import TerminalUI
import Testing
import Workshop

/// Texts that would command a terminal, hide letters or turn them round, in the fields of a form.
@Suite struct HostileTextTests {
  struct Hostile: Sendable, CustomTestStringConvertible {
    var what: String
    var text: String
    /// Whether the text holds a character that no name may have.
    var isRefused = true
    var testDescription: String { what }
  }

  private static let signs: [(String, Unicode.Scalar)] = [
    ("escape", "\u{1B}"), ("bell", "\u{07}"), ("backspace", "\u{08}"), ("return", "\u{0D}"),
    ("line feed", "\u{0A}"), ("tab", "\u{09}"), ("shift out", "\u{0E}"), ("delete", "\u{7F}"),
    ("8-bit control sequence", "\u{9B}"), ("8-bit system command", "\u{9D}"),
    ("next line", "\u{85}"), ("soft hyphen", "\u{AD}"), ("no-width space", "\u{200B}"),
    ("joiner", "\u{200D}"), ("override", "\u{202E}"), ("isolate", "\u{2066}"),
    ("end of isolate", "\u{2069}"), ("byte order mark", "\u{FEFF}"),
    ("line separator", "\u{2028}"), ("private use", "\u{E000}"),
  ]

  private static let legal = [
    "=HYPERLINK(\"x\")", "ᨔᨚᨂᨚ ᨁᨘᨑᨘ", "漢字かな", "عربي", "Zoe\u{301}\u{302}\u{303}\u{304}\u{305}",
    "BENANG 🧵🪡",
  ]

  static let rows: [Hostile] =
    signs.flatMap { what, sign -> [Hostile] in
      let sign = String(String.UnicodeScalarView([sign]))
      return [
        Hostile(what: what + " in front", text: sign + "CONTOH BARU"),
        Hostile(what: what + " inside", text: "CON" + sign + "TOH BARU"),
        Hostile(
          what: what + " as a command", text: "CONTOH " + sign + "[2J" + sign + "]0;x" + sign),
      ]
    } + legal.map { Hostile(what: $0, text: $0, isRefused: false) }

  /// Every cell of the picture may be sent to a terminal as it is.
  private static func expectHarmless(_ stage: Stage, _ row: Hostile) {
    let canvas = stage.app.draw()
    let unsafe = canvas.cells.filter { cell in
      !cell.isContinuation && ([cell.scalar] + cell.marks).contains { $0.isUnsafeInText }
    }
    #expect(unsafe.isEmpty, "\(row.what): \(stage.title)")
    #expect(stage.lines.allSatisfy { TextWidth.of($0) <= canvas.width })
  }

  @Test(arguments: rows) func aNameIsShownHarmlessAndSavedOnlyWithoutSuchSigns(_ row: Hostile) {
    let stage = Stage()
    let people = stage.desk.workshop.people.count
    stage.press("1 t")
    stage.type("B.I 7/2026")
    stage.press("Enter")
    stage.app.press(.paste(row.text))
    Self.expectHarmless(stage, row)
    stage.press("Enter")
    stage.type("A-1")
    stage.press("Ctrl+X")
    Self.expectHarmless(stage, row)
    let saved = stage.desk.workshop.people.count - people
    let name = stage.desk.workshop.people.last?.identity?.name ?? ""
    // What a form does not take in may be left out of the paste; what is saved is clean.
    #expect(!name.unicodeScalars.contains { $0.isUnsafeInText })
    if row.isRefused { #expect(saved == 0 || name != row.text) } else { #expect(saved == 1) }
    stage.press("Esc Esc Esc 1")
    Self.expectHarmless(stage, row)
  }

  /// Whatever a store may hold, a canvas sends no such sign on.
  @Test(arguments: rows) func aCanvasShowsThemAsASign(_ row: Hostile) {
    var canvas = Canvas(size: Size(width: 40, height: 1))
    canvas.put(row.text, x: 0, y: 0)
    #expect(!canvas.cells.contains { $0.scalar.isUnsafeInText && !$0.isContinuation })
  }
}
