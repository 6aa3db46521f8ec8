import Workshop

/// A place in the bytes of a message, and how numbers, lengths and texts stand there.
struct WireCursor {
  let bytes: UnsafeRawBufferPointer
  var position: Int
  /// Behind the last byte of the message.
  var end: Int

  func fault(_ reason: String, of subject: Int32? = nil) -> WireFault {
    WireFault(reason: reason, offset: position, subject: subject)
  }

  mutating func length() throws(WireFault) -> Int {
    let raw = try varint()
    guard raw <= UInt64(end - position) else { throw fault("length beyond the end") }
    return Int(raw)
  }

  mutating func text() throws(WireFault) -> String {
    let size = try length()
    let slice = UnsafeRawBufferPointer(rebasing: bytes[position..<position + size])
    guard let text = String(validating: slice, as: UTF8.self) else {
      throw fault("text is not UTF-8")
    }
    position += size
    return text
  }

  mutating func run() throws(WireFault) -> [UInt8] {
    let size = try length()
    defer { position += size }
    return [UInt8](UnsafeRawBufferPointer(rebasing: bytes[position..<position + size]))
  }

  static func unzigzag(_ raw: UInt64) -> Int64 {
    Int64(bitPattern: raw >> 1) ^ -Int64(bitPattern: raw & 1)
  }

  @inline(__always)
  mutating func varint() throws(WireFault) -> UInt64 {
    if position < end, bytes[position] < 0x80 {
      position += 1
      return UInt64(bytes[position - 1])
    }
    return try longVarint()
  }

  private mutating func longVarint() throws(WireFault) -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while position < end {
      let byte = bytes[position]
      position += 1
      if shift == 63 && byte > 1 { throw fault("number too long") }
      value |= UInt64(byte & 0x7F) << shift
      if byte & 0x80 == 0 {
        if byte == 0 && shift > 0 { throw fault("number with an idle byte") }
        return value
      }
      shift += 7
      if shift > 63 { throw fault("number too long") }
    }
    throw fault("number cut short")
  }
}
