import Reports
import TerminalUI
import Wording
import Workshop

/// The running month in figures, and the month before beside it.
struct MonthLines {
  private let scene: Scene
  private let now: MonthGlance
  private let before: MonthGlance
  private let isNarrow: Bool
  /// How many pieces a month were promised to a partner; nil where nobody was.
  private let aim: Int?

  /// Where the values stand in a line.
  private var valueColumn: Int { isNarrow ? 15 : 21 }
  private var room: Int { scene.size.width - 3 }

  private init(_ scene: Scene) {
    self.scene = scene
    now = MonthGlance(scene.today.month, of: scene.workshop)
    before = MonthGlance(scene.today.month + -1, of: scene.workshop)
    isNarrow = Layout(scene.size).isNarrow
    aim = scene.workshop.monthlyAim(on: scene.today)
  }

  static func all(in scene: Scene) -> [HomeLine] {
    let lines = MonthLines(scene)
    return [lines.heading, lines.accepted, lines.passed, lines.sold] + lines.weeks
  }

  // MARK: Lines

  private var heading: HomeLine {
    let name = Month.name(now.month.month, scene.language)
    let words = scene.say("\(name) s.d. hari ini", en: "\(name) so far")
    return .heading(
      scene.say("BULAN BERJALAN", en: "THIS MONTH").padded(to: valueColumn) + words,
      right: isNarrow ? "" : Month.name(before.month.month, scene.language))
  }

  private var accepted: HomeLine {
    figure(scene.say("Diterima", en: "Accepted"), report) { month in
      if month.isHistory { return ["-"] }
      let count = pieces(month.accepted)
      guard let aim, month.month == now.month else { return [count] }
      let words = scene.say("sasaran \(aim)", en: "aim \(aim)")
      return [20, 10].map { count + "   " + bar(month.accepted, of: aim, $0) + "   " + words } + [
        "\(month.accepted)/\(aim)"
      ]
    }
  }

  /// Whole cells alone; nothing is more than the aim.
  private func bar(_ count: Int, of aim: Int, _ cells: Int) -> String {
    let full = min(cells, count * cells / max(1, aim))
    return String(repeating: "█", count: full) + String(repeating: "·", count: cells - full)
  }

  private var passed: HomeLine {
    figure(scene.say("Lulus langsung", en: "Passed first"), report) { month in
      [
        month.checkedFirst == 0
          ? "-" : share(month.passedFirst, of: month.checkedFirst, scene.language)
      ]
    }
  }

  private var sold: HomeLine {
    figure(scene.say("Terjual", en: "Sold"), .area(5)) { month in
      if month.isHistory && month.sold == 0 { return ["-"] }
      return [pieces(month.sold) + "  " + month.turnover.sentence, pieces(month.sold)]
    }
  }

  /// The sparkline with its numbers; nothing while nothing was accepted.
  private var weeks: [HomeLine] {
    let weeks = AcceptedWeeks(upTo: scene.today, of: scene.workshop)
    guard !weeks.counts.isEmpty else { return [] }
    let label =
      isNarrow
      ? scene.say("Per minggu", en: "Per week")
      : scene.say("Diterima per minggu", en: "Accepted per week")
    let numbers = weeks.counts.map(String.init).joined(separator: " ")
    let since =
      scene.say("sejak", en: "since")
      + " \(weeks.first.weekdayShort(scene.language)) \(weeks.first.short)"
    let front = label.padded(to: valueColumn) + Sparkline.text(of: weeks.counts)
    let full = front + "   " + numbers
    let text = TextWidth.of(full) <= room ? full : front
    let hasRoom = TextWidth.of(text) + 2 + TextWidth.of(since) <= room
    return [HomeLine(text: text, right: hasRoom ? since : "")]
  }

  // MARK: Parts

  private var report: Effect { .open(ReportScreen(.monthly, now.month, in: scene)) }

  private func pieces(_ count: Int) -> String {
    scene.say("\(count) buah", en: counted(count, "piece"))
  }

  /// A label with the figures of both months, in the longest of their forms that fit.
  private func figure(
    _ label: String, _ effect: @autoclosure @escaping () -> Effect,
    _ forms: (MonthGlance) -> [String]
  ) -> HomeLine {
    let front = label.padded(to: valueColumn)
    let past = isNarrow ? [] : forms(before)
    for this in forms(now) {
      for other in past + [""] where valueColumn + width(this) + 2 + width(other) <= room {
        return .row(front + this, right: other, [effect()])
      }
    }
    return .row(front + (forms(now).last ?? ""), [effect()])
  }

  private func width(_ text: String) -> Int { TextWidth.of(text) }
}
