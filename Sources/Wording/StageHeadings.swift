import Workshop

/// One-word headings of the making stages, made from their names.
///
/// A name's first word if no other stage has it, else its last, else its first letter and last
/// word.
package enum StageHeadings {
  package static func all(_ stages: [Stage], _ language: Language) -> [String] {
    let names = stages.map { $0.title(language).split(separator: " ").map(String.init) }
    let words = names.flatMap { Set($0) }
    func isOwn(_ word: String) -> Bool { words.count { $0 == word } == 1 }
    return names.map { name in
      guard let first = name.first, let last = name.last else { return "" }
      if name.count == 1 || isOwn(first) { return first.capitalisedFirst }
      return isOwn(last) ? last.capitalisedFirst : first.prefix(1).uppercased() + "." + last
    }
  }

  /// A stage's first word where no other stage begins with it, else its whole name.
  package static func short(_ stage: Stage, among stages: [Stage], _ language: Language) -> String {
    let name = stage.title(language)
    let first = name.prefix { $0 != " " }
    let begin = stages.count {
      $0.kind == .piece && $0.title(language).prefix { $0 != " " } == first
    }
    return begin == 1 ? String(first) : name
  }
}

extension String {
  /// With a capital first letter.
  package var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
