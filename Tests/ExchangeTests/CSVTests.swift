@testable import Exchange
import Testing

@Suite struct CSVTests {
  struct Reading: Sendable {
    var text: String
    var records: [[String]]
    var separator = ";"
  }

  static let readings = [
    Reading(text: "a;b\nc;d\n", records: [["a", "b"], ["c", "d"]]),
    Reading(text: "a;b\r\nc;d", records: [["a", "b"], ["c", "d"]]),
    Reading(text: "a;b\rc;d\r", records: [["a", "b"], ["c", "d"]]),
    Reading(text: "a,b;c", records: [["a", "b;c"]], separator: ","),
    Reading(text: "a\tb", records: [["a", "b"]], separator: "\t"),
    Reading(text: ";;", records: [["", "", ""]]),
    Reading(text: "a\n\nb", records: [["a"], [""], ["b"]]),
    Reading(text: "", records: []),
    Reading(text: "\"a;b\";c", records: [["a;b", "c"]]),
    Reading(text: "\"a \"\"b\"\"\";c", records: [["a \"b\"", "c"]]),
    Reading(text: "\"a\r\nb\";c", records: [["a\r\nb", "c"]]),
    Reading(text: "\"\";\"\"\"\"", records: [["", "\""]]),
    // Leniencies: a quote inside a bare cell, and text behind a closing quote.
    Reading(text: "5\" ring;b", records: [["5\" ring", "b"]]),
    Reading(text: "\"a\"b;c", records: [["ab", "c"]]),
  ]

  /// 64 KiB are read with whatever ends them; what goes on behind them is not.
  @Test(arguments: [("", ""), ("a;", ""), ("\"", "\""), ("a;\"b\n", "\";c")])
  func aRecordWithoutEndIsNotRead(_ start: String, _ end: String) {
    for length in [65_535, 65_536, 65_537] {
      let middle = String(repeating: "x", count: length - start.utf8.count - end.utf8.count)
      var reader = CSVReader(
        [UInt8]((start + middle + end + "\nd;e\n").utf8), separator: UInt8(ascii: ";"))
      let isRead = length < 65_536
      #expect((reader.next() != nil) == isRead, "\(length)")
      #expect(reader.isTooLong == !isRead)
      #expect(reader.next() == (isRead ? ["d", "e"] : nil))
      #expect(!reader.hasOpenQuote)
    }
  }

  @Test(arguments: readings) func recordsAndCellsFollowRFC4180(reading: Reading) {
    var reader = CSVReader(
      [UInt8](reading.text.utf8), separator: [UInt8](reading.separator.utf8)[0])
    var records: [[String]] = []
    while let cells = reader.next() { records.append(cells) }
    #expect(records == reading.records)
    #expect(!reader.hasOpenQuote)
  }

  @Test func anOpenQuoteIsNoticed() {
    var reader = CSVReader([UInt8]("a;\"b\nc".utf8), separator: UInt8(ascii: ";"))
    #expect(reader.next() == ["a", "b\nc"])
    #expect(reader.hasOpenQuote)
  }

  struct Writing: Sendable {
    var text: String
    var written: String
  }

  static let writings = [
    Writing(text: "CONTOH", written: "CONTOH"), Writing(text: "", written: ""),
    Writing(text: "a;b", written: "\"a;b\""), Writing(text: "a,b", written: "\"a,b\""),
    Writing(text: "a\"b", written: "\"a\"\"b\""), Writing(text: " a", written: "\" a\""),
    Writing(text: "a\u{202E}b", written: "a\u{FFFD}b"),
    Writing(text: "a\u{1B}[2J", written: "a\u{FFFD}[2J"),
    Writing(text: "a\nb", written: "a\u{FFFD}b"),
    Writing(text: "=1", written: "'=1"), Writing(text: "\t=1", written: "'\u{FFFD}=1"),
    Writing(text: "2026-11-23", written: "2026-11-23"),
  ]

  @Test(arguments: writings) func aTextNeverBreaksOutOfItsCell(row: Writing) {
    var writer = CSVWriter()
    writer.write([.text(row.text), .number(-5)])
    #expect(
      String(decoding: writer.bytes.dropFirst(3), as: UTF8.self) == row.written + ";-5\r\n")
    #expect(writer.bytes.starts(with: [0xEF, 0xBB, 0xBF]))
  }
}
