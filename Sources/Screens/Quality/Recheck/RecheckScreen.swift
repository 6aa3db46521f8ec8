import TerminalUI
import Wording
import Workshop

/// The drawn pieces that wait for a second inspector, by code and kind alone.
///
/// It shows nothing of what the first inspector found, of the makers or of the history: whoever
/// judges again must not know.
struct RecheckScreen: Screen {
  private var cursor = ListCursor()

  var presence: Presence { .page }
  var topic: String { "periksa-ulang" }

  /// What was drawn and not judged first by whoever sits there.
  static func rows(in scene: Scene) -> [ID<QualityCheck>] {
    let workshop = scene.workshop
    return workshop.drawn(on: scene.today).filter {
      workshop.inspections[workshop.checks[$0].inspection].inspector != scene.session?.user
    }
  }

  func bindings(in scene: Scene) -> [Binding] {
    let none =
      Self.rows(in: scene).isEmpty
      ? scene.say("Tidak ada yang menunggu. Esc kembali.", en: "None waits. Esc goes back.") : nil
    return [
      Binding(
        [.enter, .right], .open, scene.say("Periksa", en: "Judge"),
        unless: scene.reason(without: .judge) ?? none),
      Binding([.escape, .left, .control("g")], .back, scene.say("Kembali", en: "Back")),
    ] + RowList.movement
  }

  private func page(_ size: Size) -> Int { Layout(size).bodyHeight - 1 }

  mutating func press(_ input: Input, in scene: Scene) -> [Effect] {
    guard case .command(let command) = input else { return [] }
    let rows = Self.rows(in: scene)
    switch command {
    case .back: return [.close]
    case .open where rows.indices.contains(cursor.focus):
      return [.open(RecheckForm(rows[cursor.focus]))]
    default: _ = cursor.move(command, rows: rows.count, page: page(scene.size))
    }
    return []
  }

  func hint(in scene: Scene) -> String {
    scene.say(
      "Satu dari 20 buah yang lulus. Putusan pertama tidak ditampilkan.",
      en: "One of 20 passed pieces. The first verdict is not shown.")
  }

  private func columns(in scene: Scene) -> Columns {
    Columns([
      Column(scene.say("Buah", en: "Piece"), 9),
      Column(scene.say("Barang", en: "Item"), 34, from: 60),
      Column(scene.say("Sisa", en: "Left"), 7, .right),
    ])
  }

  private func texts(_ id: ID<QualityCheck>, in scene: Scene) -> [String] {
    let workshop = scene.workshop
    let check = workshop.checks[id]
    let left = BlindDraw.days - (scene.today - workshop.inspections[check.inspection].day)
    return [
      workshop.code(PiecePlace(check)),
      VerdictTexts.kind(PiecePlace(check), in: scene),
      scene.say("\(left) hr", en: "\(left) d"),
    ]
  }

  mutating func draw(on canvas: inout Canvas, in scene: Scene) {
    let layout = Layout(canvas.size)
    let rows = Self.rows(in: scene)
    cursor.settle(rows: rows.count, page: page(canvas.size))
    var page = Page([
      scene.say("Antrean mutu", en: "Quality queue"), scene.say("Periksa ulang", en: "Second look"),
    ])
    page.counts = [scene.say("\(rows.count) diundi", en: "\(rows.count) drawn")]
    page.fact = scene.say("dalam 14 hari", en: "within 14 days")
    page.position = cursor.position(of: rows.count, in: scene)
    page.draw(on: &canvas, in: scene)
    let columns = columns(in: scene)
    columns.drawTitles(on: &canvas, y: layout.body)
    cursor.draw(
      rows: rows.count, page: self.page(canvas.size), y: layout.body + 1,
      none: scene.say("Tidak ada yang menunggu.", en: "None waits."), on: &canvas
    ) { place, y, canvas in
      columns.draw(texts(rows[place], in: scene), on: &canvas, y: y)
    }
  }
}
