import Wording
import Workshop

// Every value language by its name.

extension ValueLanguage where Value == String {
  /// Words of any kind, of which blanks at the ends do not count.
  package static func text(limit: Int) -> Self {
    var language = Self { text, _ throws(Mistake) in text.trimmed }
    language.longest = limit
    return language
  }

  /// What is not shown while it is typed, taken as it is.
  package static func secret(limit: Int) -> Self {
    var language = Self { text, _ throws(Mistake) in text }
    language.longest = limit
    language.isSecret = true
    return language
  }
}

extension ValueLanguage where Value == Day {
  package static var day: Self {
    var language = Self { text, basis throws(Misread) in
      try DateLanguage.read(text, today: basis.today)
    }
    language.write = { $0.dashed }
    return language
  }
}

extension ValueLanguage where Value == Int {
  package static var number: Self {
    var language = Self { text, _ throws(Misread) in try NumberLanguage.read(text) }
    language.remark = Words("Boleh dihitung: 3*12+4.", en: "Sums are allowed: 3*12+4.")
    return language
  }
}

extension ValueLanguage where Value == Rupiah {
  package static var money: Self {
    Self { text, _ throws(Misread) in try MoneyLanguage.read(text) }
  }
}

extension ValueLanguage where Value == Int32 {
  /// Something measured, in tenths; `aim` too.
  package static func reading(aim: Int32) -> Self {
    Self { text, _ throws(Misread) in try ReadingLanguage.read(text, aim: aim) }
  }
}

extension ValueLanguage where Value == [SizeCount] {
  package static var sizes: Self {
    Self { text, _ throws(Misread) in try SizeLanguage.read(text) }
  }
}

extension ValueLanguage where Value == [PiecesLanguage.Wanted] {
  /// Pieces by the codes of their kinds, or by their labels.
  package static var pieces: Self {
    Self { text, basis throws(Mistake) in
      do throws(Misread) {
        return try PiecesLanguage.wanted(text, in: basis.workshop)
      } catch { throw .misread(error) }
    }
  }
}

extension ValueLanguage where Value == [OrderLine] {
  /// What is ordered.
  package static var order: Self {
    Self { text, basis throws(Mistake) in
      do throws(Misread) { _ = try OrderLanguage.read(text) } catch { throw .misread(error) }
      let lines: [OrderLine]
      do throws(Misread) {
        lines = try OrderLanguage.lines(text, in: basis.workshop, on: basis.today)
      } catch { throw .unknown }
      if lines.isEmpty { throw .unknown }
      return lines
    }
  }
}

extension ValueLanguage where Value == [ToolsLanguage.Part] {
  /// Tools by their numbers; `handouts`: and who gets them.
  package static func tools(handouts: Bool) -> Self {
    Self { text, _ throws(Misread) in try ToolsLanguage.read(text, handouts: handouts) }
  }
}

extension ValueLanguage where Value == [SplitPart] {
  /// The parts of a scheme.
  package static var parts: Self {
    Self { text, _ throws(Misread) in try PartsLanguage.read(text) }
  }
}

// MARK: Choices

extension ValueLanguage {
  /// One of some values by its words in either language, of which its lookup lists all.
  package static func choice(
    of values: [Value], orElse mistake: Mistake = .unknown,
    note: @escaping @Sendable (Value) -> Words = { _ in Words("", en: "") },
    _ words: @escaping @Sendable (Value) -> Words
  ) -> Self {
    choice(among: { _ in values }, orElse: mistake, note: { value, _ in note(value) }) { value, _ in
      words(value)
    }
  }

  /// The same where the records say which values there are.
  package static func choice(
    among values: @escaping @Sendable (Basis) -> [Value], orElse mistake: Mistake = .unknown,
    note: @escaping @Sendable (Value, Basis) -> Words = { _, _ in Words("", en: "") },
    _ words: @escaping @Sendable (Value, Basis) -> Words
  ) -> Self {
    var language = Self { text, basis throws(Mistake) in
      let named = values(basis).first { words($0, basis).areTyped(text) }
      guard let named else { throw mistake }
      return named
    }
    language.rows = { basis in
      values(basis).map {
        LookupRow(words($0, basis)[basis.language], note: note($0, basis)[basis.language])
      }
    }
    return language.listed
  }
}
