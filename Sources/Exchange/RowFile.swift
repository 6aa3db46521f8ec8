/// Writes rows of a list or a paper for spreadsheets, guarded as every other export is.
package enum RowFile {
  /// The whole file, its mark included.
  package static func bytes(headings: [String] = [], rows: [[CSVCell]]) -> [UInt8] {
    var writer = CSVWriter()
    if !headings.isEmpty { writer.headings(headings) }
    for row in rows { writer.write(row) }
    return writer.bytes
  }
}
