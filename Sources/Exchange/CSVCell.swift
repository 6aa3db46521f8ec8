import Wording
import Workshop

/// One cell of a written file.
package enum CSVCell: Equatable, Sendable {
  /// Free text: guarded against formulas.
  case text(String)
  /// Bare digits.
  case number(Int64)
  /// ISO in a text.
  case date(Day)

  static let empty = CSVCell.text("")

  static func number(_ count: Int) -> CSVCell { .number(Int64(count)) }

  /// A day, or nothing.
  static func day(_ day: Day?) -> CSVCell { day.map { .date($0) } ?? .empty }
}
