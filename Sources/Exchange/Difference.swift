import Workshop

extension RowReader {
  /// Notes a field whose content is not what is recorded under the row's key; an empty cell says
  /// nothing.
  mutating func compare<Value: Equatable>(
    _ field: FieldName, _ ours: Value, with theirs: Value, _ text: (Value) -> String
  ) {
    if ours != theirs && !row.text(field).isEmpty { note(.different(ours: text(ours)), field) }
  }

  mutating func compare(_ field: FieldName, _ ours: String, with theirs: String) {
    compare(field, ours, with: theirs) { $0 }
  }

  mutating func compare(_ field: FieldName, _ ours: Day?, with theirs: Day?) {
    compare(field, ours, with: theirs) { $0?.iso ?? "" }
  }
}
