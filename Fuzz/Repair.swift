@testable import Storage

/// Makes the checksums of spoilt files right again, so that they do not stop the fuzzer.
enum Repair {
  /// A file by its name.
  static func file(_ name: String, _ bytes: inout [UInt8]) {
    switch name {
    case _ where name.hasSuffix(".jrnl") || name.hasSuffix(".snap"): generation(&bytes)
    case _ where KeyFile.names.contains(name): keys(&bytes)
    case _ where SubjectCopies.names.contains(name): slots(&bytes, of: SubjectSlots.size)
    case _ where HighWaterMark.names.contains(name): mark(&bytes)
    case _ where AttemptsBook.names.contains(name): attempts(&bytes)
    default: break
    }
  }

  /// The header, and each frame from the front on as far as they follow one another.
  private static func generation(_ bytes: inout [UInt8]) {
    sum(&bytes, from: 0, at: FileHeader.size - 4)
    var place = FileHeader.size
    while place + Frame.headerSize <= bytes.count, bytes.slice(place, 4) == Frame.magic {
      sum(&bytes, from: place, at: place + 80)
      let length = Int(bytes.number(UInt32.self, at: place + 8))
      let end = place + Frame.headerSize + length
      if length > bytes.count || end + 4 > bytes.count { return }
      sum(&bytes, from: place, at: end)
      place += (Frame.headerSize + length + 4 + 7) / 8 * 8
    }
  }

  /// The header, and each part as far as they follow one another, with the files in them.
  static func backup(_ bytes: inout [UInt8]) {
    sum(&bytes, from: 0, at: BackupHeader.size - 4)
    var place = BackupHeader.size
    while place + PartHead.size <= bytes.count {
      sum(&bytes, from: place, at: place + PartHead.size - 4)
      guard let head = PartHead.read(bytes.slice(place, PartHead.size)),
        head.length <= Int64(bytes.count), place + Int(head.total) <= bytes.count
      else { break }
      let first = place + PartHead.size
      var file = bytes.slice(first, Int(head.length))
      Repair.file(head.name, &file)
      bytes.replaceSubrange(first..<first + file.count, with: file)
      sum(&bytes, from: first, at: first + Int(head.length))
      place += Int(head.total)
    }
    guard place + BackupReader.sumSize <= bytes.count else { return }
    bytes.replaceSubrange(
      place..<place + BackupReader.sumSize, with: Sealing.sha256([UInt8](bytes[..<place])))
  }

  private static func keys(_ bytes: inout [UInt8]) {
    if bytes.count < 52 { return }
    var length: [UInt8] = []
    length.put(UInt32(bytes.count - 52))
    bytes.replaceSubrange(12..<16, with: length)
    sum(&bytes, from: 0, at: bytes.count - 4)
  }

  /// One of either layout.
  private static func mark(_ bytes: inout [UInt8]) {
    if bytes.count == HighWaterMark.size {
      sum(&bytes, from: 0, at: HighWaterMark.size - 4)
    } else {
      slots(&bytes, of: 32)
    }
  }

  /// The slots behind the header, and then the header, which has their sum.
  private static func attempts(_ bytes: inout [UInt8]) {
    slots(&bytes, of: 64)
    let count = Int(bytes.number(UInt32.self, at: 12))
    guard count <= Attempts.mostCounts, bytes.count >= 64 + 64 * count else { return }
    bytes.put(CRC32C.of(bytes.slice(64, 64 * count)), at: 56)
    sum(&bytes, from: 0, at: 60)
  }

  private static func slots(_ bytes: inout [UInt8], of size: Int) {
    var place = 0
    while place + size <= bytes.count {
      sum(&bytes, from: place, at: place + size - 4)
      place += size
    }
  }

  private static func sum(_ bytes: inout [UInt8], from: Int, at place: Int) {
    guard place + 4 <= bytes.count else { return }
    var sum: [UInt8] = []
    sum.put(CRC32C.of([UInt8](bytes[from..<place])))
    bytes.replaceSubrange(place..<place + 4, with: sum)
  }
}
