/// The encodings in which offices save their files.
enum Encoding: String {
  case utf8 = "UTF-8"
  case littleEndian = "UTF-16 LE"
  case bigEndian = "UTF-16 BE"
  case windows = "Windows-1252"

  static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// The text of a file as UTF-8 without its mark, and how it was written.
  ///
  /// What is neither marked nor half zeros, as UTF-16 of this alphabet is, and no UTF-8, is taken
  /// as Windows-1252, unless a mark promised UTF-8: then the broken places become U+FFFD, which no
  /// text of a store may hold.
  static func text(_ file: [UInt8]) -> (bytes: [UInt8], encoding: Encoding) {
    if let wide = wide(file) { return (utf8(file, wide), wide) }
    let isMarked = file.starts(with: mark)
    let bytes = isMarked ? Array(file.dropFirst(mark.count)) : file
    if String(validating: bytes, as: UTF8.self) != nil { return (bytes, .utf8) }
    if isMarked { return (Array(String(decoding: bytes, as: UTF8.self).utf8), .utf8) }
    return (windows(bytes), .windows)
  }

  /// Which UTF-16 a file is written in, by its mark or by where its zeros stand.
  private static func wide(_ file: [UInt8]) -> Encoding? {
    if file.starts(with: [0xFF, 0xFE]) { return .littleEndian }
    if file.starts(with: [0xFE, 0xFF]) { return .bigEndian }
    let beginning = file.prefix(512)
    guard beginning.count >= 4, file.count.isMultiple(of: 2) else { return nil }
    let odd = beginning.indices.count { !$0.isMultiple(of: 2) && beginning[$0] == 0 }
    let even = beginning.indices.count { $0.isMultiple(of: 2) && beginning[$0] == 0 }
    let half = beginning.count / 2
    if even == 0 && odd * 4 >= half * 3 { return .littleEndian }
    return odd == 0 && even * 4 >= half * 3 ? .bigEndian : nil
  }

  /// Without its mark; what is no text becomes U+FFFD.
  private static func utf8(_ file: [UInt8], _ encoding: Encoding) -> [UInt8] {
    let isBig = encoding == .bigEndian
    let units = stride(from: 0, to: file.count - 1, by: 2).map { place in
      UInt16(file[place]) << (isBig ? 8 : 0) | UInt16(file[place + 1]) << (isBig ? 0 : 8)
    }
    let text = units.first == 0xFEFF ? units.dropFirst() : units[...]
    return Array(String(decoding: text, as: UTF16.self).utf8)
  }

  private static func windows(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      if byte < 0x80 {
        text.append(byte)
      } else {
        text.append(contentsOf: upper[Int(byte) - 0x80])
      }
    }
    return text
  }

  /// The UTF-8 of the bytes 0x80 to 0xFF; the five that Windows-1252 leaves free stay controls.
  private static let upper: [[UInt8]] = (0x80...0xFF).map { byte in
    let scalar = byte < 0xA0 ? special[byte - 0x80] : UInt16(byte)
    return Array(String(decoding: [scalar], as: UTF16.self).utf8)
  }

  private static let special: [UInt16] = [
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
    0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
  ]
}
