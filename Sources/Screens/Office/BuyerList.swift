import TerminalUI
import Wording
import Workshop

/// Who buys, with the channel that each comes by.
struct BuyerList: OfficeList {
  var list: SavedView.List { .buyers }
  var door: Door? { .sales }
  var writer: Capability { .record }
  var thing: Words { Words("pembeli", en: "buyers") }

  func title(in scene: Scene) -> String { scene.say("Pembeli", en: "Buyers") }
  func stamp(in scene: Scene) -> [Int] {
    [
      scene.workshop.buyers.edits, scene.workshop.sales.edits, scene.workshop.payments.edits,
    ]
  }

  func rows(in scene: Scene) -> [Int] {
    let buyers = scene.workshop.buyers
    return buyers.indices.filter { !buyers[$0].isWithdrawn }
  }

  func columns(in scene: Scene) -> [ListColumn] {
    let buyers = scene.workshop.buyers
    return [
      ListColumn("buyer", Column(scene.say("Pembeli", en: "Buyer"), 28)) {
        .text(scene.buyerName(ID($0)))
      }.with { $0.outside = { .text(scene.buyerOutside(ID($0))) } },
      ListColumn("channel", Column(scene.say("Saluran", en: "Channel"), 18, from: 60)) {
        .text(scene.channel(buyers[$0].channel))
      },
      ListColumn("address", Column(scene.say("Alamat", en: "Address"), 34, from: 132)) {
        .text(buyers[$0].address)
      },
      ListColumn("contact", Column(scene.say("Telepon, surel", en: "Contact"), 20, from: 100)) {
        .text(buyers[$0].contact)
      },
      ListColumn("notas", Column("Nota", 5, .right)) { row in
        .number(scene.workshop.sales.count { $0.buyer == ID(row) && !$0.isWithdrawn })
      },
    ]
  }

  func texts(of row: Int, in scene: Scene) -> [String] {
    [scene.buyerName(ID(row)), scene.workshop.buyers[row].address]
  }

  /// A new one comes with a nota or an order.
  func adding(in scene: Scene) -> ListAdding? { nil }
  func form(_ row: Int?, in scene: Scene) -> (any Screen)? {
    row.map { BuyerForm(ID($0), in: scene) }
  }

  // MARK: Keys

  func keys(_ row: Int?, in scene: Scene) -> [ListKey] {
    let right = scene.reason(without: writer)
    let others = rows(in: scene).count
    let parts = row.map { scene.workshop.merged(into: ID($0)) } ?? []
    return [
      ListKey(
        binding: Binding(
          [.character("g")], .merge, scene.say("Gabung", en: "Merge"),
          unless: right
            ?? (others < 2
              ? scene.say("Hanya ada satu pembeli.", en: "There is only one buyer.") : nil)),
        does: { row.map { [.open(MergeForm(ID($0)))] } ?? [] },
        says: { number in
          scene.say(
            "Tersimpan #\(number). Dua pembeli menjadi satu.",
            en: "Saved #\(number). Two buyers became one.")
        }),
      ListKey(
        binding: Binding(
          [.character("a")], .part, scene.say("Pisahkan", en: "Separate"),
          unless: right
            ?? (parts.isEmpty
              ? scene.say("Tidak ada yang digabung ke sini.", en: "No buyer was merged into it.")
              : nil),
          onKeyLine: false),
        does: {
          guard let row, let last = parts.last else { return [] }
          let merge = MergeBuyers {
            $0.day = scene.today
            $0.gone = last
            $0.kept = ID(row)
            $0.isTakenBack = true
          }
          return [.sign(MergeForm.signature(merge, in: scene))]
        },
        says: { number in
          scene.say("Tersimpan #\(number). Dipisah lagi.", en: "Saved #\(number). Separated.")
        }),
    ]
  }

  func factLines(_ layout: Layout) -> Int { layout.hasRules ? 1 : 0 }

  /// What is owed and what is kept, and who else it was.
  func facts(of row: Int, in scene: Scene) -> [String] {
    let parts = scene.workshop.merged(into: ID(row)).map { scene.buyerName($0) }
    let also =
      parts.isEmpty ? "" : scene.say("Juga: ", en: "Also: ") + parts.joined(separator: ", ")
    let facts = money(of: ID(row), in: scene) + [also]
    return [
      facts.filter { !$0.isEmpty }.joined(separator: "   ").fitted(to: scene.size.width - 3).trimmed
    ]
  }

  /// What the buyer owes, and has paid too much.
  private func money(of buyer: ID<Buyer>, in scene: Scene) -> [String] {
    let workshop = scene.workshop
    let owed = workshop.sales.indices.filter {
      workshop.sales[$0].buyer == buyer && workshop.sales[$0].isOwed
    }.reduce(Rupiah()) { $0 + workshop.left(of: ID($1)) }
    let credit = workshop.credit(of: buyer)
    return [
      owed > Rupiah() ? scene.say("Utang ", en: "Owes ") + owed.sentence : "",
      credit > Rupiah() ? scene.say("Kelebihan ", en: "Credit ") + credit.sentence : "",
    ]
  }

  func hint(_ row: Int, place: Int, of count: Int, in scene: Scene) -> String {
    scene.reason(without: writer).map { scene.lookOnly($0) }
      ?? scene.say(
        "U mengubah, G menggabungkan yang sama. A memisahkan lagi.",
        en: "U changes, G merges duplicates, A separates them.")
  }

  func emptyWords(in scene: Scene) -> EmptyWords {
    EmptyWords(
      sentence: scene.say("Belum ada pembeli.", en: "No buyer yet."),
      hint: scene.say(
        "Pembeli baru dicatat di nota atau pesanan.",
        en: "New ones are entered in a nota or order."))
  }
}
