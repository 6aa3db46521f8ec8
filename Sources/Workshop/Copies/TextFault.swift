/// Why the text of a store is not taken: in which line, and what is wrong there.
package struct TextFault: Error, Equatable, Sendable {
  /// What is wrong.
  package enum What: Equatable, Sendable {
    /// It does not begin as a text of a store does.
    case notAText
    /// It was written by a newer program.
    case newer
    /// Its last line is missing.
    case cutShort
    /// Its sum is another: something was changed on the way.
    case changed
    /// No JSON that such a text holds, from this byte of the line on.
    case notJSON(byte: Int)
    case lineTooLong
    /// A table that is not known, or stands in another place.
    case unknownTable(String)
    /// A row of a table is missing or stands twice; its number would be this one.
    case wrongRow(expected: Int64)
    case unknownField(String)
    /// A value that the field cannot have.
    case wrongValue(String)
    /// A field names a row that is not there.
    case unknownRow(String)
    /// Lines that are right one by one contradict each other.
    case contradiction
  }

  /// From 1; 0 where it is about the whole text.
  package var line: Int
  package var what: What

  package init(_ line: Int, _ what: What) {
    self.line = line
    self.what = what
  }
}
