import Reports
import Wording
import Workshop

/// A report laid out as it is printed next, kept until a record, the day, the printer's setup
/// or the language changes: a key that scrolls counts nothing and lays out nothing.
struct LaidPaper {
  private struct Stamp: Equatable {
    let sequence: Int64
    let today: Day
    let language: Language
    let setup: PaperSetup
    let edits: [Int]

    init(_ scene: Scene) {
      sequence = scene.lastSequence
      today = scene.today
      language = scene.language
      setup = scene.printing.setup
      edits = [scene.workshop.signedPapers.edits, scene.workshop.prints.edits]
    }
  }

  private let stamp: Stamp
  /// As it was signed, or as it is counted now, with the number of the print.
  let paper: Paper
  let shown: Print
  let rows: [Paper.SourcedRow]

  init(_ fresh: Paper, in scene: Scene) {
    stamp = Stamp(scene)
    paper = fresh.printed(of: scene.workshop)
    shown = Print(paper, scene.printing.setup)
    rows = paper.sourcedRows(columns: scene.printing.setup.pitch.columns)
  }

  func isStill(_ scene: Scene) -> Bool { stamp == Stamp(scene) }
}
