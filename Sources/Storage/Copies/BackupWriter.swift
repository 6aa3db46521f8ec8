import Workshop

/// Writes a backup file from front to end, with a checksum behind each part and a sum behind all.
struct BackupWriter {
  private static let piece = 1 << 20

  private let source: any Disk
  private let target: any Disk
  private let file: Int32
  private let meter: JobMeter
  private var offset: Int64 = 0
  private var sum = RunningSHA256()

  /// Writes and syncs a new file, and returns the sum over all that was written.
  static func write(
    _ content: BackupSource, from source: any Disk, to name: String, on target: any Disk,
    _ meter: JobMeter
  ) throws(StorageError) -> [UInt8] {
    let file = try onDisk { () throws(DiskError) in try target.open(name, .createNew) }
    defer { target.close(file) }
    var writer = BackupWriter(source: source, target: target, file: file, meter: meter)
    try writer.put(content.header.bytes)
    for part in content.parts { try writer.put(part) }
    let sum = writer.sum.value
    try writer.put(sum)
    try onDisk { () throws(DiskError) in try target.syncFile(file) }
    return sum
  }

  private init(source: any Disk, target: any Disk, file: Int32, meter: JobMeter) {
    self.source = source
    self.target = target
    self.file = file
    self.meter = meter
  }

  private mutating func put(_ bytes: [UInt8]) throws(StorageError) {
    try onDisk { () throws(DiskError) in try target.write(file, at: offset, bytes) }
    offset += Int64(bytes.count)
    sum.add(bytes)
    try meter.advance(Int64(bytes.count))
  }

  private mutating func put(_ part: BackupSource.Part) throws(StorageError) {
    try put(part.head.bytes)
    var checksum: UInt32 = 0
    if let bytes = part.bytes {
      checksum = CRC32C.of(bytes)
      try put(bytes)
    } else {
      checksum = try copy(part)
    }
    var end: [UInt8] = []
    end.put(checksum)
    end.pad(to: Int(part.head.total - Int64(PartHead.size) - part.head.length))
    try put(end)
  }

  private mutating func copy(_ part: BackupSource.Part) throws(StorageError) -> UInt32 {
    let source = source
    let input = try onDisk { () throws(DiskError) in
      if let file = part.file { return file }
      return try source.open(part.head.name, .read)
    }
    defer { if part.file == nil { source.close(input) } }
    var checksum: UInt32 = 0
    var done: Int64 = 0
    while done < part.head.length {
      let count = Int(min(Int64(Self.piece), part.head.length - done))
      let bytes = try onDisk { () throws(DiskError) in
        try source.read(input, at: done, count: count)
      }
      guard bytes.count == count else {
        throw .damaged(file: part.head.name, offset: done, reason: .length)
      }
      checksum = CRC32C.of(bytes, after: checksum)
      try put(bytes)
      done += Int64(count)
    }
    return checksum
  }
}
