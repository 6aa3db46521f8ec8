extension Workshop {
  /// Whether a text tells of an inmate or a private buyer, by name, register number or code.
  ///
  /// Agreements and what came of them are read by partners, so their texts name nobody.
  package func namesSomebody(_ text: String) -> Bool {
    let words = Self.phrase(text)
    let inmates = people.indices.flatMap { index -> [String] in
      let identity = people[index].identity
      return [identity?.name, identity?.register, code(ID<Inmate>(index))].compactMap { $0 }
    }
    let persons = buyers.filter { $0.subject != nil }.compactMap(\.name)
    return (inmates + persons).contains { name in
      name.count > 2 && words.contains(Self.phrase(name))
    }
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
