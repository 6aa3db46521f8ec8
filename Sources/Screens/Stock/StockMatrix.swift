import TerminalUI
import Wording
import Workshop

/// What can be sold: product, colour and grade down, sizes across.
struct StockMatrix: ListSubject {
  var list: SavedView.List { .stock }
  var topic: String { "stok" }
  var usualOrder: Words { Words("barang", en: "item") }
  var openLabel: Words? { Words("Buah", en: "Pieces") }

  func title(in scene: Scene) -> String { Area.stock.title(in: scene) }

  func stamp(in scene: Scene) -> [Int] {
    [
      scene.workshop.batches.edits, scene.workshop.sales.edits, scene.workshop.blocks.edits,
      scene.workshop.orders.edits,
    ]
  }

  func rows(in scene: Scene) -> [Int] { StockTable(scene.workshop).rows.map(\.number) }

  func columns(in scene: Scene) -> [ListColumn] {
    let table = StockTable(scene.workshop)
    let thing = ListColumn("thing", Column(scene.say("Siap jual", en: "For sale"), 16)) { row in
      .text(table[row].map { StockTable.name($0.kind, in: scene.workshop) } ?? "")
    }.with {
      $0.below = { table.name(of: $0, below: $1, in: scene.workshop) }
    }
    let grade = ListColumn("grade", Column(scene.say("Mutu", en: "Gr."), 4)) { row in
      .text(table[row].map { " " + $0.kind.grade.letter } ?? "")
    }.with { $0.outside = { .text(table[$0]?.kind.grade.letter ?? "") } }
    let sizes = table.sizes.enumerated().map { place, size in
      let column = Column(
        "No.\(size)", size < 10 ? 4 : 5, .right, gap: place == 0 ? 3 : 2, from: 80)
      return ListColumn("size\(size)", column) { row in
        let count = table[row]?.counts[size] ?? 0
        return .measure(count, StockTable.cell(count))
      }
    }
    let sum = ListColumn("sum", Column(scene.say("Buah", en: "Sum"), 4, .right)) {
      .number(table[$0]?.sum ?? 0)
    }
    let kept = ListColumn("kept", Column(scene.say("Pesan", en: "Kept"), 5, .right)) {
      .number(table.kept[$0] ?? 0)
    }
    let blocked = ListColumn("blocked", Column(scene.say("Blokir", en: "Held"), 6, .right)) {
      .number(table.blocked[$0] ?? 0)
    }
    return [thing, grade] + sizes + [sum] + (table.kept.isEmpty ? [] : [kept])
      + (table.blocked.isEmpty ? [] : [blocked])
  }

  func chips(in scene: Scene) -> [ListChip] {
    let grades = Grade.allCases.map { grade in
      ListChip("grade\(grade.letter)", scene.say("Mutu", en: "Grade"), grade.letter) {
        StockTable.kind(number: $0).grade == grade
      }
    }
    let products = scene.workshop.products.indices.map { place in
      let name = scene.workshop.products[place].shortName.lowercased()
      return ListChip("product\(place)", scene.say("Barang", en: "Item"), name) {
        StockTable.kind(number: $0).product == ID(place)
      }
    }
    return grades + products
  }

  func texts(of row: Int, in scene: Scene) -> [String] {
    let kind = StockTable.kind(number: row)
    return [StockTable.name(kind, in: scene.workshop), kind.grade.letter]
  }

  func sum(of rows: [Int], in scene: Scene) -> String {
    let table = StockTable(scene.workshop)
    let pieces = rows.reduce(0) { $0 + (table[$1]?.sum ?? 0) }
    return scene.say("\(pieces) buah", en: counted(pieces, "piece"))
  }

  func editing(in scene: Scene) -> ((_ row: Int) -> (any Screen)?)? {
    { CountForm(StockTable.kind(number: $0)) }
  }

  func pages(in scene: Scene) -> [ListPage] {
    [
      ListPage(
        key: Binding([.character("b")], .materials, scene.say("Bahan", en: "Material")),
        page: ListScreen(MaterialList())),
      ListPage(
        key: Binding([.character("a")], .tools, scene.say("Alat", en: "Tools")),
        page: ListScreen(ToolList())),
      ListPage(
        key: Binding(
          [.character("n")], .leavings, scene.say("Tanpa jual", en: "Without sale"),
          onKeyLine: false),
        page: ListScreen(LeavingList())),
      ListPage(
        key: Binding(
          [.character("o")], .stockCounts, scene.say("Opname", en: "Stock counts"),
          onKeyLine: false),
        page: ListScreen(StockCountList())),
    ]
  }

  func open(_ row: Int, in scene: Scene) -> (any Screen)? {
    StockPieces(StockTable.kind(number: row))
  }

  // MARK: Words

  func counts(in scene: Scene) -> [String] {
    let missing = ToolWords.missing(in: scene).map { [$0 + " !"] } ?? []
    let total = scene.workshop.derived.stock.values.reduce(0, +)
    let blocked = scene.workshop.blockedStock.values.reduce(0, +)
    let kept = scene.workshop.keptCounts().values.reduce(0, +)
    let out = scene.workshop.openConsignments.reduce(0) { $0 + scene.workshop.out(on: $1).count }
    return missing + [scene.say("\(total) buah", en: counted(total, "piece"))]
      + (kept == 0 ? [] : [scene.say("\(kept) untuk pesanan", en: "\(kept) kept for orders")])
      + (out == 0 ? [] : [scene.say("\(out) dititipkan", en: "\(out) with partners")])
      + (blocked == 0 ? [] : [scene.say("\(blocked) diblokir", en: "\(blocked) held")])
  }

  func hint(_ row: Int, place: Int, of count: Int, in scene: Scene) -> String {
    scene.say("Enter membuka batch dan buahnya.", en: "Enter opens the batches and pieces.")
      + (scene.may(.record)
        ? scene.say(
          " 5 mencatat penjualan, U selisih hitungan.", en: " 5 records a sale, U a count.") : "")
  }

  func emptyWords(in scene: Scene) -> EmptyWords {
    EmptyWords(
      sentence: scene.say("Belum ada buah yang siap dijual.", en: "No pieces are ready for sale."),
      hint: scene.say(
        "Stok terisi dari gerbang akhir. 4 membuka antrean periksa.",
        en: "The final gate fills the stock. 4 opens the inspection queue.")
    )
  }

  func nothingLeft(in scene: Scene) -> String {
    scene.say("Tidak ada stok menurut saringan.", en: "No stock matches the filter.")
  }

  /// The line of sums.
  func fixedRows(_ layout: Layout) -> Int { 1 }

  func totals(of rows: [Int], in scene: Scene) -> [String]? {
    let table = StockTable(scene.workshop)
    let shown = rows.compactMap { table[$0] }
    let sums = table.sizes.map { size in
      StockTable.cell(shown.reduce(0) { $0 + ($1.counts[size] ?? 0) })
    }
    let blocked = rows.reduce(0) { $0 + (table.blocked[$1] ?? 0) }
    return [scene.say("Jumlah", en: "Total"), ""] + sums + ["\(shown.reduce(0) { $0 + $1.sum })"]
      + (table.kept.isEmpty ? [] : ["\(rows.reduce(0) { $0 + (table.kept[$1] ?? 0) })"])
      + (table.blocked.isEmpty ? [] : ["\(blocked)"])
  }
}
