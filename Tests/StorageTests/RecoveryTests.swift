import Glibc
import Testing
import Workshop

@testable import DiskInMemory
@testable import Storage

/// Single cases of recovery that need more than one thing to go wrong.
@Suite struct RecoveryTests {
  private static func record(_ store: Store, _ count: Int) throws {
    for _ in 0..<count {
      let number = store.lastSequence + 1
      let action = BenchActions.action(Int(number), onto: store.workshop)
      #expect(try store.perform([action], by: Bench.clerk, at: Bench.now) == .saved(number))
    }
  }

  /// A store on a memory disk, open, with so many records.
  private static func store(_ records: Int) throws -> (Bench, MemoryDisk, Store) {
    let disk = MemoryDisk()
    let bench = try Bench(creatingOn: disk)
    let store = try bench.open(disk)
    try record(store, records)
    return (bench, disk, store)
  }

  /// Without room for the seal the new journal stays unused, and the old one goes on.
  @Test func anUnusedJournalStandsBetweenTwoThatAreInUse() throws {
    let (bench, disk, store) = try Self.store(3)
    disk.rule = { $0.lastFrame == 2 && $0.kind == .write ? .failHalfway(ENOSPC) : .perform }
    let open = disk.openFiles
    store.beginRotation(at: Bench.now)
    #expect(disk.openFiles == open)
    #expect(store.readOnlyReason == nil)
    disk.rule = { _ in .perform }
    try Self.record(store, 2)
    store.rotate(at: Bench.now)
    try Self.record(store, 1)
    var content = disk.powerCut.least
    #expect(content.files[Generations.journal(2)]?.count == 256)
    for name in [Generations.snapshot(3)] + HighWaterMark.names { content.files[name] = nil }
    let again = MemoryDisk(content)
    #expect(try bench.open(again).workshop == store.workshop)
    #expect(again.content.files["quarantine/" + Generations.journal(2)]?.count == 256)
  }

  /// A journal that was lost is not taken for one that was never used because the next is empty.
  @Test func aLostJournalBeforeAnEmptyOneIsSeen() throws {
    let (bench, disk, _) = try Self.store(3)
    disk.endProcess()
    let store = try bench.open(disk)
    try Self.record(store, 2)
    store.rotate(at: Bench.now)
    var content = disk.content
    let lost = [
      Generations.journal(2), Generations.snapshot(2), Generations.snapshot(3), "hwm", "hwm.b",
    ]
    for name in lost { content.files[name] = nil }
    #expect(throws: StorageError.filesMissing(file: Generations.journal(3), reason: .disconnected))
    {
      try bench.open(MemoryDisk(content))
    }
  }

  @Test func whatWasSetAsideBeforeUnderTheSameNameStays() throws {
    let (bench, disk, store) = try Self.store(3)
    disk.rule = { $0.lastFrame == 2 && $0.kind == .write ? .fail(ENOSPC) : .perform }
    store.beginRotation(at: Bench.now)
    var content = disk.content
    content.folders.insert("quarantine")
    content.files["quarantine/" + Generations.journal(2)] = [1, 2, 3]
    let again = MemoryDisk(content)
    #expect(try bench.open(again).lastSequence == 3)
    let aside = again.content.files.filter { $0.key.hasPrefix("quarantine/") }
    #expect(aside["quarantine/gen-0000000002.jrnl"] == [1, 2, 3])
    #expect(aside["quarantine/gen-0000000002.jrnl.2"]?.count == 256)
  }

  @Test func everyDamagedSnapshotIsSetAside() throws {
    let (bench, disk, store) = try Self.store(2)
    for _ in 0..<2 {
      store.rotate(at: Bench.now)
      try Self.record(store, 1)
    }
    try store.close(at: Bench.now)
    var content = disk.content
    for number: Int64 in [2, 3] { content.files[Generations.snapshot(number)]?[300] ^= 1 }
    let again = MemoryDisk(content)
    let opened = try bench.open(again)
    #expect(opened.opening == .rebuiltFromOlderSnapshot)
    #expect(opened.workshop == store.workshop)
    let names = try again.names()
    #expect(Generations.numbers(in: names, ending: ".snap") == [1, 4])
  }

  @Test func aTornKeyThatNoRecordNeedsIsWrittenAnew() throws {
    let (bench, disk, _) = try Self.store(1)
    var content = disk.content
    let torn = [UInt8](repeating: 0x42, count: 100) + [UInt8](repeating: 0, count: 28)
    content.files[SubjectCopies.names[0]]? += torn
    let again = MemoryDisk(content)
    let store = try bench.open(again)
    let action = BenchActions.enrolment(store.workshop)
    #expect(try store.perform([action], by: Bench.clerk, at: Bench.now) == .saved(2))
    #expect(try bench.open(MemoryDisk(again.powerCut.least)).workshop == store.workshop)
  }

  /// A key that a killed program left in the system's memory is made durable before it is used.
  @Test func aKeyThatWasNeverSyncedIsSyncedBeforeItSealsARecord() throws {
    let (bench, disk, store) = try Self.store(2)
    disk.rule = { call in
      if SubjectCopies.names.contains(call.name) {
        return call.kind == .syncFile ? .forget : .perform
      }
      return call.changes ? .fail(EIO) : .perform
    }
    let action = BenchActions.enrolment(store.workshop)
    #expect(throws: StorageError.self) {
      try store.perform([action], by: Bench.clerk, at: Bench.now)
    }
    disk.endProcess()
    disk.rule = { _ in .perform }
    let again = try bench.open(disk)
    #expect(try again.perform([action], by: Bench.clerk, at: Bench.now) == .saved(3))
    #expect(try bench.open(MemoryDisk(disk.powerCut.least)).workshop == again.workshop)
  }

  @Test func aLeftoverDoesNotStandInTheWay() throws {
    let (_, disk, store) = try Self.store(1)
    for name in ["tmp-" + Generations.journal(2), "tmp-" + Generations.snapshot(2)] {
      disk.close(try disk.open(name, .createNew))
    }
    store.rotate(at: Bench.now)
    #expect(store.snapshotTrouble == nil)
    #expect(store.readOnlyReason == nil)
    #expect(Generations.numbers(in: try disk.names(), ending: ".snap") == [1, 2])
  }

  /// An empty folder of such a name is removed; one that holds something is not ours to delete.
  @Test func aFolderWithTheNameOfALeftoverGoesAside() throws {
    let (bench, disk, store) = try Self.store(1)
    var content = disk.content
    content.folders = ["tmp-lama", "tmp-kosong"]
    content.files["tmp-lama/catatan"] = [1, 2, 3]
    let again = MemoryDisk(content)
    #expect(try bench.open(again).workshop == store.workshop)
    let left = again.powerCut.least
    #expect(left.files["quarantine/tmp-lama/catatan"] == [1, 2, 3])
    #expect(left.folders == ["quarantine", "quarantine/tmp-lama"])
  }

  /// No start has to replay two generations because the disk was full for a moment.
  @Test func aSnapshotThatCouldNotBeWrittenIsWrittenAtTheClose() throws {
    let (bench, disk, store) = try Self.store(3)
    disk.rule = { $0.kind == .write && $0.name.hasSuffix(".snap") ? .fail(ENOSPC) : .perform }
    store.rotate(at: Bench.now)
    #expect(store.snapshotTrouble != nil)
    #expect(store.snapshotWork == nil)
    disk.rule = { _ in .perform }
    try Self.record(store, 2)
    try store.close(at: Bench.now)
    #expect(store.snapshotTrouble == nil)
    #expect(Generations.numbers(in: try disk.names(), ending: ".snap") == [1, 2])
    #expect(try bench.open(disk).check(.replay).run(JobControl()).isTrusted)
  }

  /// The clock's minute lets it wait once more, until a newer one is due.
  @Test func aSnapshotThatCouldNotBeWrittenWaitsOnceMore() throws {
    let (_, disk, store) = try Self.store(3)
    disk.rule = { $0.kind == .write && $0.name.hasSuffix(".snap") ? .fail(ENOSPC) : .perform }
    store.rotate(at: Bench.now)
    store.retrySnapshot()
    let work = try #require(store.snapshotWork)
    disk.rule = { _ in .perform }
    try work.run()
    store.snapshotEnded(nil, at: Bench.now)
    store.retrySnapshot()
    #expect(store.snapshotWork == nil)
    #expect(Generations.numbers(in: try disk.names(), ending: ".snap") == [1, 2])
  }

  @Test func moreThanARecordAndItsReservationIsDamage() throws {
    let (bench, disk, _) = try Self.store(2)
    var content = disk.content
    content.files[Generations.journal(1)]?.resize(to: 65 << 20)
    #expect(throws: StorageError.self) { try bench.open(MemoryDisk(content)) }
    content.files[Generations.journal(1)]?.resize(to: 1 << 20)
    #expect(try bench.open(MemoryDisk(content)).lastSequence == 2)
  }

  /// Bytes that a sync could not bring to the disk may be gone from memory too, so room that is
  /// made later does not bring them back.
  @Test(arguments: [EIO, ENOSPC, EDQUOT]) func aFailedSyncOfTheJournalEndsTheWriting(_ code: Int32)
    throws
  {
    let (_, disk, store) = try Self.store(2)
    disk.rule = { $0.kind == .syncData ? .fail(code) : .perform }
    let action = BenchActions.enrolment(store.workshop)
    #expect {
      _ = try store.perform([action], by: Bench.clerk, at: Bench.now)
    } throws: { error in
      guard case .failed(_, _, code)? = error as? StorageError else { return false }
      return true
    }
    disk.rule = { _ in .perform }
    #expect(store.readOnlyReason == .diskFailed)
    #expect(throws: StorageError.readOnly(.diskFailed)) {
      try store.perform([action], by: Bench.clerk, at: Bench.now)
    }
  }

  @Test func anErrorOfTheDiskBesideTheJournalEndsTheWriting() throws {
    for name in SubjectCopies.names + HighWaterMark.names {
      let (_, disk, store) = try Self.store(2)
      disk.rule = { $0.name == name && $0.kind != .open ? .fail(EIO) : .perform }
      #expect(throws: StorageError.self) {
        try store.mark()
        let action = BenchActions.enrolment(store.workshop)
        _ = try store.perform([action], by: Bench.clerk, at: Bench.now)
      }
      #expect(store.readOnlyReason == .diskFailed)
    }
  }
}
