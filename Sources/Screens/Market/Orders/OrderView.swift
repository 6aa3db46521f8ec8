import Forms
import TerminalUI
import Wording
import Workshop

/// The words of one order's page.
struct OrderView {
  private let order: ID<CustomerOrder>
  private let scene: Scene
  private let row: CustomerOrder
  private let delivered: [OrderKind: Int]
  private let kept: [OrderKind: Int]
  private let worth: [OrderKind: Rupiah]

  init(_ order: ID<CustomerOrder>, in scene: Scene) {
    self.order = order
    self.scene = scene
    let workshop = scene.workshop
    row = workshop.orders[order]
    delivered = workshop.delivered(of: order)
    worth = workshop.worth(of: order)
    kept = workshop.kept(for: order).reduce(into: [:]) { sums, place in
      let size = workshop.batches[place.batch].pieces[Int(place.number) - 1].size
      sums[workshop.kind(of: place.batch, size: size), default: 0] += 1
    }
  }

  var page: Page {
    let code = scene.workshop.code(order)
    var page = Page([Area.sales.title(in: scene), scene.say("Pesanan", en: "Orders"), code])
    let handed = delivered.values.reduce(0, +)
    let ready = kept.values.reduce(0, +)
    page.counts = [
      scene.say(scene.workshop.stateWords(of: order)),
      scene.say(scene.workshop.quantityWords(of: order)),
      ready > 0 ? scene.say("\(ready) siap", en: "\(ready) ready") : "",
      handed > 0 && !scene.workshop.isEndedShort(order)
        ? scene.say("\(handed) diserahkan", en: "\(handed) handed over") : "",
    ].filter { !$0.isEmpty }
    page.fact = scene.workshop.totalWorth(of: order).sentence
    return page
  }

  /// What stands above the batches and notas.
  func head(narrow: Bool) -> [String] {
    facts(narrow: narrow) + [""] + kinds(narrow: narrow) + [""]
  }

  private func facts(narrow: Bool) -> [String] {
    let label = narrow ? 9 : 11
    func line(_ name: Words, _ text: String) -> String {
      scene.say(name).padded(to: label) + text
    }
    return [
      line(
        Words("Pemesan", en: "Buyer"),
        scene.buyerName(row.buyer) + "   " + scene.channelWithCommission(row.channel)),
      line(Words("Dipesan", en: "Ordered"), row.day.dashed + "   " + promise),
      line(Words("Uang", en: "Money"), money),
    ]
      + row.revisions.map { former in
        line(
          Words("Semula", en: "Before"),
          OrderFields.text(of: former.lines, in: scene.workshop) + "   " + former.day.dashed
            + "   (\(former.reason))")
      }
      + (row.cancelled.map { day in
        [line(Words("Dibatalkan", en: "Cancelled"), day.dashed + "   " + row.reason)]
      } ?? [])
  }

  private var promise: String {
    guard let promise = row.promises.last else {
      return scene.say("belum ada tanggal janji", en: "not promised yet")
    }
    let isOpen = scene.workshop.derived.openOrders.contains(order)
    let distance = isOpen ? distance(to: promise.due) : ""
    let first = row.promises.first?.due
    let before = first?.short(beside: scene.today) ?? ""
    let moved =
      first == promise.due || first == nil
      ? "" : scene.say("   semula \(before)", en: "   first \(before)")
    let reason = promise.reason.isEmpty ? "" : "   (\(promise.reason))"
    return scene.say("janji ", en: "promised ") + promise.due.dashed + distance + moved + reason
  }

  /// `, 11 hari lagi`; nothing where it went by and no working day has come since.
  private func distance(to due: Day) -> String {
    let late = scene.workshop.daysLate(due, on: scene.today)
    if late > 0 {
      return scene.say(", lewat \(late) hari !", en: ", \(counted(late, "day")) late !")
    }
    return due < scene.today ? "" : ", " + scene.away(due)
  }

  /// What came in advance, what of it is left, and what is still to be paid.
  private var money: String {
    let came = row.advances.reduce(Rupiah()) { $0 + $1.amount }
    let left = scene.workshop.advanceLeft(of: order)
    let sales = scene.workshop.sales(of: order).map { scene.workshop.sales[$0] }
    let paid = sales.filter { !$0.isOwed }.reduce(Rupiah()) { $0 + $1.due }
    let owed = sales.filter(\.isOwed).reduce(Rupiah()) { $0 + $1.due }
    return [
      scene.say("uang muka ", en: "advance ") + came.sentence,
      left != came && left > Rupiah() ? scene.say("sisa ", en: "left ") + left.sentence : "",
      paid > Rupiah() ? scene.say("dibayar ", en: "paid ") + paid.sentence : "",
      owed > Rupiah() ? scene.say("piutang ", en: "owed ") + owed.sentence : "",
    ].filter { !$0.isEmpty }.joined(separator: "   ")
  }

  // MARK: Kinds

  private func kinds(narrow: Bool) -> [String] {
    let heads = [
      scene.say("Pesan", en: "Order"), scene.say("Siap", en: "Ready"),
      scene.say("Serah", en: "Sent"), scene.say("Sisa", en: "Left"),
    ]
    let money =
      narrow ? [] : [scene.say("Harga", en: "Price"), scene.say("Jumlah (Rp)", en: "Sum (Rp)")]
    return [row(scene.say("Barang", en: "Goods"), heads, money)]
      + row.lines.map { line in
        let key = StockKey(
          product: line.kind.product, colour: line.kind.colour, size: line.kind.size,
          grade: line.grade ?? .a, batch: ID(0))
        let given = delivered[line.kind] ?? 0
        let counts = [Int(line.quantity), kept[line.kind] ?? 0, given, Int(line.quantity) - given]
        return row(
          isWide
            ? StockNames.piece(key, in: scene.workshop) + (line.grade.map { " " + $0.letter } ?? "")
            : SaleCode.write(key, in: scene.workshop),
          counts.map { "\($0)" },
          narrow ? [] : [line.price.bare, (worth[line.kind] ?? line.total).bare])
      }
  }

  private var isWide: Bool { scene.size.width >= 80 }

  private func row(_ name: String, _ counts: [String], _ money: [String]) -> String {
    name.padded(to: isWide ? 26 : 17)
      + counts.map { $0.leftPadded(to: isWide ? 6 : 5) }.joined()
      + (isWide && !money.isEmpty
        ? money[0].leftPadded(to: 12) + money[1].leftPadded(to: 14) : "")
  }

  // MARK: Links

  func line(of batch: ID<WeavingBatch>) -> String {
    let workshop = scene.workshop
    let row = workshop.batches[batch]
    let left = workshop.stagesLeft(of: batch)
    let parts = [
      workshop.code(batch),
      scene.say(
        "\(row.accepted) dari \(row.quantity) diterima",
        en: "\(row.accepted) of \(row.quantity) accepted"),
      left > 0
        ? scene.say("\(left) tahap lagi", en: "\(counted(left, "stage")) left")
        : scene.say(row.state.name),
      left > 0
        ? scene.forecast(of: batch).map { scene.say("siap ", en: "ready ") + scene.short($0) } ?? ""
        : "",
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: "   ")
  }

  func line(of sale: ID<Sale>) -> String {
    let row = scene.workshop.sales[sale]
    let advance =
      row.advance > Rupiah() ? scene.say("uang muka ", en: "advance ") + row.advance.bare : ""
    return [
      "Nota " + scene.workshop.nota(sale), row.day.dashed,
      scene.say("\(row.quantity) buah", en: counted(row.quantity, "piece")), row.total.bare,
      row.due > Rupiah() ? scene.say(scene.workshop.paymentWords(of: sale)) : "", advance,
    ].filter { !$0.isEmpty }.joined(separator: "   ")
  }
}
