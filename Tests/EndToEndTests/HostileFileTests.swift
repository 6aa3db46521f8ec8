import Foundation
import Testing

/// An office file full of signs that command terminals: what the real program makes of it.
@Suite struct HostileFileTests {
  private static let signs: [(name: String, sign: String)] = [
    ("escape", "\u{1B}"), ("bell", "\u{07}"), ("backspace", "\u{08}"), ("shift out", "\u{0E}"),
    ("delete", "\u{7F}"), ("8-bit sequence", "\u{9B}"), ("8-bit command", "\u{9D}"),
    ("no-width space", "\u{200B}"), ("override", "\u{202E}"), ("isolate", "\u{2066}"),
    ("line separator", "\u{2028}"), ("private use", "\u{E000}"),
  ]

  /// 60 names: five shapes of each sign.
  private static let names = signs.flatMap { _, sign in
    [
      "\(sign)CONTOH", "CON\(sign)TOH", "CONTOH\(sign)[2J", "CONTOH \(sign)]0;x\(sign)",
      "\(sign)\(sign) CONTOH \(sign)",
    ]
  }

  /// The sign that a text holds and must not.
  private static func offence(in text: String) -> String? {
    signs.first { text.unicodeScalars.contains($0.sign.unicodeScalars.first ?? " ") }?.name
  }

  /// The same in what reaches a terminal, whose own sequences hold the first four signs, but never
  /// so.
  private static func command(in bytes: String) -> String? {
    signs.dropFirst(4).first { bytes.unicodeScalars.contains($0.sign.unicodeScalars.first ?? " ") }?
      .name
      ?? signs.first { bytes.contains("\($0.sign)CONTOH") || bytes.contains("\($0.sign)]0;x") }?
      .name
  }

  @Test func nothingOfItComesOutOfReportsExportsOrPages() throws {
    let store = try PracticeStore()
    let file = store.folder + "/people.csv"
    let head = "Nomor Register;Nama;Blok\n"
    let rows = Self.names.enumerated().map { "B.I \($0 + 1)/2026;\($1);A-1\n" }
    try (head + rows.joined() + "B.I 99/2026;CONTOH BERSIH;A-1\n").write(
      toFile: file, atomically: true, encoding: .utf8)
    #expect(Self.names.count == 60)

    let refused = try store.command("import", "people", file)
    #expect(refused.code != 0)
    #expect(Self.offence(in: refused.output + refused.error) == nil)
    let taken = try store.command("import", "people", file, "--skip-faulty")
    #expect(Self.offence(in: taken.output + taken.error) == nil)

    let month = ["report", "monthly", "--month", "2026-10"]
    for words in [["export", "people"], ["export", "output"], ["export", "sales"], month] {
      let answer = try Terminal.execute(
        PracticeStore.binary, words, environment: store.environment("petugas"))
      #expect(answer.code == 0)
      #expect(Self.offence(in: answer.output) == nil, "\(words)")
    }
    try lookAtPages(of: store)
  }

  /// The bytes that reach the terminal while every page is opened.
  private func lookAtPages(of store: PracticeStore) throws {
    let seen = store.folder + "/seen"
    let terminal = try store.open()
    terminal.wait(for: "BERANDA")
    try terminal.copyOutput(to: seen)
    for page in ["1", "2", "5", "7", "9", "0", "3", "Escape"] {
      try terminal.press(page)
      usleep(150_000)
    }
    try terminal.press("1")
    terminal.wait(for: "WARGA BINAAN")
    try terminal.press("/")
    // Seven signs at once outside a field are no typing, and nothing of them would act.
    usleep(150_000)
    try terminal.type("bersih")
    terminal.wait(for: "CONTOH BERSIH")
    let bytes = try Data(contentsOf: URL(fileURLWithPath: seen))
    #expect(bytes.count > 5_000)
    #expect(Self.command(in: String(decoding: bytes, as: UTF8.self)) == nil)
  }
}
