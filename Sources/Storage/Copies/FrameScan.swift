/// Looks for whole frames in the bytes of a journal, wherever they stand.
struct FrameScan {
  enum Piece {
    case frame(FrameEnvelope, at: Int64)
    /// Bytes between frames that are neither a frame nor zeros.
    case gap(at: Int64, length: Int64)
  }

  /// All pieces behind the header, in order.
  static func pieces(of bytes: [UInt8], _ header: FileHeader) -> [Piece] {
    var pieces: [Piece] = []
    var place = FileHeader.size
    var gap = place
    while place + Frame.headerSize <= bytes.count {
      // Frames begin at multiples of 8.
      guard let frame = frame(in: bytes, at: place, header) else {
        place += 8
        continue
      }
      if let piece = piece(gap..<place, of: bytes) { pieces.append(piece) }
      pieces.append(.frame(frame, at: Int64(place)))
      place += frame.length
      gap = place
    }
    if let piece = piece(gap..<bytes.count, of: bytes) { pieces.append(piece) }
    return pieces
  }

  private static func frame(in bytes: [UInt8], at place: Int, _ header: FileHeader)
    -> FrameEnvelope?
  {
    guard bytes[place] == Frame.magic[0], bytes[place + 1] == Frame.magic[1],
      let length = FrameEnvelope.length(
        head: bytes.slice(place, Frame.headerSize), of: header,
        limit: Int64(bytes.count - place))
    else { return nil }
    return FrameEnvelope.read(bytes.slice(place, length))
  }

  /// A gap up to its last byte that is not zero; zeros alone are room that was taken ahead.
  private static func piece(_ range: Range<Int>, of bytes: [UInt8]) -> Piece? {
    guard let last = bytes[range].lastIndex(where: { $0 != 0 }) else { return nil }
    return .gap(at: Int64(range.lowerBound), length: Int64(last + 1 - range.lowerBound))
  }
}
