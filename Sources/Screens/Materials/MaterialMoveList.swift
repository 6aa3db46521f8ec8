import Reports
import TerminalUI
import Wording
import Workshop

/// One lot: where it came from, and what left it, to which batch and at what cost.
struct MaterialMoveList: ListSubject {
  let lot: ID<MaterialLot>

  var list: SavedView.List { .materialMoves }
  var topic: String { "bahan-lot" }
  var usualOrder: Words { Words("dicatat", en: "as recorded") }
  var openLabel: Words? { Words("Batch", en: "Batch") }

  func title(in scene: Scene) -> String { scene.workshop.materialLots[lot].label }

  func path(in scene: Scene) -> [String] {
    let material = [scene.say("Bahan", en: "Material"), title(in: scene)]
    return Layout(scene.size).isNarrow ? material : [Area.stock.title(in: scene)] + material
  }

  func stamp(in scene: Scene) -> [Int] {
    [scene.workshop.materialLots.edits, scene.workshop.materialMoves.edits]
  }

  func rows(in scene: Scene) -> [Int] { scene.workshop.moves(of: lot).map { Int($0.index) } }

  func columns(in scene: Scene) -> [ListColumn] {
    let moves = scene.workshop.materialMoves
    let showsMoney = MaterialList.showsMoney(in: scene)
    return [
      ListColumn("day", Column(scene.say("Tanggal", en: "Date"), 10)) { .day(moves[$0].day) },
      ListColumn("for", Column(scene.say("Untuk", en: "For"), scene.size.width < 60 ? 14 : 26)) {
        .text(what(moves[$0], in: scene))
      },
      ListColumn("officer", Column(scene.say("Petugas", en: "Officer"), 10, from: 80)) {
        .text(scene.workshop.users[moves[$0].officer].login.uppercased())
      },
      ListColumn("amount", Column(scene.say("Jumlah", en: "Amount"), 7, .right)) {
        .number(Int(moves[$0].quantity))
      },
      ListColumn("cost", Column(scene.say("Biaya (Rp)", en: "Cost (Rp)"), 10, .right, from: 72)) {
        showsMoney ? .money(scene.workshop.cost(of: ID($0))) : .text("-")
      },
    ]
  }

  private func what(_ move: MaterialMove, in scene: Scene) -> String {
    move.batch.map {
      let code = scene.workshop.code($0)
      return Layout(scene.size).isNarrow ? code : code + " " + scene.workshop.thing(of: $0)
    } ?? scene.say("selisih: ", en: "difference: ") + move.reason
  }

  func chips(in scene: Scene) -> [ListChip] {
    let kind = scene.say("Jenis", en: "Kind")
    let moves = scene.workshop.materialMoves
    return [
      ListChip("batch", kind, scene.say("untuk batch", en: "to a batch")) {
        moves[$0].batch != nil
      },
      ListChip("count", kind, scene.say("selisih", en: "difference")) { moves[$0].batch == nil },
    ]
  }

  func texts(of row: Int, in scene: Scene) -> [String] {
    let move = scene.workshop.materialMoves[row]
    return [what(move, in: scene), move.day.dashed]
  }

  private func cost(of rows: [Int], in scene: Scene) -> String {
    MaterialList.showsMoney(in: scene)
      ? rows.reduce(Rupiah()) { $0 + scene.workshop.cost(of: ID($1)) }.bare : "-"
  }

  private func amount(of rows: [Int], in scene: Scene) -> Int {
    rows.reduce(0) { $0 + Int(scene.workshop.materialMoves[$1].quantity) }
  }

  func sum(of rows: [Int], in scene: Scene) -> String {
    scene.say(
      scene.workshop.materialLots[lot].material(in: scene.workshop).amount(
        amount(of: rows, in: scene)))
  }

  // MARK: Keys

  func open(_ row: Int, in scene: Scene) -> (any Screen)? {
    scene.workshop.materialMoves[row].batch.map { BatchScreen($0) }
  }

  func whyNotOpen(_ row: Int, in scene: Scene) -> String {
    scene.say("Baris ini bukan batch.", en: "This row is not a batch.")
  }

  func keys(_ row: Int?, in scene: Scene) -> [ListKey] {
    MaterialList.lotKeys(lot, unless: nil, in: scene) + [
      ListKey(
        binding: Binding(
          [.character("p")], .amend, scene.say("Perbaiki", en: "Correct"),
          unless: scene.reason(without: .record)),
        does: { [.open(AmendLotForm(lot, in: scene))] },
        says: { AmendmentWords.saved($0, in: scene) }),
      ListKey(
        binding: Binding(
          [.character("c")], .print, scene.say("Bon bahan", en: "Voucher"),
          unless: row == nil ? emptyWords(in: scene).sentence : nil, onKeyLine: false),
        does: {
          row.map { PrintScreen.opened(MaterialVoucher.paper(of: ID($0), in: scene.workshop)) }
            ?? []
        }),
    ]
  }

  func newest(in scene: Scene) -> Int? { rows(in: scene).last }

  // MARK: Picture

  func head(in scene: Scene) -> [ListFact] {
    let row = scene.workshop.materialLots[lot]
    let price =
      row.price == Rupiah()
      ? scene.say("hibah", en: "gift")
      : MaterialList.showsMoney(in: scene) ? row.price.bare : "-"
    let facts = [row.day.dashed, row.source, price].joined(separator: "   ")
    let changes = AmendmentWords.lines(in: scene) { $0.lot?.lot == lot }
    return ([facts] + changes).map { ListFact($0.fittedParts(to: scene.size.width - 3)) }
      + [ListFact("")]
  }

  func counts(in scene: Scene) -> [String] {
    let row = scene.workshop.materialLots[lot]
    return [
      scene.say(row.material(in: scene.workshop).title),
      scene.say(row.material(in: scene.workshop).amount(Int(row.quantity))),
      scene.say("sisa ", en: "left ")
        + scene.say(row.material(in: scene.workshop).amount(scene.workshop.left(in: lot))),
    ]
  }

  func hint(_ row: Int, place: Int, of count: Int, in scene: Scene) -> String {
    scene.say(
      "Enter membuka batch. K mengeluarkan bahan, U mencatat selisih.",
      en: "Enter opens the batch. K issues material, U records a count.")
  }

  func emptyWords(in scene: Scene) -> EmptyWords {
    let none = scene.say("Belum ada yang keluar. K mencatat.", en: "None issued yet. K issues.")
    return EmptyWords(
      sentence: none,
      hint: scene.say(
        "K mengeluarkan bahan, U mencatat selisih.", en: "K issues material, U records a count."))
  }

  func fixedRows(_ layout: Layout) -> Int { 1 }

  func totals(of rows: [Int], in scene: Scene) -> [String]? {
    [
      scene.say("Jumlah", en: "Total"), "", "", "\(amount(of: rows, in: scene))",
      cost(of: rows, in: scene),
    ]
  }
}
