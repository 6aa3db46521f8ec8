import Testing
import Workshop

@testable import Storage

@Suite struct ErasureTests {
  /// A store with two people: both in its journal, or both in its newest snapshot.
  private func folder(inSnapshot: Bool) throws -> TestFolder {
    let folder = TestFolder()
    let store = try folder.open()
    for number in 0..<2 {
      _ = try store.perform(
        [TestFolder.enrolment(number)], by: TestFolder.clerk, at: TestFolder.now)
    }
    if inSnapshot { store.rotate(at: TestFolder.now) }
    try store.close(at: TestFolder.now)
    return folder
  }

  private func erase(_ subject: Int32, in folder: TestFolder) throws {
    let store = try folder.open()
    try store.subjectKeys.erase(subject, on: folder.disk)
    store.release()
  }

  @Test(arguments: [false, true]) func anErasedPersonIsGoneAndTheRestStays(_ inSnapshot: Bool)
    throws
  {
    let folder = try folder(inSnapshot: inSnapshot)
    let names = try folder.disk.names().filter { $0.hasPrefix("gen-") }
    let before = try names.map { try folder.bytes($0) }
    try erase(0, in: folder)
    let store = try folder.open()
    #expect(store.workshop.people.count == 2)
    #expect(store.workshop.people[0].identity == nil)
    #expect(store.workshop.people[1].identity?.name == "CONTOH 1")
    #expect(store.findings == [.personsErased(1)])
    #expect(try store.check(.contents).run(JobControl()).faults.isEmpty)
    store.release()
    #expect(try names.map { try folder.bytes($0) } == before)
  }

  /// The journal alone gives what the snapshot of the same erased person gives.
  @Test func journalAndSnapshotAgreeAboutTheErased() throws {
    let folder = try folder(inSnapshot: true)
    try erase(0, in: folder)
    let fromSnapshot = try folder.open(as: .read).workshop
    try folder.remove(Generations.snapshot(2))
    let fromJournal = try folder.open(as: .read).workshop
    #expect(fromJournal == fromSnapshot)
    #expect(try fromJournal.digest() == fromSnapshot.digest())
    #expect(fromJournal.derived.registers.all.map(\.index) == [1])
  }

  /// The layout of format 1, typed from docs/FILE-FORMAT.md.
  @Test func theSlotSaysErasedAndHoldsNothingElse() throws {
    let folder = try folder(inSnapshot: false)
    let other = try folder.bytes(SubjectCopies.names[0]).slice(0, 128)
    try erase(1, in: folder)
    let bytes = try folder.bytes(SubjectCopies.names[0])
    let slot = bytes.slice(128, 128)
    #expect(slot.slice(0, 12) == [0x42, 0x4B, 0x50, 0x53, 2, 0, 0, 0, 1, 0, 0, 0])
    #expect(slot.slice(12, 112).allSatisfy { $0 == 0 })
    #expect(slot.number(UInt32.self, at: 124) == CRC32C.of(slot.slice(0, 124)))
    #expect(bytes.slice(0, 128) == other)
    #expect(bytes.count == 256)
  }

  @Test func whoWasErasedStaysErasedAndGetsNoNewKey() throws {
    let folder = try folder(inSnapshot: true)
    try erase(0, in: folder)
    let store = try folder.open()
    _ = try store.perform([TestFolder.enrolment(2)], by: TestFolder.clerk, at: TestFolder.now)
    store.rotate(at: TestFolder.now)
    #expect(store.snapshotTrouble == nil)
    try store.close(at: TestFolder.now)
    let again = try folder.open()
    #expect(again.subjectKeys.state(of: 0) == .erased)
    #expect(again.workshop.people[0].identity == nil)
    #expect(again.workshop.people[2].identity?.name == "CONTOH 2")
    again.release()
  }

  @Test(arguments: [4, 20, 124]) func aDamagedSlotIsDamageAndNoErasure(_ place: Int) throws {
    for erases in [false, true] {
      let folder = try folder(inSnapshot: true)
      if erases { try erase(0, in: folder) }
      for name in SubjectCopies.names { try folder.spoil(name) { $0[place] ^= 3 } }
      let store = try folder.open()
      #expect(store.findings == [.personsUnreadable(1)])
      #expect(store.workshop.people[0].unopened != nil)
      store.release()
    }
  }
}
