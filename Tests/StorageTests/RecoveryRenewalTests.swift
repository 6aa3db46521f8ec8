import Testing
import Workshop

@testable import DiskInMemory
@testable import Storage

/// Many unclean starts leave no more behind than clean ones do.
@Suite struct RecoveryRenewalTests {
  @Test func snapshotsArePrunedAndDeadJournalsGiveBackTheirRoom() throws {
    let disk = MemoryDisk()
    let bench = try Bench(creatingOn: disk)
    var workshop = Workshop()
    for number in 0..<12 {
      let store = try bench.open(disk)
      #expect(store.snapshotTrouble == nil)
      _ = try store.perform([TestFolder.enrolment(number)], by: Bench.clerk, at: Bench.now)
      workshop = store.workshop
      disk.endProcess()
    }
    let store = try bench.open(disk)
    #expect(store.workshop == workshop)
    let names = try disk.names()
    #expect(Generations.numbers(in: names, ending: ".snap").count == 3)
    let journals = Generations.numbers(in: names, ending: ".jrnl")
    #expect(journals.count == 13)
    for number in journals.dropLast() {
      let bytes = try #require(disk.content.files[Generations.journal(number)])
      #expect(bytes.count < 2000, "journal \(number)")
      #expect(ByteDamageTests.recordEnds(bytes) == [bytes.count], "journal \(number)")
    }
    let found = try StoreCheck(structureOf: disk).run(JobControl())
    #expect(found.isTrusted)
    #expect(found.head.sequence == 12)
  }

  /// What is torn behind the last record stays in its journal as it is.
  @Test func aTornRecordStaysInItsJournal() throws {
    let disk = MemoryDisk()
    let bench = try Bench(creatingOn: disk)
    _ = try bench.open(disk).perform(
      [TestFolder.enrolment(0)], by: Bench.clerk, at: Bench.now)
    var content = disk.content
    let name = Generations.journal(1)
    let end = ByteDamageTests.recordEnds(try #require(content.files[name]))[0]
    content.files[name]?.overwrite([9, 8, 7, 0, 6], at: end)
    let again = MemoryDisk(content)
    let store = try bench.open(again)
    #expect(store.opening == .afterCrashWithTornRecord)
    let left = try #require(again.content.files[name])
    #expect(left == [UInt8](try #require(content.files[name]).prefix(end + 5)))
  }

  @Test func aFailureToGiveBackRoomKeepsNobodyFromRecording() throws {
    let disk = MemoryDisk()
    let bench = try Bench(creatingOn: disk)
    _ = try bench.open(disk).perform(
      [TestFolder.enrolment(0)], by: Bench.clerk, at: Bench.now)
    disk.rule = { $0.kind == .cut ? .fail(5) : .perform }
    let store = try bench.open(disk)
    #expect(store.snapshotTrouble != nil)
    #expect(
      try store.perform([TestFolder.enrolment(1)], by: Bench.clerk, at: Bench.now) == .saved(2))
  }
}
