import Wording

/// A paper as one HTML file that stands alone: A4 when it is printed, readable on a telephone,
/// black on white, without a script, a font or a request; charts are SVG beside the table that
/// tells the same.
///
/// The same paper gives the same bytes. HTML 5; what a text holds is always escaped.
package struct PaperHTML {
  private let paper: Paper
  private var lines: [String] = []
  /// The first title is that of the page.
  private var titles = 0
  /// How often a table was called so, for each to be told from the others by who listens.
  private var tables: [String: Int] = [:]

  /// The file's text.
  package static func file(_ paper: Paper) -> String {
    var page = PaperHTML(paper: paper)
    page.write()
    return page.lines.map { $0 + "\n" }.joined()
  }

  private init(paper: Paper) { self.paper = paper }

  private mutating func write() {
    let language = paper.language == .english ? "en" : "id"
    lines += [
      "<!DOCTYPE html>", "<html lang=\"\(language)\">", "<head>", "<meta charset=\"utf-8\"/>",
      "<meta http-equiv=\"Content-Security-Policy\""
        + " content=\"default-src 'none'; style-src 'unsafe-inline'\"/>",
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>",
      "<title>\(escaped(paper.title))</title>", "<style>",
    ]
    lines += Self.style
    lines += ["</style>", "</head>", "<body>", "<main>"]
    if !paper.parts.flatMap(\.blocks).contains(where: \.isHead) {
      lines.append("<h1>\(escaped(paper.title))</h1>")
    }
    for part in paper.parts { write(part) }
    lines += ["</main>", "</body>", "</html>"]
  }

  private mutating func write(_ part: Paper.Part) {
    let kind = part.blocks.allSatisfy(\.isLabel) ? "label" : "whole"
    lines.append(part.heading == nil ? "<section class=\"\(kind)\">" : "<section>")
    for block in part.blocks { write(block) }
    lines.append("</section>")
  }

  private mutating func write(_ block: Paper.Block) {
    switch block {
    case .head(let head): write(head)
    case .table(let table): write(table)
    case .chart(let chart):
      lines.append("<figure>")
      lines.append(ChartPicture.drawing(chart, paper.language))
      lines.append("</figure>")
      write(chart.table)
    case .note(let note):
      let words = note.words.map { text($0) }.joined(separator: " ")
      let label = note.label.trimmed
      lines.append("<p>" + (label.isEmpty ? "" : "<b>\(escaped(label))</b> ") + words + "</p>")
    case .signatures(let signatures): write(signatures)
    case .ends(let left, let right): writeEnds(text(left), text(right))
    case .line(.mark(let mark)): write(mark)
    case .line(let value): lines.append("<p>\(text(value))</p>")
    case .boxed(let value): lines.append("<p class=\"boxed\">\(text(value))</p>")
    case .rule: lines.append("<div class=\"rule\"></div>")
    case .blank: break
    case .label(let label):
      lines += [Code128(label.code)?.drawing ?? "", "<p><b>\(escaped(label.code))</b></p>"]
      if !label.words.isEmpty { lines.append("<p>\(escaped(label.words))</p>") }
    }
  }

  // MARK: Head

  private mutating func write(_ head: Paper.Head) {
    lines.append("<header>")
    for mark in head.marks { write(mark) }
    for line in head.office + [head.institution] + head.address where !line.isEmpty {
      lines.append("<p>\(escaped(line))</p>")
    }
    titles += 1
    let level = titles == 1 ? "h1" : "h2"
    lines.append("<\(level)>\(escaped(head.title))</\(level)>")
    if !head.subtitle.isEmpty { lines.append("<p>\(escaped(head.subtitle))</p>") }
    if !head.about.isEmpty || !head.at.isEmpty {
      writeEnds(escaped(head.about), escaped(head.at))
    }
    if let first = head.person.first {
      writeEnds(text(first), head.person.count > 1 ? text(head.person[1]) : "")
    }
    lines.append("</header>")
  }

  private mutating func write(_ mark: Paper.Mark) {
    lines.append("<p class=\"mark\">\(escaped(mark.text))</p>")
  }

  private mutating func writeEnds(_ left: String, _ right: String) {
    lines.append("<p class=\"ends\"><span>\(left)</span> <span>\(right)</span></p>")
  }

  // MARK: Tables

  private mutating func write(_ table: Paper.Table) {
    if table.heads.isEmpty && table.rows.isEmpty { return }
    // What is too wide for a telephone is moved by touch or key.
    let label = escaped(label(of: table))
    lines.append("<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"\(label)\">")
    lines.append("<table>")
    if !table.heads.isEmpty {
      let cells = table.columns.indices.map { place -> String in
        let head = place < table.heads.count ? text(table.heads[place]) : ""
        let kind = Self.isNumber(table.columns[place]) ? " class=\"n\"" : ""
        return head.isEmpty ? "<td></td>" : "<th scope=\"col\"\(kind)>\(head)</th>"
      }
      lines.append("<thead><tr>" + cells.joined() + "</tr></thead>")
    }
    lines.append("<tbody>")
    for row in table.rows { lines.append(text(row, of: table)) }
    lines += ["</tbody>", "</table>", "</div>"]
  }

  /// Its first heading, or the paper's title; `PESANAN 2` for the second of that name.
  private mutating func label(of table: Paper.Table) -> String {
    let head = table.heads.first.map { $0.text(paper.language).trimmed } ?? ""
    let name = head.isEmpty ? paper.title : head
    let number = tables[name, default: 0] + 1
    tables[name] = number
    return number == 1 ? name : "\(name) \(number)"
  }

  private func text(_ row: Paper.Row, of table: Paper.Table) -> String {
    let cells = table.columns.indices.map { place -> String in
      let value = place < row.values.count ? text(row.values[place]) : ""
      if place == 0 && !value.isEmpty { return "<th scope=\"row\">\(value)</th>" }
      let isNumber = Self.isNumber(table.columns[place])
      return isNumber ? "<td class=\"n\">\(value)</td>" : "<td>\(value)</td>"
    }
    return (row.isSum ? "<tr class=\"sum\">" : "<tr>") + cells.joined() + "</tr>"
  }

  private static func isNumber(_ column: Paper.Column) -> Bool { column.alignment == .end }

  // MARK: Signatures

  private mutating func write(_ signatures: Paper.Signatures) {
    lines.append("<div class=\"signatures\">")
    if signatures.isAlone {
      lines.append(
        signatures.stamp.map { "<p class=\"boxed\">\(escaped($0))</p>" } ?? "<div></div>")
    } else {
      write([signatures.leftAbove], signatures.left, signatures.leftName)
    }
    let above = [signatures.place, signatures.rightAbove].filter { !$0.isEmpty }
    write(above.isEmpty ? [""] : above, signatures.right, signatures.rightName)
    lines.append("</div>")
  }

  private mutating func write(_ above: [String], _ title: String, _ name: [String]) {
    let dots = String(repeating: ".", count: 40)
    let below = name.isEmpty ? ["(\(dots))"] : name
    let parts =
      ["<div>", "<p>" + (above + [title]).map(escaped).joined(separator: "<br/>") + "</p>"]
      + ["<p class=\"signed\">" + below.map(escaped).joined(separator: "<br/>") + "</p>", "</div>"]
    lines.append(parts.joined())
  }

  // MARK: Text

  private func text(_ value: Paper.Value) -> String {
    guard case .bar(let portion) = value else { return escaped(value.text(paper.language).trimmed) }
    // A bar is a picture of the share that is read out in its place.
    let share = escaped(portion.text(paper.language))
    return "<span role=\"img\" aria-label=\"\(share)\">"
      + escaped(value.text(paper.language)) + "</span>"
  }

  private func escaped(_ text: String) -> String { VectorPicture.escaped(text) }

  private static let style = [
    "@page { size: A4; margin: 18mm 16mm }",
    "body { margin: 0; background: #fff; color: #000; font: 11pt/1.4 sans-serif }",
    "main { max-width: 48rem; margin: 0 auto; padding: 1rem }",
    "header { text-align: center; border-bottom: 1px solid #000 }",
    "h1, h2 { font-size: 1.25em; margin: .3em 0 }",
    "p { margin: .3em 0 }",
    ".rule { border-top: 1px solid #000; margin: .5em 0 }",
    "section { margin-top: 1em }",
    ".whole, tr, figure, .signatures { break-inside: avoid }",
    ".mark { font-weight: bold; border: 2px solid #000; padding: .2em .6em }",
    ".boxed { display: inline-block; border: 2px solid #000; padding: .3em .8em }",
    ".ends { display: flex; justify-content: space-between; gap: 1em; text-align: left }",
    ".wide { overflow-x: auto }",
    "table { border-collapse: collapse; width: 100% }",
    "thead { display: table-header-group }",
    "th, td { padding: .15em .4em; text-align: left; vertical-align: top }",
    "tbody th { font-weight: normal }",
    "thead tr { border-bottom: 1px solid #000 }",
    ".n { text-align: right; font-variant-numeric: tabular-nums }",
    "td.n { white-space: nowrap }",
    ".sum { border-top: 1px solid #000; font-weight: bold }",
    ".sum th { font-weight: bold }",
    "figure { margin: 0 }",
    "svg { width: 100%; height: auto }",
    // 24 on a sheet of A4, below its head.
    ".label { display: inline-block; width: 33%; height: 30mm; margin: 0; text-align: center }",
    ".label p { margin: 0 } .label { break-inside: avoid }",
    "svg.bars { width: 90%; height: 14mm; margin-top: 2mm }",
    ".signatures { display: flex; justify-content: space-between; gap: 2em; margin-top: 2em }",
    ".signed { margin-top: 4.5em }",
    "@media print { main { max-width: none; padding: 0 } .wide { overflow: visible } }",
  ]
}

extension Paper.Block {
  fileprivate var isHead: Bool {
    switch self {
    case .head: true
    case .table, .chart, .note, .signatures, .ends, .line, .boxed, .rule, .blank, .label: false
    }
  }

  fileprivate var isLabel: Bool { if case .label = self { true } else { false } }
}
