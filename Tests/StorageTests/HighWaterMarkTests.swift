import Testing

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
}
