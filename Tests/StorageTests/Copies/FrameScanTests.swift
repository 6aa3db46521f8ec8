import Testing
import Workshop

@testable import Storage

@Suite struct FrameScanTests {
  private struct Sample {
    let bytes: [UInt8]
    let header: FileHeader

    init(records: Int) throws {
      let bench = try CopyBench(records: records)
      bytes = try bench.store.whole(Generations.journal(1))
      header = try FileHeader.read(bytes.slice(0, FileHeader.size), of: "")
    }

    /// Frames by their numbers; gaps as minus their length.
    func pieces(of bytes: [UInt8]) -> [Int64] {
      FrameScan.pieces(of: bytes, header).map {
        switch $0 {
        case .frame(let frame, _): frame.sequence
        case .gap(_, let length): -length
        }
      }
    }
  }

  @Test func aWholeJournalIsItsFrames() throws {
    let sample = try Sample(records: 3)
    // A close of the new store, three records, a close.
    #expect(sample.pieces(of: sample.bytes) == [0, 1, 2, 3, 3])
    let padded = sample.bytes + [UInt8](repeating: 0, count: 4096)
    #expect(sample.pieces(of: padded) == [0, 1, 2, 3, 3])
  }

  @Test func whatStandsBehindDamageIsFound() throws {
    let sample = try Sample(records: 3)
    let frames = FrameScan.pieces(of: sample.bytes, sample.header)
    guard case .frame(let second, let place) = frames[2] else {
      Issue.record("no frame")
      return
    }
    for offset in stride(from: 0, to: second.length - 8, by: 13) {
      var bytes = sample.bytes
      bytes[Int(place) + offset] ^= 0x55
      let pieces = sample.pieces(of: bytes)
      #expect(pieces.filter { $0 >= 0 } == [0, 1, 3, 3], "byte \(offset)")
      #expect(pieces.count == 5)
    }
  }
}
