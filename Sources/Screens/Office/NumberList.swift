import TerminalUI
import Wording
import Workshop

/// The numbers that are given one after the other: the last, the next, and what was passed over.
struct NumberList: OfficeList {
  var list: SavedView.List { .numbers }
  var thing: Words { Words("deret nomor", en: "series") }

  func title(in scene: Scene) -> String { scene.say("Nomor", en: "Numbers") }
  func stamp(in scene: Scene) -> [Int] {
    [scene.workshop.numberStarts.edits, Int(truncatingIfNeeded: scene.lastSequence)]
  }
  func rows(in scene: Scene) -> [Int] { NumberSeries.allCases.map { Int($0.rawValue) } }

  private func series(_ row: Int) -> NumberSeries { NumberSeries.allCases[row] }

  func columns(in scene: Scene) -> [ListColumn] {
    let workshop = scene.workshop
    let year = scene.today.date.year
    return [
      ListColumn("series", Column(scene.say("Nomor", en: "Numbers"), 20)) {
        .text(scene.say(series($0).name))
      },
      ListColumn("last", Column(scene.say("Terakhir", en: "Last"), 9, from: 60)) {
        let last = workshop.lastNumber(series($0), in: year)
        return last == 0 ? .measure(nil, "-") : .text(workshop.code(of: last, series($0)))
      },
      ListColumn("next", Column(scene.say("Berikutnya", en: "Next"), 10)) {
        .text(workshop.code(of: workshop.nextNumber(series($0), in: year), series($0)))
      },
      ListColumn("gaps", Column(scene.say("Celah", en: "Gaps"), 5, .right, from: 60)) {
        .number(workshop.gaps(in: series($0)).count)
      },
    ]
  }

  func texts(of row: Int, in scene: Scene) -> [String] { [scene.say(series(row).name)] }

  /// There are no others.
  func adding(in scene: Scene) -> ListAdding? { nil }
  func form(_ row: Int?, in scene: Scene) -> (any Screen)? {
    row.map { NumberForm(series($0), in: scene) }
  }

  func factLines(_ layout: Layout) -> Int { layout.hasRules ? 3 : 0 }

  /// The newest gaps of the series, each with who decided it and why.
  func facts(of row: Int, in scene: Scene) -> [String] {
    let workshop = scene.workshop
    let lines = workshop.gaps(in: series(row)).suffix(3).reversed().map { gap in
      scene.say("Celah ", en: "Gap ") + gap.words(in: workshop) + ": " + gap.start.reason + " ("
        + workshop.users[gap.start.user].login + ", " + gap.start.decided.dashed + ")"
    }
    return (lines + ["", "", ""]).prefix(3).map { $0.fitted(to: scene.size.width - 3).trimmed }
  }

  func hint(_ row: Int, place: Int, of count: Int, in scene: Scene) -> String {
    scene.reason(without: writer).map { scene.lookOnly($0) }
      ?? scene.say(
        "U menetapkan nomor berikutnya, hanya naik. Celah tercatat.",
        en: "U sets the next number, upwards only. Gaps are recorded.")
  }
}
