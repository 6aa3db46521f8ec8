import TerminalUI
import Wording
import Workshop

/// The operating characteristic of a plan in cells: how often a lot passes, by its defective part.
struct SamplingCurve {
  let scene: Scene
  let plan: SamplingPlan

  /// The column of the first point, for none defective; each further one is one per cent more.
  static let left = 42
  private static let points = 36
  /// A row for each tenth.
  private static let rows = 11

  /// Whether a screen has room for it beside the words.
  static func fits(_ size: Size) -> Bool {
    size.width >= left + points + 2 && Layout(size).bodyHeight >= rows + 3
  }

  func draw(on canvas: inout Canvas) {
    let top = Layout(canvas.size).body
    canvas.put(
      scene.say("lot yang lolos, dari 100", en: "of 100 lots pass"), x: Self.left - 1, y: top)
    let bottom = top + Self.rows
    for tenth in 0..<Self.rows {
      let y = bottom - tenth
      canvas.putRight("\(tenth * 10)", endingAt: Self.left - 1, y: y)
      if tenth == 0 { canvas.fill("─", x: Self.left, y: y, count: Self.points, style: .plain) }
    }
    let lot = Int(plan.lot)
    for perCent in 0..<Self.points {
      let defective = SamplingTexts.defective(perCent, of: lot)
      let chance = plan.characteristic.acceptance(ofLot: lot, defective: defective)
      let row = Int((chance * Double(Self.rows - 1)).rounded())
      canvas.put("●", x: Self.left + perCent, y: bottom - row)
    }
    for tenth in 0...3 {
      canvas.put("\(tenth * 10)%", x: Self.left + tenth * 10, y: bottom + 1)
    }
    canvas.put(
      scene.say("cacat dalam lot", en: "defective in the lot"), x: Self.left, y: bottom + 2)
  }
}
