import Foundation
import Testing

/// What a kill -9 leaves, and that nothing is acknowledged before it is on the disk.
@Suite(.serialized) struct CrashTests {
  /// Enrols people as fast as keys can be sent, is killed at some moment, and is opened again.
  @Test(arguments: [40, 150, 260, 420, 700]) func killedAtAnyMoment(_ milliseconds: Int) throws {
    let store = try PracticeStore()
    let before = try #require(try store.status()["lastAction"] as? Int)
    let terminal = try store.open()
    terminal.wait(for: "BERANDA")
    try terminal.press("1")
    terminal.wait(for: "WARGA BINAAN")
    for number in 0..<12 { try Self.enrol(number, on: terminal) }
    usleep(UInt32(milliseconds) * 1000)
    for process in try terminal.processes() { kill(process, SIGKILL) }
    let acknowledged = Self.lastSaved(on: terminal.screen) ?? before
    let recovered = try #require(try store.status()["lastAction"] as? Int)
    #expect(recovered >= acknowledged)
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
      try terminal.press("t")
      // Not before: keys that came with the T would be taken for a paste.
      terminal.wait(for: "WARGA BINAAN > BARU")
      try Self.fill(number, on: terminal)
      terminal.wait(for: "Tersimpan #")
    }
    try terminal.press("Escape")
    terminal.wait(for: "BERANDA")
    let calls = try String(contentsOfFile: trace, encoding: .utf8).split(separator: "\n")
    try Self.checkOrder(calls, saves: 3)
  }

  /// Types one person; the clock is real, so is the wait for the keys.
  private static func enrol(_ number: Int, on terminal: Terminal) throws {
    try terminal.press("t")
    try fill(number, on: terminal)
  }

  private static func fill(_ number: Int, on terminal: Terminal) throws {
    try terminal.type("B.I \(9000 + number)/2024")
    try terminal.press("Enter")
    try terminal.type("CONTOH BARU \(number)")
    try terminal.press("Enter")
    try terminal.type("Z-9")
    try terminal.press("Enter", "C-x")
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
