import Foundation
import Testing

/// The PC died: what a workshop does that has a stick with a backup, its papers, and two
/// administrators.
@Suite struct DiedTests {
  @Test func theFirstNotaAfterARestoreComesBehindThoseOnPaper() throws {
    let store = try RealStore()
    let stick = store.folder + "/stick"
    try FileManager.default.createDirectory(atPath: stick, withIntermediateDirectories: true)
    do {
      let terminal = try store.open(as: "ptg1")
      terminal.wait(for: "BERANDA")
      try WholeRoadTests.makeOne(on: terminal)
      try terminal.press("Escape")
      terminal.wait(for: "Keluar?")
      try terminal.press("Down", "Enter")
      #expect(terminal.waitForExit() == 0)
    }
    #expect(try store.run("backup", stick, as: "ptg1").code <= 1)
    let name = try #require(
      FileManager.default.contentsOfDirectory(atPath: stick).first { $0.hasSuffix(".bkp") })

    // The computer is gone with all that was recorded since; the papers have notas up to 0007.
    try FileManager.default.removeItem(atPath: store.path)
    let new = store.folder + "/baru"
    var environment = store.environment("adm1")
    environment["BENGKEL_STORE"] = new
    let restored = try Terminal.execute(
      PracticeStore.binary,
      [
        "restore", stick + "/" + name, "--second-user", "adm2", "--second-password-file",
        store.folder + "/adm2",
      ], environment: environment)
    let said = restored.output + restored.error
    #expect(said.contains("Data dipulihkan sampai #8"), "\(said)")
    #expect(said.contains("beranda menanyakan nomor terakhir di kertas"), "\(said)")

    environment = store.environment("ptg1")
    environment["BENGKEL_STORE"] = new
    let terminal = try Terminal(PracticeStore.binary, environment: environment)
    terminal.wait(for: "> Data dipulihkan: isi nomor terakhir di kertas")
    try Self.sell(on: terminal)
    terminal.wait(for: "Isi dulu nomor terakhir di kertas")
    try terminal.press("Escape", "Escape")
    terminal.wait(for: "BERANDA")

    try terminal.press("Home", "Enter")
    terminal.wait(for: "NOMOR DI KERTAS")
    try terminal.type("7")
    try terminal.press("C-x")
    terminal.wait(for: "Nota berikutnya 0008.")
    terminal.wait(for: "Ketik lagi kertas")
    try Self.sell(on: terminal)
    terminal.wait(for: "Tersimpan #11.")
    terminal.wait(for: "0008")
    try terminal.press("Escape", "Escape")
    terminal.wait(for: "BERANDA")

    // The days are listed until somebody says that their papers are keyed.
    terminal.wait(for: "Ketik lagi kertas")
    try terminal.press("Home", "Enter")
    terminal.wait(for: "KETIK LAGI")
    try terminal.press("d", "Down", "Enter")
    terminal.wait(for: "sudah diketik lagi.")
    terminal.wait(for: "Tidak ada yang harus diketik lagi.")
    let check = try Terminal.execute(PracticeStore.binary, ["verify"], environment: environment)
    #expect(check.code == 0, "\(check.output + check.error)")
  }

  private static func sell(on terminal: Terminal) throws {
    try terminal.press("5")
    terminal.wait(for: "1 buah di stok")
    try terminal.press("t")
    terminal.wait(for: "NOTA 00")
    try terminal.press("Enter", "Enter", "Enter")
    try terminal.type("1xP7")
    try terminal.press("Enter")
    terminal.wait(for: "150.000")
    try terminal.press("C-x")
  }
}
