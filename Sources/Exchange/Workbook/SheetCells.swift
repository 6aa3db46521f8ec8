import Workshop

/// The rows of a sheet, each cell as the text that a file of text would have for it.
///
/// A formula has the value it had when the file was saved; a day is ISO; a number has its digits,
/// a part of it behind a comma. What a merged cell holds stands in all of its rows.
final class SheetCells: XMLListener {
  private(set) var lines: [Grid.Line] = []
  private let texts: [String]
  private let isDay: [Bool]
  private let firstSerial: Int
  private var room: Int
  private var cells: [String] = []
  private var row = 0
  private var column = 0
  private var type = ""
  private var style = 0
  private var value: [UInt8] = []
  private var isValue = false
  private var isReading = true
  private var merged: [CellRange] = []

  /// Columns and filled rows at most.
  static let mostColumns = 256
  static let mostRows = 200_000
  /// Of any sheet (ECMA-376 leaves it to the program; all have so many).
  private static let lastRow = 1_048_576
  private static let mostMerged = 10_000

  /// `bytes`: how many the texts of the cells may have.
  init(texts: [String], isDay: [Bool], from1904: Bool, bytes: Int) {
    self.texts = texts
    self.isDay = isDay
    firstSerial = from1904 ? 24_107 : 25_569
    room = bytes
  }

  func start(_ name: String, _ attributes: XMLAttributes) throws(WorkbookFault) {
    switch name {
    case "row":
      row = attributes["r"].flatMap { Int($0) } ?? row + 1
      if !(1...Self.lastRow).contains(row) { throw .damaged }
      column = 0
      cells.removeAll(keepingCapacity: true)
    case "c":
      column = attributes["r"].flatMap(CellRange.column) ?? column + 1
      type = attributes["t"] ?? "n"
      style = attributes["s"].flatMap { Int($0) } ?? 0
      value.removeAll(keepingCapacity: true)
    case "v": isValue = true
    case "t": isValue = isReading
    case "rPh": isReading = false
    case "mergeCell":
      guard let range = attributes["ref"].flatMap(CellRange.init) else { return }
      if merged.count == Self.mostMerged { throw .tooLarge }
      merged.append(range)
    default: break
    }
  }

  func text(_ text: UnsafeRawBufferPointer) throws(WorkbookFault) {
    if isValue { value.append(contentsOf: text) }
  }

  func end(_ name: String) throws(WorkbookFault) {
    switch name {
    case "v", "t": isValue = false
    case "rPh": isReading = true
    case "c": try keep()
    case "row": try endRow()
    case "mergeCells": try spread()
    default: break
    }
  }

  private func keep() throws(WorkbookFault) {
    if value.isEmpty { return }
    let text = shown(String(decoding: value, as: UTF8.self))
    room -= text.utf8.count
    if column > Self.mostColumns || column < 1 || room < 0 { throw .tooLarge }
    while cells.count < column { cells.append("") }
    cells[column - 1] = text
  }

  private func endRow() throws(WorkbookFault) {
    guard !cells.isEmpty else { return }
    if row <= lines.last?.number ?? 0 { throw .damaged }
    if lines.count == Self.mostRows { throw .tooLarge }
    lines.append(Grid.Line(number: row, cells: cells))
  }

  private func shown(_ text: String) -> String {
    switch type {
    case "s": Int(text).flatMap { texts.indices.contains($0) ? texts[$0] : nil } ?? ""
    case "n", "d": number(text)
    default: text
    }
  }

  private func number(_ text: String) -> String {
    guard let number = Double(text), abs(number) < 1e15 else { return text }
    if isDay.indices.contains(style), isDay[style], (1..<2_958_466).contains(number) {
      return (Day() + (Int(number) - firstSerial)).iso
    }
    // As many digits as a spreadsheet shows: 149999.99999999997 is 150000.
    let whole = number.rounded()
    if abs(number - whole) <= abs(number) * 1e-14 { return String(Int64(whole)) }
    return String(number).replacing(".", with: ",")
  }

  /// Writes what stands in the upper left of merged cells into the rows below it.
  private func spread() throws(WorkbookFault) {
    for range in merged where range.rows.count > 1 && range.column <= Self.mostColumns {
      guard let first = place(of: range.rows.lowerBound),
        range.column <= lines[first].cells.count
      else { continue }
      let text = lines[first].cells[range.column - 1]
      var place = first + 1
      while place < lines.count, range.rows.contains(lines[place].number) {
        room -= text.utf8.count + 1
        if room < 0 { throw .tooLarge }
        while lines[place].cells.count < range.column { lines[place].cells.append("") }
        lines[place].cells[range.column - 1] = text
        place += 1
      }
    }
  }

  /// Where the row of a number stands; rows come in their order.
  private func place(of number: Int) -> Int? {
    var (low, high) = (0, lines.count)
    while low < high {
      let middle = (low + high) / 2
      if lines[middle].number < number { low = middle + 1 } else { high = middle }
    }
    return low < lines.count && lines[low].number == number ? low : nil
  }
}

/// A block of merged cells: its rows and its first column.
struct CellRange {
  let rows: ClosedRange<Int>
  let column: Int

  /// `A1:C3`; nil for what is none.
  init?(_ text: String) {
    let ends = text.split(separator: ":").map(String.init)
    guard ends.count == 2, let column = Self.column(ends[0]), let first = Self.row(ends[0]),
      let last = Self.row(ends[1]), first >= 1, last >= first
    else { return nil }
    self.column = column
    rows = first...last
  }

  /// The column of `AB12`, from 1.
  static func column(_ cell: String) -> Int? {
    var column = 0
    for byte in cell.utf8 {
      guard (65...90).contains(byte), column < 100_000 else { break }
      column = column * 26 + Int(byte) - 64
    }
    return column == 0 ? nil : column
  }

  private static func row(_ cell: String) -> Int? {
    Int(String(cell.drop { $0.isLetter }))
  }
}
