import Forms
import Workshop

/// Reads the fields of one row and notes what is wrong with them.
struct RowReader {
  let row: FileRow
  private(set) var faults: [Fault] = []
  private var faulty: Set<FieldName> = []

  init(_ row: FileRow) {
    self.row = row
    noteSurplusCells()
  }

  /// Notes the first fault of a field; later ones would only follow from it.
  mutating func note(_ rule: FileRule, _ field: FieldName) {
    guard faulty.insert(field).inserted else { return }
    faults.append(row.fault(field, rule))
  }

  /// Notes what the model says of the row; `field`: where a rule stands that is about no column of
  /// the file.
  mutating func note(_ broken: [RuleBroken], else field: FieldName, in workshop: Workshop) {
    for broken in broken {
      let own = broken.field.flatMap { row.columns.kind.heading($0) == nil ? nil : $0 }
      note(FileRule(broken.rule, in: workshop), own ?? field)
    }
  }

  /// The text of a field; noted when it is missing but required.
  mutating func text(_ field: FieldName, required: Bool = false) -> String {
    let text = row.text(field)
    if text.isEmpty && required { note(.required, field) }
    if text.hasUnsafeCharacters { note(.controls, field) }
    return text
  }

  /// The value of a field, nil when it is empty or cannot be read.
  mutating func value<Value>(
    _ field: FieldName, required: Bool = false, _ read: (String) throws(Misread) -> Value
  ) -> Value? {
    let text = text(field, required: required)
    guard !text.isEmpty, !faulty.contains(field) else { return nil }
    do throws(Misread) {
      return try read(row.written(field))
    } catch {
      note(FileRule(error), field)
      return nil
    }
  }

  /// The same in a language of forms.
  mutating func value<Value>(
    _ field: FieldName, required: Bool = false, _ language: ValueLanguage<Value>,
    beside basis: Basis
  ) -> Value? {
    let text = text(field, required: required)
    guard !text.isEmpty, !faulty.contains(field) else { return nil }
    do throws(Mistake) {
      return try language.read(row.written(field), beside: basis)
    } catch {
      note(FileRule(error, in: basis.workshop), field)
      return nil
    }
  }

  mutating func amount(_ field: FieldName, required: Bool = false) -> Rupiah? {
    let row = row
    return value(field, required: required) { (_) throws(Misread) in try row.amount(field) }
  }

  /// A whole number, such as of pieces.
  mutating func count(_ field: FieldName, required: Bool = false) -> Int? {
    value(field, required: required) { (text) throws(Misread) in try FileNumber.read(text) }
  }

  mutating func day(_ field: FieldName, required: Bool = false) -> Day? {
    noteTwoWays(field)
    return value(field, required: required, DateLanguage.readFile)
  }

  /// The expected release; nil also where it is said that there is none.
  mutating func release() -> Day? {
    noteTwoWays(.release)
    return value(.release, ReleaseLanguage.readFile) ?? nil
  }

  private mutating func noteTwoWays(_ field: FieldName) {
    guard row.columns.monthFirst.contains(field),
      DateLanguage.order(of: row.written(field)) == .either
    else { return }
    note(.twoWayDate, field)
  }

  /// What a required field names, or nil with the fault that it names nothing.
  mutating func named<Value>(
    _ field: FieldName, orNote rule: FileRule, _ find: (String) -> Value?
  ) -> Value? {
    let text = text(field, required: true)
    guard !text.isEmpty, !faulty.contains(field) else { return nil }
    let found = find(text)
    if found == nil { note(rule, field) }
    return found
  }

  /// A separator that should have been quoted shifts every cell behind it.
  private mutating func noteSurplusCells() {
    let surplus = row.cells.dropFirst(row.columns.headings.count)
    guard let cell = surplus.first(where: { !$0.trimmed.isEmpty }) else { return }
    let column = row.columns.headings.last ?? ""
    faults.append(Fault(row: row.number, column: column, value: cell, rule: .cellTooMany))
  }
}
