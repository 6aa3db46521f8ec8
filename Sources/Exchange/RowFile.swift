import Wording

/// Writes rows of a list or a paper for spreadsheets, guarded as every other export is.
package enum RowFile {
  /// The whole file, its mark included; one of practice data says so first.
  package static func bytes(
    headings: [String] = [], rows: [[CSVCell]], isPractice: Bool = false
  ) -> [UInt8] {
    var writer = CSVWriter(title: isPractice ? Words.practiceMark.id : "")
    if !headings.isEmpty { writer.headings(headings) }
    for row in rows { writer.write(row) }
    return writer.bytes
  }
}
