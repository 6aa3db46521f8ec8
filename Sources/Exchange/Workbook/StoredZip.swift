import CZlib

/// A zip file whose parts are stored as they are (APPNOTE 6.3): nothing to pack, nothing to link.
struct StoredZip {
  private var body: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  mutating func add(_ name: String, _ part: [UInt8]) {
    let sum = part.withUnsafeBufferPointer { part in
      UInt32(truncatingIfNeeded: crc32(0, part.baseAddress, UInt32(part.count)))
    }
    var facts: [UInt8] = []
    // Version 2.0, names in UTF-8, stored, 1 January 1980.
    for value in [20, 1 << 11, 0, 0, 0x21] as [UInt16] { Self.append(value, to: &facts) }
    for value in [sum, UInt32(part.count), UInt32(part.count)] { Self.append(value, to: &facts) }
    Self.append(UInt16(name.utf8.count), to: &facts)
    Self.append(UInt16(0), to: &facts)
    let start = UInt32(body.count)
    Self.append(0x0403_4B50 as UInt32, to: &body)
    body += facts + name.utf8 + part
    Self.append(0x0201_4B50 as UInt32, to: &directory)
    Self.append(20 as UInt16, to: &directory)
    directory += facts + [UInt8](repeating: 0, count: 10)
    Self.append(start, to: &directory)
    directory += name.utf8
    count += 1
  }

  /// The whole file.
  var bytes: [UInt8] {
    var end: [UInt8] = []
    Self.append(0x0605_4B50 as UInt32, to: &end)
    for value in [0, 0, count, count] { Self.append(UInt16(value), to: &end) }
    for value in [directory.count, body.count] { Self.append(UInt32(value), to: &end) }
    Self.append(UInt16(0), to: &end)
    return body + directory + end
  }

  private static func append(_ value: some FixedWidthInteger, to bytes: inout [UInt8]) {
    withUnsafeBytes(of: value.littleEndian) { bytes += $0 }
  }
}
