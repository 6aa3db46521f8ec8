/// The texts in quotes of a source file, as a reader of the program may meet them.
struct Literals {
  struct Literal: Equatable {
    /// Where it stands, from its first quote to behind its last.
    var range: Range<Int>
    /// Counted from 1.
    var line: Int
    /// With `\()` for each value that it takes in.
    var text: String
    /// The code of those values.
    var values: [String]
  }

  private let bytes: [UInt8]
  private(set) var all: [Literal] = []

  init(_ file: SourceTree.File) {
    bytes = Array(file.text.utf8)
    var place = 0
    var line = 1
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "\n"):
        line += 1
        place += 1
      case UInt8(ascii: "/") where place + 1 < bytes.count && bytes[place + 1] == bytes[place]:
        place = bytes[place...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      case UInt8(ascii: "\""):
        let literal = isTriple(place) ? triple(from: place, line) : plain(from: place, line)
        all.append(literal)
        line += bytes[literal.range].count { $0 == UInt8(ascii: "\n") }
        place = literal.range.upperBound
      default: place += 1
      }
    }
  }

  /// The code between two places, without blanks and line ends.
  func code(_ range: Range<Int>) -> String {
    String(decoding: bytes[range].filter { $0 > UInt8(ascii: " ") }, as: UTF8.self)
  }

  private func isTriple(_ place: Int) -> Bool {
    bytes[place...].prefix(3).count { $0 == UInt8(ascii: "\"") } == 3
  }

  private func triple(from start: Int, _ line: Int) -> Literal {
    var end = start + 3
    while end < bytes.count, !isTriple(end) { end += 1 }
    return Literal(
      range: start..<min(end + 3, bytes.count), line: line,
      text: String(decoding: bytes[(start + 3)..<min(end, bytes.count)], as: UTF8.self),
      values: [])
  }

  private func plain(from start: Int, _ line: Int) -> Literal {
    var text: [UInt8] = []
    var values: [String] = []
    var place = start + 1
    while place < bytes.count, bytes[place] != UInt8(ascii: "\""),
      bytes[place] != UInt8(ascii: "\n")
    {
      guard bytes[place] == UInt8(ascii: "\\"), place + 1 < bytes.count else {
        text.append(bytes[place])
        place += 1
        continue
      }
      guard bytes[place + 1] == UInt8(ascii: "(") else {
        place += 2
        continue
      }
      let end = closing(from: place + 2)
      values.append(code(place + 2..<end - 1))
      text += Array("\\()".utf8)
      place = end
    }
    return Literal(
      range: start..<min(place + 1, bytes.count), line: line,
      text: String(decoding: text, as: UTF8.self), values: values)
  }

  /// Behind the bracket that closes a value, texts in it aside.
  private func closing(from start: Int) -> Int {
    var depth = 1
    var place = start
    while place < bytes.count, depth > 0 {
      switch bytes[place] {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      case UInt8(ascii: "\""): place = plain(from: place, 0).range.upperBound - 1
      default: break
      }
      place += 1
    }
    return place
  }
}
