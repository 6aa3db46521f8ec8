import Forms
import Workshop

/// Adds up the columns that lists total, and holds the totals of the file against the sums.
struct SumCheck {
  /// What was read in a column, nil where a cell of it was no number.
  private struct Sum {
    var all: Int64? = 0
    /// Since the total before.
    var part: Int64? = 0
  }

  private var sums: [FieldName: Sum] = [:]
  /// The totals that agree: the row, the column and what both come to.
  private(set) var agreed: [AgreedSum] = []
  private(set) var faults: [Fault] = []

  init(_ columns: Columns) {
    for field in columns.kind.summed where columns.place(of: field) != nil { sums[field] = Sum() }
  }

  mutating func add(_ row: FileRow) {
    for (field, sum) in sums {
      let value = Self.value(of: field, in: row)
      sums[field] = Sum(all: Self.plus(sum.all, value), part: Self.plus(sum.part, value))
    }
  }

  /// A total may be that of all rows or of those since the total before.
  mutating func hold(_ row: FileRow) {
    for field in row.columns.kind.summed {
      guard let sum = sums[field], let total = Self.value(of: field, in: row) else { continue }
      sums[field]?.part = 0
      guard let all = sum.all, let part = sum.part else { continue }
      if total == all || total == part {
        agreed.append(
          AgreedSum(row: row.number, column: row.columns.heading(of: field), sum: total))
      } else {
        faults.append(row.fault(field, .sumDiffers(read: all)))
      }
    }
  }

  private static func plus(_ sum: Int64?, _ value: Int64?) -> Int64? {
    guard let sum, let value else { return nil }
    let (result, overflow) = sum.addingReportingOverflow(value)
    return overflow ? nil : result
  }

  private static func value(of field: FieldName, in row: FileRow) -> Int64? {
    if row.columns.kind.isMoney(field) { return try? row.amount(field).amount }
    // Pieces add up like money where a sheet groups thousands.
    let text = row.written(field)
    if let number = try? FileNumber.read(text) { return Int64(number) }
    if row.columns.kind == .output, text.count == 1, text.first?.isLetter == true { return 0 }
    return try? MoneyLanguage.readFile(text).amount
  }
}

/// A total of a file that is the sum of what was read.
package struct AgreedSum: Equatable, Sendable {
  package var row: Int
  package var column: String
  package var sum: Int64
}

extension FileRow {
  /// The money of a cell, with commas between thousands where its column has them.
  func amount(_ field: FieldName) throws(Misread) -> Rupiah {
    let text = written(field)
    if columns.commaThousands.contains(field), let digits = CommaThousands.read(text) {
      return try MoneyLanguage.readFile(digits)
    }
    return try MoneyLanguage.readFile(text)
  }
}
