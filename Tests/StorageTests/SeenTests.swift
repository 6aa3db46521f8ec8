import Glibc
import Synchronization
import Testing
import Workshop

@testable import Storage

/// What a computer saw, kept in memory.
private final class Memory: SeenMarks {
  private let marks = Mutex<[[UInt8]: SeenMark]>([:])

  func mark(of store: [UInt8]) -> SeenMark? { marks.withLock { $0[store] } }
  func note(_ mark: SeenMark, of store: [UInt8]) { marks.withLock { $0[store] = mark } }
}

@Suite struct SeenTests {
  /// A store that is not for practice, of which copies of its files are put back.
  private final class Site {
    let disk = MemoryDisk()
    let seen = Memory()

    init() throws {
      let officers = TestFolder.officers
      try Store.create(
        on: disk, holding: TestFolder.founded(officers), officers: officers, isPractice: false,
        costs: Costs(password: .least, pin: .least), at: TestFolder.now)
    }

    func open(_ mode: Store.Mode = .write, seen: (any SeenMarks)? = nil) throws -> Store {
      try Store.open(
        on: disk, as: mode, login: "ptg1", password: "latihan", holder: "tes",
        at: TestFolder.moment, seen: seen ?? self.seen)
    }

    func record(_ number: Int, seen: (any SeenMarks)? = nil) throws {
      let store = try open(seen: seen)
      _ = try store.perform(
        [TestFolder.enrolment(number)], by: TestFolder.clerk, at: TestFolder.now)
      try store.close(at: TestFolder.now)
    }
  }

  @Test func aStoreThatIsSetBackIsRefused() throws {
    let site = try Site()
    try site.record(0)
    let before = site.disk.content
    try site.record(1)
    // Every file of the moment before, the mark and the counts among them.
    site.disk.become(before)
    for mode in [Store.Mode.write, .read] {
      #expect(throws: StorageError.lessThanSeen(seen: 2, found: 1)) { try site.open(mode) }
    }
    #expect(site.disk.content.files[Generations.journal(1)] == before.files[Generations.journal(1)])
    // Pages and --partial read it, as any with records missing.
    let part = try site.open(.part)
    #expect(part.gap?.cause == .lessThanSeen(seen: 2, found: 1))
    #expect(part.readOnlyReason == .damaged(2))
  }

  @Test func anotherRecordOfTheSameNumberIsRefused() throws {
    let site = try Site()
    try site.record(0)
    let before = site.disk.content
    try site.record(1)
    site.disk.become(before)
    // A computer that saw nothing goes on from there.
    try site.record(1, seen: NothingSeen())
    #expect(throws: StorageError.otherThanSeen(at: 2)) { try site.open() }
  }

  @Test func whatWasSeenIsNoHindranceToWhatFollows() throws {
    let site = try Site()
    for number in 0..<3 { try site.record(number) }
    #expect(try site.open(.read).lastSequence == 3)
    let key = try KeyFile.read(from: site.disk)
    #expect(site.seen.mark(of: key.store)?.sequence == 3)
  }

  @Test func aRestoredStoreIsTakenForWhatWasSeen() throws {
    let site = try Site()
    try site.record(0)
    let before = site.disk.content
    try site.record(1)
    site.disk.become(before)
    try Store.see(site.disk, in: site.seen)
    #expect(try site.open().lastSequence == 1)
  }

  @Test func aPracticeStoreIsNotRemembered() throws {
    let folder = TestFolder()
    let seen = Memory()
    let store = try Store.open(
      on: folder.disk, as: .write, login: "ptg1", password: "latihan", holder: "",
      at: TestFolder.moment, seen: seen)
    try store.close(at: TestFolder.now)
    #expect(seen.mark(of: store.store) == nil)
  }

  // MARK: The file

  private static func mark(_ number: Int) -> SeenMark {
    SeenMark(sequence: Int64(number), chain: [UInt8](repeating: UInt8(number % 256), count: 16))
  }

  private static func store(_ number: Int) -> [UInt8] {
    [UInt8](repeating: UInt8(number / 256), count: 8)
      + [UInt8](repeating: UInt8(number % 256), count: 8)
  }

  @Test func theFileKeepsTheLastMarkOfEachStore() throws {
    let disk = MemoryDisk()
    let file = SeenFile(in: disk)
    #expect(file.mark(of: Self.store(1)) == nil)
    for number in [1, 2, 1] { file.note(Self.mark(number + 10), of: Self.store(number)) }
    file.note(Self.mark(9), of: Self.store(1))
    #expect(file.mark(of: Self.store(1)) == Self.mark(9))
    #expect(file.mark(of: Self.store(2)) == Self.mark(12))
  }

  @Test func theStoreNotedLongestAgoIsForgotten() throws {
    let file = SeenFile(in: MemoryDisk())
    for number in 0...SeenFile.mostStores { file.note(Self.mark(number), of: Self.store(number)) }
    #expect(file.mark(of: Self.store(0)) == nil)
    #expect(file.mark(of: Self.store(1)) == Self.mark(1))
  }

  @Test func aFileThatCannotBeReadSaysNothingAndFailsNothing() throws {
    let disk = MemoryDisk()
    let file = SeenFile(in: disk)
    file.note(Self.mark(3), of: Self.store(1))
    let whole = try #require(disk.content.files["seen"])
    for place in 0..<whole.count {
      var bytes = whole
      bytes[place] ^= 1
      disk.become(DiskContent(files: ["seen": bytes], folders: []))
      #expect(file.mark(of: Self.store(1)) == nil, "\(place)")
    }
    disk.become(DiskContent(files: [:], folders: ["seen"]))
    file.note(Self.mark(3), of: Self.store(1))
    #expect(file.mark(of: Self.store(1)) == nil)
  }

  @Test func aFileOfANewerProgramIsLeftAlone() throws {
    let disk = MemoryDisk()
    let file = SeenFile(in: disk)
    file.note(Self.mark(3), of: Self.store(1))
    var bytes = try #require(disk.content.files["seen"])
    bytes[8] = 2
    disk.become(DiskContent(files: ["seen": bytes], folders: []))
    file.note(Self.mark(4), of: Self.store(1))
    #expect(disk.content.files["seen"] == bytes)
  }
}
