import TerminalUI
import Wording
import Workshop

/// One block: why, by whom, and every piece it touches, with the nota and buyer of what is sold.
///
/// A row is the place of a piece among those of the block.
struct BlockList: ListSubject {
  private let block: ID<Block>
  private var pieces: [Affected.Row] = []

  init(_ block: ID<Block>) { self.block = block }

  var list: SavedView.List { .block }
  var topic: String { "blokir" }
  var usualOrder: Words { Words("terjual dulu", en: "sold first") }

  func title(in scene: Scene) -> String { scene.say("Blokir", en: "Hold") }
  func path(in scene: Scene) -> [String] { [scene.say("Lacak", en: "Trace"), title(in: scene)] }
  func stamp(in scene: Scene) -> [Int] { [Int(scene.lastSequence)] }

  /// `24-11-2026   lem berbau   KSB-1`.
  static func summary(_ id: ID<Block>, in scene: Scene) -> String {
    let row = scene.workshop.blocks[id]
    return [
      row.day.dashed, scene.say("\(row.count) buah", en: counted(row.count, "piece")),
      row.lifted.map { scene.say("dicabut ", en: "lifted ") + $0.dashed } ?? "", row.reason,
    ].filter { !$0.isEmpty }.joined(separator: "   ")
  }

  /// What is sold stands first: that is what has to be called back.
  mutating func renew(in scene: Scene) {
    let all = Affected(scene.workshop.blocks[block].pieces, in: scene.workshop).rows
    pieces = all.filter { $0.sale != nil } + all.filter { $0.sale == nil }
  }

  func rows(in scene: Scene) -> [Int] { Array(pieces.indices) }

  func columns(in scene: Scene) -> [ListColumn] {
    let workshop = scene.workshop
    return [
      ListColumn("piece", Column(scene.say("Buah", en: "Piece"), 9)) {
        .text(workshop.code(pieces[$0].piece))
      },
      ListColumn("state", Column(scene.say("Keadaan", en: "State"), 16)) {
        .text(scene.say(pieces[$0].state.name))
      },
      ListColumn("nota", Column("Nota", 10, from: 60)) {
        .text(pieces[$0].sale.map { workshop.nota($0) } ?? "")
      },
      ListColumn("buyer", Column(scene.say("Pembeli", en: "Buyer"), 28, from: 80)) {
        .text(pieces[$0].sale.map { scene.buyerName(workshop.sales[$0].buyer) } ?? "")
      }.with {
        $0.outside = {
          .text(pieces[$0].sale.map { scene.buyerOutside(workshop.sales[$0].buyer) } ?? "")
        }
      },
    ]
  }

  func chips(in scene: Scene) -> [ListChip] {
    let state = scene.say("Keadaan", en: "State")
    return [
      ListChip("sold", state, scene.say("terjual", en: "sold")) { pieces[$0].sale != nil },
      ListChip("here", state, scene.say("belum terjual", en: "not sold")) {
        pieces[$0].sale == nil
      },
    ]
  }

  func texts(of row: Int, in scene: Scene) -> [String] {
    let sale = pieces[row].sale
    return [
      scene.workshop.code(pieces[row].piece), scene.say(pieces[row].state.name),
      sale.map { scene.workshop.nota($0) } ?? "",
      sale.map { scene.buyerName(scene.workshop.sales[$0].buyer) } ?? "",
    ]
  }

  // MARK: Keys

  func open(_ row: Int, in scene: Scene) -> (any Screen)? {
    if let sale = pieces[row].sale { return NotaScreen(sale) }
    return PieceScreen(pieces[row].piece)
  }

  func keys(_ row: Int?, in scene: Scene) -> [ListKey] {
    [
      ListKey(
        binding: Binding(
          [.character("x")], .block, scene.say("Cabut blokir", en: "Lift hold"),
          unless: scene.reason(without: .approve) ?? liftedAlready(in: scene)),
        does: { [BlockQuestion.lifting(block, in: scene)] },
        hears: { answer in
          guard case .typed(let reason) = answer else { return [] }
          let action = LiftBlock {
            $0.day = scene.today
            $0.block = block
            $0.reason = reason
          }
          return [.perform([.liftBlock(action)])]
        },
        says: { number in
          scene.say(
            "Tersimpan #\(number). Blokir dicabut; buahnya boleh lulus dan dijual lagi.",
            en: "Saved #\(number). The hold is lifted; its pieces may pass and be sold.")
        })
    ]
  }

  private func liftedAlready(in scene: Scene) -> String? {
    scene.workshop.blocks[block].lifted == nil
      ? nil : scene.say("Blokir ini sudah dicabut.", en: "This hold is lifted already.")
  }

  // MARK: Picture

  func counts(in scene: Scene) -> [String] {
    let row = scene.workshop.blocks[block]
    let affected = Affected(row.pieces, in: scene.workshop)
    return [
      scene.say("\(row.count) buah", en: counted(row.count, "piece")),
      scene.say("\(affected.sold) terjual", en: "\(affected.sold) sold"),
      scene.say("\(affected.inStock) di stok", en: "\(affected.inStock) in stock"),
      scene.say("\(affected.others) lainnya", en: counted(affected.others, "other")),
    ]
  }

  func head(in scene: Scene) -> [ListFact] {
    let row = scene.workshop.blocks[block]
    let login = { (user: ID<User>) in scene.workshop.users[user].login.uppercased() }
    let lifted = row.lifted.flatMap { day in
      row.lifter.map { day.dashed + " " + login($0) + ": " + row.liftReason }
    }
    return [
      ListFact(scene.say("Alasan", en: "Reason"), row.reason),
      ListFact(scene.say("Dipasang", en: "Set"), row.day.dashed + " " + login(row.user)),
      ListFact(
        scene.say("Dicabut", en: "Lifted"),
        lifted ?? scene.say("belum. Kasubsi mencabut dengan X.", en: "not yet. A supervisor: X.")),
    ]
  }

  func hint(_ row: Int, place: Int, of count: Int, in scene: Scene) -> String {
    scene.say(
      "Enter membuka nota atau riwayatnya.", en: "Enter opens its nota or its history.")
  }

  func emptyWords(in scene: Scene) -> EmptyWords {
    let none = scene.say("Blokir ini tanpa buah.", en: "This hold has no piece.")
    return EmptyWords(sentence: none, hint: none)
  }
}
