import Workshop

/// Fills the tables of a workshop with the lines of a text, which stand in the same order.
struct TextTables: TableVisitor {
  /// At the first line that is none of a table so far.
  var source: TextSource
  /// In which line each table begins.
  private(set) var firstLines: [String: Int] = [:]
  private var fault: TextFault?

  init(_ source: TextSource) { self.source = source }

  /// Takes lines up to one that belongs to no table of a workshop.
  mutating func fill(_ workshop: inout Workshop) throws(TextFault) {
    do throws(WireFault) {
      try workshop.allFields(unhurried: &self)
    } catch {
      throw fault ?? TextFault(0, .contradiction)
    }
  }

  mutating func message<M: Message>(_ tag: Int, _ name: String, _ value: inout M)
    throws(WireFault)
  {
    if let record = try next(name, row: 0, as: M.self) { value = record }
  }
  mutating func table<M: Message>(_ tag: Int, _ name: String, _ rows: inout Table<M>)
    throws(WireFault)
  {
    while let record = try next(name, row: Int64(rows.count), as: M.self) { rows.append(record) }
  }

  /// The next line where it is one of a table, which it then must be the row of.
  private mutating func next<M: Message>(_ name: String, row: Int64, as type: M.Type)
    throws(WireFault) -> M?
  {
    guard let line = source.line, line.table == name else { return nil }
    do throws(TextFault) {
      guard line.row == row else { throw TextFault(line.number, .wrongRow(expected: row)) }
      if firstLines[name] == nil { firstLines[name] = line.number }
      let record = try TextReader.read(type, of: line)
      try source.advance()
      return record
    } catch {
      fault = error
      throw WireFault(reason: "text", offset: 0)
    }
  }
}
