import TerminalUI
import Wording
import Workshop

/// The lots of material, the newest at the top: what came, what is left of it, and its price.
struct MaterialsScreen: Screen {
  private var table = PlainTable()

  var presence: Presence { .page }
  var topic: String { "bahan" }

  private func rows(in scene: Scene) -> [ID<MaterialLot>] {
    let lots = scene.workshop.materialLots
    return lots.indices.filter { !lots[$0].isWithdrawn }
      .sorted { (lots[$0].day, $0) > (lots[$1].day, $1) }.map { ID($0) }
  }

  private func focused(in scene: Scene) -> ID<MaterialLot>? {
    let rows = rows(in: scene)
    return table.focus(of: rows.count).map { rows[$0] }
  }

  /// Whether somebody may know what material costs.
  static func showsMoney(in scene: Scene) -> Bool { scene.may(.record) || scene.may(.seeMoney) }

  // MARK: Keys

  func bindings(in scene: Scene) -> [Binding] {
    let refused = scene.reason(without: .record)
    let none = focused(in: scene) == nil ? scene.say("Belum ada lot.", en: "No lot yet.") : nil
    return [
      Binding([.enter, .right], .open, scene.say("Buka", en: "Open"), unless: none),
      Binding([.character("t")], .add, scene.say("Lot baru", en: "New lot"), unless: refused),
      Binding(
        [.character("k")], .issue, scene.say("Keluar", en: "Issue"), unless: refused ?? none),
      Binding(
        [.character("u"), .function(2)], .edit, scene.say("Selisih", en: "Count"),
        unless: refused ?? none),
      Binding([.character("l")], .trace, scene.say("Lacak", en: "Trace"), unless: none),
      Binding([.escape, .left, .control("g")], .back, scene.say("Kembali", en: "Back")),
    ] + RowList.movement.withoutAlias
  }

  mutating func press(_ input: Input, in scene: Scene) -> [Effect] {
    guard case .command(let command) = input else { return [] }
    switch (command, focused(in: scene)) {
    case (.back, _): return [.close]
    case (.add, _): return [.open(MaterialForm(.arrival, in: scene))]
    case (.open, let lot?): return [.open(MaterialLotScreen(lot))]
    case (.issue, let lot?): return [.open(MaterialForm(.issue(lot), in: scene))]
    case (.edit, let lot?): return [.open(MaterialForm(.count(lot), in: scene))]
    case (.trace, let lot?):
      return [.open(TraceScreen(from: .lot(scene.workshop.materialLots[lot].label)))]
    default:
      _ = table.move(command, rows: rows(in: scene).count, page: page(scene.size))
      return []
    }
  }

  // MARK: Picture

  private func page(_ size: Size) -> Int {
    PlainTable.page(height: Layout(size).bodyHeight, hasTotals: false)
  }

  func hint(in scene: Scene) -> String {
    scene.say(
      "Enter membuka lot. K mengeluarkan bahan, U selisih hitungan.",
      en: "Enter opens the lot. K issues material, U records a count.")
  }

  mutating func draw(on canvas: inout Canvas, in scene: Scene) {
    let rows = rows(in: scene)
    let layout = Layout(canvas.size)
    var page = Page([AreaTable.title(9, in: scene), scene.say("Bahan", en: "Material")])
    let empty = rows.count { scene.workshop.left(in: $0) == 0 }
    page.counts = [
      scene.say("\(rows.count) lot", en: plural(rows.count, "lot")),
      empty == 0 ? "" : scene.say("\(empty) habis", en: "\(empty) used up"),
    ].filter { !$0.isEmpty }
    page.position = table.position(of: rows.count, page: self.page(canvas.size), in: scene)
    page.draw(on: &canvas, in: scene)
    table.draw(
      PlainTable.Content(
        columns: Self.columns(in: scene), rows: rows.map { Self.cells($0, in: scene) },
        totals: nil,
        empty: scene.say(
          "Belum ada lot bahan. T mencatat.", en: "No material yet. T records a lot.")
      ),
      on: &canvas, y: layout.body, height: layout.bodyHeight)
  }

  private static func columns(in scene: Scene) -> Columns {
    Columns([
      Column("Lot", scene.size.width < 60 ? 10 : 18),
      Column(scene.say("Bahan", en: "Material"), 16),
      Column(scene.say("Datang", en: "Came"), 10, from: 72),
      Column(scene.say("Masuk", en: "In"), 6, .right, from: 100),
      Column(scene.say("Sisa", en: "Left"), 6, .right),
      Column(scene.say("Satuan", en: "Unit"), 7, from: 60),
      Column(scene.say("Harga (Rp)", en: "Price (Rp)"), 10, .right, from: 80),
      Column(scene.say("Asal", en: "Source"), 40, from: 132),
    ])
  }

  private static func cells(_ id: ID<MaterialLot>, in scene: Scene) -> [String] {
    let row = scene.workshop.materialLots[id]
    let price = row.price == Rupiah() ? scene.say("hibah", en: "gift") : row.price.bare
    return [
      row.label, scene.say(row.material.title), row.day.dashed, "\(row.quantity)",
      "\(scene.workshop.left(in: id))", scene.say(row.material.unitWords),
      showsMoney(in: scene) ? price : "-", row.source,
    ]
  }
}
