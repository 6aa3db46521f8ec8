import TerminalUI
import Wording
import Workshop

/// What lies with partners: those with pieces still out first, the oldest on top.
struct ConsignmentList: ListSubject {
  var list: SavedView.List { .consignments }
  var topic: String { "titipan" }
  var door: Door? { .sales }
  var usualOrder: Words { Words("tertua dulu", en: "oldest first") }

  func title(in scene: Scene) -> String { scene.say("Titipan", en: "Consignments") }
  func path(in scene: Scene) -> [String] { [Area.sales.title(in: scene), title(in: scene)] }

  func stamp(in scene: Scene) -> [Int] {
    [scene.workshop.consignments.edits, scene.workshop.sales.edits, scene.workshop.buyers.edits]
  }

  func rows(in scene: Scene) -> [Int] {
    let workshop = scene.workshop
    let open = workshop.openConsignments
    let others = workshop.consignments.indices.reversed().map { ID<Consignment>($0) }.filter {
      !workshop.consignments[$0].isWithdrawn && !open.contains($0)
    }
    return (open + others).map { Int($0.index) }
  }

  private func sums(_ row: Int, in scene: Scene) -> ConsignmentSums {
    ConsignmentSums(ID(row), in: scene.workshop)
  }

  private func isLate(_ row: Int, in scene: Scene) -> Bool {
    !sums(row, in: scene).out.isEmpty
      && scene.today - scene.workshop.consignments[row].day > Consignment.longest
  }

  func columns(in scene: Scene) -> [ListColumn] {
    let consignments = scene.workshop.consignments
    return [
      ListColumn("code", Column(scene.say("Titip", en: "No."), 7)) {
        .text(scene.workshop.code(ID<Consignment>($0)))
      },
      ListColumn("partner", Column(scene.say("Mitra", en: "Partner"), 14)) {
        .text(scene.buyerName(consignments[$0].buyer))
      }.with { $0.outside = { .text(scene.buyerOutside(consignments[$0].buyer)) } },
      ListColumn("day", Column(scene.say("Tanggal", en: "Date"), 10, from: 100)) {
        .day(consignments[$0].day)
      },
      ListColumn("days", Column(scene.say("Hari", en: "Days"), 4, .right)) {
        let days = scene.today - consignments[$0].day
        return sums($0, in: scene).out.isEmpty ? .measure(nil, "") : .measure(days, "\(days)")
      },
    ] + amounts(in: scene) + [.sign(in: scene) { isLate($0, in: scene) ? "!" : "" }]
  }

  private func amounts(in scene: Scene) -> [ListColumn] {
    [
      ListColumn("went", Column(scene.say("Titip", en: "Sent"), 5, .right, from: 60)) {
        .number(sums($0, in: scene).went)
      },
      ListColumn("sold", Column(scene.say("Terjual", en: "Sold"), 7, .right, gap: 1, from: 60)) {
        .number(sums($0, in: scene).sold)
      },
      ListColumn("back", Column(scene.say("Kembali", en: "Back"), 7, .right, gap: 1, from: 72)) {
        .number(sums($0, in: scene).back)
      },
      ListColumn("out", Column(scene.say("Masih", en: "Out"), 5, .right, gap: 1)) {
        .number(sums($0, in: scene).out.count)
      },
      ListColumn("worth", Column(scene.say("Nilai (Rp)", en: "Worth (Rp)"), 10, .right, from: 72)) {
        .money(sums($0, in: scene).value)
      },
    ]
  }

  func chips(in scene: Scene) -> [ListChip] {
    let state = scene.say("Keadaan", en: "State")
    return [
      ListChip("out", state, scene.say("masih di mitra", en: "still out")) {
        !sums($0, in: scene).out.isEmpty
      },
      ListChip("late", state, scene.say("lewat 30 hari", en: "past 30 days")) {
        isLate($0, in: scene)
      },
    ]
  }

  func texts(of row: Int, in scene: Scene) -> [String] {
    [
      scene.workshop.code(ID<Consignment>(row)),
      scene.buyerName(scene.workshop.consignments[row].buyer),
    ]
  }

  func sum(of rows: [Int], in scene: Scene) -> String {
    let each = rows.map { sums($0, in: scene) }
    let out = each.reduce(0) { $0 + $1.out.count }
    return scene.say("\(out) buah, ", en: "\(counted(out, "piece")), ")
      + each.reduce(Rupiah()) { $0 + $1.value }.sentence
  }

  // MARK: Keys

  func open(_ row: Int, in scene: Scene) -> (any Screen)? { ConsignmentScreen(ID(row)) }

  func adding(in scene: Scene) -> ListAdding? {
    ListAdding(scene.say("Titipkan", en: "Consign"), in: scene, form: ConsignForm(in: scene))
  }

  func likeness(of row: Int, in scene: Scene) -> [FieldName: String] {
    let consignment = scene.workshop.consignments[row]
    return [
      .buyer: scene.buyerName(consignment.buyer), .channel: scene.channel(consignment.channel),
      .quantity: SaleDraft.codes(of: consignment.lines, in: scene.workshop),
    ]
  }

  func newest(in scene: Scene) -> Int? {
    scene.workshop.consignments.isEmpty ? nil : scene.workshop.consignments.count - 1
  }

  // MARK: Picture

  func counts(in scene: Scene) -> [String] {
    let rows = rows(in: scene)
    let late = rows.count { isLate($0, in: scene) }
    let each = rows.map { sums($0, in: scene) }
    let out = each.reduce(0) { $0 + $1.out.count }
    return [
      late > 0 ? scene.say("\(late) lewat 30 hari !", en: "\(late) past 30 days !") : "",
      scene.say("\(out) buah dititipkan", en: "\(counted(out, "piece")) out"),
      each.reduce(Rupiah()) { $0 + $1.value }.sentence,
    ].filter { !$0.isEmpty }
  }

  func hint(_ row: Int, place: Int, of count: Int, in scene: Scene) -> String {
    scene.say(
      "Enter membuka. Tanda ! lebih dari \(Consignment.longest) hari belum selesai.",
      en: "Enter opens. A ! is out for more than \(Consignment.longest) days.")
  }

  func emptyWords(in scene: Scene) -> EmptyWords {
    EmptyWords(
      sentence: scene.say("Tidak ada yang dititipkan.", en: "No goods are on consignment."),
      hint: scene.say("Belum ada titipan. T menitipkan.", en: "Nothing is out. T consigns goods."))
  }

  func fixedRows(_ layout: Layout) -> Int { 1 }

  func totals(of rows: [Int], in scene: Scene) -> [String]? {
    let each = rows.map { sums($0, in: scene) }
    func sum(_ count: (ConsignmentSums) -> Int) -> String { "\(each.reduce(0) { $0 + count($1) })" }
    return [
      scene.say("Jumlah", en: "Total"), "", "", "", sum(\.went), sum(\.sold), sum(\.back),
      sum(\.out.count), each.reduce(Rupiah()) { $0 + $1.value }.bare, "",
    ]
  }
}
