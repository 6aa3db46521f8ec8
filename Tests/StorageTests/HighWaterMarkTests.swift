import Glibc
import Testing
import Workshop

@testable import DiskInMemory
@testable import Storage

@Suite struct HighWaterMarkTests {
  private static func mark(_ sequence: Int64) -> HighWaterMark {
    HighWaterMark(
      generation: 1, sequence: sequence, chain: (1...16).map { UInt8($0) }, tries: sequence / 2)
  }

  @Test(arguments: [0, 1]) func theMarkBeforeOutlivesATornWrite(_ torn: Int) throws {
    let disk = MemoryDisk()
    try Self.mark(3).write(to: disk)
    let name = HighWaterMark.names[torn]
    disk.rule = { $0.kind == .write && $0.name == name ? .failHalfway(EIO) : .perform }
    #expect(throws: DiskError.self) { try Self.mark(4).write(to: disk) }
    disk.rule = { _ in .perform }
    let found = try HighWaterMark.look(on: disk)
    #expect(found.mark == Self.mark(torn == 0 ? 3 : 4))
    #expect(found.findings == [.markDamaged(name)])
    try Self.mark(5).write(to: disk)
    #expect(try HighWaterMark.look(on: disk).findings.isEmpty)
  }

  @Test func eitherFileIsEnough() throws {
    for name in HighWaterMark.names {
      let disk = MemoryDisk()
      try Self.mark(7).write(to: disk)
      try disk.remove(name)
      let found = try HighWaterMark.look(on: disk)
      #expect(found.mark == Self.mark(7))
      #expect(found.findings == [.markDamaged(name)])
    }
  }

  @Test func aMarkOfANewerProgramIsRefused() throws {
    let disk = MemoryDisk()
    try Self.mark(7).write(to: disk)
    var bytes = try #require(disk.content.files["hwm.b"])
    bytes[8] = 2
    bytes.put(CRC32C.of(bytes.slice(0, 92)), at: 92)
    let file = try disk.open("hwm.b", .write)
    try disk.write(file, at: 0, bytes)
    #expect(throws: StorageError.newerFormat(found: 2, known: 1)) {
      try HighWaterMark.look(on: disk)
    }
  }

  /// Two slots of 32 bytes, as programs of before wrote them.
  private static func former(_ sequences: [Int64]) -> [UInt8] {
    sequences.flatMap { sequence -> [UInt8] in
      var slot: [UInt8] = []
      slot.put(Int64(1))
      slot.put(sequence)
      slot += (1...8).map { UInt8($0) }
      slot.pad(to: 28)
      slot.put(CRC32C.of(slot))
      return slot
    }
  }

  @Test func aMarkOfAProgramOfBeforeIsReadAndReplaced() throws {
    let disk = MemoryDisk(DiskContent(files: ["hwm": Self.former([3, 5])], folders: []))
    let found = try HighWaterMark.look(on: disk)
    #expect(found.mark?.sequence == 5)
    #expect(found.mark?.tries == nil)
    #expect(found.findings.isEmpty)
    #expect(!HighWaterMark.isComplete(on: disk))
    // The old file is touched last, so that a cut in between leaves one of them.
    disk.rule = { $0.kind == .write && $0.name == "hwm" ? .failHalfway(EIO) : .perform }
    #expect(throws: DiskError.self) { try Self.mark(6).write(to: disk) }
    #expect(HighWaterMark.read(from: disk) == Self.mark(6))
    disk.rule = { _ in .perform }
    try Self.mark(6).write(to: disk)
    #expect(HighWaterMark.isComplete(on: disk))
  }

  @Test func theNamesOfTheFilesAreDurableOnceTheyWereMade() throws {
    let disk = MemoryDisk()
    try Self.mark(3).write(to: disk)
    #expect(Set(disk.powerCut.least.files.keys) == ["hwm", "hwm.b"])
  }

  /// A crash between a record and the minute's mark: what was read again is marked at once.
  @Test func recoveryRaisesTheMark() throws {
    let disk = MemoryDisk()
    let bench = try Bench(creatingOn: disk)
    let store = try bench.open(disk)
    _ = try store.perform([TestFolder.enrolment(0)], by: Bench.clerk, at: Bench.now)
    disk.endProcess()
    #expect(HighWaterMark.read(from: disk)?.sequence == 0)
    let again = try bench.open(disk)
    #expect(again.opening == .afterCrash)
    #expect(HighWaterMark.read(from: disk)?.sequence == 1)
    again.release()
  }

  /// What may become of the mark's files.
  struct Damage: CustomTestStringConvertible, Sendable {
    var testDescription: String
    /// What is said of it.
    var warnings: [StoreWarning] = [.markMissing]
    var change: @Sendable (String, [UInt8]) -> [UInt8]?
  }

  static let damages = [
    Damage(testDescription: "deleted") { _, _ in nil },
    Damage(testDescription: "empty") { _, _ in [] },
    Damage(testDescription: "zeros") { $1.map { _ in 0 } },
    Damage(testDescription: "flipped") { _, bytes in
      var bytes = bytes
      bytes[24] ^= 1
      return bytes
    },
    Damage(testDescription: "one deleted", warnings: [.markDamaged("hwm")]) { name, bytes in
      name == "hwm" ? nil : bytes
    },
    Damage(testDescription: "the other cut", warnings: [.markDamaged("hwm.b")]) { name, bytes in
      name == "hwm" ? bytes : [UInt8](bytes.prefix(20))
    },
  ]

  /// Two records, each with a mark, behind the one that a new store has.
  private static func store() throws -> (bench: Bench, content: DiskContent) {
    let disk = MemoryDisk()
    let bench = try Bench(creatingOn: disk)
    let store = try bench.open(disk)
    for number in 0..<2 {
      _ = try store.perform([TestFolder.enrolment(number)], by: Bench.clerk, at: Bench.now)
      try store.mark()
    }
    try store.close(at: Bench.now)
    return (bench, disk.content)
  }

  @Test(arguments: damages) func aMissingMarkIsSaidAndWrittenAnew(_ damage: Damage) throws {
    let (bench, whole) = try Self.store()
    #expect(try bench.open(MemoryDisk(whole), as: .read).findings.isEmpty)
    var content = whole
    for name in HighWaterMark.names {
      content.files[name] = content.files[name].flatMap { damage.change(name, $0) }
    }
    let disk = MemoryDisk(content)
    let found = try StoreCheck(structureOf: disk).run(JobControl())
    #expect(found.isTrusted)
    #expect(found.warnings == damage.warnings)
    let store = try bench.open(disk)
    #expect(store.findings == damage.warnings)
    // Nothing was recorded, and still the next mark is written.
    try store.mark()
    #expect(HighWaterMark.read(from: disk)?.sequence == 2)
    try store.mark()
    try store.close(at: Bench.now)
    let again = try bench.open(disk)
    #expect(again.lastSequence == 2)
    #expect(again.findings.isEmpty)
  }

  @Test func aNewStoreHasAMark() throws {
    let disk = MemoryDisk()
    _ = try Bench(creatingOn: disk)
    #expect(try HighWaterMark.look(on: disk).findings.isEmpty)
    #expect(HighWaterMark.read(from: disk)?.sequence == 0)
    #expect(StoreGlance(disk).sequence == nil)
  }
}
