import Workshop

/// The lines of a given text, one after the other, each taken apart once.
struct TextSource {
  /// The longest line, in bytes.
  static let longest = 1 << 24

  /// One line: which row of which table, and its record.
  struct Line {
    var number: Int
    var table: String
    var row: Int64
    var record: [JSONValue.Member]
  }

  private let bytes: ArraySlice<UInt8>
  private var place: Int
  private var number = 0
  /// The line that was not taken yet; nil behind the last one.
  private(set) var line: Line?

  /// Reads the first line behind comments.
  init(_ bytes: ArraySlice<UInt8>) throws(TextFault) {
    self.bytes = bytes
    place = bytes.startIndex
    try advance()
  }

  /// Goes on to the next line.
  mutating func advance() throws(TextFault) {
    line = nil
    while line == nil, place < bytes.endIndex {
      let end = bytes[place...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
      let part = bytes[place..<end]
      place = min(end + 1, bytes.endIndex)
      number += 1
      if part.first == UInt8(ascii: "#") { continue }
      if part.count > Self.longest { throw TextFault(number, .lineTooLong) }
      line = try Self.line(of: part, number)
    }
  }

  /// A line whose three members stand in it once, in any order.
  private static func line(of bytes: ArraySlice<UInt8>, _ number: Int) throws(TextFault) -> Line {
    let value: JSONValue
    do throws(JSONReader.Fault) {
      value = try JSONReader.value(of: bytes)
    } catch {
      throw TextFault(number, .notJSON(byte: error.offset + 1))
    }
    guard case .object(let members) = value else { throw TextFault(number, .notJSON(byte: 1)) }
    var line = Line(number: number, table: "", row: -1, record: [])
    var seen: Set<String> = []
    for member in members {
      guard seen.insert(member.name).inserted else {
        throw TextFault(number, .wrongValue(member.name))
      }
      switch (member.name, member.value) {
      case ("table", .text(let table)): line.table = table
      case ("row", .number(let row)): line.row = row
      case ("record", .object(let record)): line.record = record
      case ("table", _), ("row", _), ("record", _):
        throw TextFault(number, .wrongValue(member.name))
      default: throw TextFault(number, .unknownField(member.name))
      }
    }
    if seen.count < 3 { throw TextFault(number, .notJSON(byte: bytes.count + 1)) }
    return line
  }
}
