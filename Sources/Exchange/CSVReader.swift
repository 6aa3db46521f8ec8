/// Cuts UTF-8 text into records and cells by RFC 4180; one pass, one record at a time.
///
/// A record ends with LF, CRLF or CR. Inside quotes a separator or line end is text and two quotes
/// are one; what follows a closing quote up to the next separator is added to the cell.
struct CSVReader {
  private let bytes: [UInt8]
  private let separator: UInt8
  private var place = 0
  /// Whether the text ended inside quotes.
  private(set) var hasOpenQuote = false

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
    if place >= bytes.count { return nil }
    var cells = [cell()]
    while place < bytes.count, bytes[place] == separator {
      place += 1
      cells.append(cell())
    }
    endLine()
    return cells
  }

  private mutating func cell() -> String {
    guard place < bytes.count, bytes[place] == Self.quote else { return plain() }
    place += 1
    return quoted() + plain()
  }

  private mutating func plain() -> String {
    let start = place
    while place < bytes.count {
      let byte = bytes[place]
      if byte == separator || byte == Self.lineFeed || byte == Self.carriageReturn { break }
      place += 1
    }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  /// Up to the closing quote, which is passed.
  private mutating func quoted() -> String {
    var text: [UInt8] = []
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      if byte == Self.quote {
        guard place < bytes.count, bytes[place] == Self.quote else {
          return String(decoding: text, as: UTF8.self)
        }
        place += 1
      }
      text.append(byte)
    }
    hasOpenQuote = true
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func endLine() {
    guard place < bytes.count else { return }
    let wasReturn = bytes[place] == Self.carriageReturn
    place += 1
    if wasReturn, place < bytes.count, bytes[place] == Self.lineFeed { place += 1 }
  }
}
