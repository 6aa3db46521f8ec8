import Wording
import Workshop

/// Turns a paper into what is kept of it, and gathers its names on the way.
struct PaperKeeping {
  let workshop: Workshop
  var names: [KeptName] = []

  init(_ workshop: Workshop) { self.workshop = workshop }

  mutating func part(_ part: Paper.Part) -> KeptPart {
    let blocks = part.blocks.map { block($0) }
    return KeptPart {
      $0.blocks = blocks
      $0.heading = part.heading.map { Int32(clamping: $0) }
      $0.bold = Int32(clamping: part.bold)
      $0.gap = Int32(clamping: part.gap)
    }
  }

  /// A chart is kept as the table that tells the same, with what is drawn of it.
  private mutating func block(_ block: Paper.Block) -> KeptBlock {
    switch block {
    case .head(let head): self.head(head)
    case .table(let table): self.table(table)
    case .chart(let chart): table(chart.table, style: chart.keptStyle)
    case .note(let note): self.note(note)
    case .signatures(let signatures): self.signatures(signatures)
    case .ends(let left, let right): values(.ends, [left, right])
    case .line(let value): values(.line, [value])
    case .boxed(let value): values(.boxed, [value])
    case .label(let label): values(.label, [.text(label.code), .text(label.words)])
    case .rule: make(.rule) { _, _ in }
    case .blank: make(.blank) { _, _ in }
    }
  }

  private mutating func values(_ kind: KeptBlock.Kind, _ values: [Paper.Value]) -> KeptBlock {
    let keeping = self
    return make(kind) { block, names in block.rows = [keeping.row(values, &names)] }
  }

  private mutating func make(
    _ kind: KeptBlock.Kind, _ change: (inout KeptBlock, inout [KeptName]) -> Void
  ) -> KeptBlock {
    var block = KeptBlock()
    block.kind = kind
    change(&block, &names)
    return block
  }

  private func row(
    _ values: [Paper.Value], isSum: Bool = false, _ names: inout [KeptName]
  ) -> KeptRow {
    let cells = values.map { $0.kept(&names, in: workshop) }
    return KeptRow {
      $0.isSum = isSum
      $0.cells = cells
    }
  }

  private func texts(_ texts: [String]) -> KeptRow {
    KeptRow { $0.cells = texts.map { KeptCell(text: $0) } }
  }

  private mutating func head(_ head: Paper.Head) -> KeptBlock {
    let keeping = self
    return make(.head) { block, names in
      block.style = Int32(Paper.Head.Style.allCases.firstIndex(of: head.style) ?? 0)
      block.rows = [
        keeping.texts([head.institution, head.title, head.subtitle, head.about, head.at]),
        KeptRow { $0.cells = head.marks.map { KeptCell($0) } },
        keeping.row(head.person, &names),
      ]
    }
  }

  private mutating func table(_ table: Paper.Table, style: Int32 = 0) -> KeptBlock {
    let keeping = self
    return make(.table) { block, names in
      block.style = style
      block.indent = Int32(clamping: table.indent)
      block.isMarked = table.isRuled
      block.columns = table.columns.map { column in
        KeptColumn {
          $0.kind = UInt8(Paper.Kind.allCases.firstIndex(of: column.kind) ?? 0)
          $0.start = Int32(clamping: column.start)
          $0.end = Int32(clamping: column.end)
          $0.alignment = UInt8(Paper.Alignment.allCases.firstIndex(of: column.alignment) ?? 0)
          $0.yields = column.yields
        }
      }
      block.rows = [keeping.row(table.heads, &names)]
      for row in table.rows {
        block.rows.append(keeping.row(row.values, isSum: row.isSum, &names))
      }
    }
  }

  private mutating func note(_ note: Paper.Note) -> KeptBlock {
    let keeping = self
    return make(.note) { block, names in
      block.indent = note.indent.map { Int32(clamping: $0) }
      block.rows = [keeping.texts([note.label]), keeping.row(note.words, &names)]
    }
  }

  private mutating func signatures(_ signatures: Paper.Signatures) -> KeptBlock {
    let keeping = self
    return make(.signatures) { block, _ in
      block.style = Int32(clamping: signatures.inset)
      block.isMarked = signatures.isShort
      block.rows = [
        keeping.texts([
          signatures.left, signatures.right, signatures.place, signatures.leftAbove,
          signatures.rightAbove, signatures.stamp ?? "",
        ]), keeping.texts(signatures.leftName), keeping.texts(signatures.rightName),
      ]
    }
  }
}

extension Paper.Part {
  init(_ part: KeptPart, _ names: [KeptName], _ language: Language) {
    self.init(
      blocks: part.blocks.map { Paper.Block($0, names, language) },
      heading: part.heading.map(Int.init), bold: Int(part.bold), gap: Int(part.gap))
  }
}

extension Paper.Block {
  init(_ block: KeptBlock, _ names: [KeptName], _ language: Language) {
    let rows = block.rows.map { $0.cells.map { Paper.Value($0, names, language) } }
    let texts = block.rows.map { $0.cells.map(\.text) }
    switch block.kind {
    case .line: self = .line(rows.first?.first ?? .blank)
    case .boxed: self = .boxed(rows.first?.first ?? .blank)
    case .label: self = .label(Paper.Label(texts.text(0, 0), texts.text(0, 1)))
    case .ends: self = .ends(rows.first?.first ?? .blank, rows.first?.dropFirst().first ?? .blank)
    case .rule: self = .rule
    case .blank: self = .blank
    case .head: self = .head(Paper.Head(block, texts.text, person: rows.dropFirst(2).first ?? []))
    case .table:
      let table = Paper.Table(block, rows)
      self =
        Paper.Chart(keptStyle: block.style, table, language).map { .chart($0) } ?? .table(table)
    case .note:
      self = .note(
        Paper.Note(
          texts.text(0, 0), indent: block.indent.map(Int.init), rows.dropFirst().first ?? []))
    case .signatures: self = .signatures(Paper.Signatures(block, texts))
    }
  }
}

extension [[String]] {
  /// The text of a place; empty where there is none.
  fileprivate func text(_ row: Int, _ place: Int) -> String {
    indices.contains(row) && self[row].indices.contains(place) ? self[row][place] : ""
  }
}

extension Paper.Head {
  fileprivate init(
    _ block: KeptBlock, _ text: (Int, Int) -> String, person: [Paper.Value]
  ) {
    let styles = Style.allCases
    let style = Int(block.style)
    self.init(styles.indices.contains(style) ? styles[style] : .report, text(0, 1)) {
      $0.institution = text(0, 0)
      $0.subtitle = text(0, 2)
      $0.about = text(0, 3)
      $0.at = text(0, 4)
      $0.marks = block.rows.dropFirst().first?.cells.map { Paper.Mark($0) } ?? []
      $0.person = person
    }
  }
}

extension Paper.Table {
  fileprivate init(_ block: KeptBlock, _ rows: [[Paper.Value]]) {
    self.init(
      block.columns.map { Paper.Column($0) }, heads: rows.first ?? [],
      zip(block.rows, rows).dropFirst().map { row, values in
        row.isSum ? .sum(values) : Paper.Row(values)
      }, isRuled: block.isMarked, indent: Int(block.indent ?? 0))
  }
}

extension Paper.Column {
  fileprivate init(_ column: KeptColumn) {
    let kinds = Paper.Kind.allCases
    let alignments = Paper.Alignment.allCases
    let (kind, alignment) = (Int(column.kind), Int(column.alignment))
    self.init(
      kinds.indices.contains(kind) ? kinds[kind] : .text, Int(column.start), Int(column.end),
      alignments.indices.contains(alignment) ? alignments[alignment] : .start)
    yields = column.yields
  }
}

extension Paper.Signatures {
  fileprivate init(_ block: KeptBlock, _ texts: [[String]]) {
    self.init(left: texts.text(0, 0), right: texts.text(0, 1))
    inset = Int(block.style)
    isShort = block.isMarked
    place = texts.text(0, 2)
    leftAbove = texts.text(0, 3)
    rightAbove = texts.text(0, 4)
    stamp = texts.text(0, 5).isEmpty ? nil : texts.text(0, 5)
    leftName = texts.dropFirst().first ?? []
    rightName = texts.dropFirst(2).first ?? []
  }
}
