import Workshop

/// The cooperative's order of five P8 and one P9 at 150,000, in a workshop with pieces in stock.
enum OrderFixture {
  static let clerk = MarketFixture.clerk
  static let witnessed = MarketFixture.witnessed
  static let today = MarketFixture.today
  static let order = ID<CustomerOrder>(0)
  static let p8 = OrderKind(ID(0), colour: 0, size: 8)
  static let p9 = OrderKind(ID(0), colour: 0, size: 9)

  static func line(_ kind: OrderKind, _ quantity: UInt8, _ price: Int64 = 150_000) -> OrderLine {
    OrderLine {
      $0.kind = kind
      $0.quantity = quantity
      $0.price = Rupiah(price)
    }
  }

  static var placing: PlaceOrder {
    PlaceOrder {
      $0.day = today - 30
      $0.buyer = ID(0)
      $0.channel = 4
      $0.lines = [line(p8, 5), line(p9, 1)]
    }
  }

  static var placed: Workshop {
    var workshop = MarketFixture.stocked
    MarketFixture.must(.placeOrder(placing), by: clerk, in: &workshop)
    return workshop
  }

  static func advance(_ amount: Int64) -> MoveAdvance {
    MoveAdvance {
      $0.day = today - 29
      $0.order = order
      $0.amount = Rupiah(amount)
      $0.payment = .transfer
    }
  }

  /// With a batch of six P8 and one P9 for it, of which the first six lie in stock.
  static var woven: Workshop {
    var workshop = placed
    MarketFixture.make(
      0, sizes: [(8, 6), (9, 1)], grades: [.b, .a, .a, .a, .a, .b, .a], for: order, in: &workshop)
    return workshop
  }

  /// A nota on the order of so many P8 of its own batch, without number 1, which has grade B.
  static func delivery(_ pieces: [UInt8], advance: Int64 = 0) -> Sell {
    let total = Int64(pieces.count) * 150_000
    return Sell {
      $0.day = today
      $0.number = 1
      $0.buyer = ID(0)
      $0.channel = 4
      $0.lines = [MarketFixture.line(3, 8, .a, pieces, 150_000)]
      $0.paid = Rupiah(total - advance)
      $0.order = order
      $0.advance = Rupiah(advance)
    }
  }
}
