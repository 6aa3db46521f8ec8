import Forms
import Workshop

/// Which column of a file holds which field, by the words of its headings.
struct Columns {
  /// The file's own headings, without blanks around them.
  let headings: [String]
  let kind: ImportKind
  /// The place of each field that was found, by the field's raw value.
  private let places: [Int?]
  /// The columns in which a day fits month-first only, so that none with two readings is taken.
  private(set) var monthFirst: Set<FieldName> = []
  /// Why the headings cannot be used, as faults of row 1.
  let faults: [Fault]

  init(_ cells: [String], as kind: ImportKind) {
    let words = cells.map(\.wordForm)
    var places = [Int?](repeating: nil, count: FieldName.allCases.count)
    var faults: [Fault] = []
    for heading in kind.headings {
      let forms = heading.names.map(\.wordForm)
      let found = forms.lazy.compactMap { words.firstIndex(of: $0) }.first { !places.contains($0) }
      places[Int(heading.field.rawValue)] = found
      if let found, words.lastIndex(of: words[found]) != found {
        faults.append(Fault(row: 1, column: cells[found], value: "", rule: .columnTwice))
      } else if found == nil && heading.isRequired {
        faults.append(Fault(row: 1, column: heading.written, value: "", rule: .columnMissing))
      }
    }
    self.headings = cells.map { FormulaGuard.unguarded($0).trimmed }
    self.kind = kind
    self.places = places
    self.faults = faults
  }

  func place(of field: FieldName) -> Int? { places[Int(field.rawValue)] }

  /// The file's own heading of a field, or the usual one when the file has no such column.
  func heading(of field: FieldName) -> String {
    place(of: field).map { headings[$0] } ?? kind.heading(field)
  }

  /// Notes the columns that have a day written month-first.
  mutating func noteOrders(of rows: [FileRow]) {
    let fields = kind.headings.map(\.field).filter { $0.isDay && place(of: $0) != nil }
    monthFirst = Set(
      fields.filter { field in
        rows.contains { DateLanguage.order(of: $0.text(field)) == .monthFirst }
      })
  }

  /// How many fields were found.
  var count: Int { places.count { $0 != nil } }
}
