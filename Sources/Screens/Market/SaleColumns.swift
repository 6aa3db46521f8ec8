import TerminalUI
import Wording
import Workshop

/// The columns of the list of sales.
struct SaleColumns {
  let scene: Scene

  private var sales: Table<Sale> { scene.workshop.sales }

  var all: [ListColumn] {
    let number = ListColumn("nota", Column("Nota", 5)) { .text(scene.workshop.nota(ID<Sale>($0))) }
    let day = Column(scene.say("Tanggal", en: "Date"), 10, from: 60)
    return [number, ListColumn("day", day) { .day(sales[$0].day) }, buyer, channel] + sums
  }

  /// Private buyers leave without their names.
  private var buyer: ListColumn {
    let width = scene.size.width
    let column = Column(
      scene.say("Pembeli", en: "Buyer"), width < 60 ? 14 : width < 100 ? 16 : 28)
    return ListColumn("buyer", column) { .text(scene.buyerName(sales[$0].buyer)) }.with {
      $0.outside = { .text(scene.buyerOutside(sales[$0].buyer)) }
    }
  }

  /// The first word of a channel tells it from the others; a file gets all of it.
  private var channel: ListColumn {
    let column = Column(
      scene.say("Saluran", en: "Channel"), scene.language == .english ? 11 : 10,
      from: 80)
    return ListColumn("channel", column) {
      .text(scene.channel(sales[$0].channel).split(separator: " ").first.map(String.init) ?? "-")
    }.with { $0.outside = { .text(scene.channel(sales[$0].channel)) } }
  }

  private var sums: [ListColumn] {
    let pieces = Column(scene.say("Buah", en: "Qty"), 4, .right, gap: 1, from: 60)
    let sum = scene.say("Jumlah (Rp)", en: "Sum (Rp)")
    let paid = Column(scene.say("Bayar", en: "Paid"), 8, from: 80)
    return [
      ListColumn("pieces", pieces) { .number(sales[$0].quantity) },
      ListColumn("total", Column(sum, max(10, sum.count), .right)) { .money(sales[$0].total) },
      ListColumn("payment", paid) {
        .text(
          scene.say(
            scene.workshop.isPaidInPart(ID($0))
              ? Self.inPart : Self.shortName(sales[$0].finalPayment)))
      },
      ListColumn.sign(in: scene) { sales[$0].isOwed ? "!" : "" },
    ]
  }

  static let inPart = Words("sebagian", en: "in part")

  static func shortName(_ payment: Payment) -> Words {
    switch payment {
    case .cash: Words("tunai", en: "cash")
    case .transfer: Words("transfer", en: "transfer")
    case .qris: Words("QRIS", en: "QRIS")
    case .unpaid: Words("belum", en: "unpaid")
    }
  }
}
