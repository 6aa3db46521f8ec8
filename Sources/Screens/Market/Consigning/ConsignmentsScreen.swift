import TerminalUI
import Wording
import Workshop

/// What lies with partners: those with pieces still out first, the oldest on top.
struct ConsignmentsScreen: Screen {
  private var table = PlainTable()

  var presence: Presence { .page }
  var topic: String { "titipan" }
  var door: Door? { .sales }

  private func rows(in scene: Scene) -> [ID<Consignment>] {
    let workshop = scene.workshop
    let open = workshop.openConsignments
    let others = workshop.consignments.indices.reversed().map { ID<Consignment>($0) }.filter {
      !workshop.consignments[$0].isWithdrawn && !open.contains($0)
    }
    return open + others
  }

  // MARK: Keys

  func bindings(in scene: Scene) -> [Binding] {
    [
      Binding(
        [.enter, .right], .open, scene.say("Buka", en: "Open"),
        unless: rows(in: scene).isEmpty ? RowList.noRow(in: scene) : nil),
      Binding(
        [.character("t")], .add, scene.say("Titipkan", en: "Take out"),
        unless: scene.reason(without: .record)),
      Binding([.escape, .left, .control("g")], .back, scene.say("Kembali", en: "Back")),
    ] + RowList.movement
  }

  mutating func press(_ input: Input, in scene: Scene) -> [Effect] {
    let rows = rows(in: scene)
    guard case .command(let command) = input else { return [] }
    switch command {
    case .back: return [.close]
    case .open:
      return table.focus(of: rows.count).map { [.open(ConsignmentScreen(rows[$0]))] } ?? []
    case .add: return [.open(ConsignForm(in: scene))]
    default:
      _ = table.move(command, rows: rows.count, page: page(scene.size))
      return []
    }
  }

  func hint(in scene: Scene) -> String {
    if rows(in: scene).isEmpty {
      return scene.say("Belum ada titipan. T menitipkan.", en: "Nothing is out. T gives some out.")
    }
    return scene.say(
      "Enter membuka. Tanda ! lebih dari \(Consignment.longest) hari tanpa selesai.",
      en: "Enter opens. A ! is out for more than \(Consignment.longest) days.")
  }

  // MARK: Picture

  private func page(_ size: Size) -> Int {
    PlainTable.page(height: Layout(size).bodyHeight, hasTotals: true)
  }

  mutating func draw(on canvas: inout Canvas, in scene: Scene) {
    let rows = rows(in: scene)
    let sums = rows.map { ConsignmentSums($0, in: scene.workshop) }
    let layout = Layout(canvas.size)
    var page = Page([AreaTable.title(5, in: scene), scene.say("Titipan", en: "Consignments")])
    let out = sums.reduce(0) { $0 + $1.out.count }
    let late = zip(rows, sums).count { isLate($0, $1, in: scene) }
    page.counts = [
      late > 0 ? scene.say("\(late) lewat 30 hari !", en: "\(late) past 30 days !") : "",
      scene.say("\(out) buah dititipkan", en: "\(plural(out, "piece")) out"),
      sums.reduce(Rupiah()) { $0 + $1.value }.sentence,
    ].filter { !$0.isEmpty }
    page.view = scene.say("tertua dulu", en: "oldest first")
    page.position = table.position(of: rows.count, page: self.page(canvas.size), in: scene)
    page.draw(on: &canvas, in: scene)
    table.draw(
      PlainTable.Content(
        columns: Self.columns(in: scene), rows: zip(rows, sums).map { cells($0, $1, in: scene) },
        totals: totals(sums, in: scene),
        empty: scene.say("Tidak ada yang dititipkan.", en: "Nothing is out with partners.")),
      on: &canvas, y: layout.body, height: layout.bodyHeight)
  }

  private func isLate(
    _ row: ID<Consignment>, _ sums: ConsignmentSums, in scene: Scene
  ) -> Bool {
    !sums.out.isEmpty && scene.today - scene.workshop.consignments[row].day > Consignment.longest
  }

  private static func columns(in scene: Scene) -> Columns {
    Columns([
      Column(scene.say("Titip", en: "No."), 7), Column(scene.say("Mitra", en: "Partner"), 14),
      Column(scene.say("Tanggal", en: "Date"), 10, from: 100),
      Column(scene.say("Hari", en: "Days"), 4, .right),
      Column(scene.say("Titip", en: "Went"), 5, .right, from: 60),
      Column(scene.say("Laku", en: "Sold"), 4, .right, gap: 1, from: 60),
      Column(scene.say("Kembali", en: "Back"), 7, .right, gap: 1, from: 72),
      Column(scene.say("Masih", en: "Out"), 5, .right, gap: 1),
      Column(scene.say("Nilai (Rp)", en: "Worth (Rp)"), 10, .right, from: 72),
      Column("", 1, gap: 1),
    ])
  }

  private func cells(
    _ row: ID<Consignment>, _ sums: ConsignmentSums, in scene: Scene
  ) -> [String] {
    let consignment = scene.workshop.consignments[row]
    let days = sums.out.isEmpty ? "" : "\(scene.today - consignment.day)"
    return [
      scene.workshop.code(row), scene.buyerName(consignment.buyer), consignment.day.dashed, days,
      "\(sums.went)", "\(sums.sold)", "\(sums.back)", "\(sums.out.count)", sums.value.bare,
      isLate(row, sums, in: scene) ? "!" : "",
    ]
  }

  private func totals(_ sums: [ConsignmentSums], in scene: Scene) -> [String] {
    func sum(_ count: (ConsignmentSums) -> Int) -> String { "\(sums.reduce(0) { $0 + count($1) })" }
    return [
      scene.say("Jumlah", en: "Total"), "", "", "", sum(\.went), sum(\.sold), sum(\.back),
      sum(\.out.count), sums.reduce(Rupiah()) { $0 + $1.value }.bare, "",
    ]
  }
}
