import TerminalUI
import Wording
import Workshop

/// The choice of defects and of what follows, drawn where the facts of the piece stood.
struct DefectChoiceView {
  let scene: Scene
  let choice: DefectChoice

  private static let places = [11, 34, 57]

  /// How many defects stand side by side.
  static func columns(_ size: Size) -> Int { isSmall(size) ? 2 : places.count }

  private static func isSmall(_ size: Size) -> Bool {
    size.width < 79 || QueueLayout(size, isChoosing: true).facts < 7
  }

  /// On a small screen only the part that is being chosen is drawn.
  func draw(on canvas: inout Canvas, y: Int) {
    if Self.isSmall(canvas.size) {
      if choice.isDeciding {
        drawOutcomes(on: &canvas, x: 4, y: y)
      } else {
        drawDefects(on: &canvas, places: [2, canvas.width / 2 + 1], y: y)
      }
      return
    }
    canvas.put(scene.workshop.code(choice.piece), x: 2, y: y, style: .heading)
    canvas.put(heading, x: QueueFacts.valueColumn, y: y)
    canvas.put(scene.say("Cacat", en: "Defects"), x: 2, y: y + 1, style: .heading)
    drawDefects(on: &canvas, places: Self.places, y: y + 1)
    canvas.put(scene.say("Tindakan", en: "Outcome"), x: 2, y: y + 4, style: .heading)
    drawOutcomes(on: &canvas, x: QueueFacts.valueColumn, y: y + 4)
  }

  private var heading: String {
    choice.wantsRepair
      ? scene.say(
        "PERBAIKI: pilih cacat dengan angka, lalu Enter",
        en: "REPAIR: choose defects by digit, then Enter")
      : scene.say(
        "GAGAL: pilih cacat dengan angka, lalu Enter dan pilih tindakan",
        en: "FAIL: choose defects by digit, then Enter and the outcome")
  }

  private func drawDefects(on canvas: inout Canvas, places: [Int], y: Int) {
    let width = places[1] - places[0] - 1
    for (place, index) in choice.shown.enumerated() {
      let defect = scene.workshop.catalogue.defects[Int(index)]
      let mark = choice.chosen.contains(index) ? "[x]" : "[ ]"
      let code = Layout(canvas.size).isNarrow ? "" : defect.code + " "
      let text = "\(mark) \(place + 1) \(code)\(defect.title(scene.language))"
      let x = places[place % places.count]
      let row = y + place / places.count
      canvas.put(text.fitted(to: width), x: x, y: row)
      guard place == choice.focused else { continue }
      canvas.put(">", x: x - 1, y: row)
      canvas.paint(.focus, x: x, y: row, count: width)
      canvas.cursor = (x, row)
    }
    if choice.spot == .digits { canvas.cursor = (places[0], y) }
  }

  private func drawOutcomes(on canvas: inout Canvas, x: Int, y: Int) {
    for (place, outcome) in choice.outcomes(in: scene.workshop).enumerated() {
      let width = canvas.width - 1 - x
      let title = Self.title(outcome, in: scene).padded(to: 14) + "  "
      let words = consequence(of: outcome).fittedClause(to: width - TextWidth.of(title))
      canvas.put(title + words, x: x, y: y + place)
      guard choice.isDeciding, place == choice.outcome else { continue }
      canvas.put(">", x: x - 2, y: y + place)
      canvas.paint(.focus, x: x, y: y + place, count: width)
      canvas.cursor = (x, y + place)
    }
  }

  static func title(_ outcome: Verdict, in scene: Scene) -> String {
    scene.say(outcome.name) + (outcome == .downgrade ? " C" : "")
  }

  private func consequence(of outcome: Verdict) -> String {
    switch outcome {
    case .rework: repair
    case .downgrade:
      Layout(scene.size).isNarrow
        ? scene.say("ke stok, mutu C", en: "stock, grade C")
        : scene.say("masuk stok dengan mutu C", en: "goes into stock as grade C")
    case .reject:
      Layout(scene.size).isNarrow
        ? scene.say("menunggu Kasubsi", en: "for the supervisor")
        : scene.say("menunggu tanda tangan kedua", en: "waits for a second signature")
    case .pass: ""
    }
  }

  private var repair: String {
    let time = choice.piece.row(in: scene.workshop).reworks + 1
    let worker = choice.repairer(in: scene.workshop).map { scene.workshop.code($0) } ?? "-"
    return scene.say(
      "kembali ke \(worker), ulang ke-\(time), poin sekali saja",
      en: "back to \(worker), repair \(time), not paid twice")
  }
}
