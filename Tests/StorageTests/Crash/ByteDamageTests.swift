import Testing
import Workshop

@testable import DiskInMemory
@testable import Storage

/// Every cut, every byte and every bit of a journal, a snapshot and a key file: the store opens
/// whole or refuses.
@Suite struct ByteDamageTests {
  static let files = [Generations.journal(2), Generations.snapshot(2), KeyFile.names[0]]
  /// Without long runs one variant of so many is tried, each time over the whole file.
  static let stride = Torture.isOn ? 2 : 7

  static func quiet() throws -> QuietStore { try QuietStore([9, 18]) }

  @Test(arguments: files) func everyCut(_ name: String) throws {
    let store = try Self.quiet()
    let bytes = try #require(store.content.files[name])
    #expect(bytes.count > (name.hasPrefix("keys") ? 500 : 3000))
    for size in Swift.stride(from: 0, to: bytes.count, by: Self.stride) {
      let outcome = store.outcome(name, [UInt8](bytes.prefix(size)))
      #expect(QuietStore.isHonest(outcome), "\(name) cut to \(size): \(outcome)")
    }
  }

  /// Where nothing says how far the records went, a cut journal is one whose end was never written;
  /// it opens with exactly its whole records, and the mark refuses those that are too few.
  @Test(arguments: [QuietStore.Ending.markedAndLeft, .left])
  func everyCutOfAnOpenJournal(_ ending: QuietStore.Ending) throws {
    let store = try QuietStore([9], ending: ending)
    let name = Generations.journal(1)
    let bytes = try #require(store.content.files[name])
    let ends = Self.recordEnds(bytes)
    #expect(ends.count == 9)
    for size in Swift.stride(from: 256, through: ends[8], by: Self.stride) + ends {
      let whole = Int64(ends.filter { $0 <= size }.count)
      let expected: QuietStore.Outcome =
        whole == 9
        ? .whole
        : ending == .left ? .other(whole) : .refused(.recordsLost(expected: 9, found: whole))
      let outcome = store.outcome(name, [UInt8](bytes.prefix(size)))
      #expect(outcome == expected, "cut to \(size)")
    }
  }

  /// The places behind the records, read off the lengths as the format's description has them.
  static func recordEnds(_ bytes: [UInt8]) -> [Int] {
    var ends: [Int] = []
    var place = 256
    while place + 84 <= bytes.count, bytes[place..<place + 4].elementsEqual("BKF1".utf8) {
      let length = (0..<4).reduce(0) { $0 | Int(bytes[place + 8 + $1]) << (8 * $1) }
      let isRecord = bytes[place + 4] == 1
      place += (84 + length + 4 + 7) / 8 * 8
      if isRecord { ends.append(place) }
    }
    return ends
  }

  @Test(arguments: files) func everyByteAndBit(_ name: String) throws {
    let store = try Self.quiet()
    let bytes = try #require(store.content.files[name])
    var tried = 0
    for variant in Swift.stride(from: 0, to: bytes.count * 10, by: Self.stride) {
      var damaged = bytes
      let place = variant / 10
      switch variant % 10 {
      case 8: damaged[place] = 0
      case 9: damaged[place] = 255
      default: damaged[place] ^= 1 << UInt8(variant % 10)
      }
      let outcome = store.outcome(name, damaged)
      tried += 1
      #expect(QuietStore.isHonest(outcome), "\(name), byte \(place), \(variant % 10): \(outcome)")
    }
    print("damaged \(name): \(tried) variants")
  }

  static let kinds: [Frame.Kind] = [.record, .seal, .close, .chunk, .lastChunk]

  @Test(arguments: kinds) func noBitOfAFrameMayChange(_ kind: Frame.Kind) throws {
    let store = try Self.quiet()
    let name = kind.rawValue < 6 ? Generations.journal(2) : Generations.snapshot(2)
    let header = try FileHeader.read(
      [UInt8](try #require(store.content.files[name]).prefix(256)), of: name)
    let context = Frame.Context(
      header: header, key: try store.bench.ring.key(of: header, named: name))
    let chain = [UInt8](repeating: 7, count: 32)
    let frame = Frame(kind: kind, sequence: 5, body: [1, 2, 3]).sealed(in: context, chain: chain)
    #expect(Self.opens(frame, header, context))
    for bit in 0..<frame.count * 8 {
      var damaged = frame
      damaged[bit / 8] ^= 1 << UInt8(bit % 8)
      #expect(!Self.opens(damaged, header, context), "bit \(bit)")
    }
  }

  private static func opens(
    _ frame: [UInt8], _ header: FileHeader, _ context: Frame.Context
  ) -> Bool {
    let head = [UInt8](frame.prefix(Frame.headerSize))
    var clear: [UInt8] = []
    guard
      let length = FrameEnvelope.length(head: head, of: header, limit: Int64(frame.count)),
      let envelope = FrameEnvelope.read([UInt8](frame.prefix(length)))
    else { return false }
    return envelope.open(in: context, appendingTo: &clear) && length == frame.count
  }

  /// The bytes of a journal whose second frame says that it is 60 MiB long, with the sum right.
  private static func overlong(_ journal: [UInt8]) -> [UInt8] {
    var damaged = journal
    let place = recordEnds(journal)[0]
    damaged.put(UInt32(60 << 20), at: place + 8)
    damaged.put(CRC32C.of(damaged.slice(place, 80)), at: place + 80)
    damaged.resize(to: 300_000)
    return damaged
  }

  /// `checks`, and whether a read may then ask for more than the file and a mebibyte.
  @Test(arguments: [(Checks.all, false), (Checks.all.subtracting(.length), true)])
  func aLengthIsBelievedOnlyAsFarAsTheFileGoes(_ checks: Checks, _ isGreedy: Bool) throws {
    let store = try Self.quiet()
    let name = Generations.journal(2)
    // Longer than what is read at once, or the length would not come to matter.
    let bytes = Self.overlong(try #require(store.content.files[name]))
    var content = store.content
    content.files[name] = bytes
    let disk = MemoryDisk(content)
    var bench = store.bench
    bench.checks = checks
    #expect(throws: StorageError.self) { try bench.open(disk) }
    #expect((disk.largestRead > bytes.count + 1 << 20) == isGreedy)
  }
}
