import Forms
import Wording
import Workshop

/// What the form of an order says.
struct OrderEntry {
  private let buyer: NamedBuyer
  private let channel: UInt8
  private let lines: [OrderLine]
  private let due: Day?
  private let reason: String
  private let advance: Rupiah
  private let payment: Payment?
  private let day: Day

  init(_ form: inout FormState, _ new: NewBuyer?, in scene: Scene) throws(Unread) {
    (buyer, channel, lines, due, reason, advance, payment, day) = try form.read(
      OrderFields.buyer(besides: new), OrderFields.channel, OrderFields.goods, OrderFields.due,
      OrderFields.reason, OrderFields.advance, OrderFields.payment, OrderFields.day, in: scene)
    if advance != Rupiah() && payment == nil {
      throw Unread(.field(.unknownRow), at: .payment)
    }
  }

  /// `earliest`: the day that was worked out; nil when none could be.
  func actions(earliest: Day?, today: Day, in workshop: Workshop) -> [Action] {
    let order = workshop.orders.nextID
    let placing = PlaceOrder {
      $0.day = day
      $0.buyer = buyer.id(in: workshop)
      $0.channel = channel
      $0.lines = lines
    }
    let promise = due.map { due in
      Action.promiseOrder(
        PromiseOrder {
          $0.day = today
          $0.order = order
          $0.due = due
          $0.earliest = earliest
          $0.reason = reason
        })
    }
    let money = payment.map { payment in
      Action.moveAdvance(
        MoveAdvance {
          $0.day = day
          $0.order = order
          $0.amount = advance
          $0.payment = payment
        })
    }
    return buyer.addition(on: day, channel: channel, in: workshop) + [.placeOrder(placing)]
      + (promise.map { [$0] } ?? []) + (advance == Rupiah() ? [] : money.map { [$0] } ?? [])
  }
}
