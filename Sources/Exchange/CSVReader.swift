/// Cuts UTF-8 text into records and cells by RFC 4180; one pass, one record at a time.
///
/// A record ends with LF, CRLF or CR. Inside quotes a separator or line end is text and two quotes
/// are one; what follows a closing quote up to the next separator is added to the cell.
struct CSVReader {
  private let bytes: [UInt8]
  private let separator: UInt8
  private var place = 0
  /// Where the record that is read ends at the latest.
  private var end = 0
  /// Whether the text ended inside quotes.
  private(set) var hasOpenQuote = false
  /// Whether a record was longer than any office file's, so that nothing is read from there on.
  private(set) var isTooLong = false

  /// Bytes of the longest record.
  static let longest = 64 << 10

  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  /// `bytes`: UTF-8, without a mark.
  init(_ bytes: [UInt8], separator: UInt8) {
    self.bytes = bytes
    self.separator = separator
  }

  /// The next record, or nil at the end.
  mutating func next() -> [String]? {
    if isTooLong || place >= bytes.count { return nil }
    end = min(bytes.count, place + Self.longest)
    var cells = [cell()]
    while place < end, bytes[place] == separator {
      place += 1
      cells.append(cell())
    }
    isTooLong = place == end && end < bytes.count
    if isTooLong { return nil }
    endLine()
    return cells
  }

  private mutating func cell() -> String {
    guard place < end, bytes[place] == Self.quote else { return plain() }
    place += 1
    return quoted() + plain()
  }

  private mutating func plain() -> String {
    let start = place
    while place < end {
      let byte = bytes[place]
      if byte == separator || byte == Self.lineFeed || byte == Self.carriageReturn { break }
      place += 1
    }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  /// Up to the closing quote, which is passed.
  private mutating func quoted() -> String {
    var text: [UInt8] = []
    while place < end {
      let byte = bytes[place]
      place += 1
      if byte == Self.quote {
        guard place < end, bytes[place] == Self.quote else {
          return String(decoding: text, as: UTF8.self)
        }
        place += 1
      }
      text.append(byte)
    }
    hasOpenQuote = end == bytes.count
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func endLine() {
    guard place < bytes.count else { return }
    let wasReturn = bytes[place] == Self.carriageReturn
    place += 1
    if wasReturn, place < bytes.count, bytes[place] == Self.lineFeed { place += 1 }
  }
}
