extension Paper {
  /// Rows of values under headings; one column, one kind of value.
  package struct Table: Equatable, Sendable {
    package var columns: [Column]
    /// The headings, of which one may be a figure.
    package var heads: [Value]
    package var rows: [Row]
    /// Whether rules stand below the headings and above the sum.
    package var isRuled = false
    /// Blanks before the rows below the headings.
    package var indent = 0

    package init(
      _ columns: [Column], heads: [Value] = [], _ rows: [Row], isRuled: Bool = false,
      indent: Int = 0
    ) {
      self.columns = columns
      self.heads = heads
      self.rows = rows
      self.isRuled = isRuled
      self.indent = indent
    }
  }

  /// Where the values of one kind stand, on paper of 80 columns; wider paper has wider columns.
  package struct Column: Equatable, Sendable {
    package var kind: Kind
    package var start: Int
    package var end: Int
    package var alignment: Alignment
    /// Whether it is left out where the value before it has no room beside it.
    package var yields = false

    package init(_ kind: Kind, _ start: Int, _ end: Int, _ alignment: Alignment? = nil) {
      self.kind = kind
      self.start = start
      self.end = end
      self.alignment = alignment ?? kind.alignment
    }

    /// A label, then columns of these kinds and widths that end side by side.
    static func row(label: Int, _ widths: [(Kind, Int)]) -> [Column] {
      widths.reduce(into: [Column(.text, 0, label)]) { columns, next in
        let start = columns.last?.end ?? label
        columns.append(Column(next.0, start, start + next.1, .end))
      }
    }
  }

  /// The values of a row, and where they come from.
  package struct Row: Equatable, Sendable {
    /// Whether it adds up the rows before it.
    package var isSum = false
    package var values: [Value]
    /// The record that they tell of, or what was counted; nil for words alone.
    package var source: Source?

    package init(_ values: [Value], of source: Source? = nil) {
      self.values = values
      self.source = source
    }

    package static func sum(_ values: [Value], of source: Source? = nil) -> Row {
      var row = Row(values, of: source)
      row.isSum = true
      return row
    }
  }
}
