import Reports
import TerminalUI
import Wording
import Workshop

/// The lists among the pictures: faults as bars with the yields below, and makers of a stage.
struct FigureRows {
  private static let longestBar = 24
  /// The narrowest screen that shows more than the yields themselves.
  private static let yieldWidth = 76
  private let layout: Layout
  private let gates: Int
  private let isPareto: Bool
  private let opinions: Int

  /// `opinions`: of how many inspectors there are second looks.
  init(_ size: Size, gates: Int, opinions: Int, isPareto: Bool) {
    layout = Layout(size)
    self.gates = gates
    self.opinions = opinions
    self.isPareto = isPareto
  }

  /// On a low screen the sentences above and the yields below go.
  private var head: Int { layout.hasRules && isPareto ? 3 : 0 }
  private var tail: Int {
    guard layout.hasRules else { return 0 }
    return isPareto ? gates + 2 : opinions == 0 ? 0 : opinions + 2
  }

  /// Rows in sight below the heading.
  var page: Int { max(1, layout.bodyHeight - head - tail - 1) }

  func draw(
    _ figures: FigureSet, _ cursor: ListCursor, by measure: DefectPareto.Measure,
    on canvas: inout Canvas, in scene: Scene
  ) {
    let top = layout.body + head
    let columns = isPareto ? faultColumns(measure, in: scene) : makerColumns(in: scene)
    let rows = isPareto ? faults(figures.pareto, in: scene) : makers(figures, in: scene)
    columns.drawTitles(on: &canvas, y: top)
    cursor.draw(rows: rows.count, page: page, y: top + 1, on: &canvas) { row, y, canvas in
      columns.draw(rows[row], on: &canvas, y: y)
    }
    if head > 0 { drawSentences(figures.pareto, on: &canvas, in: scene) }
    guard tail > 0 else { return }
    let y = top + 2 + min(page, rows.count)
    if isPareto {
      drawYields(figures.yield, on: &canvas, y: y, in: scene)
    } else {
      drawOpinions(figures.opinions, on: &canvas, y: y, in: scene)
    }
  }

  /// How far the blind second looks agreed with each inspector.
  func drawOpinions(
    _ opinions: SecondOpinions, on canvas: inout Canvas, y: Int, in scene: Scene
  ) {
    if opinions.rows.isEmpty { return }
    canvas.put(scene.say("PERIKSA ULANG", en: "RE-INSPECTION"), x: 2, y: y, style: .heading)
    for (place, row) in opinions.rows.enumerated() {
      let login = scene.workshop.users[row.inspector].login.uppercased()
      let text = login.padded(to: 10) + row.agreement.sentence(scene.language)
      canvas.put(text.fitted(to: canvas.width - 3), x: 2, y: y + 1 + place)
    }
  }

  // MARK: Rows

  private func faultColumns(_ measure: DefectPareto.Measure, in scene: Scene) -> Columns {
    let amount =
      measure == .count ? scene.say("Jml", en: "No.") : scene.say("Bobot", en: "Score")
    return Columns([
      Column(scene.say("Kode", en: "Code"), 4),
      Column(scene.say("Jenis cacat", en: "Defect"), 18),
      Column(scene.say("Kelas", en: "Class"), 8, from: 60),
      Column(amount, 5, .right, gap: 1),
      Column("", Self.longestBar, from: 80),
      Column(scene.say("Kumul.", en: "Cumul."), 6, .right, gap: 1, from: 54),
      Column("", 3, gap: 1, from: 80),
    ])
  }

  private func faults(_ pareto: DefectPareto, in scene: Scene) -> [[String]] {
    let most = pareto.bars.first?.measure ?? 0
    return pareto.bars.map { bar in
      let defect = scene.workshop.catalogue.defects[bar.defect]
      return [
        defect.code, defect.title(scene.language), scene.say(defect.severity.name),
        "\(bar.measure)", String(repeating: "█", count: Self.length(bar.measure, most: most)),
        perCent(bar.cumulative.value ?? 0, scene.language), bar.crosses ? "80%" : "",
      ]
    }
  }

  /// One cell for one up to 24, above that in proportion.
  static func length(_ measure: Int, most: Int) -> Int {
    most <= longestBar ? measure : max(1, (measure * longestBar * 2 / most + 1) / 2)
  }

  private func makerColumns(in scene: Scene) -> Columns {
    Columns([
      Column(scene.say("Kode", en: "Code"), 8),
      Column(scene.say("Lulus langsung", en: "Passed first"), 16, .right),
    ])
  }

  private func makers(_ figures: FigureSet, in scene: Scene) -> [[String]] {
    (figures.coaching?.rows ?? []).map {
      [scene.workshop.code($0.inmate), $0.passed.text(scene.language)]
    }
  }

  // MARK: Sentences

  private func drawSentences(
    _ pareto: DefectPareto, on canvas: inout Canvas, in scene: Scene
  ) {
    let vital = pareto.vital
    let share = perCent(vital.last?.cumulative.value ?? 0, scene.language)
    let whole = [
      scene.say(
        "\(vital.count) jenis pertama mencakup \(share) dari \(pareto.total) cacat.",
        en: "First \(counted(vital.count, "kind")): \(share) of \(pareto.total) defects."),
      scene.say(
        "\(vital.count) jenis: \(share).", en: "\(counted(vital.count, "kind")): \(share)."),
    ]
    let room = canvas.width - 3
    canvas.put(whole.first(fitting: room), x: 2, y: layout.body)
    canvas.put(origins(pareto, in: scene).first(fitting: room), x: 2, y: layout.body + 1)
  }

  /// Where the faults come from, in ever fewer stages; the others are counted together, with those
  /// of no stage.
  private func origins(_ pareto: DefectPareto, in scene: Scene) -> [String] {
    let stages = pareto.origins.filter { $0.stage != nil }
    let names = stages.map { origin in
      let stage = scene.workshop.catalogue.stages[Int(origin.stage ?? 0)]
      return "\(stage.title(scene.language)) \(origin.count)"
    }
    return (0...stages.count).reversed().map { shown in
      let rest = pareto.total - stages.prefix(shown).reduce(0) { $0 + $1.count }
      let other = rest == 0 ? [] : [scene.say("lain", en: "other") + " \(rest)"]
      return scene.say("Asal: ", en: "From: ")
        + (names.prefix(shown) + other).joined(separator: ", ") + "."
    }
  }

  private func drawYields(
    _ yield: QualityYield, on canvas: inout Canvas, y: Int, in scene: Scene
  ) {
    canvas.put(scene.say("LULUS LANGSUNG", en: "PASSED FIRST"), x: 2, y: y, style: .heading)
    let rolled =
      yield.rolledText(scene.language) + scene.say(" semua gerbang", en: " all gates")
    let end = canvas.put(
      [rolled, yield.rolledText(scene.language)].first(fitting: canvas.width - 18), x: 17, y: y)
    let basis = scene.say(
      "DPMO: cacat per sejuta peluang, \(yield.opportunities) peluang tiap buah",
      en: "DPMO: \(yield.opportunities) chances a piece")
    if end + 2 + TextWidth.of(basis) < canvas.width {
      canvas.putRight(basis, endingAt: canvas.width - 1, y: y)
    }
    let columns = Columns([
      Column("", 13), Column("", 16), Column("", 42, from: Self.yieldWidth),
    ])
    for (place, gate) in yield.gates.enumerated() {
      columns.draw(yieldTexts(gate, of: yield, in: scene), on: &canvas, y: y + 1 + place)
    }
  }

  private func yieldTexts(_ gate: GateYield, of yield: QualityYield, in scene: Scene) -> [String] {
    let rate = yield.perMillion(gate).map { "\($0)" } ?? "-"
    return [
      scene.workshop.catalogue.gates[Int(gate.gate)].title(scene.language),
      gate.passed.text(scene.language),
      scene.say(
        "ulang \(gate.reworked.part)  ditolak \(gate.rejected.part)  DPMO \(rate)",
        en: "rework \(gate.reworked.part)  rejected \(gate.rejected.part)  DPMO \(rate)"),
    ]
  }
}
