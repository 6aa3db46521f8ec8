import Forms
import Workshop

/// Which column of a file holds which field, by the words of its headings.
struct Columns {
  /// The file's own headings, without blanks around them.
  let headings: [String]
  let kind: ImportKind
  /// The row in which they stand, the lower one of two.
  let row: Int
  /// The place of each field that was found, by the field's raw value.
  private let places: [Int?]
  /// The columns in which a day fits month-first only, so that none with two readings is taken.
  private(set) var monthFirst: Set<FieldName> = []
  /// The columns of money in which commas stand between thousands.
  private(set) var commaThousands: Set<FieldName> = []
  /// Why the headings cannot be used.
  let faults: [Fault]

  /// `rows`: the row of headings, or the two of them, the upper one's words over more columns too.
  init(_ rows: [Grid.Line], as names: HeadingNames) {
    let heads = Self.heads(rows)
    row = rows.last?.number ?? 1
    var places = [Int?](repeating: nil, count: FieldName.allCases.count)
    var faults: [Fault] = []
    for (heading, forms) in names.fields {
      let fitting = heads.indices.filter { heads[$0].mayHold(heading) }
      let found = forms.lazy.compactMap { Self.best($0, in: heads, at: fitting) }
        .first { !places.contains($0.place) }
      places[Int(heading.field.rawValue)] = found?.place
      if let found, found.isTwice {
        faults.append(
          Fault(row: row, column: heads[found.place].shown, value: "", rule: .columnTwice))
      } else if found == nil && heading.isRequired {
        faults.append(Fault(row: row, column: heading.written.id, value: "", rule: .columnMissing))
      }
    }
    headings = heads.map(\.shown)
    kind = names.kind
    self.places = places
    self.faults = faults
  }

  /// The column whose head comes closest to a name, and whether another comes as close.
  private static func best(
    _ form: String, in heads: [ColumnHead], at fitting: [Int]
  ) -> (place: Int, isTwice: Bool)? {
    let ranked = fitting.compactMap { place in
      heads[place].forms.firstIndex(of: form).map { (place: place, rank: $0) }
    }
    guard let best = ranked.min(by: { ($0.rank, $0.place) < ($1.rank, $1.place) }) else {
      return nil
    }
    return (best.place, ranked.count { $0.rank == best.rank } > 1)
  }

  /// A cell of two rows that holds nothing above has the one to its left over it, if there is
  /// something below.
  private static func heads(_ rows: [Grid.Line]) -> [ColumnHead] {
    guard rows.count > 1 else { return (rows.first?.cells ?? []).map { ColumnHead($0) } }
    let (above, below) = (rows[0].cells, rows[1].cells)
    var over = ""
    return (0..<max(above.count, below.count)).map { place in
      let upper = place < above.count ? above[place] : ""
      let lower = place < below.count ? below[place] : ""
      if !upper.trimmed.isEmpty { over = upper }
      return lower.trimmed.isEmpty ? ColumnHead(upper) : ColumnHead(lower, under: over)
    }
  }

  func place(of field: FieldName) -> Int? { places[Int(field.rawValue)] }

  /// The file's own heading of a field, or the usual one when the file has no such column.
  func heading(of field: FieldName) -> String {
    place(of: field).map { headings[$0] } ?? kind.written(field)
  }

  /// Notes the columns that have a day written month-first.
  mutating func noteOrders(of rows: [FileRow]) {
    monthFirst = Set(
      found(\.field.isDay).filter { field in
        rows.contains { DateLanguage.order(of: $0.written(field)) == .monthFirst }
      })
  }

  /// Notes the columns of money whose every amount can be read with commas between thousands.
  mutating func noteThousands(of rows: [FileRow]) {
    commaThousands = Set(
      found(\.isMoney).filter { field in
        rows.allSatisfy { $0.text(field).isEmpty || CommaThousands.read($0.written(field)) != nil }
      })
  }

  private func found(_ isWanted: (Heading) -> Bool) -> [FieldName] {
    kind.headings.filter { isWanted($0) && place(of: $0.field) != nil }.map(\.field)
  }

  /// Whether every required column was found.
  var isComplete: Bool { !faults.contains { $0.rule == .columnMissing } }

  /// How many fields were found.
  var count: Int { places.count { $0 != nil } }

  /// Which field each column that is read was taken for, in the order of the file.
  var meanings: [(field: FieldName, heading: String)] {
    kind.headings.compactMap { heading in place(of: heading.field).map { ($0, heading.field) } }
      .sorted { $0.0 < $1.0 }.map { (field: $0.1, heading: headings[$0.0]) }
  }
}
