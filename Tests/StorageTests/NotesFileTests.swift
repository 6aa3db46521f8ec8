import Testing
import Workshop

@testable import Storage

/// What the program keeps for a user between sessions.
@Suite struct NotesFileTests {
  private static var notes: UserNotes {
    var notes = UserNotes(drafts: [
      Draft(
        DraftKey(.newInmate, 1), texts: ["name": "CONTOH SATU", "block": "B-2"],
        at: TestFolder.now),
      Draft(DraftKey(.day, 20_780), texts: ["0.0": "3.7 2"], at: TestFolder.now),
    ])
    notes.lastLogin = TestFolder.now
    notes.lastCheck = CheckNote(at: TestFolder.now, sequence: 4820, isSound: true)
    notes.unsure = UnsureNote(sequence: 4821, at: TestFolder.now, words: ["nota", "nota"])
    return notes
  }

  @Test func theyAreThereAfterTheDeathOfTheProgram() throws {
    let folder = TestFolder()
    let store = try folder.open()
    try store.keep(Self.notes, of: "ptg1")
    store.release()
    let again = try folder.open()
    #expect(again.notes(of: "ptg1") == Self.notes)
    #expect(again.notes(of: "ksb1") == UserNotes())
    again.release()
  }

  @Test func theyReplaceThoseBefore() throws {
    let folder = TestFolder()
    let store = try folder.open()
    try store.keep(Self.notes, of: "ptg1")
    try store.keep(UserNotes(), of: "ptg1")
    #expect(store.notes(of: "ptg1").isEmpty)
    #expect(try FolderDisk(path: folder.path + "/drafts").names() == ["ptg1.drafts"])
    store.release()
  }

  @Test func nothingOfThemCanBeReadInTheFile() throws {
    let folder = TestFolder()
    let store = try folder.open()
    try store.keep(Self.notes, of: "ptg1")
    let text = String(decoding: try folder.bytes("drafts/ptg1.drafts"), as: UTF8.self)
    for word in ["CONTOH", "B-2", "name"] { #expect(!text.contains(word)) }
    store.release()
  }

  @Test func oneThatCannotBeReadNeverStopsTheStart() throws {
    let folder = TestFolder()
    let store = try folder.open()
    try store.keep(Self.notes, of: "ptg1")
    try store.keep(Self.notes, of: "ksb1")
    store.release()
    let whole = try folder.bytes("drafts/ptg1.drafts")
    for place in whole.indices {
      try folder.spoil("drafts/ptg1.drafts") {
        $0 = whole; $0[place] ^= 1
      }
      #expect(
        NotesFile.read(of: "ptg1", from: folder.disk, store: store.store, ring: store.ring) == nil
          || place == 10 || place == 11, "byte \(place)")
    }
    // Another user's file under this one's name.
    let other = try folder.bytes("drafts/ksb1.drafts")
    try folder.spoil("drafts/ptg1.drafts") { $0 = other }
    let again = try folder.open()
    #expect(again.notes(of: "ptg1").isEmpty)
    again.release()
  }

  @Test func aReaderKeepsNone() throws {
    let folder = TestFolder()
    let writer = try folder.open()
    try writer.keep(Self.notes, of: "ptg1")
    let reader = try folder.open(as: .read)
    #expect(throws: StorageError.self) { try reader.keep(UserNotes(), of: "ptg1") }
    #expect(reader.notes(of: "ptg1") == Self.notes)
    writer.release()
  }

  @Test func theyAreReadAfterAChangeOfTheStoreKey() throws {
    let former = KeyRing([UInt8](repeating: 1, count: 32))
    let bytes = try NotesFile.encoded(
      Self.notes, of: "ptg1", store: [UInt8](repeating: 7, count: 16), ring: former)
    let key = [UInt8](repeating: 2, count: 32)
    let ring = try #require(KeyRing(key, former: [former.sealed(under: key)]))
    let folder = TestFolder()
    try folder.disk.makeFolder("drafts")
    let file = try folder.disk.open("drafts/ptg1.drafts", .write)
    try folder.disk.write(file, at: 0, bytes)
    folder.disk.close(file)
    #expect(
      NotesFile.read(
        of: "ptg1", from: folder.disk, store: [UInt8](repeating: 7, count: 16), ring: ring)
        == Self.notes)
  }
}
