import Workshop

/// The rows of one table in a message, found by their lengths and then decoded a chunk at a time;
/// many of them in two halves at once.
struct TableRows<M: Message> {
  private typealias Chunks = Result<[ContiguousArray<M>], WireFault>

  /// So many chunks are worth a second thread, which costs memory of its own.
  static var fewest: Int { 64 }

  private let tag: Int
  /// In front of the first row.
  private let reader: Reader
  /// Where each chunk begins.
  private var starts: [Int] = []
  private var count = 0

  /// Leaves `reader` behind the last row.
  init(_ tag: Int, of reader: inout Reader) throws(WireFault) {
    self.tag = tag
    self.reader = reader
    while try reader.has(tag, type: 2) {
      if count % Table<M>.chunkSize == 0 { starts.append(reader.position) }
      try reader.skip()
      count += 1
    }
  }

  func chunks() throws(WireFault) -> [ContiguousArray<M>] {
    guard starts.count >= Self.fewest else { return try read(0..<starts.count).get() }
    let middle = starts.count / 2
    let (first, second) = Halves.run {
      read(0..<middle)
    } beside: {
      read(middle..<starts.count)
    }
    return try first.get() + second.get()
  }

  private func read(_ places: Range<Int>) -> Chunks {
    do throws(WireFault) {
      var chunks: [ContiguousArray<M>] = []
      for place in places { chunks.append(try chunk(place)) }
      return .success(chunks)
    } catch {
      return .failure(error)
    }
  }

  private func chunk(_ place: Int) throws(WireFault) -> ContiguousArray<M> {
    let size = min(Table<M>.chunkSize, count - place * Table<M>.chunkSize)
    var reader = reader.moved(to: starts[place])
    var chunk = ContiguousArray<M>()
    chunk.reserveCapacity(Table<M>.chunkSize)
    for _ in 0..<size {
      var row = M()
      try reader.inner(&row)
      chunk.append(row)
    }
    return chunk
  }
}
