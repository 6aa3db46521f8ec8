import Workshop

/// The market sample with two orders.
///
/// PS-0001 of the cooperative: five P8 at 150,000, promised for 4 December with 300,000 in advance
/// and a batch of five begun. PS-0002 of the shop: twelve P10, not promised.
enum OrderSample {
  static let first = ID<CustomerOrder>(0)
  static let second = ID<CustomerOrder>(1)
  static let due = Sample.day(2026, 12, 4)

  static let workshop: Workshop = {
    var workshop = MarketSample.workshop
    place(to: 0, size: 8, count: 5, in: &workshop)
    place(to: 1, size: 10, count: 12, in: &workshop)
    let promise = PromiseOrder {
      $0.day = Sample.today - 1
      $0.order = first
      $0.due = due
      $0.earliest = workshop.forecast(of: first, on: Sample.today - 1)?.ready
    }
    MarketSample.must(.promiseOrder(promise), by: Sample.clerk, in: &workshop)
    let advance = MoveAdvance {
      $0.day = Sample.today - 1
      $0.order = first
      $0.amount = Rupiah(300_000)
      $0.payment = .transfer
    }
    MarketSample.must(.moveAdvance(advance), by: Sample.clerk, in: &workshop)
    let opening = OpenBatch {
      $0.day = Sample.today - 1
      $0.sizes = [SizeCount(size: 8, count: 5)]
      $0.due = due - 1
      $0.crew = [ID(0)]
      $0.order = first
    }
    MarketSample.must(.openBatch(opening), by: Sample.clerk, in: &workshop)
    return workshop
  }()

  private static func place(
    to buyer: Int, size: UInt8, count: UInt8, in workshop: inout Workshop
  ) {
    let placing = PlaceOrder {
      $0.day = Sample.today - 1
      $0.buyer = ID(buyer)
      $0.channel = 1
      $0.lines = [
        OrderLine {
          $0.kind = OrderKind(ID(0), colour: 0, size: size)
          $0.quantity = count
          $0.price = Rupiah(150_000)
        }
      ]
    }
    MarketSample.must(.placeOrder(placing), by: Sample.clerk, in: &workshop)
  }
}
