import Workshop

/// The material of the practice workshop: what is bought comes in as lots with labels, and each
/// batch gets fibre of the lot that its card names.
extension PracticeStory {
  /// A kind of material as it is bought: what labels begin with, from whom, the price of a unit.
  struct Purchase {
    let kind: UInt8
    let prefix: String
    let price: Int
    let unit: Int
    var source = "TOKO MISAL"

    fileprivate static let fibre: UInt8 = 1
    static let all = [
      Purchase(kind: 0, prefix: "P", price: 240_000, unit: 12_000),
      Purchase(kind: fibre, prefix: "S", price: 160_000, unit: 8_000),
      Purchase(kind: 2, prefix: "E", price: 210_000, unit: 30_000),
      Purchase(kind: 3, prefix: "W", price: 65_000, unit: 130),
    ]
    /// What the partner gave the workshop to begin with.
    static let gift = Purchase(
      kind: fibre, prefix: "S", price: 0, unit: 1, source: "DINAS MISAL")
  }

  private static let giftUnits = 24

  /// Takes in the fibre that the workshop begins with.
  mutating func receiveGift(on day: Day) {
    receive(.gift, for: 0, units: Self.giftUnits, on: day)
  }

  /// Takes in what was bought for so much.
  mutating func receive(_ purchase: Purchase, for price: Int, units: Int? = nil, on day: Day) {
    let earlier = workshop.materialLots.indices.count {
      workshop.materialLots[$0].label.hasPrefix(purchase.prefix + "-")
    }
    let arrival = ReceiveMaterial {
      $0.day = day
      $0.label = purchase.prefix + "-" + Workshop.padded(earlier + 1, to: 2)
      $0.kind = purchase.kind
      $0.source = purchase.source
      $0.quantity = Int32(units ?? max(1, price / purchase.unit))
      $0.price = Rupiah(Int64(price))
    }
    record(.receiveMaterial(arrival), as: PracticeWorkshop.clerk)
  }

  /// The fibre that a batch is woven of: the oldest lot with something left, else the newest.
  func fibreLot() -> ID<MaterialLot>? {
    let lots = workshop.materialLots.indices.filter {
      workshop.materialLots[$0].kind == Purchase.fibre
    }.map { ID<MaterialLot>($0) }
    return lots.first { workshop.left(in: $0) > 0 } ?? lots.last
  }

  /// Fetches the fibre of a batch, a bundle for three caps, as far as the lot has it.
  mutating func issueFibre(
    of lot: ID<MaterialLot>?, to batch: ID<WeavingBatch>, for quantity: Int, on day: Day
  ) {
    guard let lot else { return }
    let units = min(workshop.left(in: lot), max(1, quantity / 3))
    guard units > 0 else { return }
    let issue = IssueMaterial {
      $0.day = day
      $0.lot = lot
      $0.batch = batch
      $0.quantity = Int32(units)
    }
    record(.issueMaterial(issue), as: PracticeWorkshop.clerk)
  }
}
