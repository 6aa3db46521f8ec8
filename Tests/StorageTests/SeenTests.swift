import Glibc
import Synchronization
import Testing
import Workshop

@testable import DiskInMemory
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

  // MARK: Restores

  /// A real store of five records with a backup of two, and the computer that saw all five.
  private final class House {
    let bench: CopyBench
    let seen = Memory()
    /// Its files when it had two records.
    let older: [String: [UInt8]]
    private let backup: String

    init() throws {
      bench = try CopyBench(records: 2, isPractice: false)
      backup = try bench.backUp().file
      older = try CopyBench.contents(of: bench.store)
      try bench.record(2..<5)
      try open().release()
    }

    /// Waits where the counts of tries went with the files.
    func open(_ mode: Store.Mode = .read, after minutes: Int64 = 0) throws(StorageError) -> Store {
      do throws(StorageError) {
        return try Store.open(
          on: bench.store, as: mode, login: "ptg1", password: "sandi-tiga", holder: "",
          at: Office.after(minutes * 60_000), seen: seen)
      } catch {
        guard case .waitBeforeRetry = error, minutes == 0 else { throw error }
        return try open(mode, after: 2)
      }
    }

    /// The restore is the third record.
    func restore() throws {
      let root = bench.root
      let place = RestorePlace(in: bench.parent, named: "store", at: CopyBench.now) {
        FolderDisk(path: root + "/" + $0)
      }
      _ = try RestoreWork(
        backup, on: bench.stick, to: place, vouchers: .named(["adm1", "adm2"]),
        at: TestFolder.moment
      ).run(JobControl())
    }

    func record(_ number: Int) throws {
      let store = try open(.write)
      _ = try store.perform(
        [TestFolder.enrolment(number)], by: CopyBench.clerk, at: CopyBench.now)
      try store.close(at: CopyBench.now)
    }

    /// Puts all files of another moment in place of those that stand there.
    func putBack(_ files: [String: [UInt8]]) throws {
      for name in try bench.store.names() where files[name] != nil || name.hasPrefix("gen-") {
        try bench.store.remove(name)
      }
      for (name, bytes) in files {
        let file = try bench.store.open(name, .createNew)
        defer { bench.store.close(file) }
        try bench.store.write(file, at: 0, bytes)
      }
    }
  }

  @Test func aRestoreOnRecordExplainsThatFewerRecordsAreThere() throws {
    let house = try House()
    try house.restore()
    let store = try house.open()
    #expect(store.lastSequence == 3)
    #expect(try store.check(.contents).run(JobControl()).isTrusted)
    // What was seen is the restored store from now on, so that a check without a password is told.
    let plain = StoreCheck(structureOf: house.bench.store, seen: house.seen)
    #expect(try plain.run(JobControl()).isTrusted)
    for number in 2..<6 { try house.record(number) }
    #expect(try house.open().lastSequence == 7)
  }

  @Test func anOlderCopyThatNoRestorePutBackIsRefusedBeforeAndAfterOne() throws {
    let house = try House()
    let now = try CopyBench.contents(of: house.bench.store)
    try house.restore()
    let restored = try CopyBench.contents(of: house.bench.store)
    try house.putBack(house.older)
    #expect(throws: StorageError.lessThanSeen(seen: 5, found: 2)) { try house.open() }
    try house.putBack(restored)
    #expect(try house.open().lastSequence == 3)
    try house.putBack(house.older)
    #expect(throws: StorageError.lessThanSeen(seen: 3, found: 2)) { try house.open() }
    try house.putBack(now)
    #expect(throws: StorageError.otherThanSeen(at: 3)) { try house.open() }
  }

  /// Between a restore and the number that the former store had reached.
  @Test func aRestoreExplainsNothingThatWasSeenBehindIt() throws {
    let house = try House()
    try house.restore()
    let restored = try CopyBench.contents(of: house.bench.store)
    try house.record(2)
    try house.putBack(restored)
    #expect(throws: StorageError.lessThanSeen(seen: 4, found: 3)) { try house.open() }
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
