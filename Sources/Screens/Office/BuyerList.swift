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
    [scene.workshop.buyers.edits, scene.workshop.sales.edits]
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

  func hint(_ row: Int, place: Int, of count: Int, in scene: Scene) -> String {
    scene.reason(without: writer).map { scene.lookOnly($0) }
      ?? scene.say(
        "U mengubah. Pembeli baru dicatat di nota atau pesanan.",
        en: "U changes. A new buyer comes with a nota or an order.")
  }

  func emptyWords(in scene: Scene) -> EmptyWords {
    EmptyWords(
      sentence: scene.say("Belum ada pembeli.", en: "No buyer yet."),
      hint: scene.say(
        "Pembeli baru dicatat di nota atau pesanan.", en: "A new one comes with a nota or order."))
  }
}
