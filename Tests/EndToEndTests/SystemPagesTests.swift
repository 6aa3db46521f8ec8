import Foundation
import Testing

/// The pages of the store on the real disk: drafts through a kill, a failed sync, a second session,
/// a clock that went back, a backup and a check.
@Suite(.serialized) struct SystemPagesTests {
  // MARK: Drafts

  // A missing pair of scissors stands above the draft at home.

  /// What is typed into the form of a new person, field by field, and the name of the field that is
  /// then left.
  private static let fields: [(text: String, shown: String)] = [
    ("B.I 9100/2024", "B.I 9100/2024"), ("CONTOH BARU", "CONTOH BARU"), ("Z-9", "Z-9"),
    ("penyiap", "penyiap"), ("2-3-2031", "-2031"), ("h", "h"),
    ("15", "15"), ("layak", "layak"), ("16", "16"), ("SK-9/2026", "SK-9/2026"), ("17", "17"),
  ]

  /// Goes down to the draft on the home page, whatever tasks stand above it.
  private static func openDraft(on terminal: Terminal) throws {
    for _ in 0..<6 where !terminal.sees("> Konsep warga binaan", within: 0.5) {
      try terminal.press("Down")
    }
    try terminal.press("Enter")
  }

  @Test func killedAtAnyFieldNothingTypedIsLost() throws {
    let store = try PracticeStore()
    for count in 1...Self.fields.count {
      let terminal = try store.open()
      terminal.wait(for: "BERANDA")
      if count == 1 {
        try terminal.press("1", "t")
      } else {
        terminal.wait(for: "Konsep warga binaan baru disimpan")
        try Self.openDraft(on: terminal)
      }
      terminal.wait(for: "> BARU")
      if count > 1 { try terminal.press("Tab") }
      try terminal.type(Self.fields[count - 1].text)
      terminal.wait(for: "[" + Self.fields[count - 1].text)
      for field in Self.fields.prefix(count) { terminal.wait(for: field.shown) }
      for process in try terminal.processes() { kill(process, SIGKILL) }
    }
    let terminal = try store.open()
    terminal.wait(for: "Konsep warga binaan baru disimpan")
    try Self.openDraft(on: terminal)
    for field in Self.fields { terminal.wait(for: field.shown) }
    try terminal.press("C-u", "C-x")
    terminal.wait(for: "Tersimpan #1.")
    try terminal.press("Escape")
    terminal.wait(for: "BERANDA")
    #expect(!terminal.screen.contains("Konsep"))
  }

  @Test func nothingTypedStandsReadableOnTheDisk() throws {
    let store = try PracticeStore()
    let terminal = try store.open()
    terminal.wait(for: "BERANDA")
    try terminal.press("1", "t")
    terminal.wait(for: "> BARU")
    try terminal.type("RAHASIA-TELADAN")
    terminal.wait(for: "RAHASIA-TELADAN")
    for process in try terminal.processes() { kill(process, SIGKILL) }
    for name in ["petugas.a", "petugas.b"] {
      let url = URL(fileURLWithPath: store.path + "/drafts/" + name)
      #expect(try Data(contentsOf: url).range(of: Data("RAHASIA".utf8)) == nil)
      try Data("rusak".utf8).write(to: url)
    }
    let again = try store.open()
    again.wait(for: "BERANDA")
    #expect(!again.screen.contains("Konsep"))
  }

  // MARK: A failed sync

  @Test func aFailedSyncIsToldAndTheNextStartSaysWhatBecameOfIt() throws {
    let store = try PracticeStore()
    // Two syncs count the login in both copies; the next one is that of the first record.
    let terminal = try store.open(
      before: "strace -f -e trace=fdatasync -e inject=fdatasync:error=EIO:when=3 -o /dev/null ")
    terminal.wait(for: "BERANDA", seconds: 20)
    try Self.enrol(1, on: terminal)
    terminal.wait(for: "fdatasync: EIO, jurnal generasi")
    let page = terminal.wait(for: "C Cetak halaman ini")
    #expect(page.contains("TERSIMPAN        semua sampai #0"))
    #expect(page.contains("BELUM TENTU      #1 warga binaan baru LW-0"))
    try terminal.press("l")
    terminal.wait(for: "HANYA BACA")
    try terminal.press("1", "t")
    terminal.wait(for: "Hanya baca: disk menolak menulis.")
    try terminal.press("Escape", "Enter")
    terminal.wait(for: "TERSIMPAN")
    try Self.choose(2, after: "Escape", on: terminal)
    #expect(terminal.waitForExit() == 0)
    // The write itself had succeeded, so the record is there after all.
    let again = try store.open()
    again.wait(for: "#1 ternyata ada: warga binaan baru LW-0")
    #expect(try store.status()["lastAction"] as? Int == 1)
    try Self.choose(2, after: "Enter", on: again)
    again.wait(for: "Pemberitahuan dihapus.")
  }

  /// A choice of the question that a key opens; what is typed before it is seen does not answer it.
  private static func choose(_ number: Int, after key: String, on terminal: Terminal) throws {
    try terminal.press(key)
    terminal.wait(for: "Tidak jadi")
    for _ in 1..<number { try terminal.press("Down") }
    try terminal.press("Enter")
  }

  private static func enrol(_ number: Int, on terminal: Terminal) throws {
    try terminal.press("1", "t")
    terminal.wait(for: "> BARU")
    try terminal.type("B.I \(9000 + number)/2024")
    try terminal.press("Enter")
    try terminal.type("CONTOH BARU \(number)")
    try terminal.press("Enter")
    try terminal.type("Z-9")
    try terminal.press("Enter", "C-x")
  }

  // MARK: A second session

  @Test func aSecondSessionFollowsAndTakesOver() throws {
    let store = try PracticeStore()
    let first = try store.open()
    first.wait(for: "BERANDA")
    let second = try store.open(as: "kasubsi")
    second.wait(for: "data sampai #0")
    try Self.enrol(1, on: first)
    first.wait(for: "Tersimpan #1.")
    try second.press("b")
    second.wait(for: "Dibaca ulang: data sampai #1.")
    second.wait(for: "data sampai #1,")
    try first.press("Escape")
    first.wait(for: "BERANDA")
    try Self.choose(2, after: "Escape", on: first)
    #expect(first.waitForExit() == 0)
    try second.press("F5")
    second.wait(for: "Yang mencatat sudah menutup program.")
    try second.press("2", "Enter")
    second.wait(for: "Dibuka untuk mencatat, sampai #1.")
    try Self.enrol(2, on: second)
    second.wait(for: "Tersimpan #2.")
  }

  // MARK: The clock

  @Test func aClockThatWentBackWaitsForASupervisor() throws {
    let store = try RealStore()
    let first = try store.open(as: "ptg1")
    first.wait(for: "BERANDA")
    try Self.enrol(1, on: first)
    first.wait(for: "Tersimpan #1.")
    try first.press("Escape")
    first.wait(for: "BERANDA")
    try Self.choose(2, after: "Escape", on: first)
    #expect(first.waitForExit() == 0)
    let second = try store.open(as: "ptg1", at: "2020-01-15 08:00:00")
    second.wait(for: "JAM KOMPUTER MUNDUR")
    try second.press("Enter")
    second.wait(for: "PERLU DIKERJAKAN")
    try second.press("1")
    second.wait(for: "WARGA BINAAN")
    try second.press("t")
    second.wait(for: "Hanya baca: jam komputer mundur.")
    try second.press("Escape")
    second.wait(for: "PERLU DIKERJAKAN")
    try second.press("Enter")
    second.wait(for: "CATATAN AKHIR")
    try second.press("2", "Enter")
    second.wait(for: "Memastikan tanggal")
    try second.type("ksb1")
    try second.press("Enter")
    try second.type("515253")
    try second.press("Enter")
    second.wait(for: "Tersimpan #2. Tanggal dipastikan")
    try Self.enrol(2, on: second)
    second.wait(for: "Tersimpan #3.")
  }

  // MARK: Jobs

  @Test func aBackupAndACheckRunBesideThePages() throws {
    let store = try PracticeStore()
    let stick = store.folder + "/flashdisk"
    try FileManager.default.createDirectory(atPath: stick, withIntermediateDirectories: true)
    let terminal = try store.open()
    terminal.wait(for: "BERANDA")
    try terminal.press("0")
    terminal.wait(for: "Kode rangkaian")
    try terminal.press("p")
    terminal.wait(for: "Data utuh sampai #0")
    try terminal.press("k")
    terminal.wait(for: "Cadangkan ke")
    for _ in 0..<9 where !terminal.screen.contains("> Folder lain") { try terminal.press("Down") }
    try terminal.type(stick)
    try terminal.press("Enter")
    terminal.wait(for: "dibaca ulang dan cocok.")
    terminal.wait(for: "flashdisk, dibaca ulang dan cocok")
    let files = try FileManager.default.contentsOfDirectory(atPath: stick)
    // The backup, and the page that says what it is.
    #expect(files.count == 2 && files.contains("FORMAT.txt"), "\(files)")
    #expect(files.contains { $0.hasSuffix(".bkp") })
  }
}
