import Wording
import Workshop

/// A paper as a value: what stands on it, of which kind, and where its figures come from.
///
/// Its text at 80 and at 132 columns, what a printer is sent, the records of a file and the page on
/// the screen all come from it; a form of it that is new reads the same parts.
package struct Paper: Equatable, Sendable {
  /// Where the text stands on paper of 80 columns.
  package enum Form: Sendable {
    /// 76 columns from the left edge, under titles in the middle.
    case report
    /// A margin of four, then 72 columns in plain ASCII: what is handed over.
    case receipt
  }

  /// What each sheet of several says at its top.
  package var title: String
  /// What a file of it is called, without an ending.
  package var name: String
  package var language: Language
  package var form: Form
  package var parts: [Part]
  /// The originals on it, which are copies once it was printed.
  package var proofs: [Proof] = []
  /// What it is called where it is signed, in the one language of signed papers; nil for its name.
  package var signedName: String?
  /// Whom it names, to be noted before it is printed; nil where nobody is named.
  package var disclosure: NoteDisclosure?

  /// `workshop`: what the paper rests on; where that is a part of the records the paper says so
  /// before anything else.
  package init(
    _ title: String, name: String, of workshop: Workshop, _ language: Language,
    as form: Form = .report, _ parts: [Part]
  ) {
    let mark = Mark.partial(workshop, language)
    self.init(
      title, name: name, language, as: form,
      (mark.map { [.whole([.line(.mark($0))], bold: 1)] } ?? []) + parts)
  }

  /// A paper that is signed, under what it is called in Indonesian.
  package init(
    _ title: String, name: Words, of workshop: Workshop, _ language: Language, _ parts: [Part]
  ) {
    self.init(title, name: name[language], of: workshop, language, parts)
    signedName = name.id
  }

  /// A paper that rests on no records.
  package init(
    _ title: String, name: String, _ language: Language, as form: Form = .report, _ parts: [Part]
  ) {
    self.title = title
    self.name = name
    self.language = language
    self.form = form
    self.parts = parts
  }

  /// What its kind is, wherever on it that is said.
  package var marks: [Mark] { parts.flatMap(\.blocks).flatMap(\.marks) }

  package var tables: [Table] { parts.flatMap(\.blocks).compactMap(\.table) }
}

extension Paper {
  /// What stands together, such as a table with what is said of it, or where people sign.
  package struct Part: Equatable, Sendable {
    package var blocks: [Block]
    /// So many first lines never stand at the foot of a page without the line behind them, and
    /// stand again where the part goes on; nil for a part that is never parted.
    package var heading: Int?
    /// So many first lines are printed bold.
    package var bold: Int
    /// Blank lines before it, except at the top of a page.
    package var gap: Int

    /// A table: its heading, then rows that may be parted.
    package static func table(_ blocks: [Block], heading: Int = 1, gap: Int = 1) -> Part {
      Part(blocks: blocks, heading: heading, bold: heading, gap: gap)
    }

    /// What is never parted.
    package static func whole(_ blocks: [Block], bold: Int = 0, gap: Int = 1) -> Part {
      Part(blocks: blocks, heading: nil, bold: bold, gap: gap)
    }

    /// What a paper is, and what belongs to that.
    package static func head(_ head: Head, _ blocks: [Block] = []) -> Part {
      .whole([.head(head)] + blocks, bold: head.titles)
    }
  }

  /// One thing on a paper.
  package enum Block: Equatable, Sendable {
    case head(Head)
    case table(Table)
    case chart(Chart)
    case note(Note)
    case signatures(Signatures)
    /// Two values at the two ends of a line.
    case ends(Value, Value)
    case line(Value)
    /// A value that nobody should change afterwards, in a frame.
    case boxed(Value)
    case rule
    case blank
    case label(Label)

    var table: Table? {
      switch self {
      case .table(let table): table
      case .chart(let chart): chart.table
      case .head, .note, .signatures, .ends, .line, .boxed, .rule, .blank, .label: nil
      }
    }

    /// The table as lines of text have it.
    func drawn(_ language: Language) -> Table? {
      if case .chart(let chart) = self { chart.drawn(language) } else { table }
    }

    var marks: [Mark] {
      switch self {
      case .head(let head): head.marks
      case .line(.mark(let mark)): [mark]
      case .line, .table, .chart, .note, .signatures, .ends, .boxed, .rule, .blank, .label: []
      }
    }
  }
}
