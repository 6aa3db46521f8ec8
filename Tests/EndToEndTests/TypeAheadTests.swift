import Foundation
import Testing

/// Five hundred keys that arrive at once, at the real program in a real terminal.
@Suite(.serialized) struct TypeAheadTests {
  /// The form of a new person filled and saved; what the fields need not goes into the note and out
  /// of it again.
  private static let keys: String = {
    let fields = "B.I 1/2025\rCONTOH SATU\rA-1\r" + String(repeating: "\r", count: 11)
    let note = "suka kerja pagi"
    let typed = fields.count + note.count + 1
    return fields + String(repeating: "abc\u{17}", count: (500 - typed) / 4)
      + String(repeating: "\u{15}", count: (500 - typed) % 4) + note + "\u{18}"
  }()

  /// Cells of a page; typed one by one, the same keys paint more than twelve times as many bytes.
  private static let page = 80 * 24

  @Test func fiveHundredKeysAreOneRecordInAFewPaints() throws {
    let store = try RealStore()
    let terminal = try store.open(as: "ptg1", term: "xterm-256color")
    terminal.wait(for: "BERANDA")
    try terminal.press("1")
    terminal.wait(for: "WARGA BINAAN")
    try terminal.press("t")
    terminal.wait(for: "> BARU")
    let output = store.folder + "/painted"
    try terminal.copyOutput(to: output)
    #expect(Self.keys.count == 500)
    try terminal.type(Self.keys)
    terminal.wait(for: "Tersimpan #1. WB-001")
    try terminal.press("u")
    terminal.wait(for: "suka kerja pagi")
    #expect(terminal.screen.contains("CONTOH SATU"))
    // The form as it was filled, the list, and the form again.
    let painted = try Data(contentsOf: URL(fileURLWithPath: output)).count
    #expect(painted < 4 * Self.page)
  }

  @Test func keysTypedAheadDoNotLeaveTheProgram() throws {
    let store = try RealStore()
    let terminal = try store.open(as: "ptg1", term: "xterm-256color")
    terminal.wait(for: "BERANDA")
    try terminal.type("\u{7}2\r")
    terminal.wait(for: "2 ketikan sebelum pertanyaan ini muncul diabaikan.")
    #expect(terminal.screen.contains("Keluar?"))
  }
}
