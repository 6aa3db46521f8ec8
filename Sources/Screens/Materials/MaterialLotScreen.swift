import TerminalUI
import Wording
import Workshop

/// One lot: where it came from, and what left it, to which batch and at what cost.
struct MaterialLotScreen: Screen {
  private let lot: ID<MaterialLot>
  private var table = PlainTable()

  init(_ lot: ID<MaterialLot>) { self.lot = lot }

  var presence: Presence { .page }
  var topic: String { "bahan-lot" }

  private func moves(in scene: Scene) -> [ID<MaterialMove>] { scene.workshop.moves(of: lot) }

  private func batch(in scene: Scene) -> ID<WeavingBatch>? {
    let moves = moves(in: scene)
    return table.focus(of: moves.count).flatMap { scene.workshop.materialMoves[moves[$0]].batch }
  }

  // MARK: Keys

  func bindings(in scene: Scene) -> [Binding] {
    let refused = scene.reason(without: .record)
    let none = scene.say("Baris ini bukan batch.", en: "This row is no batch.")
    return [
      Binding(
        [.enter, .right], .open, scene.say("Batch", en: "Batch"),
        unless: batch(in: scene) == nil ? none : nil),
      Binding([.character("k")], .issue, scene.say("Keluar", en: "Issue"), unless: refused),
      Binding(
        [.character("u"), .function(2)], .edit, scene.say("Selisih", en: "Count"), unless: refused),
      Binding([.character("l")], .trace, scene.say("Lacak", en: "Trace")),
      Binding([.escape, .left, .control("g")], .back, scene.say("Kembali", en: "Back")),
    ] + RowList.movement.withoutAlias
  }

  mutating func press(_ input: Input, in scene: Scene) -> [Effect] {
    guard case .command(let command) = input else { return [] }
    switch command {
    case .back: return [.close]
    case .open: return batch(in: scene).map { [.open(BatchScreen($0))] } ?? []
    case .issue: return [.open(MaterialForm(.issue(lot), in: scene))]
    case .edit: return [.open(MaterialForm(.count(lot), in: scene))]
    case .trace: return [.open(TraceScreen(from: .lot(scene.workshop.materialLots[lot].label)))]
    default:
      _ = table.move(command, rows: moves(in: scene).count, page: page(scene.size))
      return []
    }
  }

  // MARK: Picture

  /// The fact above the rows and a blank.
  private static let head = 2

  private func page(_ size: Size) -> Int {
    PlainTable.page(height: Layout(size).bodyHeight - Self.head, hasTotals: true)
  }

  func hint(in scene: Scene) -> String {
    scene.say(
      "Enter membuka batch. K mengeluarkan bahan, U selisih hitungan.",
      en: "Enter opens the batch. K issues material, U records a count.")
  }

  mutating func draw(on canvas: inout Canvas, in scene: Scene) {
    let moves = moves(in: scene)
    let layout = Layout(canvas.size)
    let row = scene.workshop.materialLots[lot]
    let left = scene.say(row.material.amount(scene.workshop.left(in: lot)))
    var page = Page([
      Area.stock.title(in: scene), scene.say("Bahan", en: "Material"), row.label,
    ])
    if layout.isNarrow { page.path.removeFirst() }
    page.counts = [
      scene.say(row.material.title), scene.say(row.material.amount(Int(row.quantity))),
      scene.say("sisa ", en: "left ") + left,
    ]
    page.position = table.position(of: moves.count, page: self.page(canvas.size), in: scene)
    page.draw(on: &canvas, in: scene)
    canvas.put(source(in: scene).fittedParts(to: canvas.width - 3), x: 2, y: layout.body)
    let cost = moves.reduce(Rupiah()) { $0 + scene.workshop.cost(of: $1) }
    let gone = moves.reduce(0) { $0 + Int(scene.workshop.materialMoves[$1].quantity) }
    table.draw(
      PlainTable.Content(
        columns: Self.columns(in: scene), rows: moves.map { Self.cells($0, in: scene) },
        totals: [scene.say("Jumlah", en: "Total"), "", "", "\(gone)", money(cost, in: scene)],
        empty: scene.say("Belum ada yang keluar. K mencatat.", en: "Nothing left it. K issues.")),
      on: &canvas, y: layout.body + Self.head, height: layout.bodyHeight - Self.head)
  }

  private func money(_ sum: Rupiah, in scene: Scene) -> String {
    MaterialList.showsMoney(in: scene) ? sum.bare : "-"
  }

  private func source(in scene: Scene) -> String {
    let row = scene.workshop.materialLots[lot]
    let price =
      row.price == Rupiah() ? scene.say("hibah", en: "gift") : money(row.price, in: scene)
    return [row.day.dashed, row.source, price].joined(separator: "   ")
  }

  private static func columns(in scene: Scene) -> Columns {
    Columns([
      Column(scene.say("Tanggal", en: "Date"), 10),
      Column(scene.say("Untuk", en: "For"), scene.size.width < 60 ? 14 : 26),
      Column(scene.say("Petugas", en: "Officer"), 10, from: 80),
      Column(scene.say("Banyak", en: "Amount"), 7, .right),
      Column(scene.say("Biaya (Rp)", en: "Cost (Rp)"), 10, .right, from: 72),
    ])
  }

  private static func cells(_ id: ID<MaterialMove>, in scene: Scene) -> [String] {
    let row = scene.workshop.materialMoves[id]
    let what =
      row.batch.map { scene.workshop.code($0) + " " + scene.workshop.thing(of: $0) }
      ?? scene.say("selisih: ", en: "difference: ") + row.reason
    return [
      row.day.dashed, what, scene.workshop.users[row.officer].login.uppercased(),
      "\(row.quantity)",
      MaterialList.showsMoney(in: scene) ? scene.workshop.cost(of: id).bare : "-",
    ]
  }
}

extension [Binding] {
  /// Where K means something, it is no arrow.
  var withoutAlias: [Binding] {
    compactMap { binding in
      var binding = binding
      binding.keys.removeAll { $0 == .character("k") || $0 == .escape }
      return binding.keys.isEmpty ? nil : binding
    }
  }
}
