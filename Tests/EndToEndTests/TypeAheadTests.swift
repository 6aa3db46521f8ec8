import Foundation
import Testing

/// Five hundred keys that arrive at once, at the real program in a real terminal.
@Suite(.serialized) struct TypeAheadTests {
  /// The form of a new person filled and saved, its texts pasted, each as one key; what the fields
  /// need not goes into the note and out of it again.
  private static let keys: [String] =
    [pasted("B.I 1/2025"), "\r", pasted("CONTOH SATU"), "\r", pasted("A-1"), "\r"]
    + Array(repeating: "\r", count: 11)
    + (0..<481).map { $0 % 2 == 0 ? "a" : "\u{7F}" } + ["\u{15}", "\u{18}"]

  private static func pasted(_ text: String) -> String { "\u{1B}[200~\(text)\u{1B}[201~" }

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
    try terminal.type(Self.keys.joined())
    terminal.wait(for: "Tersimpan #1. WB-001")
    try terminal.press("u")
    terminal.wait(for: "CONTOH SATU")
    #expect(terminal.screen.contains("A-1"))
    // The form as it was filled, the list, and the form again.
    let painted = try Data(contentsOf: URL(fileURLWithPath: output)).count
    #expect(painted < 4 * Self.page)
  }

  @Test func keysTypedAheadDoNotLeaveTheProgram() throws {
    let store = try RealStore()
    let terminal = try store.open(as: "ptg1", term: "xterm-256color")
    terminal.wait(for: "BERANDA")
    try terminal.type("\u{7}2\r")
    terminal.wait(for: "2 ketikan sebelum pertanyaan ini diabaikan.")
    #expect(terminal.screen.contains("Keluar?"))
  }
}
