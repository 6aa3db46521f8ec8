import Workshop

/// Reads the text of a store, for which nobody vouches: all of it, or the first line that is wrong.
///
/// The rows become a workshop in which nothing is derived yet; the history is read to be proved a
/// history, and stays in the text.
package struct TextReader {
  package private(set) var head = TextHead()
  package private(set) var rows = Workshop()
  /// SHA-256 of the whole text, the last line included.
  package private(set) var digest: [UInt8] = []

  package init(_ bytes: [UInt8]) throws(TextFault) {
    var source = try TextSource(try Self.body(of: bytes))
    head = try Self.head(&source)
    var tables = TextTables(source)
    try tables.fill(&rows)
    rows.subjects = head.subjects
    try Self.readHistory(&tables.source)
    try Self.requireOwnSubjects(of: rows)
    try TextReferences.require(rows, linesFrom: tables.firstLines)
    digest = Sealing.sha256(bytes)
  }

  /// What stands before the last line, which holds its sum.
  private static func body(of bytes: [UInt8]) throws(TextFault) -> ArraySlice<UInt8> {
    let newline = UInt8(ascii: "\n")
    guard bytes.last == newline else { throw TextFault(0, .cutShort) }
    let start = bytes.dropLast().lastIndex(of: newline).map { $0 + 1 } ?? 0
    let source = try? TextSource(bytes[start...])
    guard let line = source?.line, line.table == TextTable.end else {
      throw TextFault(0, .cutShort)
    }
    let end = try read(TextEnd.self, of: line)
    guard end.sha256 == Sealing.sha256([UInt8](bytes[..<start])).hexadecimal else {
      throw TextFault(0, .changed)
    }
    return bytes[..<start]
  }

  private static func head(_ source: inout TextSource) throws(TextFault) -> TextHead {
    guard let line = source.line, line.table == TextTable.head else {
      throw TextFault(0, .notAText)
    }
    let head = try read(TextHead.self, of: line)
    if head.version > TextHead.version || head.schema > Int64(Schema.version) {
      throw TextFault(line.number, .newer)
    }
    guard head.version == TextHead.version, head.subjects >= 0, head.sequence >= 0 else {
      throw TextFault(line.number, .wrongValue("version"))
    }
    try source.advance()
    return head
  }

  /// Each person and each private buyer has a key of his own, and nobody else has one.
  private static func requireOwnSubjects(of rows: Workshop) throws(TextFault) {
    let subjects = rows.people.map(\.subject) + rows.buyers.compactMap(\.subject)
    guard Set(subjects).count == subjects.count, subjects.count == Int(rows.subjects),
      subjects.allSatisfy({ (0..<rows.subjects).contains($0) })
    else { throw TextFault(0, .wrongValue("subject")) }
  }

  private static func readHistory(_ source: inout TextSource) throws(TextFault) {
    var last: Int64 = 0
    while let line = source.line {
      guard line.table == TextTable.history else {
        throw TextFault(line.number, .unknownTable(line.table))
      }
      guard line.row > last else { throw TextFault(line.number, .wrongRow(expected: last + 1)) }
      _ = try read(JournalRecord.self, of: line)
      last = line.row
      try source.advance()
    }
  }

  /// The record of a line.
  static func read<M: Message>(_ type: M.Type, of line: TextSource.Line) throws(TextFault) -> M {
    do throws(TextFault.Refused) {
      return try JSONFields.read(type, from: line.record)
    } catch {
      throw TextFault(line.number, error.what)
    }
  }
}
