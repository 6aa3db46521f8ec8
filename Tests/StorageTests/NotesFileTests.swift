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
    notes.learnt = LearntKeys(isOff: false, uses: ["add", "add", "search"], isFolded: true)
    notes.look = UserLook(language: "en", theme: "kontras")
    notes.views = [
      SavedView(
        .sales, name: "bulan ini", query: "misal", chips: ["unpaid", "month"], sort: "total",
        isReversed: true)
    ]
    return notes
  }

  @Test func notesFromBeforeThereWereViewsStillRead() throws {
    // last_login 2 ms, last_check {at 2 ms, sequence 1, sound}: written by hand after the schema.
    let bytes: [UInt8] = [0x08, 0x04, 0x1A, 0x06, 0x08, 0x04, 0x10, 0x02, 0x18, 0x01]
    let notes = try Reader.decode(NotesBody.self, from: bytes, keys: nil).notes
    #expect(notes.lastLogin == Instant(milliseconds: 2))
    #expect(notes.lastCheck == CheckNote(at: Instant(milliseconds: 2), sequence: 1, isSound: true))
    #expect(notes.views.isEmpty)
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

  private static let files = NotesFile.names("ptg1")

  private static func read(_ folder: TestFolder, _ store: Store) -> UserNotes? {
    NotesFile.read(of: "ptg1", from: folder.disk, store: store.store, ring: store.ring)?.notes
  }

  @Test func theNewerOfTheTwoCountsAndTheOlderWhenItIsDamaged() throws {
    let folder = TestFolder()
    let store = try folder.open()
    var newer = Self.notes
    newer.drafts[0].texts["name"] = "CONTOH DUA"
    try store.keep(Self.notes, of: "ptg1")
    try store.keep(newer, of: "ptg1")
    #expect(store.notes(of: "ptg1") == newer)
    // The second writing is even, and even ones are in the first file.
    let whole = try folder.bytes(Self.files[0])
    for place in whole.indices {
      try folder.spoil(Self.files[0]) {
        $0 = whole
        $0[place] ^= 1
      }
      #expect(Self.read(folder, store) == Self.notes, "byte \(place)")
    }
    store.release()
  }

  @Test func onceNoDraftIsLeftNoneStaysInTheOlderFile() throws {
    let folder = TestFolder()
    let store = try folder.open()
    try store.keep(Self.notes, of: "ptg1")
    try store.keep(Self.notes, of: "ptg1")
    try store.keep(UserNotes(), of: "ptg1")
    for name in Self.files {
      let whole = try folder.bytes(name)
      try folder.spoil(name) { $0[0] = 0 }
      #expect(Self.read(folder, store) == UserNotes())
      try folder.spoil(name) { $0 = whole }
    }
    store.release()
  }

  @Test func nothingOfThemCanBeReadInTheFile() throws {
    let folder = TestFolder()
    let store = try folder.open()
    try store.keep(Self.notes, of: "ptg1")
    let text = String(decoding: try folder.bytes(Self.files[1]), as: UTF8.self)
    for word in ["CONTOH", "B-2", "name"] { #expect(!text.contains(word)) }
    store.release()
  }

  @Test func thoseThatCannotBeReadNeverStopTheStart() throws {
    let folder = TestFolder()
    let store = try folder.open()
    try store.keep(Self.notes, of: "ptg1")
    try store.keep(Self.notes, of: "ksb1")
    store.release()
    // Another user's file under this one's name.
    let other = try folder.bytes(NotesFile.names("ksb1")[1])
    try folder.spoil(Self.files[1]) { $0 = other }
    let again = try folder.open()
    #expect(again.notes(of: "ptg1").isEmpty)
    try again.keep(Self.notes, of: "ptg1")
    #expect(again.notes(of: "ptg1") == Self.notes)
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
    let store = [UInt8](repeating: 7, count: 16)
    let bytes = try NotesFile(notes: Self.notes, writing: 1)
      .encoded(of: "ptg1", store: store, ring: former)
    let key = [UInt8](repeating: 2, count: 32)
    let ring = try #require(KeyRing(key, former: [former.sealed(under: key)]))
    let folder = TestFolder()
    try folder.disk.makeFolder("drafts")
    let file = try folder.disk.open(Self.files[1], .write)
    try folder.disk.write(file, at: 0, bytes)
    folder.disk.close(file)
    let read = NotesFile.read(of: "ptg1", from: folder.disk, store: store, ring: ring)
    #expect(read?.notes == Self.notes)
  }
}
