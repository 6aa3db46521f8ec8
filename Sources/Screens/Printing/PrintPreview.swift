import Reports
import TerminalUI
import Wording

/// The lines of a print on the screen, sheet under sheet, scrolled by rows and pages, and sideways
/// where the screen is narrower.
struct PrintPreview {
  private static let sideways = 20

  /// The column of the paper's left edge.
  private let x: Int
  private var scroll = TextScroll()
  private var left = 0

  init(x: Int = 2) { self.x = x }

  /// A line of the paper, or the edge above a sheet.
  enum Row: Equatable {
    case line(Print.Line)
    /// The number of the sheet that ends here, counted from 1.
    case edge(Int)
  }

  /// What is shown of a print: all of its lines in their order, and the edges between sheets.
  static func rows(of shown: Print) -> [Row] {
    shown.sheets.enumerated().flatMap { place, sheet in
      (place == 0 ? [] : [.edge(place)]) + sheet.map { .line($0) }
    }
  }

  // MARK: Keys

  var isShifted: Bool { left > 0 }

  func bindings(of shown: Print, in scene: Scene) -> [Binding] {
    let label = scene.say("Geser", en: "Scroll")
    return (mostLeft(shown, scene.size) > 0 ? [Binding([.right], .right, label)] : [])
      + (left > 0 ? [Binding([.left], .left, label)] : [])
  }

  mutating func move(_ command: Command, over shown: Print, in scene: Scene) {
    if let motion = command.motion { return move(motion, over: shown, in: scene) }
    let step = command == .left ? -Self.sideways : command == .right ? Self.sideways : 0
    left = max(0, min(left + step, mostLeft(shown, scene.size)))
  }

  /// Brings a row into sight, a few rows below the top.
  mutating func show(_ row: Int, over shown: Print, in scene: Scene) {
    let count = Self.rows(of: shown).count
    let page = Layout(scene.size).bodyHeight
    if scroll.shown(of: count, page: page).contains(row) { return }
    scroll = TextScroll()
    for _ in 0..<max(0, row - page / 3) { scroll.move(Motion.down, lines: count, page: page) }
  }

  mutating func move(_ motion: Motion, over shown: Print, in scene: Scene) {
    scroll.move(
      motion, lines: Self.rows(of: shown).count, page: Layout(scene.size).bodyHeight)
    left = max(0, min(left, mostLeft(shown, scene.size)))
  }

  /// How far the text can move so that its last column is in sight.
  private func mostLeft(_ shown: Print, _ size: Size) -> Int {
    let longest = shown.sheets.joined().map { $0.text.utf8.count }.max() ?? 0
    return max(0, longest - (size.width - 1 - x))
  }

  // MARK: Picture

  /// `baris 1-18 dari 21`, with the number of sheets where there are several.
  func position(over shown: Print, in scene: Scene) -> String {
    let count = Self.rows(of: shown).count
    let sight = scroll.shown(of: count, page: Layout(scene.size).bodyHeight)
    let sheets = shown.sheets.count
    let pages = sheets == 1 ? "" : scene.say("\(sheets) halaman, ", en: "\(sheets) pages, ")
    return pages + scene.say("baris", en: "rows") + " \(sight.lowerBound + 1)-\(sight.upperBound) "
      + scene.say("dari", en: "of") + " \(count)"
  }

  /// `focus`: the row in focus, on which the cursor stands while it is in sight.
  func draw(_ shown: Print, on canvas: inout Canvas, focus: Int? = nil) {
    let layout = Layout(canvas.size)
    let rows = Self.rows(of: shown)
    let shift = min(left, mostLeft(shown, canvas.size))
    let sight = scroll.shown(of: rows.count, page: layout.bodyHeight)
    canvas.drawScroll(sight, of: rows.count)
    for (place, row) in rows[sight].enumerated() {
      let y = layout.body + place
      switch row {
      case .line(let line):
        let text = String(line.text.dropFirst(shift).prefix(canvas.width - 1 - x))
        canvas.put(text, x: x, y: y, style: line.isBold ? .heading : .plain)
      case .edge: canvas.fill("─", x: x, y: y, count: canvas.width - 3, style: .plain)
      }
    }
    canvas.cursor = (x, layout.body)
    guard let focus, sight.contains(focus) else { return }
    let y = layout.body + focus - sight.lowerBound
    canvas.cursor = (x, y)
    canvas.put(">", x: 0, y: y)
  }
}
