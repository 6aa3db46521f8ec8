import TerminalUI
import Wording
import Workshop

/// Everybody and the pieces that they hold at each making stage, beside each other where there is
/// room, so that a crew of thirty is seen at once.
struct WorkBoardScreen: RowPage {
  var cursor = ListCursor()
  private var memo = PageMemo<WorkBoard>()

  var topic: String { "papan-kerja" }

  static func binding(in scene: Scene) -> Binding {
    Binding([.character("p")], .workBoard, scene.say("Papan kerja", en: "Progress"))
  }

  private func board(in scene: Scene) -> WorkBoard {
    memo.value(in: scene) { WorkBoard(scene.workshop, on: scene.today) }
  }

  mutating func refresh(in scene: Scene) {
    memo.renew(in: scene) { WorkBoard(scene.workshop, on: scene.today) }
  }

  func count(in scene: Scene) -> Int { board(in: scene).rows.count }

  func page(in scene: Scene) -> Int { BoardPlan(scene.size).page }

  // MARK: Keys

  func keys(in scene: Scene) -> [PageKey<WorkBoardScreen>] {
    let rows = board(in: scene).rows
    let none = scene.say(
      "Belum ada yang bekerja. 1 membuka Warga binaan.",
      en: "Nobody works yet. 1 opens the inmates.")
    return [
      PageKey(
        [.enter, .right], .open, scene.say("Buka", en: "Open"), unless: rows.isEmpty ? none : nil
      ) { page, scene in
        let rows = page.board(in: scene).rows
        guard rows.indices.contains(page.cursor.focus) else { return [] }
        return [.open(ListScreen(HeldPieces(rows[page.cursor.focus].holder)))]
      },
      .back(in: scene),
    ]
  }

  func hint(in scene: Scene) -> String {
    let rows = board(in: scene).rows
    guard rows.indices.contains(cursor.focus) else {
      return scene.say(
        "Belum ada yang bekerja. Esc kembali.", en: "Nobody works yet. Esc goes back.")
    }
    let row = rows[cursor.focus]
    let who = row.holder.map { scene.workshop.code($0) } ?? Self.nobody(in: scene)
    if row.isHeldUp {
      return scene.say(
        "\(who) belum boleh kerja. Enter membuka buahnya; A mengalihkan.",
        en: "\(who) may not work now. Enter opens the pieces; A hands over.")
    }
    if row.sum == 0 {
      return scene.say("\(who) belum memegang buah.", en: "\(who) holds no piece.")
    }
    return scene.say(
      "Enter membuka \(row.sum) buah \(who).",
      en: "Enter opens \(counted(row.sum, "piece")) of \(who).")
  }

  /// What stands for the holder of pieces that were dealt to nobody.
  static func nobody(in scene: Scene) -> String { scene.say("tanpa", en: "nobody") }

  // MARK: Picture

  mutating func draw(on canvas: inout Canvas, in scene: Scene) {
    refresh(in: scene)
    let board = board(in: scene)
    let plan = BoardPlan(canvas.size)
    cursor.settle(rows: board.rows.count, page: plan.page)
    var page = Page([scene.say("Beranda", en: "Home"), scene.say("Papan kerja", en: "Progress")])
    page.counts = counts(board, in: scene)
    page.position = cursor.position(of: board.rows.count, in: scene)
    page.view = legend(board, fitting: canvas.width - 8, in: scene)
    page.draw(on: &canvas, in: scene)
    if board.rows.isEmpty { canvas.cursor = (2, Layout(canvas.size).body) }
    let columns = plan.columns(letters(board, in: scene), in: scene)
    canvas.drawScroll(of: board.rows.count, from: cursor.top, page: plan.page)
    let shown = board.rows.indices.dropFirst(cursor.top).prefix(plan.page)
    let body = Layout(canvas.size).body
    for block in 0..<plan.blocks where block * plan.height < max(1, shown.count) {
      columns.draw(
        columns.all.map(\.title), on: &canvas, y: body, style: .heading, from: plan.x(block))
    }
    for (offset, place) in shown.enumerated() {
      let x = plan.x(offset / plan.height)
      let y = body + 1 + offset % plan.height
      columns.draw(texts(board.rows[place], in: scene), on: &canvas, y: y, from: x)
      guard place == cursor.focus else { continue }
      canvas.drawFocus(y: y, sign: x - 2, from: x, count: plan.width)
    }
    let sums = [scene.say("Jumlah", en: "Total")] + board.totals.map(Self.cell)
    columns.draw(
      sums + [Self.cell(board.totals.reduce(0, +)), ""], on: &canvas, y: body + 1 + plan.height,
      style: .strong)
  }

  private func counts(_ board: WorkBoard, in scene: Scene) -> [String] {
    let idle = board.rows.count { $0.sum == 0 }
    let heldUp = board.rows.reduce(0) { $0 + ($1.isHeldUp ? $1.sum : 0) }
    let people = board.rows.count { $0.holder != nil }
    let waiting = scene.workshop.derived.queue.count
    return [
      heldUp > 0 ? scene.say("\(heldUp) tertahan", en: "\(heldUp) held up") : "",
      idle > 0 ? scene.say("\(idle) tanpa buah", en: "\(idle) without work") : "",
      scene.say("\(people) orang", en: counted(people, "person", "people")),
      waiting > 0
        ? scene.say("\(waiting) menunggu periksa", en: "\(waiting) await inspection") : "",
    ].filter { !$0.isEmpty }
  }

  private func texts(_ row: WorkBoard.Row, in scene: Scene) -> [String] {
    [row.holder.map { scene.workshop.code($0) } ?? Self.nobody(in: scene)]
      + row.counts.map(Self.cell) + [Self.cell(row.sum), row.isHeldUp ? "?" : ""]
  }

  private static func cell(_ count: Int) -> String { count == 0 ? "·" : "\(count)" }

  /// What the stages are called above their columns.
  private func letters(_ board: WorkBoard, in scene: Scene) -> [String] {
    board.stages.map { stage in
      let row = scene.workshop.catalogue.stages[stage]
      return row.letter.isEmpty
        ? String(row.title(scene.language).prefix(1)).uppercased() : row.letter
    }
  }

  /// `L lisu  A anyam dasar`; nothing where it does not fit.
  private func legend(_ board: WorkBoard, fitting room: Int, in scene: Scene) -> String {
    let words = zip(letters(board, in: scene), board.stages).map { letter, stage in
      letter + " " + scene.workshop.catalogue.stages[stage].title(scene.language)
    }.joined(separator: "  ")
    return TextWidth.of(words) <= room ? words : ""
  }
}

/// How the board is shared between blocks of rows.
private struct BoardPlan {
  /// One block, or two beside each other.
  let blocks: Int
  /// Rows of a block.
  let height: Int
  /// Columns of a block.
  let width: Int

  init(_ size: Size) {
    blocks = size.width < 76 ? 1 : 2
    height = max(1, Layout(size).bodyHeight - 2)
    width = blocks == 1 ? size.width - 3 : 36
  }

  var page: Int { blocks * height }

  func x(_ block: Int) -> Int { 2 + block * 40 }

  /// As many stages as there is room for.
  func columns(_ letters: [String], in scene: Scene) -> Columns {
    let room = (width - 7 - 5 - 2) / 4
    let stages = letters.enumerated().map { place, letter in
      Column(letter, 3, .right, gap: 1, from: place < room ? 0 : .max)
    }
    return Columns(
      [Column(scene.say("Kode", en: "Code"), 7)] + stages
        + [Column(scene.say("Buah", en: "Sum"), 4, .right, gap: 1), Column("", 1, gap: 1)])
  }
}

extension Command {
  static let workBoard = Command(
    "workBoard",
    Words("papan kerja orang tahap pegang", en: "board progress work people stages held"))
}
