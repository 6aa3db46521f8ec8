/// The cells of a file as a spreadsheet shows them, whatever it was written in.
struct Grid {
  /// One row with its number, from 1.
  struct Line {
    var number: Int
    var cells: [String]
  }

  /// Rows that hold nothing among them.
  var lines: [Line] = []
  var source: Source
  /// The names of the sheets of a workbook.
  var sheets: [String] = []
  /// Why nothing of the file can be taken.
  var fault: Fault?
  /// Whether the text ended inside quotes.
  var hasOpenQuote = false

  /// How a file was written.
  enum Source {
    case text(Encoding, separator: Character)
    /// Which sheet of a workbook was read, and how many it has.
    case sheet(String, of: Int)
  }
}

extension Grid {
  /// Cuts a text into rows.
  ///
  /// The separator is the one that a first line `sep=;` names, else the one under which most of the
  /// headings of `names` are understood and most cells found.
  init(text file: [UInt8], for names: HeadingNames) {
    let (text, encoding) = Encoding.text(file)
    var bytes = text
    let named = Self.takeSeparatorLine(&bytes)
    let separator = named ?? Self.separator(of: bytes, for: names)
    source = .text(encoding, separator: Character(Unicode.Scalar(separator)))
    if bytes.contains(0) {
      fault = Fault(row: 1, column: "", value: "", rule: .notText)
      return
    }
    var reader = CSVReader(bytes, separator: separator)
    while let cells = reader.next() {
      lines.append(Line(number: lines.count + 1, cells: cells))
    }
    hasOpenQuote = reader.hasOpenQuote
    if reader.isTooLong {
      fault = Fault(row: lines.count + 1, column: "", value: "", rule: .lineTooLong)
    }
  }

  private static let separators = [UInt8](";,\t|".utf8)

  private static func separator(of text: [UInt8], for names: HeadingNames) -> UInt8 {
    let ranked = separators.map { separator -> (separator: UInt8, rank: Int) in
      var reader = CSVReader(text, separator: separator)
      var lines: [Line] = []
      while lines.count < HeadingFinder.depth, let cells = reader.next() {
        lines.append(Line(number: lines.count + 1, cells: cells))
      }
      let found = HeadingFinder(names).find(in: lines[...])
      return (separator, found.columns.count * 1000 + min(found.columns.headings.count, 999))
    }
    return ranked.reduce(ranked[0]) { $1.rank > $0.rank ? $1 : $0 }.separator
  }

  /// Takes off a first line that names the separator, which no spreadsheet counts as a row.
  private static func takeSeparatorLine(_ bytes: inout [UInt8]) -> UInt8? {
    let line = bytes.prefix(16).prefix { $0 != 10 && $0 != 13 }
    let words = String(decoding: line, as: UTF8.self).filter { $0 != "\"" }
    guard words.lowercased().hasPrefix("sep="), line.count < bytes.count,
      let separator = words.utf8.dropFirst(4).first, words.utf8.count == 5
    else { return nil }
    let isPair =
      bytes[line.count] == 13 && line.count + 1 < bytes.count && bytes[line.count + 1] == 10
    bytes.removeFirst(line.count + (isPair ? 2 : 1))
    return separator
  }
}
