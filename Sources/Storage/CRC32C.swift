/// The Castagnoli CRC (RFC 3720, B.4), by eight tables; the check value of "123456789" is E3069283.
enum CRC32C {
  /// The checksum of bytes, going on from an earlier one.
  static func of(_ bytes: UnsafeRawBufferPointer, after earlier: UInt32 = 0) -> UInt32 {
    var crc = ~earlier
    var place = 0
    tables.withUnsafeBufferPointer { table in
      while place + 8 <= bytes.count {
        let low = crc ^ bytes.loadUnaligned(fromByteOffset: place, as: UInt32.self).littleEndian
        let high = bytes.loadUnaligned(fromByteOffset: place + 4, as: UInt32.self).littleEndian
        crc =
          table[7 * 256 + Int(low & 0xFF)] ^ table[6 * 256 + Int(low >> 8 & 0xFF)]
          ^ table[5 * 256 + Int(low >> 16 & 0xFF)] ^ table[4 * 256 + Int(low >> 24)]
          ^ table[3 * 256 + Int(high & 0xFF)] ^ table[2 * 256 + Int(high >> 8 & 0xFF)]
          ^ table[256 + Int(high >> 16 & 0xFF)] ^ table[Int(high >> 24)]
        place += 8
      }
      while place < bytes.count {
        crc = table[Int((crc ^ UInt32(bytes[place])) & 0xFF)] ^ crc >> 8
        place += 1
      }
    }
    return ~crc
  }

  static func of(_ bytes: [UInt8], after earlier: UInt32 = 0) -> UInt32 {
    bytes.withUnsafeBytes { of($0, after: earlier) }
  }

  private static let tables: [UInt32] = {
    var tables = [UInt32](repeating: 0, count: 8 * 256)
    for index in 0..<256 {
      var crc = UInt32(index)
      for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0x82F6_3B78 : crc >> 1 }
      tables[index] = crc
    }
    for index in 0..<256 {
      for slice in 1..<8 {
        let before = tables[(slice - 1) * 256 + index]
        tables[slice * 256 + index] = tables[Int(before & 0xFF)] ^ before >> 8
      }
    }
    return tables
  }()
}
