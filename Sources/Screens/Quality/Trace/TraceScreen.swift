import TerminalUI
import Wording
import Workshop

/// Everything that hangs together with a lot, a batch, a piece or a sale: one row each, and Enter
/// opens it.
struct TraceScreen: RowPage {
  private let start: Trace.Start
  private var rows: [TraceRow] = []
  private var sequence: Int64 = -1
  var cursor = ListCursor()
  var hearing: ((inout TraceScreen, Answer, Scene) -> [Effect])?

  init(from start: Trace.Start) { self.start = start }

  var topic: String { "lacak" }

  /// `letter`: another where a page has a use of its own for L.
  static func binding(_ letter: Unicode.Scalar = "l", in scene: Scene) -> Binding {
    Binding([.character(letter)], .trace, scene.say("Lacak", en: "Trace"))
  }

  // MARK: Keys

  func count(in scene: Scene) -> Int { rows.count }

  func keys(in scene: Scene) -> [PageKey<TraceScreen>] {
    let none = scene.say("Belum ada yang berhubungan.", en: "Nothing is linked to it.")
    return [
      PageKey(
        [.enter, .right], .open, scene.say("Buka", en: "Open"),
        unless: sequence >= 0 && rows.isEmpty ? none : nil,
        does: { page, _ in page.focused.map { [.open($0.page)] } ?? [] }),
      part([.tab], .next, scene.say("Bagian", en: "Part"), by: 1),
      part([.backTab], .previous, "", by: -1),
      PageKey(
        [.character("x")], .block, scene.say("Blokir semua", en: "Hold all"),
        unless: scene.reason(without: .judge) ?? nothingToBlock(in: scene),
        does: { page, scene in [BlockQuestion.effect(page.blockable(in: scene), in: scene)] },
        hears: { page, answer, scene in page.blocked(answer, in: scene) }),
      .back(in: scene),
    ]
  }

  /// Goes to the first row of the next part, or of the one before, around the end.
  private func part(
    _ keys: [Key], _ command: Command, _ label: String, by step: Int
  ) -> PageKey<TraceScreen> {
    PageKey(keys, command, label) { page, scene in
      let starts = page.rows.indices.filter {
        $0 == 0 || page.rows[$0 - 1].kind != page.rows[$0].kind
      }
      guard let present = starts.lastIndex(where: { $0 <= page.cursor.focus }) else { return [] }
      page.cursor.focus(
        on: starts[(present + step + starts.count) % starts.count], rows: page.rows.count,
        page: page.page(in: scene))
      return []
    }
  }

  private func nothingToBlock(in scene: Scene) -> String? {
    let isFree = rows.contains { row in
      guard let piece = row.piece else { return false }
      return !scene.workshop.isBlocked(piece.number, of: piece.batch)
    }
    return isFree
      ? nil
      : scene.say(
        "Semua sudah diblokir. Tab ke blokirnya.",
        en: "All are held already. Tab goes to the hold.")
  }

  private func blocked(_ answer: Answer, in scene: Scene) -> [Effect] {
    switch answer {
    case .typed(let reason):
      let action = BlockPieces {
        $0.day = scene.today
        $0.pieces = blockable(in: scene)
        $0.reason = reason
      }
      return [.perform([.blockPieces(action)])]
    case .saved(let number):
      let block = ID<Block>(scene.workshop.blocks.count - 1)
      return [
        .open(ListScreen(BlockList(block))), .say(BlockQuestion.saved(number, block, in: scene)),
      ]
    case .refused(let broken):
      return broken.first.map { [.say($0.sentence(in: scene.workshop, scene.language))] } ?? []
    default: return []
    }
  }

  private func blockable(in scene: Scene) -> [BlockedPieces] {
    Trace(from: start, in: scene.workshop).blockable
  }

  private var focused: TraceRow? {
    rows.indices.contains(cursor.focus) ? rows[cursor.focus] : nil
  }

  /// All checks and sales are read again only when something was recorded.
  mutating func refresh(in scene: Scene) {
    if sequence != scene.lastSequence {
      sequence = scene.lastSequence
      rows = TraceRow.all(of: Trace(from: start, in: scene.workshop), in: scene)
    }
    cursor.settle(rows: rows.count, page: Layout(scene.size).bodyHeight)
  }

  // MARK: Picture

  func hint(in scene: Scene) -> String {
    rows.isEmpty
      ? scene.say(
        "Belum ada yang berhubungan. Esc kembali.", en: "Nothing is linked to it. Esc: back.")
      : scene.say(
        "Enter membuka baris ini. Tab ke bagian berikut.",
        en: "Enter opens this row. Tab goes to the next part.")
  }

  mutating func draw(on canvas: inout Canvas, in scene: Scene) {
    refresh(in: scene)
    let layout = Layout(canvas.size)
    var page = Page([scene.say("Lacak", en: "Trace"), title(in: scene)])
    page.counts = TraceRow.Kind.allCases.compactMap { kind in
      let count = rows.count { $0.kind == kind }
      return count == 0 ? nil : "\(count) " + scene.say(kind.title).lowercased()
    }
    page.position = cursor.position(of: rows.count, in: scene)
    page.draw(on: &canvas, in: scene)
    cursor.draw(rows: rows.count, page: layout.bodyHeight, y: layout.body, on: &canvas) {
      place, y, canvas in
      drawRow(place, y: y, on: &canvas, in: scene)
    }
  }

  private func drawRow(_ place: Int, y: Int, on canvas: inout Canvas, in scene: Scene) {
    let row = rows[place]
    if place == cursor.top || rows[place - 1].kind != row.kind {
      canvas.put(scene.say(row.kind.title), x: 2, y: y, style: .heading)
    }
    canvas.put(row.text.fittedParts(to: canvas.width - 17), x: 16, y: y)
  }

  private func title(in scene: Scene) -> String {
    let workshop = scene.workshop
    return switch start {
    case .lot(let label): scene.say("lot ", en: "lot ") + label
    case .batch(let batch): workshop.code(batch)
    case .piece(let batch, let number): workshop.code(batch, piece: Int(number))
    case .sale(let sale): "nota " + workshop.nota(sale)
    case .person(let person): workshop.code(person)
    }
  }
}
