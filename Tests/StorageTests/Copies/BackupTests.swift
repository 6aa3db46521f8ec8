import Glibc
import Testing
import Workshop

@testable import DiskInMemory
@testable import Storage

@Suite struct BackupTests {
  private static func days(_ count: Int64) -> Instant {
    Instant(milliseconds: CopyBench.now.milliseconds + count * 86_400_000)
  }

  @Test func aBackupHoldsTheNewestSnapshotAndEveryJournal() throws {
    let bench = try CopyBench()
    try bench.record(0..<4, rotating: true)
    let report = try bench.backUp()
    let reader = try BackupReader(report.file, on: bench.stick, JobMeter(JobControl(), total: 0))
    #expect(
      reader.parts.map(\.head.name) == [
        "keys.a", "keys.b", "people.keys", "gen-0000000005.snap", "gen-0000000001.jrnl",
        "gen-0000000002.jrnl", "gen-0000000003.jrnl", "gen-0000000004.jrnl", "gen-0000000005.jrnl",
      ])
    #expect(report.head.sequence == 4)
    #expect(reader.header.head == report.head)
    #expect(try bench.stick.names() == [report.file])
  }

  /// 1 795 449 000 000 ms is 23 November 2026, 23:50 in Takalar.
  @Test func theNameSaysStoreDayAndRecordAndIsNeverUsedTwice() throws {
    let bench = try CopyBench(records: 3)
    let id = try KeyFile.read(from: bench.store).store.prefix(4)
    let stem = "bengkel-" + Array(id).hexadecimal + "-20261123-3"
    #expect(try bench.backUp().file == stem + ".bkp")
    let later = Instant(milliseconds: CopyBench.now.milliseconds + 1)
    let second = try bench.backUp(at: later)
    #expect(second.file == stem + "-2.bkp")
    #expect(second.removed == [stem + ".bkp"])
    #expect(try bench.stick.names() == [stem + "-2.bkp"])
  }

  @Test func theStoreRemembersItsLastBackup() throws {
    let bench = try CopyBench(records: 1)
    #expect(try bench.open(.read).lastBackup == nil)
    _ = try bench.backUp()
    let note = BackupNote(at: CopyBench.now, sequence: 1, medium: "stick")
    #expect(try bench.open(.read).lastBackup == note)
    try CopyBench.spoil("backup", at: 10, on: bench.store)
    #expect(try bench.open(.read).lastBackup == nil)
  }

  @Test func aBackupIsMadeWhileAWriterGoesOn() throws {
    let bench = try CopyBench(records: 2)
    let store = try bench.open()
    _ = try store.perform([TestFolder.enrolment(2)], by: CopyBench.clerk, at: CopyBench.now)
    let report = try bench.backUp()
    #expect(report.head.sequence == 3)
    let reader = try BackupReader(report.file, on: bench.stick, JobMeter(JobControl(), total: 0))
    let journal = try #require(reader.parts.last).head
    // Without the room that the writer holds ahead.
    #expect(journal.length < 4096)
    _ = try store.perform([TestFolder.enrolment(3)], by: CopyBench.clerk, at: CopyBench.now)
    try store.close(at: CopyBench.now)
  }

  /// A writer records and rotates without pause meanwhile; each backup opens, and none reaches less
  /// far than the one before.
  @Test func backupsDuringRotationsAreWhole() async throws {
    let bench = try CopyBench()
    let path = bench.store.path
    let writer = Task.detached {
      let store = try Store.open(
        on: FolderDisk(path: path), as: .write, login: "ptg1", password: "sandi-tiga", holder: "",
        at: TestFolder.moment)
      for number in 0..<60 {
        _ = try store.perform(
          [TestFolder.enrolment(number)], by: CopyBench.clerk, at: CopyBench.now)
        if number % 2 == 1 { store.rotate(at: CopyBench.now) }
      }
      try store.close(at: CopyBench.now)
    }
    var last: Int64 = -1
    for count in 0..<40 where last < 60 {
      let report = try bench.backUp(at: Self.days(Int64(count)))
      #expect(report.head.sequence >= last)
      last = report.head.sequence
      let place = RestorePlace(in: bench.parent, named: "pulih-\(count)", at: CopyBench.now) {
        FolderDisk(path: path + "/../" + $0)
      }
      let restored = try RestoreWork(
        report.file, on: bench.stick, to: place, vouchers: .named(["adm1"]), at: TestFolder.moment
      ).run(JobControl())
      #expect(restored.head == report.head)
      #expect(restored.check.isTrusted)
    }
    try await writer.value
  }

  @Test func aTornRecordIsLeftOut() throws {
    let bench = try CopyBench()
    try bench.record(0..<3, closing: false)
    let name = Generations.journal(1)
    let bytes = try bench.store.whole(name)
    let last = try #require(bytes.lastIndex { $0 != 0 })
    try CopyBench.spoil(name, at: Int64(last), on: bench.store)
    #expect(try bench.backUp().head.sequence == 2)
  }

  @Test func aCopyWithinTheStoreIsRefused() throws {
    let bench = try CopyBench()
    try bench.store.makeFolder("salinan")
    for path in ["", "/salinan", "/../store"] {
      let target = FolderDisk(path: bench.store.path + path)
      #expect(throws: StorageError.insideStore(path: target.path)) {
        try bench.backUp(to: target)
      }
    }
  }

  @Test func aMissingFolderIsNotMade() throws {
    let bench = try CopyBench()
    let target = FolderDisk(path: bench.root + "/belum")
    #expect(throws: StorageError.folderMissing(path: target.path)) { try bench.backUp(to: target) }
    #expect(try bench.parent.names() == ["stick", "store"])
  }

  @Test func aCopyThatReachesFurtherIsNotJoinedByAnOlderOne() throws {
    let bench = try CopyBench(records: 1)
    let before = try CopyBench.contents(of: bench.store)
    try bench.record(1..<3)
    let newer = try bench.backUp()
    for (name, bytes) in before {
      try bench.store.remove(name)
      let file = try bench.store.open(name, .createNew)
      try bench.store.write(file, at: 0, bytes)
      bench.store.close(file)
    }
    #expect(throws: StorageError.newerCopy(file: newer.file, sequence: 3, own: 1)) {
      try bench.backUp()
    }
    let older = try bench.backUp(mayBeOlder: true)
    #expect(older.head.sequence == 1)
  }

  /// The medium's folder is listed twice before anything is written: for what it is, and for the
  /// backups in it.
  @Test func aMediumThatCannotBeListedIsNoMediumWithoutANewerBackup() throws {
    let disk = MemoryDisk()
    let bench = try Bench(creatingOn: disk)
    let before = disk.content
    let store = try bench.open(disk)
    _ = try store.perform(
      [BenchActions.enrolment(store.workshop)], by: Bench.clerk, at: Bench.now)
    try store.close(at: Bench.now)
    let stick = MemoryDisk(path: "stick")
    let newer = try BackupWork(of: disk, to: stick, at: Bench.now).run(JobControl()).file
    var listings = 0
    stick.rule = { call in
      if call.kind == .names { listings += 1 }
      return call.kind == .names && listings == 2 ? .fail(EIO) : .perform
    }
    #expect(throws: StorageError.failed(operation: "names", file: "", code: EIO)) {
      try BackupWork(of: MemoryDisk(before), to: stick, at: Bench.now).run(JobControl())
    }
    #expect(try stick.names() == [newer])
  }

  @Test func recordsThatAreLostAreNotCalledABackup() throws {
    let bench = try CopyBench(records: 3)
    try HighWaterMark(generation: 1, sequence: 9, chain: [1, 2, 3, 4, 5, 6, 7, 8])
      .write(to: bench.store)
    #expect(throws: StorageError.recordsLost(expected: 9, found: 3)) { try bench.backUp() }
    #expect(try bench.stick.names().isEmpty)
  }

  @Test func damageBehindTheSnapshotIsRefusedAndBeforeItIsSaid() throws {
    let bench = try CopyBench()
    try bench.record(0..<2, rotating: true)
    try bench.record(2..<4)
    try CopyBench.spoil(Generations.journal(1), at: 400, on: bench.store)
    let report = try bench.backUp()
    #expect(report.damaged == [Generations.journal(1)])
    #expect(report.head.sequence == 4)
    try CopyBench.spoil(Generations.journal(3), at: 400, on: bench.store)
    #expect(throws: StorageError.self) { try bench.backUp() }
    #expect(try bench.stick.names() == [report.file])
  }

  @Test func everyChangedByteOfABackupIsFound() throws {
    let bench = try CopyBench(records: 2)
    let name = try bench.backUp().file
    let size = Int64(try bench.stick.whole(name).count)
    for offset in stride(from: 0, to: size, by: 97) {
      try CopyBench.spoil(name, at: offset, on: bench.stick)
      #expect(throws: StorageError.self, "byte \(offset)") {
        try BackupReader(name, on: bench.stick, JobMeter(JobControl(), total: 0))
      }
      try CopyBench.spoil(name, at: offset, on: bench.stick)
    }
    _ = try BackupReader(name, on: bench.stick, JobMeter(JobControl(), total: 0))
  }

  @Test func everyCutBackupIsFound() throws {
    let bench = try CopyBench(records: 2)
    let name = try bench.backUp().file
    let size = Int64(try bench.stick.whole(name).count)
    let file = try bench.stick.open(name, .write)
    defer { bench.stick.close(file) }
    for length in stride(from: size - 1, through: 0, by: -101) {
      try bench.stick.cut(file, to: length)
      #expect(throws: StorageError.self, "\(length) bytes") {
        try BackupReader(name, on: bench.stick, JobMeter(JobControl(), total: 0))
      }
    }
  }

  /// Each changing operation on the stick fails once: with an error, or because it is full.
  @Test(arguments: [EIO, ENOSPC]) func aStickThatFailsNeverHoldsHalfABackup(_ code: Int32) throws {
    let bench = try CopyBench(records: 3)
    let before = try CopyBench.contents(of: bench.store)
    let all = FaultyDisk.Countdown(.max)
    _ = try bench.backUp(to: FaultyDisk(bench.stick, after: all))
    try bench.stick.remove(try #require(bench.stick.names().first))
    #expect(all.count > 10)
    var failures = 0
    for count in 0..<all.count {
      let stick = FaultyDisk(bench.stick, after: FaultyDisk.Countdown(count), code: code)
      do { _ = try bench.backUp(to: stick) } catch is StorageError { failures += 1 }
      for name in try bench.stick.names() {
        if name.hasSuffix(".bkp") {
          _ = try BackupReader(name, on: bench.stick, JobMeter(JobControl(), total: 0))
        }
        try bench.stick.remove(name)
      }
      #expect(try CopyBench.contents(of: bench.store) == before)
    }
    #expect(failures == all.count)
  }

  @Test func whatAnInterruptedBackupLeftIsRemovedByTheNext() throws {
    let bench = try CopyBench(records: 1)
    let stick = FaultyDisk(bench.stick, after: FaultyDisk.Countdown(3))
    #expect(throws: StorageError.self) { try bench.backUp(to: stick) }
    #expect(try bench.stick.names().count == 1)
    let report = try bench.backUp()
    #expect(try bench.stick.names() == [report.file])
  }

  @Test func aStoreThatCannotBeWrittenIsBackedUp() throws {
    let bench = try CopyBench(records: 1)
    let readOnly = FaultyDisk(bench.store, after: FaultyDisk.Countdown(0), code: EROFS)
    let report = try BackupWork(of: readOnly, to: bench.stick, at: CopyBench.now).run(JobControl())
    #expect(report.head.sequence == 1)
    #expect(try !bench.store.names().contains("backup"))
  }

  @Test func aBackupThatIsStoppedLeavesNothing() throws {
    let bench = try CopyBench(records: 1)
    let control = JobControl()
    control.cancel()
    #expect(throws: StorageError.cancelled) {
      try BackupWork(of: bench.store, to: bench.stick, at: CopyBench.now).run(control)
    }
    #expect(try bench.stick.names().isEmpty)
  }

  @Test func oldBackupsLeaveOnceTheNewOneStands() throws {
    let bench = try CopyBench(records: 1)
    var names: [String] = []
    for day in 0..<9 { names.append(try bench.backUp(at: Self.days(Int64(day))).file) }
    // Monday 23 November to Tuesday 1 December: the newest seven days, and 29 November as the last
    // of its week and 30 November as the last of its month among them.
    #expect(try bench.stick.names() == Array(names[2...]))
    let foreign = "bengkel-00000000-20200101-1.bkp"
    let file = try bench.stick.open(foreign, .createNew)
    bench.stick.close(file)
    _ = try bench.backUp(at: Self.days(40))
    #expect(try bench.stick.names().contains(foreign))
  }
}

extension CopyBench {
  func backUp(
    at now: Instant = CopyBench.now, to stick: (any Disk)? = nil, mayBeOlder: Bool = false
  ) throws
    -> BackupReport
  {
    try BackupWork(of: store, to: stick ?? self.stick, at: now, mayBeOlder: mayBeOlder)
      .run(JobControl())
  }
}
