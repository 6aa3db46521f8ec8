import TerminalUI
import Wording
import Workshop

/// Everyone's line in a month: what was done, the premi, and the balance before and after it; or
/// beside another scheme the premi there.
struct MonthPeople {
  /// One line with its sums.
  struct Row {
    var share: WorkerShare
    var old: Rupiah
    /// Under the other scheme; nil while none stands beside.
    var other: Rupiah?
  }

  let rows: [Row]
  private let other: MonthFigures?

  init(_ figures: MonthFigures, beside other: MonthFigures?, in workshop: Workshop) {
    self.other = other
    rows = figures.shares.map { share in
      Row(
        share: share,
        old: workshop.account(of: share.worker, before: figures.month).balance,
        other: other.map { $0.premi(of: share.worker) })
    }
  }

  func columns(in scene: Scene) -> Columns {
    let names = Column(scene.say("Nama", en: "Name"), 14, from: 80)
    let sums =
      other.map { [$0.scheme.name, scene.say("Selisih", en: "Change")] }
      ?? [scene.say("Saldo awal", en: "Old sum"), scene.say("Saldo akhir", en: "New sum")]
    return Columns(
      [Column(scene.say("Kode", en: "Code"), 7)] + (scene.sees(.name, in: .account) ? [names] : [])
        + [
          Column(scene.say("Hari", en: "Days"), 4, .right, from: 80),
          Column(
            scene.say("Tahap", en: "Steps"), 5, .right,
            from: scene.sees(.name, in: .account) ? 100 : 80),
          Column(scene.say("Poin", en: "Points"), 9, .right, from: 60),
          Column("Premi", 10, .right), Column(sums[0], 10, .right, from: 60),
          Column(sums[1], 11, .right, from: 72),
        ])
  }

  func cells(in scene: Scene) -> [[String]] {
    rows.map { row in
      cells(
        scene.workshop.code(row.share.worker), scene.name(of: row.share.worker, in: .account), row,
        in: scene)
    }
  }

  /// The last line, over everyone.
  func totals(in scene: Scene) -> [String] {
    var sum = Row(share: WorkerShare(), old: Rupiah(), other: other.map { _ in Rupiah() })
    for row in rows {
      sum.share.days += row.share.days
      sum.share.stages += row.share.stages
      sum.share.points += row.share.points
      sum.share.forPoints += row.share.forPoints
      sum.share.forDays += row.share.forDays
      sum.old += row.old
      if let other = row.other { sum.other? += other }
    }
    let people = scene.say("\(rows.count) orang", en: counted(rows.count, "person", "people"))
    return cells(scene.say("Jumlah", en: "Total"), people, sum, in: scene)
  }

  private func cells(_ code: String, _ name: String, _ row: Row, in scene: Scene) -> [String] {
    let premi = row.share.premi
    let sums =
      row.other.map { [$0.bare, ($0 - premi).bare] } ?? [row.old.bare, (row.old + premi).bare]
    return [code] + (scene.sees(.name, in: .account) ? [name] : [])
      + [
        "\(row.share.days)", "\(row.share.stages)",
        hundredths(row.share.points, scene.language), premi.bare,
      ] + sums
  }
}
