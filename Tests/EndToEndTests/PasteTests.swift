import Foundation
import Testing

/// Texts pasted into the real program in a real terminal, with the marks it asks for and without.
@Suite(.serialized) struct PasteTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var term: String
    var isMarked: Bool
    var testDescription: String { "\(term), \(isMarked ? "between marks" : "without marks")" }
  }

  static let rows = ["xterm-256color", "linux", "vt220"].flatMap { term in
    [true, false].map { Row(term: term, isMarked: $0) }
  }

  /// A letter of two lines as the reason of a cancelled order.
  @Test(arguments: rows) func twoLinesAreAReasonAndCancelNothing(_ row: Row) throws {
    let store = try PracticeStore()
    let before = try store.status()["lastAction"] as? Int
    let terminal = try store.open(term: row.term)
    terminal.wait(for: "BERANDA")
    for (key, page) in [("5", "PENJUALAN"), ("a", "PESANAN"), ("Enter", "LP-00"), ("F8", "Alasan")]
    {
      try terminal.press(key)
      terminal.wait(for: page)
    }
    try terminal.paste(
      "pembeli batal pindah toko\nbaris kedua dari surat\n", marked: row.isMarked)
    terminal.wait(for: "[pembeli batal pindah toko baris kedua dari sura")
    #expect(!terminal.sees("Tersimpan", within: 0.3))
    #expect(terminal.screen.contains("Tempelan menjadi satu baris."), "\(terminal.screen)")
    try terminal.press("Escape", "Escape")
    #expect(try store.status()["lastAction"] as? Int == before)
  }

  /// A whole nota, typed elsewhere line by line, into the field of the buyer.
  @Test(arguments: rows) func aWholeNotaIsTheNameOfABuyerAndSavesNothing(_ row: Row) throws {
    let store = try PracticeStore()
    let terminal = try store.open(term: row.term)
    terminal.wait(for: "BERANDA")
    try terminal.press("5")
    terminal.wait(for: "PENJUALAN")
    try terminal.press("t")
    terminal.wait(for: "> Pembeli")
    try terminal.paste("KOPERASI CONTOH\n\n\nPC8B\n\n\n\n\n", marked: row.isMarked)
    terminal.wait(for: "KOPERASI CONTOH PC8B")
    #expect(!terminal.sees("Tersimpan", within: 0.3))
    #expect(terminal.screen.contains("> Pembeli"), "\(terminal.screen)")
    #expect(try store.status()["lastAction"] as? Int == 0)
  }

  @Test func tenMegabytesFillOneFieldAndTheProgramGoesOn() throws {
    let store = try PracticeStore()
    let terminal = try store.open(term: "xterm-256color")
    terminal.wait(for: "BERANDA")
    try terminal.press("1")
    terminal.wait(for: "WARGA BINAAN")
    try terminal.press("t")
    terminal.wait(for: "> BARU")
    let file = store.folder + "/long"
    try Data(repeating: 0x61, count: 10 << 20).write(to: URL(fileURLWithPath: file))
    try terminal.pasteFile(file)
    terminal.wait(
      for: "10485720 huruf tidak masuk. Isian ini memuat paling banyak 40 huruf.", seconds: 60)
    try terminal.press("C-u")
    terminal.wait(for: "> Nomor register      [____")
    #expect(!terminal.screen.contains("[aaaa"))
  }

  /// The marks are asked for with the screen, and not any more once it is given back.
  @Test(arguments: ["leave", "killed"]) func theMarksAreSwitchedOffAgain(_ way: String) throws {
    let store = try PracticeStore()
    let terminal = try store.open(term: "xterm-256color")
    terminal.wait(for: "BERANDA")
    let painted = store.folder + "/painted"
    try terminal.copyOutput(to: painted)
    try terminal.press("C-l")
    #expect(Self.comes("\u{1B}[?2004h", in: painted))
    if way == "leave" {
      try terminal.press("Escape", "Down", "Enter")
    } else if let child = try terminal.processes().last {
      kill(child, SIGKILL)
    }
    #expect(Self.comes("\u{1B}[?2004l", in: painted))
    _ = terminal.waitForExit()
  }

  private static func comes(_ sequence: String, in path: String) -> Bool {
    for _ in 0..<200 {
      let bytes = FileManager.default.contents(atPath: path) ?? Data()
      if bytes.range(of: Data(sequence.utf8)) != nil { return true }
      usleep(50_000)
    }
    return false
  }
}
