import TerminalUI
import Wording
import Workshop

/// The lines of a slip, each of which opens its pieces, or is disputed.
struct SlipLinesScreen: RowPage {
  private let month: Month
  private let worker: ID<Inmate>
  private var lines: [Slip.Line] = []
  private var stamp: [Int] = []
  var cursor = ListCursor()

  init(_ month: Month, of worker: ID<Inmate>) {
    self.month = month
    self.worker = worker
  }

  var topic: String { "premi-slip-baris" }
  var door: Door? { .money }

  func count(in scene: Scene) -> Int { lines.count }

  mutating func refresh(in scene: Scene) {
    let now = EarningsStamp.of(scene)
    guard now != stamp else { return }
    stamp = now
    let figures = try? scene.workshop.division(of: month)
    lines = figures.flatMap { scene.workshop.slip(of: worker, in: $0)?.lines } ?? []
  }

  // MARK: Keys

  func keys(in scene: Scene) -> [PageKey<SlipLinesScreen>] {
    let reason = lines.isEmpty ? Self.empty(in: scene) : nil
    return [
      PageKey(
        [.enter, .right], .open, scene.say("Buahnya", en: "Its pieces"), unless: reason,
        does: { page, scene in
          page.place(in: scene).map {
            [
              .open(
                SlipPiecesScreen(page.month, page.lines[$0].work(of: page.worker)))
            ]
          } ?? []
        }),
      PageKey(
        [.character("g")], .dispute, scene.say("Sanggah", en: "Dispute"), unless: reason,
        does: { page, scene in
          let line = page.place(in: scene).map { page.words(page.lines[$0], in: scene) }
          return Self.dispute(page.month, of: page.worker, about: line, in: scene)
        }),
      .back(in: scene),
    ]
  }

  /// Writes down what is wrong with a slip or a line of it; opens what is disputed already.
  static func dispute(
    _ month: Month, of worker: ID<Inmate>, about line: String?, in scene: Scene
  ) -> [Effect] {
    if let open = scene.workshop.openDispute(of: worker, in: month) {
      return [.open(ListScreen(DisputeList(start: open)))]
    }
    return [.open(DisputeForm(month, of: worker, about: line ?? ""))]
  }

  private static func empty(in scene: Scene) -> String {
    scene.say("Slip ini tidak punya baris buah.", en: "This slip has no lines of pieces.")
  }

  func hint(in scene: Scene) -> String {
    lines.isEmpty
      ? Self.empty(in: scene)
      : scene.say(
        "Enter membuka buahnya, G menyanggah baris.",
        en: "Enter opens its pieces, G disputes the line.")
  }

  // MARK: Picture

  private func words(_ line: Slip.Line, in scene: Scene) -> String {
    let stage = scene.workshop.catalogue.stages[Int(line.stage)].name
    let product = scene.workshop.products[line.product].shortName
    return "\(stage), \(product) \(line.grade.letter), "
      + scene.say("\(line.count) buah", en: counted(line.count, "piece"))
  }

  mutating func draw(on canvas: inout Canvas, in scene: Scene) {
    refresh(in: scene)
    cursor.settle(rows: lines.count, page: max(1, page(in: scene)))
    var page = Page([
      month.title(scene.language), "Slip", scene.say("Rincian", en: "Pieces"),
    ])
    page.counts = [
      scene.workshop.code(worker),
      scene.say("\(lines.count) baris", en: counted(lines.count, "line")),
    ]
    if !lines.isEmpty { page.position = cursor.position(of: lines.count, in: scene) }
    page.draw(on: &canvas, in: scene)
    let texts = lines.isEmpty ? [Self.empty(in: scene)] : lines.map { words($0, in: scene) }
    ListCursor.draw(
      lines: texts.count, focus: lines.isEmpty ? nil : cursor.focus, on: &canvas
    ) { line, y, canvas in
      canvas.put(texts[line].fittedParts(to: canvas.width - 3), x: 2, y: y)
    }
  }
}
