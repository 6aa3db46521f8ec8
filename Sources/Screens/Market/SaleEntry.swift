import Forms
import Workshop

/// What the fields of a sale say beside its lines.
struct SaleEntry {
  private let buyer: NamedBuyer?
  private let channel: UInt8
  private let day: Day
  private let payment: Payment
  private let paid: Rupiah?

  init(_ form: inout FormState, _ new: NewBuyer?, in scene: Scene) throws(Unread) {
    (buyer, channel, day, payment, paid) = try form.read(
      SaleHeader.buyer(besides: new), SaleHeader.channel, SaleHeader.day, SaleHeader.payment,
      SaleHeader.paid, in: scene)
  }

  /// The addition of a missing buyer and the sale, as one save.
  func actions(_ draft: SaleDraft, in workshop: Workshop, approver: ID<User>?) -> [Action] {
    let due = payment == .unpaid ? Rupiah() : draft.due(in: workshop)
    let sale = Sell {
      $0.day = day
      $0.number = Int32(workshop.nextNota(in: day.date.year))
      $0.buyer = buyer?.id(in: workshop)
      $0.channel = channel
      $0.lines = draft.lines
      $0.payment = payment
      $0.paid = paid ?? due
      $0.approver = approver
      $0.order = draft.order
      $0.advance = draft.advance(in: workshop)
    }
    return (buyer?.addition(on: day, channel: channel, in: workshop) ?? []) + [.sell(sale)]
  }
}
