extension Unicode.Scalar {
  /// Whether a scalar could command a terminal, hide text or turn its direction: control, format,
  /// private-use, unassigned and line-separator characters.
  package var isUnsafeInText: Bool {
    switch properties.generalCategory {
    case .control, .format, .privateUse, .surrogate, .unassigned, .lineSeparator,
      .paragraphSeparator:
      true
    default: false
    }
  }
}

extension String {
  /// Lower case without marks, the form in which texts are searched.
  package var searchForm: String {
    var folded = ""
    for scalar in lowercased().decomposed
    where scalar.properties.canonicalCombiningClass == .notReordered {
      folded.unicodeScalars.append(scalar)
    }
    return folded
  }

  /// The scalars with the common Latin letters taken apart from their marks.
  private var decomposed: [Unicode.Scalar] {
    unicodeScalars.flatMap { scalar -> [Unicode.Scalar] in
      guard scalar.value > 0x7F else { return [scalar] }
      return Latin.base(of: scalar).map { [$0] } ?? [scalar]
    }
  }

  /// The rules of a stored text: required or not, so long, without unsafe characters.
  func brokenAsText(
    _ field: FieldName, atMost limit: Int, required: Bool = false
  ) -> [RuleBroken] {
    if isEmpty { return required ? [RuleBroken(.required, field: field)] : [] }
    if unicodeScalars.contains(where: \.isUnsafeInText) {
      return [RuleBroken(.textHasControls, field: field)]
    }
    return count > limit ? [RuleBroken(.textTooLong(limit: limit), field: field)] : []
  }
}

/// The Latin letters with marks that turn up in names here, and their bare letters.
enum Latin {
  static func base(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    rows.first { $0.marked.unicodeScalars.contains(scalar) }?.bare
  }

  private static let rows: [(marked: String, bare: Unicode.Scalar)] = [
    ("àáâãäåāăą", "a"), ("çćč", "c"), ("ďđ", "d"), ("èéêëēĕėęě", "e"), ("ğģ", "g"),
    ("ìíîïĩīĭį", "i"), ("ķ", "k"), ("ĺļľł", "l"), ("ñńņň", "n"), ("òóôõöøōŏő", "o"),
    ("ŕŗř", "r"), ("śşšș", "s"), ("ţťț", "t"), ("ùúûüũūŭůűų", "u"), ("ýÿ", "y"), ("źżž", "z"),
  ]
}
