import Workshop

/// The sealed chunks of a snapshot file, found by their lengths; many of them are unsealed in two
/// halves at once.
struct SnapshotChunks {
  private typealias Clear = Result<[UInt8], StorageError>

  /// From so many chunks on two threads are quicker than one.
  private static let fewest = 4

  private let name: String
  private let file: Int32
  private let header: FileHeader
  private let context: Frame.Context?
  /// What stands in each chunk where a record has the chain; nothing was there in format 1.
  private let binding: [UInt8]?
  private let disk: Disk
  private let size: Int64
  private var places: [(offset: Int64, length: Int)] = []

  /// `key`: without one nothing is unsealed.
  init(_ name: String, _ file: Int32, header: FileHeader, key: [UInt8]?, on disk: Disk)
    throws(StorageError)
  {
    self.name = name
    self.file = file
    self.header = header
    self.disk = disk
    context = key.map { Frame.Context(header: header, key: $0) }
    binding = header.format == 1 ? nil : header.binding
    size = try onDisk { () throws(DiskError) in try disk.size(file) }
    try find()
  }

  private mutating func find() throws(StorageError) {
    var offset = Int64(FileHeader.size)
    repeat {
      let head = try onDisk { () throws(DiskError) in
        try disk.read(file, at: offset, count: Frame.headerSize)
      }
      guard let length = FrameEnvelope.length(head: head, of: header, limit: size - offset) else {
        throw damage(at: offset, .part(places.count + 1))
      }
      places.append((offset, length))
      offset += Int64(length)
    } while offset < size
  }

  /// The clear bytes of all chunks, in order and complete; empty without a key.
  func clear() throws(StorageError) -> [UInt8] {
    let all = places.indices
    guard places.count >= Self.fewest else { return try open(all, roomFor: all).get() }
    let middle = places.count / 2
    let (first, second) = Halves.run {
      open(0..<middle, roomFor: all)
    } beside: {
      open(middle..<all.upperBound, roomFor: middle..<all.upperBound)
    }
    var clear = try first.get()
    clear += try second.get()
    return clear
  }

  /// `room`: the chunks that the result is to have room for.
  private func open(_ range: Range<Int>, roomFor room: Range<Int>) -> Clear {
    do throws(StorageError) {
      var clear: [UInt8] = []
      if context != nil { clear.reserveCapacity(places[room].reduce(0) { $0 + $1.length }) }
      for index in range { try open(index, appendingTo: &clear) }
      return .success(clear)
    } catch {
      return .failure(error)
    }
  }

  /// Each but the last is a whole chunk and says that others follow.
  private func open(_ index: Int, appendingTo clear: inout [UInt8]) throws(StorageError) {
    let place = places[index]
    let bytes = try onDisk { () throws(DiskError) in
      try disk.read(file, at: place.offset, count: place.length)
    }
    let kind = index == places.count - 1 ? Frame.Kind.lastChunk : .chunk
    guard let envelope = FrameEnvelope.read(bytes), envelope.sequence == Int64(index),
      envelope.kind == kind, binding.map({ envelope.chainBefore == $0 }) ?? true,
      context.map({ envelope.open(in: $0, appendingTo: &clear) }) ?? true
    else { throw damage(at: place.offset, .part(index + 1)) }
  }

  private func damage(at offset: Int64, _ reason: DamageReason) -> StorageError {
    .damaged(file: name, offset: offset, reason: reason)
  }
}
