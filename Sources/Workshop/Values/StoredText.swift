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

extension Unicode.Scalar {
  /// Whether a scalar takes room or none and shows nothing, though it counts as letter or sign:
  /// the fillers of Hangul, the empty cell of Braille, variation selectors.
  var isUnseen: Bool { properties.isDefaultIgnorableCodePoint || value == 0x2800 }
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

  /// The rules of a stored text: required or not, so long, without unsafe or unseen characters.
  ///
  /// A limit counts scalars, for one character may be a letter and any number of marks.
  func brokenAsText(
    _ field: FieldName, atMost limit: Int, required: Bool = false
  ) -> [RuleBroken] {
    if isEmpty { return required ? [RuleBroken(.field(.required), field: field)] : [] }
    if unicodeScalars.contains(where: { $0.isUnsafeInText || $0.isUnseen }) {
      return [RuleBroken(.field(.textHasControls), field: field)]
    }
    if unicodeScalars.dropFirst(limit).first != nil {
      return [RuleBroken(.field(.textTooLong(limit: limit)), field: field)]
    }
    return showsNothing ? [RuleBroken(.field(.textShowsNothing), field: field)] : []
  }

  /// The rules of a text that names or numbers something: it also has a letter or a digit, and is
  /// nothing that a spreadsheet left of one.
  package func brokenAsName(
    _ field: FieldName, atMost limit: Int, required: Bool = false
  ) -> [RuleBroken] {
    let broken = brokenAsText(field, atMost: limit, required: required)
    return broken.isEmpty && !isEmpty && namesNothing
      ? [RuleBroken(.field(.namesNothing), field: field)] : broken
  }

  /// Whether a text consists of blanks and of marks without letters.
  private var showsNothing: Bool {
    unicodeScalars.allSatisfy { scalar in
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .spacingMark: true
      default: scalar.properties.isWhitespace
      }
    }
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
