import Glibc
import Testing
import Workshop

@testable import DiskInMemory
@testable import Storage

/// A program that is killed leaves bytes in the system's memory alone; the power goes later, while
/// the next one goes on from them.
@Suite struct KilledThenCutTests {
  /// A store of one record, killed before the second one's sync: it is in memory and on no disk.
  private static func killed() throws -> (Bench, MemoryDisk) {
    let disk = MemoryDisk()
    let bench = try Bench(creatingOn: disk)
    let store = try bench.open(disk)
    try record(store)
    disk.rule = { $0.kind == .syncData && $0.name.hasSuffix(".jrnl") ? .stop : .perform }
    #expect(throws: StorageError.self) { try record(store) }
    disk.restartProcess()
    return (bench, disk)
  }

  private static func record(_ store: Store) throws {
    let action = BenchActions.enrolment(store.workshop)
    let next = store.lastSequence + 1
    #expect(try store.perform([action], by: Bench.clerk, at: Bench.now) == .saved(next))
  }

  /// The recovery is killed at its snapshot's sync, and then the power goes.
  @Test func aRecordThatOnlyMemoryHasIsDurableBeforeTheNewJournalIsBegun() throws {
    let (bench, disk) = try Self.killed()
    disk.rule = { $0.kind == .syncFile && $0.name.hasSuffix(".snap") ? .stop : .perform }
    #expect(throws: StorageError.self) { try bench.open(disk) }
    let left = MemoryDisk(disk.powerCut.least)
    let store = try bench.open(left)
    #expect(store.lastSequence == 2)
    #expect(try StoreCheck(structureOf: left).run(JobControl()).isTrusted)
  }

  /// The recovery comes to its end, a record is acknowledged, and then the power goes.
  @Test func theChainHasNoHoleBehindARecordThatOnlyMemoryHad() throws {
    let (bench, disk) = try Self.killed()
    // Room that cannot be given back brings no sync of the old journal with it.
    disk.rule = { $0.kind == .cut ? .fail(EIO) : .perform }
    try Self.record(try bench.open(disk))
    let left = MemoryDisk(disk.powerCut.least)
    #expect(try bench.open(left).lastSequence == 3)
    #expect(try StoreCheck(structureOf: left).run(JobControl()).isTrusted)
    let copy = try BackupWork(of: left, to: MemoryDisk(path: "stick"), at: Bench.now)
      .run(JobControl())
    #expect(copy.head.sequence == 3)
  }
}
