import Foundation
import Testing

@testable import Storage

/// What forbids recording forbids it to commands and pages alike, with the same sentence.
@Suite(.serialized) struct ForbiddenRecordsTests {
  struct Row: Sendable {
    var name: String
    /// The command's sentence begins so.
    var command: String
    /// What a page says when a key records; nil where there is no page.
    var page: String?
    /// In front of the program.
    var before = ""
    var clock: String?
    /// What is done to the store's folder.
    var preparing: @Sendable (RealStore) throws -> Void = { _ in }
    /// Whether another session has the store open.
    var isInUse = false
  }

  static let rows: [Row] = [
    Row(
      name: "a clock before the last record", command: "Hanya baca: jam komputer mundur.",
      page: "Hanya baca: jam komputer mundur.", clock: "2020-01-15 08:00:00"),
    Row(
      name: "a clock far ahead", command: "Hanya baca: jam komputer terlalu maju.",
      page: "Hanya baca: jam komputer terlalu maju.", clock: "2066-11-19 08:00:00"),
    Row(
      name: "a full disk", command: "Hanya baca: ruang disk habis.",
      page: "Hanya baca: ruang disk habis.",
      before: strace("openat", "ENOSPC")),
    Row(
      name: "a read-only disk", command: "Hanya baca: disk tidak boleh ditulis.",
      page: "Hanya baca: disk tidak boleh ditulis.", before: strace("openat", "EROFS")),
    Row(
      name: "no permission", command: "Hanya baca: tidak ada izin menulis.",
      page: "Hanya baca: tidak ada izin menulis.", before: strace("openat", "EACCES")),
    Row(
      name: "a second session", command: "Sedang dipakai oleh ptg1",
      page: "Hanya baca: sedang dipakai oleh ptg1", isInUse: true),
    Row(
      name: "a damaged record", command: "gen-0000000001.jrnl rusak pada posisi",
      page: "Hanya baca: mulai #1 tidak terbaca.", preparing: { try spoil($0) }),
    Row(
      name: "a newer format", command: "Data dibuat oleh versi lebih baru", page: nil,
      preparing: { try ageless($0) }),
  ]

  /// The lock refuses to be opened.
  private static func strace(_ call: String, _ error: String) -> String {
    "strace -f -P LOCKFILE -e trace=\(call) -e inject=\(call):error=\(error) -o /dev/null "
  }

  private static func spoil(_ store: RealStore) throws {
    let url = URL(fileURLWithPath: store.path + "/gen-0000000001.jrnl")
    var bytes = try Data(contentsOf: url)
    bytes[420] ^= 1
    try bytes.write(to: url)
  }

  /// Says in the header of the journal that a later program wrote it.
  private static func ageless(_ store: RealStore) throws {
    let url = URL(fileURLWithPath: store.path + "/gen-0000000001.jrnl")
    var bytes = [UInt8](try Data(contentsOf: url))
    bytes[14] = 1
    var sum: [UInt8] = []
    sum.put(CRC32C.of([UInt8](bytes[..<252])))
    bytes.replaceSubrange(252..<256, with: sum)
    try Data(bytes).write(to: url)
  }

  private static func importing(_ number: Int, into store: RealStore) throws -> [String] {
    let row = "Nomor Register;Nama;Blok\nB.I \(9000 + number)/2024;CONTOH BARU \(number);A-1\n"
    return ["import", "people", try store.write(row, to: "people\(number).csv")]
  }

  @Test(arguments: rows) func commandsAndPagesSayTheSame(_ row: Row) throws {
    let store = try RealStore()
    let first = try store.run(arguments: Self.importing(1, into: store), as: "ptg1")
    #expect(first.code == 0, "\(first.said)")
    try row.preparing(store)
    let other = row.isInUse ? try store.open(as: "ptg1", term: "xterm-256color") : nil
    other?.wait(for: "BERANDA")
    let before = row.before.replacingOccurrences(of: "LOCKFILE", with: store.path + "/LOCK")
    let front =
      before.split(separator: " ").map(String.init) + (row.clock.map { ["faketime", $0] } ?? [])
    let command = front + [PracticeStore.binary] + (try Self.importing(2, into: store))
    let answer = try Terminal.execute(
      "env", command, environment: store.environment("ksb1"))
    #expect(answer.code == 3, "\(row.name): \(answer)")
    #expect(answer.error.hasPrefix(row.command), "\(row.name): \(answer.error)")
    let terminal = try Terminal(
      before + PracticeStore.binary, environment: store.environment("ksb1"), at: row.clock)
    guard let page = row.page else {
      terminal.wait(for: row.command)
      #expect(terminal.waitForExit() == 3)
      return
    }
    terminal.wait(for: "HANYA BACA", seconds: 20)
    // Where an obstacle has a page of its own, that stands before the home page.
    if !terminal.screen.contains("BERANDA") { try terminal.press("Escape") }
    terminal.wait(for: "BERANDA")
    try terminal.press("1", "t")
    terminal.wait(for: page)
  }

  @Test func aFailedSyncForbidsWhatFollows() throws {
    let store = try RealStore()
    let before = "strace -f -e trace=fdatasync -e inject=fdatasync:error=EIO:when=1+ -o /dev/null"
    let command =
      before.split(separator: " ").map(String.init)
      + [PracticeStore.binary] + (try Self.importing(1, into: store))
    let answer = try Terminal.execute("env", command, environment: store.environment("ptg1"))
    #expect(answer.code == 3)
    #expect(answer.error.contains("disk gagal membaca atau menulis"), "\(answer.error)")
  }

  @Test func aScriptAnswersForTheClockWithTheRightLogin() throws {
    let store = try RealStore()
    #expect(try store.run(arguments: Self.importing(1, into: store), as: "ptg1").code == 0)
    let ahead = ["faketime", "2066-11-19 08:00:00", PracticeStore.binary]
    let importing = try Self.importing(2, into: store)
    func run(_ arguments: [String], as login: String) throws -> (
      code: Int32, output: String, error: String
    ) {
      try Terminal.execute("env", ahead + arguments, environment: store.environment(login))
    }
    let refused = try run(importing, as: "ptg1")
    #expect(refused.code == 3)
    #expect(refused.error.contains("Jam komputer 19-11-2066"))
    let clerk = try run(importing + ["--clock-is-right"], as: "ptg1")
    #expect(clerk.code == 1)
    #expect(clerk.error.contains("Hanya Kasubsi"))
    // A file with nothing new records nothing, of the clock neither.
    let old = try run(Self.importing(1, into: store) + ["--clock-is-right"], as: "ksb1")
    #expect(old.code == 0, "\(old)")
    #expect(try store.run("status", "--json", as: "ksb1").said.contains("\"lastAction\":1,"))
    let supervisor = try run(importing + ["--clock-is-right"], as: "ksb1")
    #expect(supervisor.code == 0, "\(supervisor)")
    #expect(supervisor.output.contains("#3"))
    // Asked once: the next needs no answer.
    #expect(try run(Self.importing(3, into: store), as: "ptg1").code == 0)
  }
}
