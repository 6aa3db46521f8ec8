extension Workshop {
  /// Whether a text tells of an inmate or a private buyer: by name or two words of it that stand
  /// side by side, by register number or code.
  ///
  /// Agreements and what came of them are read by partners, so their texts name nobody.
  package func namesSomebody(_ text: String) -> Bool {
    let words = Self.phrase(text)
    let identities = people.compactMap(\.identity)
    let persons = buyers.filter { $0.subject != nil }.compactMap(\.name)
    let numbers = people.indices.map { code(ID<Inmate>($0)) } + identities.map(\.register)
    return numbers.contains { $0.count > 2 && words.contains(Self.phrase($0)) }
      || (identities.map(\.name) + persons).contains { name in
        name.count > 2 && Self.telling(name).contains(where: words.contains)
      }
  }

  /// What tells of a name: each two of its words, or the one that it has.
  private static func telling(_ name: String) -> [String] {
    let words = phrase(name).split(separator: " ")
    if words.count < 2 { return [phrase(name)] }
    return zip(words, words.dropFirst()).map { " \($0) \($1) " }
  }

  /// Lower case without marks, one blank around each word, so that whole words are found.
  private static func phrase(_ text: String) -> String {
    let words = text.searchForm.split { !$0.isLetter && !$0.isNumber }
    return " " + words.joined(separator: " ") + " "
  }

  /// The rules of a text that a partner may read.
  func brokenOutside(_ text: String, _ field: FieldName, atMost limit: Int) -> [RuleBroken] {
    let broken = text.brokenAsText(field, atMost: limit, required: true)
    return broken.isEmpty && namesSomebody(text)
      ? [RuleBroken(.partnership(.namesSomebody), field: field)] : broken
  }
}
