import Workshop

extension Shortfall.Reason {
  package var name: Words {
    switch self {
    case .none: Words("", en: "")
    case .material: Words("bahan habis", en: "no material")
    case .tools: Words("alat rusak", en: "broken tool")
    case .sick: Words("sakit", en: "ill")
    case .excused: Words("izin/dipanggil", en: "called away")
    case .visited: Words("dikunjungi", en: "visited")
    case .learning: Words("masih belajar", en: "still learning")
    case .power: Words("listrik padam", en: "power cut")
    case .other: Words("lain", en: "other")
    }
  }

  /// In one word, where there is no room for more.
  package var short: Words {
    switch self {
    case .none: Words("tanpa", en: "none")
    case .material: Words("bahan", en: "material")
    case .tools: Words("alat", en: "tool")
    case .sick: Words("sakit", en: "ill")
    case .excused: Words("izin", en: "called")
    case .visited: Words("kunjungan", en: "visit")
    case .learning: Words("belajar", en: "learns")
    case .power: Words("listrik", en: "power")
    case .other: Words("lain", en: "other")
    }
  }
}

extension Shortfall {
  /// The reason's name, or what it was where it has none.
  package var name: Words { words.isEmpty ? reason.name : Words(words, en: words) }

  /// The same, of a reason that is a person's own affair only that it is.
  package func name(personal: Bool) -> Words {
    personal || !reason.isPersonal ? name : Words("urusan pribadi", en: "personal")
  }
}
