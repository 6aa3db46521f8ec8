import TerminalUI
import Wording
import Workshop

/// One block: why, by whom, and every piece it touches, with the nota and buyer of what is sold.
struct BlockScreen: Screen {
  private let block: ID<Block>
  private var rows: [Affected.Row] = []
  private var sequence: Int64 = -1
  private var cursor = ListCursor()

  init(_ block: ID<Block>) { self.block = block }

  var presence: Presence { .page }
  var topic: String { "blokir" }

  /// `24-11-2026   lem berbau   KSB-1`.
  static func summary(_ id: ID<Block>, in scene: Scene) -> String {
    let row = scene.workshop.blocks[id]
    return [
      row.day.dashed, scene.say("\(row.count) buah", en: plural(row.count, "piece")),
      row.lifted.map { scene.say("dibuka ", en: "lifted ") + $0.dashed } ?? "", row.reason,
    ].filter { !$0.isEmpty }.joined(separator: "   ")
  }

  // MARK: Keys

  func bindings(in scene: Scene) -> [Binding] {
    [
      Binding([.enter, .right], .open, scene.say("Buka", en: "Open")),
      Binding(
        [.character("k")], .block, scene.say("Buka blokir", en: "Lift block"),
        unless: scene.reason(without: .approve) ?? liftedAlready(in: scene)),
      Binding([.escape, .left, .control("g")], .back, scene.say("Kembali", en: "Back")),
    ]
      + RowList.movement.map { binding in
        var binding = binding
        binding.keys.removeAll { $0 == .character("k") }
        return binding
      }
  }

  private func liftedAlready(in scene: Scene) -> String? {
    scene.workshop.blocks[block].lifted == nil
      ? nil : scene.say("Blokir ini sudah dibuka.", en: "This block is lifted already.")
  }

  /// The facts above the rows.
  private static let head = 3

  private func page(_ size: Size) -> Int { max(1, Layout(size).bodyHeight - Self.head - 1) }

  mutating func press(_ input: Input, in scene: Scene) -> [Effect] {
    refresh(in: scene)
    guard case .command(let command) = input else { return [] }
    switch command {
    case .back: return [.close]
    case .block: return [BlockQuestion.lifting(block, in: scene)]
    case .open where rows.indices.contains(cursor.focus):
      let row = rows[cursor.focus]
      if let sale = row.sale { return [.open(NotaScreen(sale))] }
      return [.open(PieceScreen(row.piece))]
    default: _ = cursor.move(command, rows: rows.count, page: page(scene.size))
    }
    return []
  }

  mutating func hear(_ answer: Answer, in scene: Scene) -> [Effect] {
    switch answer {
    case .typed(let reason):
      let action = LiftBlock {
        $0.day = scene.today
        $0.block = block
        $0.reason = reason
      }
      return [.perform([.liftBlock(action)])]
    case .saved(let number):
      return [
        .say(
          scene.say(
            "Tersimpan #\(number). Blokir dibuka; buahnya boleh lulus dan dijual lagi.",
            en: "Saved #\(number). The block is lifted; its pieces may pass and be sold."))
      ]
    case .refused(let broken):
      return broken.first.map { [.say($0.sentence(in: scene.workshop, scene.language))] } ?? []
    default: return []
    }
  }

  /// What is sold first: that is what has to be called back.
  private mutating func refresh(in scene: Scene) {
    if sequence != scene.lastSequence {
      sequence = scene.lastSequence
      let all = Affected(scene.workshop.blocks[block].pieces, in: scene.workshop).rows
      rows = all.filter { $0.sale != nil } + all.filter { $0.sale == nil }
    }
    cursor.settle(rows: rows.count, page: page(scene.size))
  }

  // MARK: Picture

  func hint(in scene: Scene) -> String {
    scene.say(
      "Enter membuka nota atau riwayatnya.", en: "Enter opens its nota or its history.")
  }

  mutating func draw(on canvas: inout Canvas, in scene: Scene) {
    refresh(in: scene)
    let layout = Layout(canvas.size)
    let row = scene.workshop.blocks[block]
    let affected = Affected(row.pieces, in: scene.workshop)
    var page = Page([scene.say("Lacak", en: "Trace"), scene.say("Blokir", en: "Block")])
    page.counts = [
      scene.say("\(row.count) buah", en: plural(row.count, "piece")),
      scene.say("\(affected.sold) terjual", en: "\(affected.sold) sold"),
      scene.say("\(affected.inStock) di stok", en: "\(affected.inStock) in stock"),
      scene.say("\(affected.others) lainnya", en: counted(affected.others, "other")),
    ]
    page.position = cursor.position(of: rows.count, in: scene)
    page.draw(on: &canvas, in: scene)
    for (place, fact) in facts(row, in: scene).enumerated() {
      canvas.put(fact.0, x: 2, y: layout.body + place, style: .heading)
      canvas.put(fact.1.fittedMessage(to: canvas.width - 13), x: 12, y: layout.body + place)
    }
    let columns = columns(in: scene)
    columns.drawTitles(on: &canvas, y: layout.body + Self.head)
    let rows = rows
    cursor.draw(
      rows: rows.count, page: self.page(canvas.size), y: layout.body + Self.head + 1, on: &canvas
    ) { place, y, canvas in
      columns.draw(texts(rows[place], in: scene), on: &canvas, y: y)
    }
  }

  private func facts(_ row: Block, in scene: Scene) -> [(String, String)] {
    let login = { (user: ID<User>) in scene.workshop.users[user].login.uppercased() }
    let lifted = row.lifted.flatMap { day in
      row.lifter.map { day.dashed + " " + login($0) + ": " + row.liftReason }
    }
    return [
      (scene.say("Alasan", en: "Reason"), row.reason),
      (scene.say("Dipasang", en: "Set"), row.day.dashed + " " + login(row.user)),
      (
        scene.say("Dibuka", en: "Lifted"),
        lifted ?? scene.say("belum. Kasubsi membuka dengan K.", en: "not yet. A supervisor: K.")
      ),
    ]
  }

  private func columns(in scene: Scene) -> Columns {
    Columns([
      Column(scene.say("Buah", en: "Piece"), 9),
      Column(scene.say("Keadaan", en: "State"), 16),
      Column("Nota", 10, from: 60), Column(scene.say("Pembeli", en: "Buyer"), 28, from: 80),
    ])
  }

  private func texts(_ row: Affected.Row, in scene: Scene) -> [String] {
    let workshop = scene.workshop
    return [
      workshop.code(row.piece), scene.say(row.state.name),
      row.sale.map { workshop.nota($0) } ?? "",
      row.sale.map { scene.buyerName(workshop.sales[$0].buyer) } ?? "",
    ]
  }
}
