import Synchronization
import Testing
import Workshop

@testable import Storage

/// What a stick or a store holds is never believed to be in proportion, nor keys to be whole.
@Suite struct BackupForgeryTests {
  static let numbers: [Int64] = [.min, .max, .max - 5, -1, 1 << 53]
  static let moments: [Int64] = [.min, .max, -1, 7_258_118_400_000]

  private func later(_ days: Int64) -> Instant {
    Instant(milliseconds: CopyBench.now.milliseconds + days * 86_400_000)
  }

  /// A copy of the store's own backup whose header says something out of all proportion: neither a
  /// backup beside it nor a restore from it stops the program.
  @Test(arguments: [32: numbers, 40: numbers, 80: moments])
  func aHeaderOutOfProportionIsNoBackup(_ offset: Int, _ values: [Int64]) throws {
    let bench = try CopyBench(records: 2)
    let whole = ForgedBackup(try bench.stick.whole(try bench.backUp().file))
    let name = try #require(try bench.stick.names().first)
    for value in values {
      var number: [UInt8] = []
      number.put(value)
      var forged = whole
      forged.edit(at: offset, number)
      try forged.write(name, to: bench.stick)
      let damage = StorageError.damaged(file: name, offset: 0, reason: .header)
      #expect(throws: damage) { try BackupReader.header(of: name, on: bench.stick) }
      #expect(throws: damage) { try restore(name, bench) }
      let again = try bench.backUp(at: later(1))
      #expect(again.removed.isEmpty)
      try bench.stick.remove(again.file)
    }
  }

  @Test func aPartLongerThanTheFileIsDamage() throws {
    let bench = try CopyBench(records: 2)
    let name = try bench.backUp().file
    let whole = ForgedBackup(try bench.stick.whole(name))
    for value in Self.numbers + [1 << 52] {
      var number: [UInt8] = []
      number.put(value)
      var forged = whole
      forged.editPart(at: 40, number)
      try forged.write(name, to: bench.stick)
      #expect(throws: StorageError.self, "\(value)") { try restore(name, bench) }
    }
    for count in [0, UInt32.max] {
      var number: [UInt8] = []
      number.put(count)
      var forged = whole
      forged.edit(at: 12, number)
      try forged.write(name, to: bench.stick)
      #expect(throws: StorageError.self, "\(count) parts") { try restore(name, bench) }
    }
  }

  private func restore(_ file: String, _ bench: CopyBench) throws -> RestoreReport {
    let root = bench.root
    let place = RestorePlace(in: bench.parent, named: "store", at: CopyBench.now) {
      FolderDisk(path: root + "/" + $0)
    }
    return try RestoreWork(
      file, on: bench.stick, to: place, vouchers: .named(["adm1", "adm2"]),
      at: TestFolder.moment
    ).run(JobControl())
  }

  @Test func aNoteOutOfProportionIsNone() throws {
    let bench = try CopyBench(records: 1)
    for value in Self.moments {
      try BackupNoteFile.write(
        BackupNote(at: Instant(milliseconds: value), sequence: 1, medium: "flashdisk"),
        to: bench.store)
      #expect(try bench.open(.read).lastBackup == nil)
    }
  }

  /// A writer is at the keys each time they are looked at, for as long as two readings of a file:
  /// whatever is stored was found whole, or nothing is.
  @Test func theKeysThatWereLookedAtAreThoseThatAreStored() throws {
    let bench = try CopyBench(records: 1)
    for first in 0..<6 {
      for second in first..<8 {
        let store = TornKeysDisk(bench.store, torn: [first, first + 1, second])
        let work = BackupWork(of: store, to: bench.stick, at: CopyBench.now)
        guard let file = try? work.run(JobControl()).file else { continue }
        let reader = try BackupReader(file, on: bench.stick, JobMeter(JobControl(), total: 0))
        let bytes = try bench.stick.whole(file)
        let keys = reader.parts.filter { KeyFile.names.contains($0.head.name) }
        #expect(!keys.isEmpty)
        for part in keys {
          let content = bytes.slice(Int(part.offset), Int(part.head.length))
          #expect(try bench.store.whole(part.head.name) == content, "\(first) \(second)")
        }
        try bench.stick.remove(file)
      }
    }
  }

  /// Both files of keys are from before a change of the store key: what they open does not reach.
  @Test func keysThatDoNotOpenEverythingAreNoBackup() throws {
    let bench = try CopyBench(records: 1)
    let old = try KeyFile.names.map { ($0, try bench.store.whole($0)) }
    let kept = try bench.backUp().file
    let store = try bench.open(login: "adm1")
    _ = try store.perform(
      [Office.disabled(ID(2))], by: Authority(user: ID(0), signer: ID(1)), at: CopyBench.now)
    store.rotate(at: CopyBench.now)
    try store.close(at: CopyBench.now)
    for (name, bytes) in old {
      try bench.store.remove(name)
      let file = try bench.store.open(name, .createNew)
      defer { bench.store.close(file) }
      try bench.store.write(file, at: 0, bytes)
    }
    let hour = Instant(milliseconds: CopyBench.now.milliseconds + 3_600_000)
    #expect(throws: StorageError.keysBehind) { try bench.backUp(at: hour) }
    #expect(try bench.stick.names() == [kept])
  }

  @Test func anErasureWithoutARecordLetsNoBackupGo() throws {
    let bench = try CopyBench(records: 3)
    let kept = try bench.backUp().file
    try SubjectCopies.write(
      [SlotRun(first: 1, bytes: SubjectSlots.erasedSlot(1))], to: bench.store)
    let hour = Instant(milliseconds: CopyBench.now.milliseconds + 3_600_000)
    let report = try bench.backUp(at: hour)
    #expect(report.erasedKeys == 1)
    #expect(report.hasFindings)
    #expect(report.removed.isEmpty)
    #expect(try bench.stick.names().contains(kept))
  }
}

/// A disk on which some of the openings of key files, counted from 0, meet a file half written.
private final class TornKeysDisk: Disk {
  private let real: any Disk
  private let torn: Set<Int>
  private let state = Mutex<(count: Int, files: Set<Int32>)>((0, []))

  init(_ real: any Disk, torn: Set<Int>) {
    self.real = real
    self.torn = torn
  }

  var path: String { real.path }
  var realPath: String { real.realPath }
  var isUnsuitableFileSystem: Bool { false }
  func room() throws(DiskError) -> Int64 { try real.room() }
  func makeFolder(_ name: String) throws(DiskError) { try real.makeFolder(name) }
  func names() throws(DiskError) -> [String] { try real.names() }
  func open(_ name: String, _ mode: OpenMode) throws(DiskError) -> Int32 {
    let file = try real.open(name, mode)
    guard KeyFile.names.contains(name) else { return file }
    state.withLock { state in
      if torn.contains(state.count) { state.files.insert(file) }
      state.count += 1
    }
    return file
  }
  func close(_ file: Int32) {
    state.withLock { _ = $0.files.remove(file) }
    real.close(file)
  }
  func size(_ file: Int32) throws(DiskError) -> Int64 { try real.size(file) }
  func facts(_ file: Int32) throws(DiskError) -> FileFacts { try real.facts(file) }
  func facts(of name: String) throws(DiskError) -> FileFacts { try real.facts(of: name) }
  func readSome(_ file: Int32, at offset: Int64, count: Int) throws(DiskError) -> [UInt8] {
    let bytes = try real.readSome(file, at: offset, count: count)
    let isTorn = state.withLock { $0.files.contains(file) }
    return isTorn ? bytes.map { $0 ^ 0x55 } : bytes
  }
  func writeSome(_ file: Int32, at offset: Int64, _ bytes: [UInt8]) throws(DiskError) -> Int {
    try real.writeSome(file, at: offset, bytes)
  }
  func reserve(_ file: Int32, upTo size: Int64) throws(DiskError) {
    try real.reserve(file, upTo: size)
  }
  func cut(_ file: Int32, to size: Int64) throws(DiskError) { try real.cut(file, to: size) }
  func syncData(_ file: Int32) throws(DiskError) { try real.syncData(file) }
  func syncFile(_ file: Int32) throws(DiskError) { try real.syncFile(file) }
  func syncFolder(_ name: String) throws(DiskError) { try real.syncFolder(name) }
  func rename(_ name: String, to new: String) throws(DiskError) { try real.rename(name, to: new) }
  func remove(_ name: String) throws(DiskError) { try real.remove(name) }
  func forget(_ file: Int32) { real.forget(file) }
  func lock(_ file: Int32) throws(DiskError) { try real.lock(file) }
}
