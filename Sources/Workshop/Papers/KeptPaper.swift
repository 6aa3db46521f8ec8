/// A paper as it was signed: its parts, tables and cells by what they are, so that it is drawn
/// again on any printer and its figures can be compared with those of today.
///
/// No name stands in it: where the paper has one it holds the person's code, and the name is a row
/// of its own under that person's key.
package struct KeptPaper: Record {
  package var name = ""
  package var title = ""
  package var isEnglish = false
  /// Whether it is handed over, with a margin and in plain letters.
  package var isReceipt = false
  package var parts: [KeptPart] = []
  /// Counted from 1; a later edition of the same paper has other figures.
  package var edition: Int32 = 0
  package var signer = ID<User>()
  package var signedAt = Instant()
  /// The newest record at that time, and the chain value behind it.
  package var sequence: Int64 = 0
  package var chain: [UInt8] = []

  package init() {}
}

/// What stands together on a kept paper.
package struct KeptPart: Record {
  package var blocks: [KeptBlock] = []
  /// Nil for a part that is never parted.
  package var heading: Int32?
  package var bold: Int32 = 0
  package var gap: Int32 = 0

  package init() {}
}

/// One thing on a kept paper; what its rows are depends on its kind.
package struct KeptBlock: Record {
  /// What it is.
  package enum Kind: UInt8, CaseIterable, Sendable {
    case line, ends, rule, blank
    /// Texts, marks, whom it is about; `style` is its style.
    case head
    /// Headings, then its rows; `style` is what is drawn of it, nought for nothing.
    case table
    /// Its label, then its words; `indent` is where its lines begin.
    case note
    /// Titles and places, then the names at the left and at the right; `style` is the inset.
    case signatures
    /// A value in a frame.
    case boxed
    /// A code that stands there as bars too, then what it is of.
    case label
  }

  package var kind = Kind.line
  package var style: Int32 = 0
  package var indent: Int32?
  /// Whether a table has rules, or signatures are short.
  package var isMarked = false
  package var columns: [KeptColumn] = []
  package var rows: [KeptRow] = []

  package init() {}
}

/// Where the cells of one kind stand in a kept table.
package struct KeptColumn: Record {
  package var kind: UInt8 = 0
  package var start: Int32 = 0
  package var end: Int32 = 0
  package var alignment: UInt8 = 0
  package var yields = false

  package init() {}
}

/// The cells of a row, from left to right.
package struct KeptRow: Record {
  package var isSum = false
  package var cells: [KeptCell] = []

  package init() {}
}

/// What stands in one place of a kept paper.
package struct KeptCell: Record, Hashable {
  /// What it is; how it is written follows from it.
  package enum Kind: UInt8, CaseIterable, Sendable {
    case blank, unknown, text, code, grade, count, rupiah, sum, spelled, points, tenths, perMille
    case rate, portion, bar, day, mark
    /// A name or number of a person: the text is the code, the number the place among the names.
    case personal
  }

  package var kind = Kind.blank
  package var number: Int64 = 0
  /// Of a portion the whole, of a mark its kind.
  package var other: Int64 = 0
  package var text = ""

  package init() {}
}

/// A name or register number on a kept paper, sealed under the person's key.
package struct KeptName: Record {
  package var subject: Int32 = 0
  package var worker = ID<Inmate>()
  /// Nil once the person's key has been erased, or while the part is not open.
  package var part: KeptText?
  package var unopened: SealedPart?

  package init() {}
}

/// What was written there.
package struct KeptText: Record {
  package var text = ""

  package init() {}
}

/// A paper that somebody signed; never changed again.
package struct SignedPaper: Record {
  package var day = Day()
  package var paper = KeptPaper()
  /// The first of its names, and how many it has.
  package var firstName: ID<KeptName>?
  package var names: Int32 = 0
  /// Of the paper with codes in place of names: 32 bytes.
  package var fingerprint: [UInt8] = []

  package init() {}
}

extension KeptPaper {
  /// What it says, row by row, without its head, where it is signed, and when.
  package var figures: [[KeptCell]] {
    parts.flatMap(\.blocks).filter { $0.kind == .table || $0.kind == .note }
      .flatMap(\.rows).map(\.cells)
  }
}

extension Workshop {
  /// The newest edition of a paper that was signed; nil where none was.
  package func signedPaper(_ name: String) -> SignedPaper? {
    signedPapers.last { $0.paper.name == name }
  }

  /// The names that stand on a signed paper, in their order.
  package func names(on signed: SignedPaper) -> [KeptName] {
    guard let first = signed.firstName else { return [] }
    return (0..<Int(signed.names)).map { keptNames[ID(Int(first.index) + $0)] }
  }
}
