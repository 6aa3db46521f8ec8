import Wording
import Workshop

/// Texts that somebody typed, for a paper that goes outside: one that tells of an inmate or of a
/// private buyer is left out, though none should have been recorded.
struct OutsideText {
  private let workshop: Workshop
  private let hidden: String

  init(_ workshop: Workshop, _ language: Language) {
    self.workshop = workshop
    hidden = Words("(tidak ditampilkan)", en: "(not shown)")[language]
  }

  func clean(_ text: String) -> String { workshop.namesSomebody(text) ? hidden : text }
}
