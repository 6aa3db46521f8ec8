import TerminalUI
import Workshop

/// A sheet as a crew has filled it in, and the keys that copy it.
struct PaperSheet {
  struct Row {
    /// Nil on a printed row; the number with its check digit where it was written by hand.
    var code: [Int]?
    var column: Int
    var count: Int
    var letter: Character
  }

  var number: [Int]
  var rows: [Row]
  var totals: [[Int]]

  /// One count for each printed row, in the column where the sample expects nobody but the first.
  init(
    _ sheet: FloorSheet, counts: [(column: Int, count: Int)], byHand: (code: [Int], count: Int)?
  ) {
    number = sheet.number.codeDigits ?? []
    var rows = zip(counts, sheet.marks).map { entry, letter in
      Row(column: entry.column, count: entry.count, letter: letter)
    }
    if let byHand {
      let letter = sheet.marks[sheet.workers.count]
      rows.append(Row(code: byHand.code, column: 0, count: byHand.count, letter: letter))
    }
    self.rows = rows
    totals = sheet.stages.indices.map { column in
      let sum = rows.filter { $0.column == column }.reduce(0) { $0 + $1.count }
      return String(sum).compactMap(\.wholeNumberValue)
    }
  }

  /// From the page of the day on.
  var keys: [Key] {
    [.character("n")] + Self.digits(number) + [.enter] + rows.flatMap(Self.keys)
      + totals.flatMap { Self.digits($0) + [.enter] }
  }

  private static func keys(_ row: Row) -> [Key] {
    let count = row.column < 0 ? [] : digits(String(row.count).compactMap(\.wholeNumberValue))
    let code = row.code.map { [.character("+")] + digits($0) + [.enter] } ?? []
    return code + Array(repeating: .right, count: max(0, row.column)) + count
      + [.character(row.letter.unicodeScalars.first ?? " ")]
  }

  private static func digits(_ digits: [Int]) -> [Key] {
    digits.map { .character(Unicode.Scalar(UInt8(48 + $0))) }
  }
}
