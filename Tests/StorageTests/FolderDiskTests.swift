import Glibc
import Testing
import Workshop

@testable import DiskInMemory
@testable import Storage

/// A folder that cannot be listed is an error, and never one without a store.
@Suite struct FolderDiskTests {
  @Test func aFileInPlaceOfTheFolderIsNotAMissingStore() throws {
    let folder = TestFolder()
    let path = folder.path + "/keys.a"
    #expect(throws: StorageError.failed(operation: "opendir", file: path, code: ENOTDIR)) {
      try Store.requireStore(FolderDisk(path: path))
    }
  }

  @Test func aLoopOfLinksIsNotAMissingStore() throws {
    let folder = TestFolder()
    let path = folder.path + "/loop"
    #expect(symlink(path, path) == 0)
    #expect(throws: StorageError.failed(operation: "opendir", file: path, code: ELOOP)) {
      try Store.requireStore(FolderDisk(path: path))
    }
  }

  /// The list breaks off, as on a failing disk: whoever asks hears of it.
  @Test func aListThatBreaksOffIsAnError() throws {
    let disk = MemoryDisk()
    let bench = try Bench(creatingOn: disk)
    disk.rule = { $0.kind == .names ? .fail(EIO) : .perform }
    #expect(throws: StorageError.failed(operation: "names", file: "", code: EIO)) {
      try Store.requireStore(disk)
    }
    #expect(throws: StorageError.self) { try bench.open(disk) }
    #expect(throws: StorageError.self) { try StoreCheck(structureOf: disk).run(JobControl()) }
    #expect(throws: StorageError.self) {
      try BackupWork(of: disk, to: MemoryDisk(), at: Bench.now).run(JobControl())
    }
  }

  /// With one key file the journals say whose it is; where they cannot be listed nobody knows.
  @Test func aKeyFileIsNotBelievedWhereTheRecordsCannotBeListed() throws {
    let disk = MemoryDisk()
    _ = try Bench(creatingOn: disk)
    try disk.remove("keys.b")
    disk.rule = { $0.kind == .names ? .fail(EIO) : .perform }
    #expect(throws: StorageError.failed(operation: "names", file: "", code: EIO)) {
      try KeyFile.read(from: disk)
    }
    disk.rule = { _ in .perform }
    #expect(try !KeyFile.read(from: disk).isMirrored)
  }

  @Test func noGenerationIsBegunWhereTheJournalsCannotBeListed() throws {
    let disk = MemoryDisk()
    let bench = try Bench(creatingOn: disk)
    let store = try bench.open(disk)
    _ = try store.perform(
      [BenchActions.enrolment(store.workshop)], by: Bench.clerk, at: Bench.now)
    disk.rule = { $0.kind == .names ? .fail(EIO) : .perform }
    store.beginRotation(at: Bench.now)
    #expect(store.generation == 1)
    #expect(store.snapshotTrouble == .failed(operation: "names", file: "", code: EIO))
    #expect(store.readOnlyReason == .diskFailed)
    #expect(try bench.open(MemoryDisk(disk.powerCut.least)).lastSequence == 1)
  }

  @Test func theEndOfAListIsNoError() throws {
    let folder = TestFolder()
    #expect(try folder.disk.names().contains("keys.a"))
  }

  /// What stands at a name, as it changes.
  @Test func factsFollowTheFile() throws {
    let folder = TestFolder()
    let disk = folder.disk
    let file = try disk.open("a", .createNew)
    defer { disk.close(file) }
    try disk.write(file, at: 0, [1, 2, 3])
    let facts = try disk.facts(file)
    #expect(facts.size == 3)
    #expect(facts.names == 1)
    #expect(try disk.facts(of: "a") == facts)
    try disk.rename("a", to: "b")
    #expect(try disk.placeOf("a") == nil)
    #expect(try disk.placeOf("b") == facts.place)
    try disk.remove("b")
    #expect(try disk.facts(file).names == 0)
  }
}
