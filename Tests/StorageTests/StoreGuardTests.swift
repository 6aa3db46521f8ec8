import Glibc
import Testing
import Workshop

@testable import DiskInMemory
@testable import Storage

/// Somebody removes or exchanges files under a running program: nothing more is acknowledged.
@Suite struct StoreGuardTests {
  /// What somebody does, and the file that the refusal names.
  struct Deed: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var file: String
    var work: @Sendable (_ folder: String) -> Bool
  }

  private static let journal = "gen-0000000001.jrnl"

  private static func write(_ bytes: [UInt8], _ path: String) -> Bool {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    defer { close(file) }
    return Glibc.write(file, bytes, bytes.count) == bytes.count
  }

  static let deeds = [
    Deed(testDescription: "rm LOCK", file: "LOCK") { unlink($0 + "/LOCK") == 0 },
    Deed(testDescription: "another LOCK", file: "LOCK") {
      unlink($0 + "/LOCK") == 0 && write([65, 10], $0 + "/LOCK")
    },
    Deed(testDescription: "rm of the journal", file: journal) { unlink("\($0)/\(journal)") == 0 },
    Deed(testDescription: "the journal cut", file: journal) {
      truncate("\($0)/\(journal)", 300) == 0
    },
    Deed(testDescription: "the journal made longer", file: journal) {
      truncate("\($0)/\(journal)", 1 << 20) == 0
    },
    Deed(testDescription: "another file copied over the journal", file: journal) {
      write([UInt8](repeating: 1, count: 5000), "\($0)/\(journal)")
    },
    Deed(testDescription: "the journal replaced by a copy of it", file: journal) { folder in
      rename("\(folder)/\(journal)", "\(folder)/aside") == 0
        && write([UInt8](repeating: 0, count: 5000), "\(folder)/\(journal)")
    },
    Deed(testDescription: "a second name of the journal", file: journal) {
      link("\($0)/\(journal)", $0 + "/second") == 0
    },
    Deed(testDescription: "the folder renamed", file: journal) { folder in
      rename(folder, folder + ".moved") == 0
    },
  ]

  @Test(arguments: deeds) func nothingIsAcknowledgedIntoAFileThatIsNotOurs(_ deed: Deed) throws {
    let folder = TestFolder()
    let store = try folder.open()
    let (first, second) = (TestFolder.enrolment(0), TestFolder.enrolment(1))
    #expect(try store.perform([first], by: TestFolder.clerk, at: TestFolder.now) == .saved(1))
    #expect(deed.work(folder.path))
    #expect(throws: StorageError.filesMissing(file: deed.file, reason: .taken)) {
      try store.perform([second], by: TestFolder.clerk, at: TestFolder.now)
    }
    #expect(store.readOnlyReason == .filesReplaced)
    #expect(store.workshop.people.count == 1)
    #expect(throws: StorageError.readOnly(.filesReplaced)) {
      try store.perform([second], by: TestFolder.clerk, at: TestFolder.now)
    }
    store.release()
    rename(folder.path + ".moved", folder.path)
  }

  /// Whoever takes a lock of his own after the first one was removed writes alone from then on.
  @Test func aSecondWriterLosesNothingToTheFirst() throws {
    let folder = TestFolder()
    let first = try folder.open()
    _ = try first.perform([TestFolder.enrolment(0)], by: TestFolder.clerk, at: TestFolder.now)
    try folder.remove("LOCK")
    let second = try folder.open()
    #expect(
      try second.perform([TestFolder.enrolment(1)], by: TestFolder.clerk, at: TestFolder.now)
        == .saved(2))
    #expect(throws: StorageError.self) {
      try first.perform([TestFolder.enrolment(1)], by: TestFolder.clerk, at: TestFolder.now)
    }
    first.release()
    try second.close(at: TestFolder.now)
    let again = try folder.open()
    #expect(again.workshop == second.workshop)
    #expect(try again.check(.replay).run(JobControl()).isTrusted)
    again.release()
  }

  /// The lock goes while the record is on its way: it may be there, and is not acknowledged.
  @Test func aLockThatGoesWhileARecordIsWrittenIsSeen() throws {
    let disk = MemoryDisk()
    let bench = try Bench(creatingOn: disk)
    let store = try bench.open(disk)
    store.lockFile = try Store.takeLock(disk, holder: "tes")
    disk.rule = { call in
      if call.kind == .syncData { try? disk.remove("LOCK") }
      return .perform
    }
    #expect(throws: StorageError.filesMissing(file: "LOCK", reason: .taken)) {
      try store.perform([TestFolder.enrolment(0)], by: Bench.clerk, at: Bench.now)
    }
    #expect(store.readOnlyReason == .filesReplaced)
    disk.rule = { _ in .perform }
    #expect(try bench.open(MemoryDisk(disk.powerCut.least)).lastSequence == 1)
  }

  @Test func aSaveAsksTheDiskFourTimes() throws {
    let disk = MemoryDisk()
    let bench = try Bench(creatingOn: disk)
    let store = try bench.open(disk)
    store.lockFile = try Store.takeLock(disk, holder: "tes")
    let before = disk.calls.count
    _ = try store.perform([TestFolder.enrolment(0)], by: Bench.clerk, at: Bench.now)
    #expect(disk.calls[before...].count { $0.kind == .facts } == 4)
  }
}
