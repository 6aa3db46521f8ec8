import Foundation
import Testing

/// No name is in the memory of a program that was begun by somebody who sees none.
@Suite(.serialized) struct NamesInMemoryTests {
  /// Longer than what a string keeps within itself, so that a copy is memory of its own.
  private static let name = "ZQVEXACONTOHWARGA"
  /// As much of it as the list of people has room for.
  private static let shown = "ZQVEXACONTOHW"

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
    terminal.wait(for: Self.shown)
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
    #expect(!terminal.screen.contains(Self.shown))
    #expect(try Self.count(in: terminal) == 0)
  }

  /// A clerk who takes the place of an inspector sees the names.
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
    #expect(terminal.wait(for: Self.shown).contains(Self.shown))
  }
}
