import Foundation
import Testing

/// The whole road in a real terminal: a clerk enrols, weaves, checks and sells, and finds it all
/// again after a restart.
@Suite(.serialized) struct WholeRoadTests {
  @Test(arguments: ["linux", "xterm-256color", "vt220"]) func fromEnrolmentToSale(_ term: String)
    throws
  {
    let store = try RealStore()
    let terminal = try store.open(as: "ptg1", term: term)
    terminal.wait(for: "BERANDA")
    try terminal.press("C-z")
    terminal.wait(for: "Hari ini tidak ada catatan sendiri yang dapat diurungkan.")
    try Self.makeOne(on: terminal)
    try Self.sell(on: terminal)
    try terminal.press("Escape", "Escape")
    terminal.wait(for: "BERANDA")
    try terminal.press("Escape")
    terminal.wait(for: "Keluar?")
    try terminal.press("Down", "Enter")
    #expect(terminal.waitForExit() == 0)
    try Self.findItAllAgain(store, term)
  }

  /// Eight records, up to one cap in stock.
  static func makeOne(on terminal: Terminal) throws {
    try Self.enrol(on: terminal)
    try Self.openBatch(on: terminal)
    try Self.recordOutput("lisu", saves: 3, on: terminal)
    try Self.recordOutput("anyam", saves: 4, on: terminal)
    try Self.change(to: "pmu1", on: terminal)
    try Self.passTheWeaveGate(on: terminal)
    try Self.change(to: "ptg1", on: terminal)
    try Self.recordOutput("penyelesaian", saves: 6, on: terminal)
    try Self.change(to: "pmu1", on: terminal)
    try Self.judgeThreeWays(on: terminal)
    try Self.change(to: "ksb1", on: terminal)
    try Self.counterSign(on: terminal)
    try Self.change(to: "ptg1", on: terminal)
  }

  private static func enrol(on terminal: Terminal) throws {
    try terminal.press("1")
    terminal.wait(for: "WARGA BINAAN")
    try terminal.press("t")
    terminal.wait(for: "> BARU")
    for text in [
      "B.I 1/2025", "CONTOH SATU", "A-1", "penganyam", "", "", "h", "layak", "h",
      "SK-1/2026",
    ] {
      try terminal.type(text)
      try terminal.press("Enter")
    }
    try terminal.type("h")
    try terminal.press("C-x")
    terminal.wait(for: "Tersimpan #1. WB-001")
  }

  private static func openBatch(on terminal: Terminal) throws {
    try terminal.press("2")
    terminal.wait(for: "BATCH ANYAMAN")
    try terminal.press("t")
    terminal.wait(for: "> BARU")
    for text in ["P", "", "7x3", "", "+30"] {
      try terminal.type(text)
      try terminal.press("Enter")
    }
    try terminal.type("1")
    try terminal.press("C-x")
    terminal.wait(for: "Tersimpan #2. B-0001")
  }

  /// Three pieces at a stage, in a row of its own of today's sheet.
  private static func recordOutput(_ stage: String, saves number: Int, on terminal: Terminal) throws
  {
    try terminal.press("3")
    terminal.wait(for: "HASIL HARIAN")
    if stage != "lisu" {
      try terminal.type("+")
      terminal.wait(for: "Batch dan tahap")
      try terminal.type(stage)
      terminal.wait(for: "3 siap")
      try terminal.press("Enter")
      terminal.wait(for: stage)
    }
    try terminal.type("3")
    try terminal.press("Enter", "C-x")
    terminal.wait(for: "Tersimpan #\(number).")
    try terminal.press("Escape")
    terminal.wait(for: "BERANDA")
  }

  private static func change(to login: String, on terminal: Terminal) throws {
    let officer = try #require(RealStore.officers.first { $0.login == login })
    try terminal.press("C-t")
    terminal.wait(for: "GANTI PENGGUNA")
    try terminal.type(login)
    try terminal.press("Enter")
    try terminal.type(officer.password)
    try terminal.press("Enter")
    terminal.wait(for: login.uppercased() + "  ")
    terminal.wait(for: "BERANDA")
  }

  private static func passTheWeaveGate(on terminal: Terminal) throws {
    try terminal.press("4")
    terminal.wait(for: "ANTREAN PERIKSA")
    terminal.wait(for: "3 menunggu")
    for count in 1...3 {
      try terminal.press("l")
      terminal.wait(for: "\(count) putusan belum berlaku")
      usleep(150_000)
    }
    try sign("414243", on: terminal)
    terminal.wait(for: "Tersimpan #5. Lembar periksa 0001, 3 putusan.")
    try terminal.press("Escape")
    terminal.wait(for: "BERANDA")
  }

  /// One passes with grade A, one goes back with two defects, one is rejected.
  private static func judgeThreeWays(on terminal: Terminal) throws {
    try terminal.press("4")
    terminal.wait(for: "ANTREAN PERIKSA")
    terminal.wait(for: "3 menunggu")
    try terminal.press("l")
    terminal.wait(for: "1 putusan belum berlaku")
    try terminal.press("g")
    terminal.wait(for: "GAGAL")
    try terminal.press("1", "8")
    terminal.wait(for: "2 cacat")
    try terminal.press("Enter", "Enter")
    terminal.wait(for: "2 putusan belum berlaku")
    try terminal.press("g")
    terminal.wait(for: "GAGAL")
    try terminal.press("1", "Enter", "Down", "Down", "Enter")
    terminal.wait(for: "3 putusan belum berlaku")
    terminal.wait(for: "~Lulus A")
    terminal.wait(for: "~Kerja ulang")
    terminal.wait(for: "~Ditolak")
    try sign("414243", on: terminal)
    terminal.wait(for: "Tersimpan #7. Lembar periksa 0002, 3 putusan.")
    try terminal.press("Escape")
    terminal.wait(for: "BERANDA")
  }

  private static func sign(_ pin: String, on terminal: Terminal) throws {
    try terminal.press("C-x")
    terminal.wait(for: "Tanda tangan")
    try terminal.type(pin)
    try terminal.press("Enter")
  }

  private static func counterSign(on terminal: Terminal) throws {
    try terminal.press("4")
    terminal.wait(for: "ANTREAN PERIKSA")
    try terminal.press("k")
    terminal.wait(for: "B-0001-03")
    try terminal.press("Enter")
    terminal.wait(for: "Tidak jadi")
    try terminal.press("Down", "Enter")
    terminal.wait(for: "PIN KSB1")
    try terminal.type("515253")
    try terminal.press("Enter")
    terminal.wait(for: "Tersimpan #8.")
    try terminal.press("Escape", "Escape")
    terminal.wait(for: "BERANDA")
  }

  private static func sell(on terminal: Terminal) throws {
    try terminal.press("5")
    terminal.wait(for: "1 buah di stok")
    try terminal.press("t")
    terminal.wait(for: "NOTA 0001")
    try terminal.press("Enter", "Enter", "Enter")
    try terminal.type("1xP7")
    try terminal.press("Enter")
    terminal.wait(for: "150.000")
    try terminal.press("C-x")
    terminal.wait(for: "Tersimpan #9.")
    terminal.wait(for: "seratus lima puluh ribu rupiah")
  }

  private static func findItAllAgain(_ store: RealStore, _ term: String) throws {
    let terminal = try store.open(as: "ptg1", term: term)
    terminal.wait(for: "BERANDA")
    #expect(terminal.screen.contains("1 aktif"))
    #expect(terminal.screen.contains("0 buah di stok"))
    #expect(terminal.screen.contains("nota terakhir 0001"))
    try terminal.press("2")
    terminal.wait(for: "1/3")
    try terminal.press("Enter")
    terminal.wait(for: "1 dari 3 diterima")
    let status = try store.command("status", "--json")
    #expect(status.contains("\"lastAction\":9,"))
    #expect(status.contains("\"checks\":6"))
    #expect(status.contains("\"sales\":1"))
    let month = try store.command("export", "sales").split(separator: "\r\n").last
      .map { String($0.split(separator: ";")[1].prefix(7)) }
    let report = try store.command("report", "monthly", "--month", try #require(month))
    #expect(report.contains("Lulus langsung 1 dari 3. Ulang 1, turun 0, tolak 1."))
    #expect(report.contains("150.000"))
    let quality = try store.command("report", "quality")
    #expect(quality.contains("  akhir              1 dari 3"))
    #expect(try store.command("verify").contains("#9"))
  }
}
