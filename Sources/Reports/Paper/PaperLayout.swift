import Wording

/// How a paper becomes lines of text on paper of so many columns.
///
/// What a paper says of places is of 80 columns; on wider paper they move apart in proportion, so
/// that less is cut and lines are broken later.
struct PaperLayout {
  /// The least and usual columns.
  static let columns = 80

  private let form: Paper.Form
  private let language: Language
  /// What is added to the width of the text.
  private let extra: Int

  init(_ paper: Paper, columns: Int) {
    form = paper.form
    language = paper.language
    extra = columns - Self.columns
  }

  private var margin: Int { form == .report ? 0 : 4 }
  private var base: Int { form == .report ? 76 : 72 }
  private var width: Int { base + extra }

  func passage(_ part: Paper.Part) -> Passage {
    var lines: [String] = []
    var barcodes: [Int: Code128] = [:]
    for block in part.blocks {
      if case .label(let label) = block { barcodes[lines.count] = Code128(label.code) }
      lines += self.lines(of: block).map(onPaper)
    }
    return Passage(
      lines: lines, heading: part.heading ?? lines.count, bold: part.bold, gap: part.gap,
      barcodes: barcodes)
  }

  /// Behind its margin; what is handed over has no letters that a printer may lack.
  private func onPaper(_ line: String) -> String {
    form == .report || line.isEmpty ? line : blanks(margin) + line.printable
  }

  private func lines(of block: Paper.Block) -> [String] {
    switch block {
    case .head(let head): head.lines(self)
    case .table(let table): lines(of: table)
    case .chart(let chart): lines(of: chart.drawn(language))
    case .note(let note): lines(of: note)
    case .signatures(let signatures): lines(of: signatures)
    case .ends(let left, let right): [ends(left, right)]
    case .line(let value): [value.text(language)]
    case .boxed(let value): Self.boxed(value.text(language))
    case .rule: [rule]
    case .blank: [""]
    case .label(let label):
      Array(repeating: "", count: ESCP.barcodeLines) + [label.code]
        + (label.words.isEmpty ? [] : [label.words])
    }
  }

  // MARK: Lines

  var rule: String { String(repeating: "-", count: width) }

  func centred(_ text: String) -> String { blanks((width - text.count) / 2) + text }

  func ends(_ left: Paper.Value?, _ right: Paper.Value?) -> String {
    ends(left?.text(language) ?? "", right?.text(language) ?? "")
  }

  /// Two texts at the two ends of a line; the left one is cut when both do not fit.
  func ends(_ left: String, _ right: String) -> String {
    let left = left.cut(to: width - (right.isEmpty ? 0 : right.count + 2))
    return right.isEmpty ? left : left + blanks(width - left.count - right.count) + right
  }

  /// The head of a sheet, from the left edge as far as the text.
  func sheetHead(_ title: String, _ number: String) -> String {
    let width = margin + width
    let left = title.cut(to: width - number.count - 2)
    return left + blanks(width - left.count - number.count) + number
  }

  private func lines(of note: Paper.Note) -> [String] {
    let indent = note.indent ?? note.label.count + 1
    var lines: [String] = []
    var line = note.label.cut(to: indent)
    line += blanks(indent - line.count)
    for word in note.words.flatMap({ $0.words(language) }) {
      if line.count > indent && line.count + 1 + word.count > width {
        lines.append(line)
        line = blanks(indent)
      }
      line += (line.count <= indent ? "" : " ") + word
    }
    return lines + [line]
  }

  private static func boxed(_ text: String) -> [String] {
    let edge = "+" + String(repeating: "-", count: text.count + 4) + "+"
    return [edge, "|  " + text + "  |", edge]
  }

  private func lines(of signatures: Paper.Signatures) -> [String] {
    let isNamed = !signatures.leftName.isEmpty || !signatures.rightName.isEmpty
    if isNamed || signatures.isAlone || !signatures.rightAbove.isEmpty { return named(signatures) }
    if signatures.isShort {
      let line = " (................)"
      return [ends(signatures.left + line, signatures.right + line)]
    }
    let line = "(....................)"
    return [ends(signatures.left, signatures.right + blanks(signatures.inset)), ends(line, line)]
  }

  /// Officials by name, side by side or, where both do not fit, one below the other.
  private func named(_ signatures: Paper.Signatures) -> [String] {
    let dots = ["(....................)"]
    let above = signatures.rightAbove.isEmpty ? [] : [signatures.rightAbove]
    // Room for a stamp where both sides say why they sign.
    let room = above.isEmpty || signatures.leftAbove.isEmpty ? ["", ""] : ["", "", ""]
    let left =
      signatures.isAlone
      ? [""] + above.map { _ in "" } + (signatures.stamp.map(Self.boxed) ?? [])
      : above.map { _ in "" } + [signatures.leftAbove, signatures.left] + room
        + (signatures.leftName.isEmpty ? dots : signatures.leftName)
    let right =
      [signatures.place] + above + [signatures.right] + room
      + (signatures.rightName.isEmpty ? dots : signatures.rightName)
    let longest = left.map(\.count).max() ?? 0
    let start = max(width / 2, longest + 2)
    guard start + (right.map(\.count).max() ?? 0) <= width else {
      let upper = left.allSatisfy(\.isEmpty) ? [] : left.drop { $0.isEmpty } + [""]
      return upper + right.drop { $0.isEmpty }
    }
    return (0..<max(left.count, right.count)).map { place in
      let begin = place < left.count ? left[place] : ""
      let end = place < right.count ? right[place] : ""
      return end.isEmpty ? begin : begin + blanks(start - begin.count) + end
    }.dropFirst(left[0].isEmpty && right[0].isEmpty ? 1 : 0).map { $0 }
  }

  // MARK: Tables

  private func lines(of table: Paper.Table) -> [String] {
    var lines = table.heads.isEmpty ? [] : [line(table.heads, table.columns)]
    if table.isRuled && !lines.isEmpty { lines.append(rule) }
    for row in table.rows {
      if table.isRuled && row.isSum { lines.append(rule) }
      lines.append(line(row.values, table.columns, indent: table.indent))
    }
    return lines
  }

  /// The line of a row, as it reaches the paper.
  func line(of row: Paper.Row, _ table: Paper.Table) -> String {
    onPaper(line(row.values, table.columns, indent: table.indent))
  }

  /// A text of a row and where it stands.
  private struct Placed {
    var text: String
    var column: Paper.Column
    var start: Int
    /// Whether it may be cut.
    var isWords: Bool
  }

  /// Numbers are never cut: what is too long for its column takes room from what is left of it,
  /// down to the label, which is cut.
  private func line(
    _ values: [Paper.Value], _ columns: [Paper.Column], indent: Int = 0
  ) -> String {
    var cells = placed(values, columns, indent: indent)
    var next = width + 1
    for place in cells.indices.reversed() {
      cells[place].start = start(of: cells[place], before: next)
      next = cells[place].start
    }
    var line = ""
    for (place, cell) in cells.enumerated() {
      let start = max(cell.start, line.isEmpty ? 0 : line.count + 1)
      let end = place + 1 < cells.count ? cells[place + 1].start - 1 : width
      line += blanks(start - line.count)
      line += cell.isWords ? cell.text.cut(to: end - start) : cell.text
    }
    return line
  }

  private func start(of cell: Placed, before next: Int) -> Int {
    let column = cell.column
    let count = cell.text.count
    switch column.alignment {
    case .start: return wide(column.start)
    case .middle: return wide(column.start) + (column.end - column.start - count) / 2
    case .end: return max(0, min(wide(column.end), next - 1) - count)
    }
  }

  /// What of a row is there to be shown.
  private func placed(
    _ values: [Paper.Value], _ columns: [Paper.Column], indent: Int
  ) -> [Placed] {
    var cells: [Placed] = []
    for (place, pair) in zip(values, columns).enumerated() {
      let (value, column) = pair
      let text = blanks(place == 0 ? indent : 0) + value.text(language)
      if value.text(language).isEmpty { continue }
      if column.yields, let last = cells.last,
        wide(last.column.start) + last.text.count + 2 > wide(column.end) - text.count
      {
        continue
      }
      cells.append(Placed(text: text, column: column, start: 0, isWords: value.isWords))
    }
    return cells
  }

  /// A place of the usual width on this paper.
  private func wide(_ place: Int) -> Int { place * width / base }
}

extension Paper {
  /// What belongs together on sheets of so many columns.
  func passages(columns: Int) -> [Passage] {
    let layout = PaperLayout(self, columns: columns)
    return parts.map(layout.passage)
  }

  /// The lines as they are read without sheets.
  package func lines(columns: Int = 80) -> [String] {
    passages(columns: columns).enumerated().flatMap { place, passage in
      Array(repeating: "", count: place == 0 ? 0 : passage.gap) + passage.lines
    }
  }

  /// The same on paper of the usual width.
  package var lines: [String] { lines() }
}

extension Paper.Value {
  /// Whether a part of it says something.
  fileprivate var isWords: Bool {
    switch self {
    case .text, .personal: true
    case .code, .grade, .count, .rupiah, .sum, .spelled, .points, .tenths, .perMille, .rate,
      .portion, .bar, .day, .mark, .unknown, .blank:
      false
    }
  }
}

private func blanks(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }

extension String {
  fileprivate func cut(to width: Int) -> String {
    count <= width ? self : String(prefix(max(0, width - 2))) + ".."
  }
}
