import Forms
import Reports
import TerminalUI
import Wording
import Workshop

/// One consignment: what went, was sold, came back and is still out of each kind, and its notas,
/// which Enter opens.
struct ConsignmentScreen: RowPage {
  private let consignment: ID<Consignment>
  var cursor = ListCursor()
  var hearing: ((inout ConsignmentScreen, Answer, Scene) -> [Effect])?

  init(_ consignment: ID<Consignment>) { self.consignment = consignment }

  var topic: String { "titipan-rincian" }
  var door: Door? { .sales }

  private func sales(in scene: Scene) -> [ID<Sale>] { scene.workshop.sales(of: consignment) }

  // MARK: Keys

  func count(in scene: Scene) -> Int { sales(in: scene).count }

  func keys(in scene: Scene) -> [PageKey<ConsignmentScreen>] {
    let isOver = scene.workshop.out(on: consignment).isEmpty
    let over = scene.say("Semua sudah terjual atau kembali.", en: "All was sold or returned.")
    let sales = sales(in: scene)
    return [
      PageKey(
        [.enter, .right], .open, scene.say("Buka nota", en: "Open nota"),
        unless: sales.isEmpty ? scene.say("Belum ada nota.", en: "No nota yet.") : nil,
        onKeyLine: !sales.isEmpty,
        does: { page, scene in
          page.place(in: scene).map { [.open(NotaScreen(sales[$0]))] } ?? []
        }),
      PageKey(
        [.character("p")], .settle, scene.say("Penyetoran", en: "Settle"),
        unless: scene.reason(without: .record) ?? (isOver ? over : nil),
        does: { page, scene in [.open(SettleForm(page.consignment, in: scene))] },
        hears: { page, answer, scene in page.told(answer, in: scene) }),
      PageKey(
        [.character("u"), .function(2)], .edit, scene.say("Ubah", en: "Change"),
        unless: scene.reason(without: .record) ?? (isOver ? over : nil),
        does: { page, scene in [.open(AmendConsignForm(page.consignment, in: scene))] },
        hears: { _, answer, scene in
          guard case .saved(let number) = answer else { return [] }
          return [.say(AmendmentWords.saved(number, in: scene))]
        }),
      PageKey(PrintScreen.key(in: scene)) { page, scene in
        let name = scene.buyerName(scene.workshop.consignments[page.consignment].buyer)
        return PrintScreen.opened(
          ConsignmentNote.paper(of: page.consignment, partner: name, in: scene.workshop))
      },
      PageKey(
        [.character("b")], .settlementMinute,
        scene.say("Berita acara penyelesaian", en: "Settling minute"), onKeyLine: false
      ) { page, scene in
        let name = scene.buyerName(scene.workshop.consignments[page.consignment].buyer)
        return PrintScreen.opened(
          SettlementMinute.paper(
            of: page.consignment, partner: name, in: scene.workshop, on: scene.today))
      },
      .back(in: scene),
    ]
  }

  private func told(_ answer: Answer, in scene: Scene) -> [Effect] {
    guard case .saved(let number) = answer else { return [] }
    let sums = ConsignmentSums(consignment, in: scene.workshop)
    return [
      .say(
        scene.say(
          "Tersimpan #\(number). Terjual \(sums.sold), kembali \(sums.back), masih \(sums.out.count).",
          en: "Saved #\(number). Sold \(sums.sold), back \(sums.back), out \(sums.out.count)."))
    ]
  }

  func hint(in scene: Scene) -> String {
    scene.workshop.out(on: consignment).isEmpty
      ? scene.say("Titipan ini selesai.", en: "This consignment is over.")
      : scene.say(
        "P mencatat yang terjual dan kembali.", en: "P records what sold and came back.")
  }

  // MARK: Picture

  mutating func draw(on canvas: inout Canvas, in scene: Scene) {
    let sales = sales(in: scene)
    cursor.settle(rows: sales.count, page: max(1, sales.count))
    var page = frame(in: scene)
    if !sales.isEmpty { page.position = cursor.position(of: sales.count, in: scene) }
    page.draw(on: &canvas, in: scene)
    let head = facts(in: scene) + [""] + kinds(in: scene) + [""]
    let all = head + sales.map { nota($0, in: scene) }
    let focus = sales.isEmpty ? nil : head.count + cursor.focus
    ListCursor.draw(lines: all.count, focus: focus, on: &canvas) { line, y, canvas in
      canvas.put(all[line].fittedParts(to: canvas.width - 3), x: 2, y: y)
    }
  }

  private func frame(in scene: Scene) -> Page {
    let sums = ConsignmentSums(consignment, in: scene.workshop)
    var page = Page([
      Area.sales.title(in: scene), scene.say("Titipan", en: "Consignments"),
      scene.workshop.code(consignment),
    ])
    page.counts = [
      scene.say("\(sums.went) buah", en: counted(sums.went, "piece")),
      scene.say("\(sums.sold) terjual", en: "\(sums.sold) sold"),
      scene.say("\(sums.back) kembali", en: "\(sums.back) back"),
      scene.say("\(sums.out.count) masih", en: "\(sums.out.count) out"),
    ]
    page.fact = sums.value.sentence
    return page
  }

  private func facts(in scene: Scene) -> [String] {
    let row = scene.workshop.consignments[consignment]
    let label = Layout(scene.size).isNarrow ? 9 : 11
    return [
      scene.say("Mitra", en: "Partner").padded(to: label) + scene.buyerName(row.buyer) + "   "
        + scene.channelWithCommission(row.channel),
      scene.say("Tanggal", en: "Sent").padded(to: label) + row.day.dashed + "   "
        + scene.away(row.day),
    ]
      + ConsignmentDue(consignment, in: scene.workshop).lines(ifSold: true, in: scene).map {
        $0.label.padded(to: 24) + $0.amount
      } + AmendmentWords.lines(in: scene) { $0.consignment?.consignment == consignment }
  }

  private func kinds(in scene: Scene) -> [String] {
    let workshop = scene.workshop
    let row = workshop.consignments[consignment]
    let out = Set(workshop.out(on: consignment))
    let back = Set(row.returns.flatMap(\.pieces))
    let heads = [
      scene.say("Titip", en: "Sent"), scene.say("Terjual", en: "Sold"),
      scene.say("Kembali", en: "Back"), scene.say("Masih", en: "Out"),
    ]
    return [
      line(
        scene.say("Barang", en: "Goods"), heads, scene.say("Harga (Rp)", en: "Price (Rp)"), scene)
    ]
      + row.lines.map { part in
        let places = part.pieces.map { PiecePlace(part.batch, $0) }
        let still = places.count { out.contains($0) }
        let returned = places.count { back.contains($0) }
        let counts = [places.count, places.count - still - returned, returned, still]
        let kind = workshop.kind(of: part)
        let name =
          scene.size.width >= 80
          ? StockNames.piece(kind, in: workshop) + " " + part.grade.letter
          : SaleCode.write(kind, in: workshop)
        return line(name, counts.map { "\($0)" }, part.price.bare, scene)
      }
  }

  private func line(
    _ name: String, _ counts: [String], _ price: String, _ scene: Scene
  ) -> String {
    let isWide = scene.size.width >= 80
    return name.padded(to: isWide ? 28 : 8)
      + counts.map { $0.leftPadded(to: isWide ? 8 : 7) }.joined()
      + (scene.size.width >= 60 ? price.leftPadded(to: 13) : "")
  }

  private func nota(_ sale: ID<Sale>, in scene: Scene) -> String {
    let row = scene.workshop.sales[sale]
    return [
      "Nota " + scene.workshop.nota(sale), row.day.dashed,
      scene.say("\(row.quantity) buah", en: counted(row.quantity, "piece")), row.total.bare,
      scene.say(scene.workshop.paymentWords(of: sale)),
    ].joined(separator: "   ")
  }
}
