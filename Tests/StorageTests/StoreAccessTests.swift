import Testing
import Workshop

@testable import Storage

/// Opening a store again with the keys that a session knows.
@Suite struct StoreAccessTests {
  private static func enrol(_ number: Int, in store: Store) throws {
    _ = try store.perform(
      [TestFolder.enrolment(number)], by: TestFolder.clerk, at: TestFolder.now)
  }

  private static func reread(_ store: Store) throws -> Store {
    try store.access.open(as: .read, holder: "", at: TestFolder.now)
  }

  @Test func aReaderSeesWhatTheWriterRecordedSince() throws {
    let folder = TestFolder()
    let writer = try folder.open()
    try Self.enrol(0, in: writer)
    var reader = try folder.open(as: .read)
    #expect(reader.lastSequence == 1)
    for number in 1..<4 { try Self.enrol(number, in: writer) }
    reader = try Self.reread(reader)
    #expect(reader.lastSequence == 4)
    #expect(reader.workshop == writer.workshop)
    #expect(reader.access.hasWriter)
    writer.rotate(at: TestFolder.now)
    try Self.enrol(4, in: writer)
    reader = try Self.reread(reader)
    #expect(reader.workshop == writer.workshop)
  }

  @Test func aReaderBecomesTheWriterOnceThereIsNone() throws {
    let folder = TestFolder()
    let first = try folder.open()
    let reader = try folder.open(as: .read)
    #expect(throws: StorageError.locked(by: "ptg1 di tes")) {
      try reader.access.open(as: .write, holder: "ksb1", at: TestFolder.now)
    }
    try first.close(at: TestFolder.now)
    #expect(!reader.access.hasWriter)
    let second = try reader.access.open(as: .write, holder: "ksb1", at: TestFolder.now)
    try Self.enrol(0, in: second)
    #expect(second.lastSequence == 1)
    #expect(reader.access.hasWriter)
    try second.close(at: TestFolder.now)
  }
}
