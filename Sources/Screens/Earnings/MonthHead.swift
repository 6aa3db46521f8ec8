import TerminalUI
import Wording
import Workshop

/// The lines above the people of a month: from turnover to profit, from profit to the parts, and
/// what a point and a day of material are worth.
struct MonthHead {
  private static let label = 22
  private static let amount = 13
  private static let half = label + amount + 4

  let lines: [String]

  /// `other`: the same month under another scheme, to be laid beside; `height`: of the whole body.
  init(_ figures: MonthFigures, beside other: MonthFigures?, height: Int, in scene: Scene) {
    let way = Self.way(figures, in: scene)
    let parts = Self.parts(figures, in: scene)
    let width = scene.size.width - 3
    let blocks = other.map { [parts, Self.parts($0, in: scene)] } ?? [way, parts]
    let below = other == nil ? Self.pools(figures, in: scene) : []
    let full =
      width >= Self.half + Self.label + Self.amount - 1
      ? Self.beside(blocks) + below
      : (other == nil ? way : []) + blocks[other == nil ? 1 : 0]
        + (other == nil ? [] : blocks[1]) + below
    lines = full.count + 7 <= height ? full + [""] : [Self.short(figures, in: scene)]
  }

  private static func short(_ figures: MonthFigures, in scene: Scene) -> String {
    scene.say("Laba ", en: "Profit ") + figures.profit.bare + ", premi " + figures.premi.bare
  }

  private static func beside(_ blocks: [[String]]) -> [String] {
    (0..<max(blocks[0].count, blocks[1].count)).map { row in
      let left = row < blocks[0].count ? blocks[0][row] : ""
      let right = row < blocks[1].count ? blocks[1][row] : ""
      return right.isEmpty ? left : left.padded(to: half) + right
    }
  }

  private static func row(_ text: String, _ sum: Rupiah) -> String {
    text.padded(to: label) + sum.bare.leftPadded(to: amount)
  }

  // MARK: Blocks

  private static func way(_ figures: MonthFigures, in scene: Scene) -> [String] {
    let zero = Rupiah()
    let notas = figures.counted.count
    let void = figures.returned.count
    let rows: [(text: String, sum: Rupiah, isShown: Bool)] = [
      (
        scene.say("Dibayar, \(notas) nota", en: "Paid, \(counted(notas, "nota"))"),
        figures.turnover, true
      ),
      (scene.say("Biaya", en: "Costs"), zero - figures.cost, true),
      (scene.say("Komisi saluran", en: "Commission"), zero - figures.commission, true),
      (scene.say("Laba bersih", en: "Net profit"), figures.profit, true),
      (
        scene.say("Rugi bulan lalu dibawa", en: "Loss brought forward"), zero - figures.deficit,
        figures.deficit > zero
      ),
      (
        scene.say("Rugi ke bulan depan", en: "Loss carried forward"), zero - figures.missing,
        figures.missing > zero
      ),
      (
        scene.say("Saldo awal terjual", en: "Opening pieces sold"),
        figures.opening?.divided ?? zero, figures.opening != nil
      ),
    ]
    let back = figures.refunds.count
    let taken = [
      void == 0 ? "" : scene.say("\(void) nota batal", en: counted(void, "void nota")),
      back == 0 ? "" : scene.say("\(back) buah diretur", en: "\(back) returned"),
    ].filter { !$0.isEmpty }.joined(separator: ", ")
    return rows.filter(\.isShown).map { row($0.text, $0.sum) }
      + (taken.isEmpty ? [] : [scene.say("  sesudah ", en: "  after ") + taken])
  }

  private static func parts(_ figures: MonthFigures, in scene: Scene) -> [String] {
    let scheme = figures.scheme
    let base = scene.say(scheme.base.name)
    let name = { (text: String, share: String) in
      text.fitted(to: 15).padded(to: 16) + share.leftPadded(to: 6)
    }
    let parts = zip(scheme.parts, figures.parts).map { part, sum in
      row(name(part.name, perCent(perMille: part.perMille, scene.language)), sum)
    }
    let total = row(name(scene.say("Jumlah", en: "Total"), "100%"), figures.divided)
    let carried = row(scene.say("Premi belum dibagi", en: "Premi brought fwd"), figures.carried)
    return [scheme.name + scene.say(" dari ", en: " of ") + base] + parts + [total]
      + (figures.carried > Rupiah() ? [carried] : [])
  }

  /// The shares of the workers' part, each with what one of its units is worth.
  private static func pools(_ figures: MonthFigures, in scene: Scene) -> [String] {
    let points = figures.shares.reduce(Rupiah()) { $0 + $1.forPoints }
    let days = figures.shares.reduce(Rupiah()) { $0 + $1.forDays }
    let weavers = figures.shares.count { $0.points > 0 }
    let preparers = figures.shares.count { $0.days > 0 }
    let score = hundredths(figures.points, scene.language)
    let rows = [
      line(
        scene.say("Premi penganyam", en: "Premi of weavers"), points,
        scene.say(
          "\(weavers) orang, \(score) poin",
          en: "\(counted(weavers, "person", "people")), \(score) points"),
        each(points, of: figures.points, scale: 100, in: scene), in: scene),
      line(
        scene.say("Premi penyiap bahan", en: "Premi of preparers"), days,
        scene.say(
          "\(preparers) orang, \(figures.days) hari",
          en: "\(counted(preparers, "person", "people")), \(counted(figures.days, "day"))"),
        each(days, of: Int64(figures.days), scale: 1, in: scene), in: scene),
    ]
    return zip([points, days], rows).filter { $0.0 > Rupiah() }.map(\.1)
      + attendance(figures, in: scene)
  }

  /// What goes by attendance and conduct.
  private static func attendance(_ figures: MonthFigures, in scene: Scene) -> [String] {
    let sum = figures.shares.reduce(Rupiah()) { $0 + $1.forAttendance }
    let marks = figures.shares.reduce(Rupiah()) { $0 + $1.forConduct }
    let people = figures.shares.count { $0.paidDays > 0 }
    let days = figures.shares.reduce(0) { $0 + Int($1.paidDays) }
    let rows = [
      line(
        scene.say("Premi kehadiran", en: "Premi of attendance"), sum,
        scene.say(
          "\(people) orang, \(days) hari",
          en: "\(counted(people, "person", "people")), \(counted(days, "day"))"),
        each(sum, of: Int64(days), scale: 1, in: scene), in: scene),
      line(
        scene.say("Premi sikap kerja", en: "Premi of conduct"), marks,
        scene.say("\(figures.marked) orang dinilai", en: "\(figures.marked) marked"), "",
        in: scene),
    ]
    return zip([sum, marks], rows).filter { $0.0 > Rupiah() }.map(\.1)
  }

  private static func line(
    _ text: String, _ sum: Rupiah, _ who: String, _ each: String, in scene: Scene
  ) -> String {
    let front = row(text, sum)
    let whole = front + "    " + who + (each.isEmpty ? "" : " x " + each)
    return whole.count <= scene.size.width - 3 ? whole : front
  }

  /// Rupiah for one unit with two places, halves up; `scale`: how many units are one.
  static func each(_ sum: Rupiah, of units: Int64, scale: Int64, in scene: Scene) -> String {
    guard units > 0 else { return "" }
    let hundreds = Int128(sum.amount) * 200 * Int128(scale)
    return hundredths(Int64((hundreds / Int128(units) + 1) / 2), scene.language)
  }
}
