import Testing

/// The two languages of a text name the same values in the same order, so that a number never
/// stands in the place of another in one of them.
@Suite struct PairTests {
  /// A text in both languages by the values that each side takes in.
  struct Pair: Equatable {
    var line: Int
    var indonesian: [String]
    var english: [String]

    /// What both name stands in one order.
    var isInOrder: Bool {
      indonesian.filter(english.contains) == english.filter(indonesian.contains)
    }
  }

  /// Files in which one side says a value in other words, such as `twice`, or by another name.
  static let freer: Set<String> = [
    "BatchVoiding.swift", "BlockQuestion.swift", "CatalogueSentences.swift", "CondemnedRow.swift",
    "DamageSentences.swift", "LotScreen.swift", "MaterialSentences.swift", "MeasureForm.swift",
    "PieceGrid.swift", "QueueFacts.swift", "TakenBack.swift",
  ]

  @Test func bothLanguagesNameTheSameValuesInTheSameOrder() {
    var count = 0
    for file in SourceTree.files("Sources") where file.text.contains(" en: ") {
      for pair in Self.pairs(in: file) {
        count += 1
        let isAlike =
          Self.freer.contains(file.name) ? pair.isInOrder : pair.indonesian == pair.english
        #expect(isAlike, "\(file.path):\(pair.line): \(pair.indonesian) and \(pair.english)")
      }
    }
    #expect(count > 3_000)
  }

  struct Row: Sendable {
    var text: String
    var pairs: [Pair]
  }

  static let rows = [
    Row(
      text: #"Words("\(a) dari \(b)", en: "\(a) of \(b)")"#,
      pairs: [Pair(line: 1, indonesian: ["a", "b"], english: ["a", "b"])]),
    Row(
      text: #"say("\(a) dari \(b)", en: "\(b) of \(a)")"#,
      pairs: [Pair(line: 1, indonesian: ["a", "b"], english: ["b", "a"])]),
    Row(
      text: "say(\n\"dari \" + a.b + \" di \\(c)\",\nen: \"of \"\n+ a.b + \" at \\(f(\"x\", c))\")",
      pairs: [Pair(line: 2, indonesian: ["a.b", "c"], english: ["a.b", "f"])]),
    Row(
      text: #"Words("\(n) buah", en: counted(n, "piece"))"#, pairs: []),
    Row(
      text: #"Words("\(n) buah", en: "\(counted(n, "piece")) \(r.id)")"#,
      pairs: [Pair(line: 1, indonesian: ["n"], english: ["n", "r"])]),
  ]

  @Test(arguments: rows) func pairsAreFound(_ row: Row) {
    let file = SourceTree.File(path: "Sources/A/B.swift", text: row.text)
    #expect(Self.pairs(in: file) == row.pairs)
  }

  private static func pairs(in file: SourceTree.File) -> [Pair] {
    let texts = joined(Literals(file))
    return zip(texts, texts.dropFirst()).compactMap { left, right in
      guard right.before == ",en:" else { return nil }
      return Pair(line: left.line, indonesian: left.values, english: right.values)
    }
  }

  private struct Text {
    var line: Int
    var values: [String]
    /// The code between it and the text before.
    var before: String
  }

  /// The texts of a file, those joined by `+` as one.
  private static func joined(_ literals: Literals) -> [Text] {
    var texts: [Text] = []
    var end = 0
    for literal in literals.all {
      let before = literals.code(end..<literal.range.lowerBound)
      end = literal.range.upperBound
      let values = literal.values.map(name)
      if let between = value(joining: before), var text = texts.popLast() {
        text.values += between + values
        texts.append(text)
      } else {
        texts.append(Text(line: literal.line, values: values, before: before))
      }
    }
    return texts
  }

  /// What stands in `+ value +` or `+`; nil for other code.
  private static func value(joining code: String) -> [String]? {
    if code == "+" { return [] }
    guard code.hasPrefix("+"), code.hasSuffix("+") else { return nil }
    let value = code.dropFirst().dropLast()
    return value.allSatisfy { $0.isLetter || $0 == "." } ? [name(String(value))] : nil
  }

  /// `count` of `counted(count, "piece")`, `name` of `name.id`.
  private static func name(_ value: String) -> String {
    var rest = Substring(value)
    let call = "counted("
    if rest.hasPrefix(call) { rest = rest.dropFirst(call.count) }
    let name = rest.prefix { $0.isLetter || $0.isNumber || $0 == "." || $0 == "_" }
    for end in [".id", ".en"] where name.hasSuffix(end) { return String(name.dropLast(end.count)) }
    return String(name)
  }
}
