import Foundation
import Testing

/// A real store takes its opening balances in a real terminal, and hledger agrees.
@Suite struct OpeningTests {
  @Test func capsOnTheShelfAreEnteredSignedAndInTheBooks() throws {
    let store = try RealStore()
    let own = store.folder + "/own"
    _ = try Terminal.run(
      PracticeStore.binary,
      ["init", "--users", store.folder + "/users", "--store", own, "--first-day", "kemarin"])
    var environment = store.environment("ptg1")
    environment["BENGKEL_STORE"] = own
    let terminal = try Terminal(PracticeStore.binary, environment: environment, term: "linux")
    terminal.wait(for: "BERANDA")
    try terminal.press("0", "b", "End", "Up", "Up", "Up", "Up", "Up", "Enter")
    terminal.wait(for: "SALDO AWAL")
    try terminal.press("Enter", "j")
    terminal.wait(for: "Jumlah kontrol")
    try terminal.type("16")
    try terminal.press("Enter")
    try terminal.type("2,4jt")
    try terminal.press("C-x")
    terminal.wait(for: "Tersimpan #1")
    for (place, text) in ["12xP8", "4xP9"].enumerated() {
      try terminal.press("t")
      terminal.wait(for: "> BARU")
      try terminal.type(text)
      try terminal.press("Enter")
      try terminal.type("lunas")
      try terminal.press("C-x")
      terminal.wait(for: "Tersimpan #\(place + 2)")
    }
    terminal.wait(for: "cocok, belum sah")
    try terminal.press("Escape", "C-x")
    terminal.wait(for: "Sahkan saldo awal")
    try terminal.type("ksb1")
    try terminal.press("Enter")
    try terminal.type("515253")
    try terminal.press("Enter")
    terminal.wait(for: "Tersimpan #4")
    terminal.wait(for: "sah ")
    try terminal.press("Escape", "Escape", "Escape", "9")
    terminal.wait(for: "polos hitam")
    #expect(terminal.screen.contains("16"), "\(terminal.screen)")
    try terminal.press("Escape", "Escape")
    terminal.wait(for: "Keluar?")
    try terminal.press("Down", "Enter")
    #expect(terminal.waitForExit() == 0)

    environment = store.environment("ksb1")
    environment["BENGKEL_STORE"] = own
    let journal = store.folder + "/books.journal"
    let written = try Terminal.execute(
      PracticeStore.binary, ["export", "hledger", journal], environment: environment)
    #expect(written.code == 0, "\(written.error)")
    let checked = try Terminal.execute("hledger", ["-f", journal, "check", "--strict"])
    #expect(checked.code == 0, "\(checked.error)")
    let balance = try Terminal.execute(
      "hledger", ["-f", journal, "balance", "^Aset", "--output-format", "csv"])
    #expect(balance.output.contains("2400000"), "\(balance.output)")
  }
}
