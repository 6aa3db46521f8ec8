import TerminalUI
import Wording
import Workshop

/// The lots of material, the newest at the top: what came, what is left of it, and its price.
struct MaterialList: ListSubject {
  var list: SavedView.List { .materials }
  var topic: String { "bahan" }
  var usualOrder: Words { Words("terbaru", en: "newest first") }

  /// Whether somebody may know what material costs.
  static func showsMoney(in scene: Scene) -> Bool { scene.may(.record) || scene.may(.seeMoney) }

  func title(in scene: Scene) -> String { scene.say("Bahan", en: "Material") }
  func path(in scene: Scene) -> [String] { [Area.stock.title(in: scene), title(in: scene)] }

  func stamp(in scene: Scene) -> [Int] {
    [scene.workshop.materialLots.edits, scene.workshop.materialMoves.edits]
  }

  func rows(in scene: Scene) -> [Int] {
    let lots = scene.workshop.materialLots
    return lots.indices.filter { !lots[$0].isWithdrawn }
      .sorted { (lots[$0].day, $0) > (lots[$1].day, $1) }
  }

  private func left(_ row: Int, in scene: Scene) -> Int { scene.workshop.left(in: ID(row)) }

  func columns(in scene: Scene) -> [ListColumn] {
    let lots = scene.workshop.materialLots
    let showsMoney = Self.showsMoney(in: scene)
    return [
      ListColumn("lot", Column("Lot", scene.size.width < 60 ? 10 : 18)) { .text(lots[$0].label) },
      ListColumn("kind", Column(scene.say("Bahan", en: "Material"), 16)) {
        .text(scene.say(lots[$0].material(in: scene.workshop).title))
      },
      ListColumn("day", Column(scene.say("Diterima", en: "Received"), 10, from: 72)) {
        .day(lots[$0].day)
      },
      ListColumn("came", Column(scene.say("Masuk", en: "In"), 6, .right, from: 100)) {
        .number(Int(lots[$0].quantity))
      }.unadded,
      ListColumn("left", Column(scene.say("Sisa", en: "Left"), 6, .right)) {
        .number(left($0, in: scene))
      }.unadded,
      ListColumn("unit", Column(scene.say("Satuan", en: "Unit"), 7, from: 60)) {
        .text(scene.say(lots[$0].material(in: scene.workshop).unitWords))
      }.unsorted,
      ListColumn("price", Column(scene.say("Harga (Rp)", en: "Price (Rp)"), 10, .right, from: 80)) {
        if !showsMoney { return .text("-") }
        return lots[$0].price == Rupiah()
          ? .measure(0, scene.say("hibah", en: "gift")) : .money(lots[$0].price)
      },
      ListColumn("source", Column(scene.say("Asal", en: "Source"), 40, from: 132)) {
        .text(lots[$0].source)
      },
    ]
  }

  func chips(in scene: Scene) -> [ListChip] {
    let state = scene.say("Keadaan", en: "State")
    let kinds = scene.workshop.materials.indices.map { place in
      ListChip(
        "kind\(place)", scene.say("Bahan", en: "Material"),
        scene.say(scene.workshop.materials[place].title)
      ) { Int(scene.workshop.materialLots[$0].kind) == place }
    }
    return [
      ListChip("left", state, scene.say("masih ada", en: "some left")) {
        left($0, in: scene) > 0
      },
      ListChip("empty", state, scene.say("habis", en: "used up")) { left($0, in: scene) == 0 },
    ] + kinds
  }

  func texts(of row: Int, in scene: Scene) -> [String] {
    let lot = scene.workshop.materialLots[row]
    return [lot.label, scene.say(lot.material(in: scene.workshop).title), lot.source]
  }

  // MARK: Keys

  func open(_ row: Int, in scene: Scene) -> (any Screen)? {
    ListScreen(MaterialMoveList(lot: ID(row)))
  }

  func adding(in scene: Scene) -> ListAdding? {
    ListAdding(
      scene.say("Lot baru", en: "New lot"), in: scene, form: MaterialForm(.arrival, in: scene))
  }

  /// Its label is its own.
  func likeness(of row: Int, in scene: Scene) -> [FieldName: String] {
    let lot = scene.workshop.materialLots[row]
    return [
      .kind: scene.say(lot.material(in: scene.workshop).title), .quantity: "\(lot.quantity)",
      .price: lot.price == Rupiah() ? "" : lot.price.bare, .source: lot.source,
    ]
  }

  func keys(_ row: Int?, in scene: Scene) -> [ListKey] {
    let none =
      row == nil
      ? scene.say("Belum ada lot. T mencatat.", en: "No lot yet. T records one.") : nil
    return Self.lotKeys(ID(row ?? 0), unless: none, in: scene)
  }

  /// What is done with one lot, here and on its own page; `none`: why there is none.
  static func lotKeys(
    _ lot: ID<MaterialLot>, unless none: String?, in scene: Scene
  ) -> [ListKey] {
    let refused = scene.reason(without: .record) ?? none
    return [
      ListKey(
        binding: Binding(
          [.character("k")], .issue, scene.say("Keluar", en: "Issue"), unless: refused),
        does: { [.open(MaterialForm(.issue(lot), in: scene))] }),
      ListKey(
        binding: Binding(
          [.character("u"), .function(2)], .edit, scene.say("Selisih", en: "Count"),
          unless: refused),
        does: { [.open(MaterialForm(.count(lot), in: scene))] }),
      ListKey(
        binding: Binding([.character("l")], .trace, scene.say("Lacak", en: "Trace"), unless: none),
        does: { [.open(TraceScreen(from: .lot(scene.workshop.materialLots[lot].label)))] }),
    ]
  }

  func newest(in scene: Scene) -> Int? {
    scene.workshop.materialLots.isEmpty ? nil : scene.workshop.materialLots.count - 1
  }

  // MARK: Picture

  func counts(in scene: Scene) -> [String] {
    let rows = rows(in: scene)
    let empty = rows.count { left($0, in: scene) == 0 }
    return [
      scene.say("\(rows.count) lot", en: counted(rows.count, "lot")),
      empty == 0 ? "" : scene.say("\(empty) habis", en: "\(empty) used up"),
    ].filter { !$0.isEmpty }
  }

  func hint(_ row: Int, place: Int, of count: Int, in scene: Scene) -> String {
    scene.say(
      "Enter membuka lot. K mengeluarkan bahan, U mencatat selisih.",
      en: "Enter opens the lot. K issues material, U records a count.")
  }

  func emptyWords(in scene: Scene) -> EmptyWords {
    EmptyWords(
      sentence: scene.say("Belum ada lot bahan.", en: "No material yet."),
      hint: scene.say("T mencatat lot yang datang.", en: "T records a lot."))
  }
}
