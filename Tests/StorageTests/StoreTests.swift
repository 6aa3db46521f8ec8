import Testing
import Workshop

@testable import DiskInMemory
@testable import Storage

@Suite struct StoreTests {
  /// A record that says nothing would stand in the way of undoing what is before it.
  @Test func aRecordOfNothingIsRefused() throws {
    let folder = TestFolder()
    let store = try folder.open()
    let saving = try store.perform([], by: TestFolder.clerk, at: TestFolder.now)
    guard case .refused(let broken) = saving else {
      Issue.record("an empty record was saved")
      return
    }
    #expect(broken == [RuleBroken(.field(.nothingChanges))])
    #expect(store.lastSequence == 0)
  }

  @Test func aChangeSurvivesReopening() throws {
    let folder = TestFolder()
    let store = try folder.open()
    #expect(
      try store.perform([TestFolder.enrolment(0)], by: TestFolder.clerk, at: TestFolder.now)
        == .saved(1))
    try store.close(at: TestFolder.now)
    let again = try folder.open()
    #expect(again.opening == .clean)
    #expect(again.lastSequence == 1)
    #expect(again.workshop.people[0].identity?.name == "CONTOH 0")
    #expect(again.workshop == store.workshop)
    again.release()
  }

  @Test func aSessionThatRecordedNothingWritesNothing() throws {
    let folder = TestFolder()
    let before = try folder.bytes(Generations.journal(1))
    for _ in 0..<3 { try folder.open().close(at: TestFolder.now) }
    #expect(try folder.bytes(Generations.journal(1)) == before)
  }

  @Test func aChangeSurvivesWithoutClosing() throws {
    let folder = TestFolder()
    let store = try folder.open()
    for number in 0..<5 {
      _ = try store.perform(
        [TestFolder.enrolment(number)], by: TestFolder.clerk, at: TestFolder.now)
    }
    store.release()
    let again = try folder.open()
    #expect(again.opening == .afterCrash)
    #expect(again.lastSequence == 5)
    #expect(again.workshop == store.workshop)
    again.release()
  }

  @Test func theKeysOfManyPeopleTakeOneWriteAndOneSyncOfEachCopy() throws {
    let disk = MemoryDisk()
    let bench = try Bench(creatingOn: disk)
    let store = try bench.open(disk)
    let before = disk.calls.count
    #expect(
      try store.perform(
        (0..<300).map { TestFolder.enrolment($0) }, by: TestFolder.clerk, at: TestFolder.now)
        == .saved(1))
    let calls = disk.calls[before...].filter(\.changes)
    for name in SubjectCopies.names { #expect(calls.count { $0.name == name } == 2) }
    #expect(calls.last?.kind == .syncData)
    store.release()
    let again = try bench.open(disk)
    #expect(again.workshop.people[299].identity?.name == "CONTOH 299")
    #expect(again.history.last?.reversal.count == 300)
    again.release()
  }

  /// What is acknowledged can be read: the limit of the reader is the limit of the writer.
  @Test func theLargestRecordThatIsTakenCanBeRead() throws {
    let disk = MemoryDisk()
    let bench = try Bench(creatingOn: disk)
    let store = try bench.open(disk)
    let journal = try #require(store.journal)
    let largest = [UInt8](repeating: 7, count: Frame.largestClear)
    #expect(throws: StorageError.limitExceeded(bytes: largest.count + 1)) {
      try journal.append(largest + [7], as: 1)
    }
    let before = Int(journal.offset)
    try journal.append(largest, as: 1)
    let written = try #require(disk.content.files[Generations.journal(1)])
    let head = written.slice(before, Frame.headerSize)
    #expect(
      FrameEnvelope.length(head: head, of: journal.header, limit: 1 << 30)
        == Int(journal.offset) - before)
  }

  @Test func aTornRecordIsSetAsideAndTheRestIsThere() throws {
    let folder = TestFolder()
    let store = try folder.open()
    for number in 0..<3 {
      _ = try store.perform(
        [TestFolder.enrolment(number)], by: TestFolder.clerk, at: TestFolder.now)
    }
    store.release()
    try folder.spoil(Generations.journal(1)) { bytes in
      let last = bytes.lastIndex { $0 != 0 } ?? 0
      for place in (last - 60)...last { bytes[place] = 0 }
    }
    let again = try folder.open()
    #expect(again.opening == .afterCrashWithTornRecord)
    #expect(again.lastSequence == 2)
    _ = try again.perform([TestFolder.enrolment(2)], by: TestFolder.clerk, at: TestFolder.now)
    try again.close(at: TestFolder.now)
    #expect(try folder.open().lastSequence == 3)
  }

  @Test func damageInTheMiddleIsRefused() throws {
    let folder = TestFolder()
    let store = try folder.open()
    for number in 0..<3 {
      _ = try store.perform(
        [TestFolder.enrolment(number)], by: TestFolder.clerk, at: TestFolder.now)
    }
    store.release()
    try folder.spoil(Generations.journal(1)) { $0[400] ^= 1 }
    #expect(throws: StorageError.self) { try folder.open() }
  }

  @Test func aLostTailIsSeenByTheMark() throws {
    let folder = TestFolder()
    let store = try folder.open()
    for number in 0..<3 {
      _ = try store.perform(
        [TestFolder.enrolment(number)], by: TestFolder.clerk, at: TestFolder.now)
    }
    try store.mark()
    store.release()
    try folder.spoil(Generations.journal(1)) { bytes in
      for place in 256..<bytes.count { bytes[place] = 0 }
    }
    #expect(throws: StorageError.recordsLost(expected: 3, found: 0)) { try folder.open() }
  }

  @Test func aDamagedSnapshotIsRebuiltFromTheOneBefore() throws {
    let folder = TestFolder()
    let store = try folder.open()
    _ = try store.perform([TestFolder.enrolment(0)], by: TestFolder.clerk, at: TestFolder.now)
    store.rotate(at: TestFolder.now)
    _ = try store.perform([TestFolder.enrolment(1)], by: TestFolder.clerk, at: TestFolder.now)
    try store.close(at: TestFolder.now)
    try folder.spoil(Generations.snapshot(2)) { $0[600] ^= 1 }
    let again = try folder.open()
    #expect(again.opening == .rebuiltFromOlderSnapshot)
    #expect(again.workshop == store.workshop)
    again.release()
  }

  @Test func theSnapshotEqualsTheOneBeforeWithItsJournal() throws {
    let folder = TestFolder()
    let store = try folder.open()
    for number in 0..<20 {
      _ = try store.perform(
        [TestFolder.enrolment(number)], by: TestFolder.clerk, at: TestFolder.now)
    }
    let digest = try store.workshop.digest()
    store.rotate(at: TestFolder.now)
    try store.close(at: TestFolder.now)
    let fromSnapshot = try folder.open()
    #expect(try fromSnapshot.workshop.digest() == digest)
    fromSnapshot.release()
    try folder.remove(Generations.snapshot(2))
    let fromJournal = try folder.open()
    #expect(try fromJournal.workshop.digest() == digest)
    fromJournal.release()
  }

  @Test func aRefusedActionWritesNothing() throws {
    let folder = TestFolder()
    let store = try folder.open()
    let before = try folder.bytes(Generations.journal(1))
    let twice = [TestFolder.enrolment(0), TestFolder.enrolment(0)]
    let answer = try store.perform(twice, by: TestFolder.clerk, at: TestFolder.now)
    #expect(
      answer
        == .refused([
          RuleBroken(.people(.subjectTaken)),
          RuleBroken(.people(.registerTaken(ID(0))), field: .register),
        ]))
    #expect(store.workshop.people.isEmpty)
    #expect(try folder.bytes(Generations.journal(1)) == before)
    store.release()
  }

  @Test func aSecondWriterIsToldWhoHasIt() throws {
    let folder = TestFolder()
    let store = try folder.open()
    #expect(throws: StorageError.locked(by: "ptg1 di tes")) { try folder.open() }
    #expect(try folder.open(as: .read).lastSequence == 0)
    store.release()
  }

  @Test func rotationKeepsJournalsAndThreeSnapshots() throws {
    let folder = TestFolder()
    let store = try folder.open()
    for number in 0..<5 {
      _ = try store.perform(
        [TestFolder.enrolment(number)], by: TestFolder.clerk, at: TestFolder.now)
      store.rotate(at: TestFolder.now)
    }
    let names = try folder.disk.names()
    #expect(Generations.numbers(in: names, ending: ".jrnl") == [1, 2, 3, 4, 5, 6])
    #expect(Generations.numbers(in: names, ending: ".snap") == [4, 5, 6])
    try store.close(at: TestFolder.now)
    #expect(try folder.open().workshop == store.workshop)
  }
}
