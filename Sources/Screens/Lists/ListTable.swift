/// Rows and columns of a list on their way to a file.
package struct ListTable: Equatable, Sendable {
  /// A cell as the file takes it.
  package enum Cell: Equatable, Sendable {
    /// Free text, which the file guards against formulas.
    case text(String)
    /// Bare digits.
    case number(Int64)
  }

  package var headings: [String]
  package var rows: [[Cell]]

  package init(headings: [String], rows: [[Cell]]) {
    self.headings = headings
    self.rows = rows
  }
}
