import Testing
import Workshop

@testable import Storage

@Suite struct HighWaterMarkTests {
  private static func mark(_ sequence: Int64) -> HighWaterMark {
    HighWaterMark(generation: 1, sequence: sequence, chain: [1, 2, 3, 4, 5, 6, 7, 8])
  }

  /// Marks with numbers of one parity must not stand in each other's place.
  @Test(arguments: [[3, 5], [3, 4], [2, 4, 8], [1, 2, 3, 5, 7]] as [[Int64]])
  func theMarkBeforeOutlivesATornWrite(_ sequences: [Int64]) throws {
    let disk = MemoryDisk()
    for sequence in sequences { try Self.mark(sequence).write(to: disk) }
    #expect(HighWaterMark.read(from: disk) == Self.mark(sequences[sequences.count - 1]))
    let newest = sequences.count % 2 == 1 ? 0 : 32
    let file = try disk.open(HighWaterMark.name, .write)
    try disk.write(file, at: Int64(newest + 8), [0xFF])
    #expect(HighWaterMark.read(from: disk) == Self.mark(sequences[sequences.count - 2]))
  }

  /// What may become of the mark's file.
  struct Damage: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var change: @Sendable ([UInt8]) -> [UInt8]?
  }

  static let damages = [
    Damage(testDescription: "deleted") { _ in nil },
    Damage(testDescription: "empty") { _ in [] },
    Damage(testDescription: "zeros") { $0.map { _ in 0 } },
    Damage(testDescription: "the newer slot flipped") { bytes in
      var bytes = bytes
      bytes[8] ^= 1
      return bytes
    },
    Damage(testDescription: "the older slot flipped") { bytes in
      var bytes = bytes
      bytes[40] ^= 1
      return bytes
    },
    Damage(testDescription: "cut in a slot") { [UInt8]($0.prefix(20)) },
  ]

  /// Two records with two marks behind the one that a new store has: the newest in the first slot.
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
    content.files[HighWaterMark.name] = content.files[HighWaterMark.name].flatMap(damage.change)
    let disk = MemoryDisk(content)
    let found = try StoreCheck(structureOf: disk).run(JobControl())
    #expect(found.isTrusted)
    #expect(found.warnings == [.markMissing])
    let store = try bench.open(disk)
    #expect(store.findings == [.markMissing])
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
    #expect(HighWaterMark.look(on: disk).isWhole)
    #expect(HighWaterMark.read(from: disk)?.sequence == 0)
    #expect(StoreGlance(disk).sequence == nil)
  }
}
