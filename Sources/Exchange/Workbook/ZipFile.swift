import CZlib

/// The parts of a zip file (APPNOTE 6.3), each read no further than a limit, whatever it claims.
///
/// Only what is stored or deflated, in one file, without a password and below 4 GB is read; a name
/// that stands twice is read where it stood first.
struct ZipFile {
  private struct Part {
    var isDeflated: Bool
    var size: Int
    /// Where its local header begins.
    var header: Int
  }

  private let bytes: [UInt8]
  private var parts: [String: Part] = [:]

  /// Parts at most; a workbook has some tens.
  private static let mostParts = 4096
  private static let endSignature: UInt32 = 0x0605_4B50
  private static let entrySignature: UInt32 = 0x0201_4B50
  private static let headerSignature: UInt32 = 0x0403_4B50

  static func isZip(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x50, 0x4B, 3, 4]) }

  init(_ bytes: [UInt8]) throws(WorkbookFault) {
    self.bytes = bytes
    let end = try directoryEnd()
    let count = Int(try short(end + 10))
    var place = Int(try long(end + 16))
    guard count <= Self.mostParts else { throw .tooLarge }
    for _ in 0..<count {
      guard try long(place) == Self.entrySignature else { throw .damaged }
      let (flags, method) = (try short(place + 8), try short(place + 10))
      let name = Int(try short(place + 28))
      let text = try slice(place + 46, name)
      let part = Part(
        isDeflated: method == 8, size: Int(try long(place + 20)), header: Int(try long(place + 42)))
      let key = String(decoding: text, as: UTF8.self)
      if flags & 1 == 0, method == 0 || method == 8, parts[key] == nil { parts[key] = part }
      place += 46 + name + Int(try short(place + 30)) + Int(try short(place + 32))
    }
  }

  func has(_ name: String) -> Bool { parts[name] != nil }

  /// Gives a part in portions; more than `limit` bytes of it are too large.
  func read(
    _ name: String, atMost limit: Int,
    _ take: (UnsafeBufferPointer<UInt8>) throws(WorkbookFault) -> Void
  ) throws(WorkbookFault) {
    guard let part = parts[name] else { throw .damaged }
    guard try long(part.header) == Self.headerSignature else { throw .damaged }
    let start =
      part.header + 30 + Int(try short(part.header + 26)) + Int(try short(part.header + 28))
    let data = try slice(start, part.size)
    if part.isDeflated { return try inflate(data, atMost: limit, take) }
    if data.count > limit { throw .tooLarge }
    var fault: WorkbookFault?
    data.withUnsafeBufferPointer { (portion) in
      do throws(WorkbookFault) { try take(portion) } catch { fault = error }
    }
    if let fault { throw fault }
  }

  private func inflate(
    _ data: ArraySlice<UInt8>, atMost limit: Int,
    _ take: (UnsafeBufferPointer<UInt8>) throws(WorkbookFault) -> Void
  ) throws(WorkbookFault) {
    var stream = z_stream()
    // Below zero: bare, as zip has it, without the head of zlib.
    guard
      inflateInit2_(&stream, -MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
    else { throw .damaged }
    defer { inflateEnd(&stream) }
    var input = Array(data)
    var output = [UInt8](repeating: 0, count: 65_536)
    var read = 0
    var fault: WorkbookFault?
    input.withUnsafeMutableBufferPointer { input in
      stream.next_in = input.baseAddress
      stream.avail_in = UInt32(input.count)
      var status = Z_OK
      while status == Z_OK && fault == nil {
        let got = output.withUnsafeMutableBufferPointer { output -> Int in
          stream.next_out = output.baseAddress
          stream.avail_out = UInt32(output.count)
          status = CZlib.inflate(&stream, Z_NO_FLUSH)
          return output.count - Int(stream.avail_out)
        }
        read += got
        if read > limit { fault = .tooLarge }
        if status != Z_OK && status != Z_STREAM_END { fault = .damaged }
        if fault != nil || got == 0 { continue }
        output.withUnsafeBufferPointer { output in
          do throws(WorkbookFault) { try take(UnsafeBufferPointer(rebasing: output[..<got])) } catch
          {
            fault = error
          }
        }
      }
    }
    if let fault { throw fault }
  }

  /// Where the end of the directory stands: behind it is a comment of at most 64 KB.
  private func directoryEnd() throws(WorkbookFault) -> Int {
    var place = bytes.count - 22
    let last = max(0, place - 65_535)
    while place >= last {
      if bytes[place] == 0x50, try long(place) == Self.endSignature { return place }
      place -= 1
    }
    throw .damaged
  }

  private func short(_ place: Int) throws(WorkbookFault) -> UInt16 {
    guard place >= 0, place + 2 <= bytes.count else { throw .damaged }
    return UInt16(bytes[place]) | UInt16(bytes[place + 1]) << 8
  }

  private func long(_ place: Int) throws(WorkbookFault) -> UInt32 {
    UInt32(try short(place)) | UInt32(try short(place + 2)) << 16
  }

  private func slice(_ start: Int, _ count: Int) throws(WorkbookFault) -> ArraySlice<UInt8> {
    guard start >= 0, count >= 0, start + count <= bytes.count else { throw .damaged }
    return bytes[start..<start + count]
  }
}
