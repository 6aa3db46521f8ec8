import Wording
import Workshop

/// What stands above a report: the institution, the report's own name, and when it was counted.
struct ReportHead {
  private let title: String
  /// At the left, beside the day of counting; empty for nothing.
  private let state: String

  init(_ title: String, state: String) {
    self.title = title
    self.state = state
  }

  func passage(of workshop: Workshop, on today: Day, _ language: Language) -> Passage {
    let settings = workshop.settings
    let institution =
      settings.institutionInFull.isEmpty ? settings.institution : settings.institutionInFull
    let counted = Words("Dihitung ", en: "Counted on ")[language] + today.long(language)
    let names =
      Practice.lines(workshop, language)
      + [institution.uppercased(), title].map(ReportText.centred)
    return .whole(
      names + [ReportText.ends(state, counted), ReportText.rule], bold: names.count)
  }
}

/// What stands above everything that rests on a part of the records.
enum PartialMark {
  static func passages(_ workshop: Workshop, _ language: Language) -> [Passage] {
    text(workshop, language).map { [.whole([$0], bold: 1)] } ?? []
  }

  /// Nil where all records are there.
  static func text(_ workshop: Workshop, _ language: Language) -> String? {
    workshop.reach?.mark(offset: workshop.settings.offset)[language]
  }
}

/// What stands above everything that comes out of a practice store.
enum Practice {
  static func lines(_ workshop: Workshop, _ language: Language) -> [String] {
    guard workshop.settings.isPractice else { return [] }
    return [
      ReportText.centred(
        Words("LATIHAN - bukan data sebenarnya", en: "PRACTICE - not real data")[language])
    ]
  }
}
