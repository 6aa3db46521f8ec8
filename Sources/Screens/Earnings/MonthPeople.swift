import TerminalUI
import Wording
import Workshop

/// Everyone's line in a month: what was done, the premi, and the balance before and after it; or
/// beside another scheme the premi there.
struct MonthPeople {
  /// One line with its sums.
  struct Row {
    var share = WorkerShare()
    var old = Rupiah()
    /// Under the other scheme; nil while none stands beside.
    var other: Rupiah?

    /// The balance before and after, or what the other scheme gives and the difference.
    var sums: [Rupiah] {
      other.map { [$0, $0 - share.premi] } ?? [old, old + share.premi]
    }
  }

  /// The people in the order of the month.
  private(set) var order: [Int] = []
  private var lines: [Int: Row] = [:]
  private var other: MonthFigures?

  /// Of a month without figures.
  init() {}

  init(_ figures: MonthFigures, beside other: MonthFigures?, in workshop: Workshop) {
    self.other = other
    order = figures.shares.map { Int($0.worker.index) }
    for share in figures.shares {
      lines[Int(share.worker.index)] = Row(
        share: share,
        old: workshop.account(of: share.worker, before: figures.month).balance,
        other: other.map { $0.premi(of: share.worker) })
    }
  }

  func premi(of rows: [Int]) -> Rupiah { total(of: rows).share.premi }

  func columns(in scene: Scene) -> [ListColumn] {
    let seesNames = scene.sees(.name, in: .account)
    let code = ListColumn("code", Column(scene.say("Kode", en: "Code"), 7)) {
      .text(scene.workshop.code(ID<Inmate>($0)))
    }
    let name = ListColumn("name", Column(scene.say("Nama", en: "Name"), 14, from: 80)) {
      .text(scene.name(of: ID($0), in: .account))
    }.personal
    return [code] + (seesNames ? [name] : []) + numbers(from: seesNames ? 100 : 80, in: scene)
  }

  /// `from`: the narrowest screen that shows the steps.
  private func numbers(from: Int, in scene: Scene) -> [ListColumn] {
    let of = { (row: Int) in lines[row] ?? Row() }
    let sums =
      other.map { [$0.scheme.name, scene.say("Selisih", en: "Change")] }
      ?? [scene.say("Saldo awal", en: "Opening"), scene.say("Saldo akhir", en: "Closing")]
    return [
      ListColumn("days", Column(scene.say("Hari", en: "Days"), 4, .right, from: 80)) {
        .number(Int(of($0).share.days))
      },
      ListColumn("steps", Column(scene.say("Tahap", en: "Steps"), 5, .right, from: from)) {
        .number(Int(of($0).share.stages))
      },
      ListColumn("points", Column(scene.say("Poin", en: "Points"), 9, .right, from: 60)) {
        let points = of($0).share.points
        return .measure(Int(points), hundredths(points, scene.language))
      },
      ListColumn("premi", Column("Premi", 10, .right)) { .money(of($0).share.premi) },
      ListColumn("first", Column(sums[0], 10, .right, from: 60)) {
        .money(of($0).sums[0])
      },
      ListColumn("second", Column(sums[1], 11, .right, from: 72)) {
        .money(of($0).sums[1])
      },
    ]
  }

  private func total(of rows: [Int]) -> Row {
    var sum = Row(other: other.map { _ in Rupiah() })
    for row in rows.compactMap({ lines[$0] }) {
      sum.share.days += row.share.days
      sum.share.stages += row.share.stages
      sum.share.points += row.share.points
      sum.share.forPoints += row.share.forPoints
      sum.share.forDays += row.share.forDays
      sum.share.forOpening += row.share.forOpening
      sum.share.forAttendance += row.share.forAttendance
      sum.share.forConduct += row.share.forConduct
      sum.old += row.old
      if let other = row.other { sum.other? += other }
    }
    return sum
  }

  /// The last line, over all that are shown.
  func totals(of rows: [Int], in scene: Scene) -> [String] {
    let sum = total(of: rows)
    let people = scene.say("\(rows.count) orang", en: counted(rows.count, "person", "people"))
    return [scene.say("Jumlah", en: "Total")]
      + (scene.sees(.name, in: .account) ? [people] : [])
      + [
        "\(sum.share.days)", "\(sum.share.stages)", hundredths(sum.share.points, scene.language),
        sum.share.premi.bare,
      ] + sum.sums.map(\.bare)
  }
}
