import Foundation
import Testing

/// No name is in the memory of a session that sees none, nor does the session before leave one
/// there.
@Suite(.serialized) struct NamesInMemoryTests {
  private static let name = "ZQVEXACONTOH"

  /// A practice store with one more person, whose name nobody else has.
  private static func planted() throws -> PracticeStore {
    let store = try PracticeStore()
    let file = store.folder + "/people.csv"
    try "Nomor Register;Nama;Blok\nB.I 901/2026;\(name);A-1\n".write(
      toFile: file, atomically: true, encoding: .utf8)
    #expect(try store.command("import", "people", file).code == 0)
    return store
  }

  private static func count(in terminal: Terminal) throws -> Int {
    let processes = try terminal.processes()
    #expect(processes.count == 2)
    return try processes.reduce(0) { try $0 + ProcessMemory.count(of: name, in: $1) }
  }

  /// Opens the list of people and goes to its last row.
  private static func lookAtPeople(on terminal: Terminal) throws {
    try terminal.press("1")
    terminal.wait(for: "WARGA BINAAN")
    try terminal.press("End")
  }

  /// The search finds what is there.
  @Test func aClerksSessionHasTheName() throws {
    let store = try Self.planted()
    let terminal = try store.open(as: "petugas")
    terminal.wait(for: "BERANDA")
    try Self.lookAtPeople(on: terminal)
    terminal.wait(for: Self.name)
    #expect(try Self.count(in: terminal) > 0)
  }

  @Test(arguments: ["pemantau", "pemeriksa", "admin"]) func aSessionThatSeesNoNamesHasNone(
    _ login: String
  ) throws {
    let store = try Self.planted()
    let terminal = try store.open(as: login)
    terminal.wait(for: "BERANDA")
    if login != "pemantau" { try Self.lookAtPeople(on: terminal) }
    usleep(300_000)
    #expect(!terminal.screen.contains(Self.name))
    #expect(try Self.count(in: terminal) == 0)
  }

  @Test(arguments: ["pemantau", "pemeriksa"]) func aChangeOfUserLeavesNone(_ login: String) throws {
    let store = try Self.planted()
    let terminal = try store.open(as: "petugas")
    terminal.wait(for: "BERANDA")
    try Self.lookAtPeople(on: terminal)
    terminal.wait(for: Self.name)
    try terminal.press("Escape")
    terminal.wait(for: "BERANDA")
    try terminal.press("C-t")
    terminal.wait(for: "GANTI PENGGUNA")
    try terminal.type(login)
    try terminal.press("Enter")
    try terminal.type("latihan")
    try terminal.press("Enter")
    terminal.wait(for: login.capitalized + "  ")
    terminal.wait(for: "BERANDA")
    #expect(try Self.goes(from: terminal))
  }

  /// Whether no name is left a moment later, with no key pressed.
  private static func goes(from terminal: Terminal) throws -> Bool {
    for _ in 0..<20 {
      if try count(in: terminal) == 0 { return true }
      usleep(100_000)
    }
    return false
  }

  /// And back again the clerk sees what he saw.
  @Test func whoComesBackSeesTheNamesAgain() throws {
    let store = try Self.planted()
    let terminal = try store.open(as: "pemeriksa")
    terminal.wait(for: "BERANDA")
    try terminal.press("C-t")
    terminal.wait(for: "GANTI PENGGUNA")
    try terminal.type("petugas")
    try terminal.press("Enter")
    try terminal.type("latihan")
    try terminal.press("Enter")
    terminal.wait(for: "Petugas  ")
    try Self.lookAtPeople(on: terminal)
    #expect(terminal.wait(for: Self.name).contains(Self.name))
  }
}
