import Forms
import Workshop

/// The words that head the columns of a kind of file, in the form in which they compare.
struct HeadingNames {
  let kind: ImportKind
  let fields: [(heading: Heading, forms: [String])]

  init(_ kind: ImportKind) {
    self.kind = kind
    fields = kind.headings.map { ($0, $0.names.map(\.wordForm)) }
  }
}

/// What stands over one column: its words, and the unit beside them.
struct ColumnHead {
  /// As the file shows it.
  let shown: String
  /// How the words may be meant, the closest first.
  let forms: [String]
  private let unit: Unit?

  /// In what a column counts.
  private enum Unit { case rupiah, other }

  /// `above`: what stands in the row over it where headings take two rows.
  init(_ cell: String, under above: String = "") {
    let words = [above, cell].map { FormulaGuard.unguarded($0).folded.trimmed }.filter {
      !$0.isEmpty
    }
    shown = words.joined(separator: " ")
    let bare = words.map { Self.outsideBrackets($0).wordForm }
    let whole = words.map(\.wordForm)
    let orders = [
      whole, whole.reversed(), Array(whole.suffix(1)), bare, bare.reversed(), Array(bare.suffix(1)),
    ]
    forms = orders.map { $0.joined() }.filter { !$0.isEmpty }
    unit = words.lazy.compactMap { Self.unit(of: $0) }.last
  }

  /// Whether a column of this unit may hold what a heading stands over.
  func mayHold(_ heading: Heading) -> Bool {
    switch unit {
    case .rupiah: heading.isMoney
    case .other: !heading.isMoney
    case nil: true
    }
  }

  /// What stands in brackets says in what is counted: `Jumlah (buah)`, `Jumlah (Rp)`.
  private static func unit(of text: String) -> Unit? {
    guard let open = text.lastIndex(of: "(") else { return nil }
    switch String(text[open...]).wordForm {
    case "rp", "idr", "rupiah", "dalamrupiah": return .rupiah
    case "buah", "bh", "pcs", "pieces", "unit", "biji", "lembar", "orang", "kg", "gram", "meter":
      return .other
    default: return nil
    }
  }

  private static func outsideBrackets(_ text: String) -> String {
    var depth = 0
    return text.filter { sign in
      if sign == "(" || sign == "[" { depth += 1 }
      defer { if sign == ")" || sign == "]" { depth = max(0, depth - 1) } }
      return depth == 0
    }
  }
}
