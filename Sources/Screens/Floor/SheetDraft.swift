import Workshop

/// A sheet that was keyed in part and not saved, as texts: its number, and a row for each line.
extension SheetEntry {
  private static let numberName = "number"

  /// `2.0:3.1:1` is worker, then counts by column; behind it a letter of an absence, `=` once
  /// closed.
  var draftTexts: [String: String] {
    guard lines.contains(where: { $0.isClosed || !$0.isEmpty }) else { return [:] }
    var texts = [Self.numberName: sheet.number]
    for (row, line) in lines.enumerated() {
      guard let worker = line.worker, line.isClosed || !line.isEmpty else { continue }
      let counts = line.counts.sorted { $0.key < $1.key }.map { ".\($0.key):\($0.value)" }.joined()
      let absence = line.absence?.letter.map { String($0) } ?? ""
      texts["\(row)"] = "\(worker.index)" + counts + absence + (line.isClosed ? "=" : "")
    }
    return texts
  }

  /// Nil when the sheet is not open any more; rows of a crew that changed are left out.
  init?(draft texts: [String: String], on day: Day, in workshop: Workshop) {
    guard let number = texts[Self.numberName],
      case .success(let sheet) = FloorSheet.of(number, on: day, in: workshop)
    else { return nil }
    self.init(sheet, in: workshop)
    let rows = texts.compactMap { name, text in Int(name).map { (row: $0, text: text) } }
    for (row, text) in rows.sorted(by: { $0.row < $1.row }) { resume(text, row) }
    focus(on: lines.firstIndex { !$0.isClosed } ?? lines.count - 1)
  }

  private mutating func resume(_ text: String, _ row: Int) {
    let parts = text.filter { $0.isNumber || ".:".contains($0) }.split(separator: ".")
    guard let index = parts.first.flatMap({ Int32($0) }) else { return }
    if row == lines.count, !addLine() { return }
    guard lines.indices.contains(row) else { return }
    if row >= sheet.workers.count { lines[row].worker = ID(index) }
    guard lines[row].worker == ID(index) else { return }
    for part in parts.dropFirst() {
      let pair = part.split(separator: ":").compactMap { Int($0) }
      if pair.count == 2, sheet.stages.indices.contains(pair[0]) {
        lines[row].counts[pair[0]] = pair[1]
      }
    }
    lines[row].absence = text.lazy.compactMap { Attendance(letter: $0) }.first
    lines[row].isClosed = text.hasSuffix("=")
  }
}
