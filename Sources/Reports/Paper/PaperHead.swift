import Wording
import Workshop

extension Paper {
  /// What a paper says of itself before anything else: whose it is, what it is and of when.
  package struct Head: Equatable, Sendable {
    /// How the lines of it stand.
    package enum Style: CaseIterable, Sendable {
      /// In the middle, what is said of the whole below.
      case report
      /// The institution at the left, the title at the right.
      case receipt
      /// The same of a paper that only one person may read.
      case confidential
    }

    package var style: Style
    /// Empty for a list that is not handed in.
    package var institution = ""
    /// The offices above it, from the ministry down, and where it is reached.
    package var office: [String] = []
    package var address: [String] = []
    package var title: String
    /// In the middle below the title.
    package var subtitle = ""
    /// What else it is, such as its period or the workshop's own name.
    package var about = ""
    /// When it was made, or by what it is checked.
    package var at = ""
    package var marks: [Mark] = []
    /// Whom it is about, above the rule.
    package var person: [Value] = []

    package init(_ style: Style, _ title: String, _ change: (inout Head) -> Void = { _ in }) {
      self.style = style
      self.title = title
      change(&self)
    }

    /// So many lines of it are titles.
    var titles: Int {
      switch style {
      case .report:
        above.count + office.count + address.count + (institution.isEmpty ? 1 : 2)
      case .receipt: 1
      case .confidential: 2
      }
    }

    private var above: [Mark] { marks.filter { $0.kind == .practice } }

    /// The mark of a kind, or nothing.
    private func text(_ kind: Mark.Kind) -> String? { marks.first { $0.kind == kind }?.text }

    /// Its lines from top to bottom.
    func lines(_ layout: PaperLayout) -> [String] {
      switch style {
      case .report:
        let names = (office + [institution] + address + [title, subtitle]).filter { !$0.isEmpty }
        let left = text(.preliminary) ?? about
        return (above.map(\.text) + names).map(layout.centred)
          + (left.isEmpty && at.isEmpty ? [] : [layout.ends(left, at)]) + [layout.rule]
      case .receipt:
        return [layout.ends(institution, title), layout.ends(about, at)]
          + marks.map { layout.ends($0.text, "") } + [layout.rule]
      case .confidential:
        let kind = text(.preliminary) ?? text(.copy) ?? text(.void) ?? ""
        return [layout.ends(institution, about), layout.ends(title, kind)]
          + above.map { layout.ends($0.text, "") }
          + [layout.ends(person.first, person.last), layout.rule]
      }
    }
  }

  /// What keeps a paper from being taken for another.
  package struct Mark: Equatable, Sendable {
    /// What it keeps apart.
    package enum Kind: CaseIterable, Sendable {
      case practice, preliminary, copy, void, partial, reprint
    }

    package var kind: Kind
    package var text: String
  }
}

extension Paper.Head {
  /// The head of a report that is handed in, counted on a day.
  ///
  /// `isLetter`: whether it goes out under the whole letterhead.
  static func report(
    _ title: String, about: String, isPreliminary: Bool = false, isLetter: Bool = false,
    of workshop: Workshop, on day: Day, _ language: Language
  ) -> Paper.Head {
    Paper.Head(.report, title) {
      $0.institution = workshop.institution(on: day)
      if isLetter {
        let letterhead = workshop.letterhead(on: day)
        $0.office = letterhead.above.map { $0.uppercased() }
        $0.address = [letterhead.address, letterhead.contact].filter { !$0.isEmpty }
      }
      $0.at = Words("Dihitung ", en: "Counted on ")[language] + day.long(language)
      $0.marks = Paper.Mark.practice(workshop, language)
      if isPreliminary {
        $0.marks.append(Paper.Mark(kind: .preliminary, text: about))
      } else {
        $0.about = about
      }
    }
  }

  /// The head of a list that is for those who work with it.
  static func list(
    _ title: String, subtitle: String = "", of workshop: Workshop, _ language: Language
  ) -> Paper.Head {
    Paper.Head(.report, title) {
      $0.subtitle = subtitle
      $0.marks = Paper.Mark.practice(workshop, language)
    }
  }

  /// The head of a paper that is handed over: the workshop's name below that of the institution.
  ///
  /// `practice`: what it is no proof of.
  static func receipt(
    _ title: String, about: String = "Bengkel Kerja, Karya Warga Binaan", on day: Day,
    marks: [Paper.Mark], practice: String, of workshop: Workshop
  ) -> Paper.Head {
    Paper.Head(.receipt, title) {
      $0.institution = workshop.institution(on: day)
      $0.about = about
      $0.at = day.long(.indonesian)
      $0.marks = marks + Paper.Mark.practice(workshop, "LATIHAN, BUKAN BUKTI" + practice)
    }
  }
}

extension Workshop {
  /// The institution as a paper of a day names it, in capitals.
  func institution(on day: Day) -> String {
    let letterhead = letterhead(on: day)
    let name =
      letterhead.institutionInFull.isEmpty ? letterhead.institution : letterhead.institutionInFull
    return name.uppercased()
  }
}

extension Paper.Mark {
  static let copy = Paper.Mark(kind: .copy, text: "SALINAN")
  static let void = Paper.Mark(kind: .void, text: "DIBATALKAN")

  static func practice(_ workshop: Workshop, _ language: Language) -> [Paper.Mark] {
    practice(workshop, Words.practiceMark[language])
  }

  static func practice(_ workshop: Workshop, _ text: String) -> [Paper.Mark] {
    workshop.settings.isPractice ? [Paper.Mark(kind: .practice, text: text)] : []
  }

  /// What stands above everything that rests on a part of the records; nil where all are there.
  static func partial(_ workshop: Workshop, _ language: Language) -> Paper.Mark? {
    workshop.reach.map {
      Paper.Mark(kind: .partial, text: $0.mark(offset: workshop.settings.offset)[language])
    }
  }
}
