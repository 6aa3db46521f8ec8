import Foundation
import Testing

/// A workshop of another craft is founded from nothing in a real terminal.
@Suite struct FoundingTests {
  @Test func aWorkshopOfAnotherCraftIsFoundedFromNothing() throws {
    let store = try RealStore()
    let own = store.folder + "/own"
    _ = try Terminal.run(
      PracticeStore.binary,
      ["init", "--users", store.folder + "/users", "--store", own, "--catalogue", "empty"])
    var environment = store.environment("ksb1")
    environment["BENGKEL_STORE"] = own
    let terminal = try Terminal(PracticeStore.binary, environment: environment)
    terminal.wait(for: "Langkah pertama")
    terminal.wait(for: "kosong !")
    try terminal.press("0", "b")
    terminal.wait(for: "SISTEM > BENGKEL")
    try Self.fill(
      0, ["LAPAS COBA", "Lapas Kelas IIB Coba", "", "", "", "", "", "", "Coba"], terminal)
    terminal.wait(for: "Tersimpan #1. Kop surat.")
    try Self.add(1, ["Kepala Lapas", "CONTOH PEJABAT", "198001012005011001"], terminal)
    try Self.add(2, ["jahit", "sewing", "", "J"], terminal)
    try Self.add(
      3,
      [
        "TAS-1", "T", "Tas kain", "Tas", "biru, merah", "1-3", "", "jahit, [akhir]",
        "90rb/80rb 70rb/60rb 50rb/40rb",
      ], terminal)
    try Self.add(4, ["Pasar Sabtu", "", "7,5"], terminal)
    try Self.add(6, ["mesin jahit", "", "3"], terminal)
    try Self.add(7, ["kain", "", "meter"], terminal)
    terminal.wait(for: "langkah pertama: 2 kosong")
    terminal.wait(for: "dari 14")
    try terminal.press("Home")
    for _ in 0..<12 { try terminal.press("Down") }
    try terminal.press("Enter", "h", "C-x")
    terminal.wait(for: "Tersimpan #8. Hari kerja.")
    try terminal.press("Escape")

    // Nothing was there before it, so no opening balances.
    terminal.wait(for: "langkah pertama: 1 kosong")
    try terminal.press("Home")
    for _ in 0..<8 { try terminal.press("Down") }
    try terminal.press("i")
    try terminal.type("belum ada apa-apa")
    try terminal.press("C-x")
    terminal.wait(for: "lengkap")
    terminal.wait(for: "LAPAS COBA")

    // A price from tomorrow on leaves today's as it is.
    try terminal.press("Home", "Down", "Down", "Down", "Enter", "Enter")
    terminal.wait(for: "Mutu A, biasa")
    try terminal.type("120rb")
    try terminal.press("Down", "Down", "Down", "Down", "Down", "Down")
    try terminal.type("+1")
    try terminal.press("C-x")
    terminal.wait(for: "Tersimpan #10")
    terminal.wait(for: "Harga baru mulai")
    #expect(terminal.screen.contains("90.000"))
    let check = try Terminal.execute(PracticeStore.binary, ["verify"], environment: environment)
    #expect(check.code == 0)
    #expect(check.output.contains("sampai #10"), "\(check.output)")
  }

  /// Opens a row of the office, by its place, and fills in its form.
  private static func fill(_ place: Int, _ texts: [String], _ terminal: Terminal) throws {
    try terminal.press("Home")
    for _ in 0..<place { try terminal.press("Down") }
    try terminal.press("Enter")
    try type(texts, terminal)
  }

  /// Adds a row to the list at a place of the office, and leaves the list.
  private static func add(_ place: Int, _ texts: [String], _ terminal: Terminal) throws {
    terminal.wait(for: "dari 14")
    try terminal.press("Home")
    for _ in 0..<place { try terminal.press("Down") }
    try terminal.press("Enter", "t")
    terminal.wait(for: "Ctrl+X")
    try type(texts, terminal)
    terminal.wait(for: "Tersimpan")
    try terminal.press("Escape")
  }

  private static func type(_ texts: [String], _ terminal: Terminal) throws {
    for (place, text) in texts.enumerated() {
      if !text.isEmpty {
        try terminal.press("C-u")
        try terminal.type(text)
      }
      try terminal.press(place == texts.count - 1 ? "C-x" : "Enter")
    }
  }
}
