import Wording
import Workshop

/// A paper before it is laid on sheets.
package struct Document: Equatable, Sendable {
  /// What each sheet of several says at its top.
  package var title: String
  /// What a file of it is called, without an ending.
  package var name: String
  package var language: Language
  package var passages: [Passage]
  /// The originals on it, which are copies once it was printed.
  package var proofs: [Proof] = []
  /// Whom it names, to be noted before it is printed; nil where nobody is named.
  package var disclosure: NoteDisclosure?

  /// `workshop`: what the paper rests on; where that is a part of the records the paper says so
  /// before anything else.
  package init(
    _ title: String, name: String, of workshop: Workshop, _ language: Language,
    _ passages: [Passage]
  ) {
    self.init(
      title, name: name, language, PartialMark.passages(workshop, language) + passages)
  }

  /// A paper that rests on no records.
  package init(_ title: String, name: String, _ language: Language, _ passages: [Passage]) {
    self.title = title
    self.name = name
    self.language = language
    self.passages = passages
  }

  /// The lines as they are read without sheets.
  package var lines: [String] {
    passages.enumerated().flatMap { place, passage in
      Array(repeating: "", count: place == 0 ? 0 : passage.gap) + passage.lines
    }
  }
}
