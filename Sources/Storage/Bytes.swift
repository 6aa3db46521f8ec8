/// Fixed layouts, little-endian.
extension [UInt8] {
  mutating func put<T: FixedWidthInteger>(_ value: T) {
    Swift.withUnsafeBytes(of: value.littleEndian) { append(contentsOf: $0) }
  }

  mutating func put<T: FixedWidthInteger>(_ value: T, at offset: Int) {
    Swift.withUnsafeBytes(of: value.littleEndian) { bytes in
      for index in bytes.indices { self[offset + index] = bytes[index] }
    }
  }

  /// The number at an offset; zero beyond the end.
  func number<T: FixedWidthInteger>(_ type: T.Type, at offset: Int) -> T {
    guard offset >= 0, offset + MemoryLayout<T>.size <= count else { return 0 }
    return withUnsafeBytes {
      T(littleEndian: $0.loadUnaligned(fromByteOffset: offset, as: T.self))
    }
  }

  /// Puts bytes in the place of others.
  mutating func overwrite(_ bytes: [UInt8], at offset: Int) {
    replaceSubrange(offset..<offset + bytes.count, with: bytes)
  }

  /// Zeros up to a length.
  mutating func pad(to length: Int) {
    if count < length { append(contentsOf: repeatElement(0, count: length - count)) }
  }

  /// The place of the last byte that is not zero, looking at eight at a time.
  var lastNonZero: Int? {
    let words = withUnsafeBytes { bytes in
      var end = bytes.count
      while end >= 8, bytes.loadUnaligned(fromByteOffset: end - 8, as: UInt64.self) == 0 {
        end -= 8
      }
      return end
    }
    return self[..<words].lastIndex { $0 != 0 }
  }

  func slice(_ offset: Int, _ length: Int) -> [UInt8] { [UInt8](self[offset..<offset + length]) }
}
