import Foundation
import Testing
import Workshop

@testable import Storage

/// Stores that released versions wrote: every later version must open them with the same contents.
@Suite struct GoldenStoreTests {
  struct Row: CustomTestStringConvertible, Sendable {
    /// Folder under `Fixtures`.
    var name: String
    var sequence: Int64
    /// SHA-256 of the state, as the version that wrote the store printed it.
    var digest: String
    var testDescription: String { name }
  }

  static let rows = [
    Row(
      name: "v1", sequence: 6,
      digest: "b6e46099da484435f07c045eff1d127c0f4f57543966337f79da14ed246738d9"),
    Row(
      name: "v2", sequence: 9,
      digest: "9f0a462a098a876f72b1b7bd13d8089b3fdedb8b0b74001eeea944f6be313c7d"),
  ]

  private static let fixtures: String = {
    let file = #filePath
    return file[..<(file.range(of: "GoldenStoreTests")?.lowerBound ?? file.endIndex)] + "Fixtures/"
  }()

  @Test(arguments: rows) func aStoreOfAReleasedVersionOpensWithTheSameContents(_ row: Row) throws {
    let source = Self.fixtures + row.name
    guard FileManager.default.fileExists(atPath: source) else {
      try Self.write(to: source)
      Issue.record("recorded \(row.name): read it with `bengkel verify --dump`, then run again")
      return
    }
    let folder = TestFolder()
    for name in try folder.disk.names() { try folder.disk.remove(name) }
    for name in try FolderDisk(path: source).names() {
      try FileManager.default.copyItem(
        atPath: source + "/" + name, toPath: folder.path + "/" + name)
    }
    let store = try folder.open()
    #expect(store.opening == .clean)
    #expect(store.lastSequence == row.sequence)
    #expect(try store.workshop.digest() == row.digest)
    #expect(store.workshop.people[4].identity?.name == "CONTOH 4")
    #expect(try store.check(.replay).run(JobControl()).faults.isEmpty)
    let further = TestFolder.enrolment(Int(store.workshop.subjects))
    guard
      case .saved(let next) = try store.perform(
        [further], by: TestFolder.clerk, at: TestFolder.now)
    else {
      Issue.record("a further record was refused")
      return
    }
    #expect(next == row.sequence + 1)
    try store.close(at: TestFolder.now)
    #expect(try folder.open().lastSequence == next)
  }

  /// Two generations, the key changed between them: six people, one of them changed, one resting
  /// since before, a clock that was answered for, and an identity that was looked at.
  private static func write(to path: String) throws {
    let folder = TestFolder()
    let store = try folder.open()
    for number in 0..<3 {
      _ = try store.perform(
        [TestFolder.enrolment(number)], by: TestFolder.clerk, at: TestFolder.now)
    }
    store.keyFile.body.isKeyChangeDue = true
    store.rotate(at: TestFolder.now)
    for number in 3..<5 {
      _ = try store.perform(
        [TestFolder.enrolment(number)], by: TestFolder.clerk, at: TestFolder.now)
    }
    try addChanges(to: store)
    try store.close(at: TestFolder.now)
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for name in try folder.disk.names() where name != "LOCK" {
      try FileManager.default.copyItem(
        atPath: folder.path + "/" + name, toPath: path + "/" + name)
    }
    print("digest", try folder.open(as: .read).workshop.digest())
  }

  private static func addChanges(to store: Store) throws {
    let edit = EditInmate {
      $0.inmate = ID(1)
      $0.subject = 1
      $0.day = Day(number: 20_781)
      $0.hearing = OptionalDay(Day(number: 20_700))
      $0.taken = StatusTaken(.released, since: Day(number: 20_781))
    }
    let enrolment = EnrolInmate {
      $0.day = Day(number: 20_780)
      $0.subject = 5
      $0.identity.name = "CONTOH 5"
      $0.identity.register = "B.I 6/2024"
      $0.identity.block = "A-1"
      $0.status = .resting
      $0.statusSince = Day(number: 20_770)
    }
    let note = NoteDisclosure {
      $0.day = Day(number: 20_781)
      $0.kind = .export
      $0.reason = "contoh"
      $0.rows = 6
    }
    let answer = ConfirmClock(TestFolder.now, after: TestFolder.now, offset: 480)
    let supervisor = Authority(user: ID(1))
    let changes: [(Action, Authority)] = [
      (.editInmate(edit), TestFolder.clerk), (.enrolInmate(enrolment), TestFolder.clerk),
      (.confirmClock(answer), supervisor), (.noteDisclosure(note), supervisor),
    ]
    for (action, authority) in changes {
      let saving = try store.perform([action], by: authority, at: TestFolder.now)
      if case .refused(let broken) = saving { Issue.record("\(broken)") }
    }
  }
}
