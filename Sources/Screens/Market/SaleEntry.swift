import Forms
import Workshop

/// What the fields of a sale say beside its lines.
struct SaleEntry {
  private let buyer: NamedBuyer?
  private let channel: UInt8
  private let day: Day
  private let payment: Payment
  private let tender: Tender?

  init(_ form: inout FormState, _ new: NewBuyer?, in scene: Scene) throws(Unread) {
    (buyer, channel, day, payment, tender) = try form.read(
      SaleHeader.buyer(besides: new), SaleHeader.channel, SaleHeader.day, SaleHeader.payment,
      SaleHeader.paid, in: scene)
  }

  /// How it is paid.
  private func paying(_ draft: SaleDraft, in workshop: Workshop) -> SaleTender {
    SaleTender(
      tender, usual: payment, due: draft.due(in: workshop),
      available: buyer.map { $0.credit(in: workshop) })
  }

  /// Why it is too little; nil where it is not.
  func shortage(_ draft: SaleDraft, in workshop: Workshop) -> RuleBroken? {
    paying(draft, in: workshop).isShort
      ? RuleBroken(.market(.paidTooLittle(draft.due(in: workshop))), field: .paid) : nil
  }

  /// The addition of a missing buyer, the sale and the parts in which it is paid, as one save.
  func actions(_ draft: SaleDraft, in workshop: Workshop, approver: ID<User>?) -> [Action] {
    let paying = paying(draft, in: workshop)
    let way =
      paying.isPlain
      ? paying.parts.first?.payment ?? (paying.owed > Rupiah() ? .unpaid : payment)
      : .unpaid
    let sale = Sell {
      $0.day = day
      $0.number = Int32(workshop.nextNota(in: day.date.year))
      $0.buyer = buyer?.id(in: workshop)
      $0.channel = channel
      $0.lines = draft.lines
      $0.payment = way
      $0.paid = way == .unpaid ? Rupiah() : paying.given
      $0.approver = approver
      $0.order = draft.order
      $0.advance = draft.advance(in: workshop)
    }
    let parts = paying.isPlain ? [] : paying.payments(of: workshop.sales.nextID, on: day)
    return (buyer?.addition(on: day, channel: channel, in: workshop) ?? []) + [.sell(sale)] + parts
  }
}
