import Workshop

/// A backup file that was read from end to end and found whole.
struct BackupReader {
  static let sumSize = 32
  private static let piece = 1 << 20

  struct Part: Equatable {
    var head: PartHead
    /// Where its bytes begin.
    var offset: Int64
  }

  let name: String
  let header: BackupHeader
  let parts: [Part]
  /// SHA-256 of everything before it.
  let sum: [UInt8]
  private let disk: any Disk

  /// Bytes in a file that may be a backup; a folder or a pipe is none.
  static func size(of name: String, on disk: any Disk) throws(StorageError) -> Int64 {
    do throws(DiskError) {
      return try disk.size(of: name)
    } catch {
      throw error.isNoFile ? .notABackup(file: name) : error.storageError
    }
  }

  /// The header alone.
  static func header(of name: String, on disk: any Disk) throws(StorageError) -> BackupHeader {
    let bytes = try onDisk { () throws(DiskError) in
      let file = try disk.open(name, .read)
      defer { disk.close(file) }
      return try disk.read(file, at: 0, count: BackupHeader.size)
    }
    return try BackupHeader.read(bytes, of: name)
  }

  /// Reads every byte and compares every checksum.
  init(_ name: String, on disk: any Disk, _ meter: JobMeter) throws(StorageError) {
    var scan = try Scan(name, disk, meter)
    defer { scan.close() }
    header = try BackupHeader.read(try scan.take(BackupHeader.size), of: name)
    var parts: [Part] = []
    for _ in 0..<header.parts { parts.append(try scan.takePart()) }
    let sum = scan.sum.value
    guard try scan.take(Self.sumSize) == sum else { throw scan.damage(.sum) }
    if scan.offset != scan.size { throw scan.damage(.length) }
    self.sum = sum
    self.parts = parts
    self.name = name
    self.disk = disk
  }

  /// Copies a part into a new file, synced.
  func extract(_ part: Part, to target: any Disk, _ meter: JobMeter) throws(StorageError) {
    let input = try onDisk { () throws(DiskError) in try disk.open(name, .read) }
    defer { disk.close(input) }
    let output = try onDisk { () throws(DiskError) in
      try target.open(part.head.name, .createNew)
    }
    defer { target.close(output) }
    var done: Int64 = 0
    while done < part.head.length {
      let count = Int(min(Int64(Self.piece), part.head.length - done))
      try onDisk { () throws(DiskError) in
        let bytes = try disk.read(input, at: part.offset + done, count: count)
        try target.write(output, at: done, bytes)
      }
      done += Int64(count)
      try meter.advance(Int64(count))
    }
    try onDisk { () throws(DiskError) in try target.syncFile(output) }
  }

  /// A file being read from front to end.
  private struct Scan {
    let name: String
    let disk: any Disk
    let meter: JobMeter
    let file: Int32
    let size: Int64
    var offset: Int64 = 0
    var sum = RunningSHA256()

    init(_ name: String, _ disk: any Disk, _ meter: JobMeter) throws(StorageError) {
      self.name = name
      self.disk = disk
      self.meter = meter
      let file = try onDisk { () throws(DiskError) in try disk.open(name, .read) }
      self.file = file
      size = try onDisk { () throws(DiskError) in try disk.size(file) }
    }

    func close() { disk.close(file) }

    func damage(_ reason: DamageReason) -> StorageError {
      .damaged(file: name, offset: offset, reason: reason)
    }

    mutating func take(_ count: Int) throws(StorageError) -> [UInt8] {
      let bytes = try onDisk { () throws(DiskError) in
        try disk.read(file, at: offset, count: count)
      }
      guard bytes.count == count else {
        throw offset == 0 ? .notABackup(file: name) : damage(.length)
      }
      sum.add(bytes)
      offset += Int64(count)
      try meter.advance(Int64(count))
      return bytes
    }

    mutating func takePart() throws(StorageError) -> Part {
      guard let head = PartHead.read(try take(PartHead.size)),
        head.total - Int64(PartHead.size) <= size - offset
      else {
        throw damage(.length)
      }
      let part = Part(head: head, offset: offset)
      var checksum: UInt32 = 0
      var left = head.length
      while left > 0 {
        let bytes = try take(Int(min(Int64(BackupReader.piece), left)))
        checksum = CRC32C.of(bytes, after: checksum)
        left -= Int64(bytes.count)
      }
      let end = try take(Int(head.total - Int64(PartHead.size) - head.length))
      guard end.number(UInt32.self, at: 0) == checksum else {
        throw .damaged(file: head.name, offset: offset, reason: .sum)
      }
      return part
    }
  }
}
