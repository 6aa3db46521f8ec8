import Foundation
import Testing

/// What a kill -9 leaves, and that nothing is acknowledged before it is on the disk.
@Suite(.serialized) struct CrashTests {
  /// Enrols people until it is killed at some moment of it, and is opened again.
  @Test(arguments: [90, 310, 520, 760, 1010]) func killedAtAnyMoment(_ milliseconds: Int) throws {
    let store = try PracticeStore()
    let before = try #require(try store.status()["lastAction"] as? Int)
    let terminal = try store.open()
    terminal.wait(for: "BERANDA")
    try terminal.press("1")
    terminal.wait(for: "WARGA BINAAN")
    let processes = try terminal.processes().map(String.init).joined(separator: " ")
    try Terminal.run(
      "sh",
      ["-c", "(sleep \(Double(milliseconds) / 1000); kill -9 \(processes)) >/dev/null 2>&1 &"])
    var acknowledged = before
    var number = 0
    while try !terminal.processes().isEmpty, number < 100 {
      try Self.enrol(number, on: terminal, patience: 0.3)
      acknowledged = max(acknowledged, Self.lastSaved(on: terminal.screen) ?? before)
      number += 1
    }
    acknowledged = max(acknowledged, Self.lastSaved(on: terminal.screen) ?? before)
    let recovered = try #require(try store.status()["lastAction"] as? Int)
    #expect(recovered == acknowledged || recovered == acknowledged + 1)
    let again = try store.open()
    again.wait(for: "#\(recovered)")
    #expect(try store.status()["lastAction"] as? Int == recovered)
  }

  @Test func theScreenIsGivenBackAndTheNumberSaid() throws {
    let store = try PracticeStore()
    let terminal = try store.open()
    terminal.wait(for: "BERANDA")
    let child = try #require(try terminal.processes().last)
    kill(child, SIGSEGV)
    terminal.wait(for: "Program berhenti mendadak (sinyal 11). Data aman sampai #")
    #expect(terminal.waitForExit() == 3)
  }

  @Test func nothingIsAcknowledgedBeforeItIsOnTheDisk() throws {
    let store = try PracticeStore()
    let trace = store.folder + "/trace"
    let terminal = try store.open(
      before: "strace -f -s 4000 -e trace=openat,pwrite64,fdatasync,write -o \(trace) ")
    terminal.wait(for: "BERANDA", seconds: 20)
    try terminal.press("1")
    terminal.wait(for: "WARGA BINAAN")
    for number in 0..<3 {
      try Self.enrol(number, on: terminal, patience: 10)
      terminal.wait(for: "Tersimpan #\(number + 1).")
    }
    try terminal.press("Escape")
    terminal.wait(for: "BERANDA")
    let calls = try String(contentsOfFile: trace, encoding: .utf8).split(separator: "\n")
    try Self.checkOrder(calls, saves: 3)
  }

  /// Types one person, waiting for the form: a burst over a list is taken for a paste and dropped.
  private static func enrol(_ number: Int, on terminal: Terminal, patience: Double) throws {
    try terminal.press("t")
    guard terminal.sees("> BARU", within: patience) else { return }
    try terminal.type("B.I \(9000 + number)/2024")
    try terminal.press("Enter")
    try terminal.type("CONTOH BARU \(number)")
    try terminal.press("Enter")
    try terminal.type("Z-9")
    try terminal.press("Enter", "C-x")
    _ = terminal.sees("Tersimpan #", within: patience)
  }

  private static func lastSaved(on screen: String) -> Int? {
    guard let found = screen.range(of: "Tersimpan #") else { return nil }
    return Int(screen[found.upperBound...].prefix { $0.isNumber })
  }

  /// For every save: one pwrite to the journal, its fdatasync, and only then the word on the
  /// screen.
  private static func checkOrder(_ calls: [Substring], saves: Int) throws {
    let opened = calls.filter {
      $0.contains("openat(") && $0.contains(".jrnl\"") && $0.contains("O_RDWR")
    }
    let journal = try #require(opened.last?.split(separator: " ").last.flatMap { Int($0) })
    let start = try #require(calls.lastIndex { $0 == opened.last ?? "" })
    var written = 0
    var synced = 0
    var shown = 0
    for call in calls[start...] {
      if call.contains("pwrite64(\(journal),") {
        #expect(written == synced, "a second record before the first is synced")
        written += 1
      } else if call.contains("fdatasync(\(journal))") {
        synced += 1
        #expect(call.hasSuffix("= 0"))
      } else if call.contains("write(1,") && call.contains("Tersimpan #") {
        shown += 1
        #expect(synced >= shown, "acknowledged before the sync")
      } else if call.contains("write(1,") {
        #expect(written == synced, "painted between the write and its sync")
      }
    }
    #expect(written == saves)
    #expect(synced == saves)
    #expect(shown == saves)
  }
}
