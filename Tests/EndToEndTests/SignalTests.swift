import Foundation
import Testing

/// Signals on several pages: each ends the program well or leaves it as it was.
@Suite(.serialized) struct SignalTests {
  /// Keys that lead to a page, and what shows that it is there.
  private static let pages: [(keys: [String], shown: String)] = [
    ([], "BERANDA"), (["1", "t"], "> BARU"), (["4"], "ANTREAN PERIKSA"), (["0"], "Kode rangkaian"),
    (["F12"], "TERKUNCI"),
  ]

  private static func open(_ page: (keys: [String], shown: String), _ store: PracticeStore) throws
    -> Terminal
  {
    let terminal = try openAfterAGoodEnd(store)
    for key in page.keys { try terminal.press(key) }
    terminal.wait(for: page.shown)
    return terminal
  }

  /// Closed well: the next opening has nothing to say of a death.
  private static func openAfterAGoodEnd(_ store: PracticeStore) throws -> Terminal {
    let terminal = try store.open()
    #expect(!terminal.wait(for: "BERANDA").contains("Komputer mati tanpa ditutup"))
    return terminal
  }

  @Test(arguments: [SIGHUP, SIGTERM, SIGINT, SIGQUIT])
  func itEndsWellWithin2Seconds(_ signal: Int32) throws {
    let store = try PracticeStore()
    for page in Self.pages {
      let terminal = try Self.open(page, store)
      let child = try #require(try terminal.processes().last)
      kill(child, signal)
      #expect(terminal.waitForExit(seconds: 2) == 0, "signal \(signal) on \(page.shown)")
      #expect(!terminal.screen.contains(page.shown))
    }
    _ = try Self.openAfterAGoodEnd(store)
  }

  @Test func theGuardianHandsTheSignalOn() throws {
    let store = try PracticeStore()
    let terminal = try Self.open(Self.pages[1], store)
    let parent = try #require(try terminal.processes().first)
    kill(parent, SIGHUP)
    #expect(terminal.waitForExit(seconds: 2) == 0)
  }

  @Test func aKilledGuardianTakesTheProgramAlong() throws {
    let store = try PracticeStore()
    for page in Self.pages {
      let terminal = try Self.open(page, store)
      let processes = try terminal.processes()
      let parent = try #require(processes.first)
      let child = try #require(processes.last)
      kill(parent, SIGKILL)
      for _ in 0..<200 where Self.isRunning(child) { usleep(10_000) }
      #expect(!Self.isRunning(child), "\(page.shown)")
    }
    _ = try Self.openAfterAGoodEnd(store)
  }

  /// Whether a process does anything still; one that has ended stays in the table until its parent
  /// has asked for it.
  private static func isRunning(_ process: Int32) -> Bool {
    let text = (try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)) ?? ""
    let state = text[(text.lastIndex(of: ")") ?? text.startIndex)...].dropFirst(2).first
    return state != nil && state != "Z"
  }

  @Test func stoppingAndGoingOnChangesNothing() throws {
    let store = try PracticeStore()
    for page in Self.pages {
      let terminal = try Self.open(page, store)
      terminal.wait(for: "Bantuan")
      let before = terminal.screen
      for signal in [SIGTSTP, SIGCONT] {
        for process in try terminal.processes() { kill(process, signal) }
        usleep(100_000)
      }
      #expect(Self.body(terminal.screen) == Self.body(before), "\(page.shown)")
      for process in try terminal.processes() { kill(process, SIGTERM) }
      #expect(terminal.waitForExit(seconds: 2) == 0)
    }
  }

  /// Without the title, whose minute may pass.
  private static func body(_ screen: String) -> [Substring] {
    Array(screen.split(separator: "\n", omittingEmptySubsequences: false).dropFirst())
  }

  @Test func anotherSizeIsDrawnAnew() throws {
    let store = try PracticeStore()
    let terminal = try Self.open(Self.pages[1], store)
    try terminal.type("B.I 77")
    terminal.wait(for: "[B.I 77")
    try terminal.resize(width: 34, height: 9)
    terminal.wait(for: "Perlu layar 40x12, ini 34x9.")
    try terminal.resize(width: 80, height: 24)
    #expect(terminal.sees("[B.I 77", within: 5))
  }
}
