/// Finds what the words of a file name, whatever their case, marks, blanks and punctuation.
struct WordTable<Value: Sendable>: Sendable {
  private var values: [String: Value] = [:]

  /// The first of two equal words wins.
  init(_ rows: [(words: [String], value: Value)]) {
    for row in rows {
      for word in row.words where !word.isEmpty {
        let form = word.wordForm
        values[form] = values[form] ?? row.value
      }
    }
  }

  subscript(_ text: String) -> Value? { values[text.wordForm] }
}
