/// How a print ended, as whoever stood beside the printer said it; never changed again.
package struct PaperPrint: Record {
  /// Where it was sent.
  package enum Place: UInt8, CaseIterable, Sendable {
    case file, device, queue
  }

  /// What became of it.
  package enum Result: UInt8, CaseIterable, Sendable {
    /// It lies there, whole and readable.
    case printed
    /// Paper jammed or was at its end.
    case jammed
    /// Ribbon or ink was at its end.
    case faint
    /// It was only tried, such as into a file.
    case trial
    case spoilt
    /// Whoever printed it did not say.
    case unanswered
  }

  package var day = Day()
  /// What the paper is called, such as `nota-0031`: its kind and whose or of when it is.
  package var paper = ""
  /// The originals on it.
  package var proofs: [Proof] = []
  /// Which print of the paper it is, or would have been, counted from 1; 0 before it is counted.
  package var number: Int32 = 0
  package var sheets: Int32 = 0
  package var place = Place.file
  package var result = Result.printed
  package var officer = ID<User>()

  package init() {}
}

/// Notes how a print ended; only one that came out makes the next one a copy.
package struct NotePrint: Record {
  package var day = Day()
  package var paper = ""
  package var proofs: [Proof] = []
  package var sheets: Int32 = 0
  package var place = PaperPrint.Place.file
  package var result = PaperPrint.Result.printed

  package init() {}
}

extension NotePrint: DatedFact {
  package var capability: Capability? { nil }
  package func countedDays(in workshop: Workshop) -> [Day] { [] }

  /// Rules: a paper with a name and a sheet, whose originals there are.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    let isThere = !paper.isEmpty && sheets > 0 && proofs.allSatisfy { $0.exists(in: workshop) }
    return isThere
      ? paper.brokenAsText(.name, atMost: Self.longest, required: true)
      : [RuleBroken(.field(.unknownRow))]
  }

  /// Characters of a paper's name.
  private static var longest: Int { 200 }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    let print = PaperPrint {
      $0.day = day
      $0.paper = paper
      $0.proofs = proofs
      $0.number = Int32(clamping: workshop.nextPrint(of: paper))
      $0.sheets = sheets
      $0.place = place
      $0.result = result
      $0.officer = authority.user
    }
    workshop.prints.append(print)
    workshop.note(print)
  }
}

extension Workshop {
  /// Which print of a paper the next one is, counted from 1.
  package func nextPrint(of paper: String) -> Int { (derived.printsOf[paper] ?? 0) + 1 }

  /// Keeps up what follows from a print that came out.
  mutating func note(_ print: PaperPrint) {
    guard print.result == .printed else { return }
    derived.printsOf[print.paper, default: 0] += 1
    derived.printed.formUnion(print.proofs)
  }
}
