import TerminalUI
import Wording
import Workshop

/// The first checks behind a bar or a group, newest first; Enter opens the piece.
struct FigureChecksScreen: Screen {
  private let title: String
  private let checks: [ID<QualityCheck>]
  private let causes: [String]
  private var cursor = ListCursor()

  /// `checks`: in the order of the table; `causes`: what was written down of them, newest first.
  init(_ title: String, _ checks: [ID<QualityCheck>], causes: [String] = []) {
    self.title = title
    self.causes = causes
    self.checks = checks.reversed()
  }

  var presence: Presence { .page }
  var topic: String { "angka-mutu-buah" }

  func bindings(in scene: Scene) -> [Binding] {
    [
      Binding([.enter, .right], .open, scene.say("Buka", en: "Open")),
      Binding(
        [.character("u"), .function(2)], .edit, scene.say("Koreksi", en: "Correct"),
        unless: focused(in: scene).flatMap { Correction.refusal(of: $0.batch, $0.piece, in: scene) }
      ),
      Binding([.escape, .left, .control("g")], .back, scene.say("Kembali", en: "Back")),
    ] + RowList.movement
  }

  private func focused(in scene: Scene) -> QualityCheck? {
    checks.indices.contains(cursor.focus) ? scene.workshop.checks[checks[cursor.focus]] : nil
  }

  /// The causes stand below the rows and leave them half of the page at least.
  private func shownCauses(_ size: Size) -> ArraySlice<String> {
    causes.flatMap { $0.wrapped(to: size.width - 3, indent: 12) }
      .prefix(Layout(size).bodyHeight / 2 - 2)
  }

  private func page(_ size: Size) -> Int {
    let below = shownCauses(size).count
    return Layout(size).bodyHeight - 1 - (below == 0 ? 0 : below + 2)
  }

  mutating func press(_ input: Input, in scene: Scene) -> [Effect] {
    switch input {
    case .command(.back): return [.close]
    case .command(.open):
      return focused(in: scene).map {
        [.open(PieceScreen(PiecePlace($0)))]
      } ?? []
    case .command(.edit):
      return focused(in: scene).flatMap {
        scene.workshop.newestCheck(of: $0.piece, in: $0.batch)
      }.map { [.open(CorrectionForm($0, in: scene))] } ?? []
    case .command(let command):
      _ = cursor.move(command, rows: checks.count, page: page(scene.size))
    case .key: break
    }
    return []
  }

  func hint(in scene: Scene) -> String {
    scene.say(
      "Enter membuka riwayat buah, U mengoreksi putusan terakhirnya.",
      en: "Enter opens the piece's history, U corrects its last verdict.")
  }

  private func columns(in scene: Scene) -> Columns {
    Columns([
      Column(scene.say("Buah", en: "Piece"), 9),
      Column(scene.say("Tanggal", en: "Date"), 10, from: 80),
      Column(scene.say("Gerbang", en: "Gate"), 8, from: 80),
      Column(scene.say("Putusan", en: "Verdict"), 11),
      Column(scene.say("Cacat", en: "Faults"), Self.faultsWidth, from: 60),
    ])
  }

  private static let faultsWidth = 31

  /// The names of the faults, or their codes, or how many there are.
  private func faults(_ defects: [UInt8], in scene: Scene) -> String {
    let codes = defects.map { scene.workshop.catalogue.defects[Int($0)].code }
    return [
      VerdictTexts.names(defects, in: scene), codes.joined(separator: " "),
      scene.say("\(defects.count) cacat", en: plural(defects.count, "fault")),
    ].first(fitting: Self.faultsWidth)
  }

  private func texts(_ id: ID<QualityCheck>, in scene: Scene) -> [String] {
    let workshop = scene.workshop
    let check = workshop.checks[id]
    return [
      workshop.code(PiecePlace(check)),
      workshop.inspections[check.inspection].day.dashed,
      workshop.catalogue.gates[Int(check.gate)].title(scene.language),
      scene.say(check.verdict.name), faults(check.defects, in: scene),
    ]
  }

  mutating func draw(on canvas: inout Canvas, in scene: Scene) {
    let layout = Layout(canvas.size)
    cursor.settle(rows: checks.count, page: page(canvas.size))
    var page = Page([scene.say("Angka mutu", en: "Quality figures"), title])
    page.counts = [scene.say("\(checks.count) buah", en: plural(checks.count, "piece"))]
    page.fact = scene.say("pemeriksaan pertama", en: "first checks")
    page.position = cursor.position(of: checks.count, in: scene)
    page.draw(on: &canvas, in: scene)
    let columns = columns(in: scene)
    columns.drawTitles(on: &canvas, y: layout.body)
    cursor.draw(
      rows: checks.count, page: self.page(canvas.size), y: layout.body + 1, on: &canvas
    ) { place, y, canvas in
      columns.draw(texts(checks[place], in: scene), on: &canvas, y: y)
    }
    drawCauses(on: &canvas, y: layout.body + 2 + min(checks.count, self.page(canvas.size)), scene)
  }

  private func drawCauses(on canvas: inout Canvas, y: Int, _ scene: Scene) {
    let shown = shownCauses(canvas.size)
    if shown.isEmpty { return }
    canvas.put(scene.say("SEBAB DICATAT", en: "CAUSES ON RECORD"), x: 2, y: y, style: .heading)
    for (place, line) in shown.enumerated() {
      canvas.put(line.fitted(to: canvas.width - 3), x: 2, y: y + 1 + place)
    }
  }
}
