import Forms
import Workshop

/// How what is due on a nota is covered by what is given for it.
struct SaleTender {
  /// What is used of what the buyer had paid too much.
  private(set) var credit = Rupiah()
  /// Each amount that came, in its way, without the change.
  private(set) var parts: [(payment: Payment, amount: Rupiah)] = []
  /// What goes back in cash.
  private(set) var change = Rupiah()
  /// What is kept for the buyer's next nota.
  private(set) var excess = Rupiah()
  private(set) var owed = Rupiah()
  /// Whether less was given than is due and nobody said that the rest is owed.
  private(set) var isShort = false
  /// Whether it is one amount in one way, or nothing, as most are.
  private(set) var isPlain = true

  /// `usual`: the way of paying of what names none; `available`: what the buyer has paid too much,
  /// nil where we do not know who buys.
  init(_ tender: Tender?, usual: Payment, due: Rupiah, available: Rupiah?) {
    let typed = tender?.parts ?? []
    if tender?.usesCredit ?? false, let available { credit = min(available, due) }
    let rest = due - credit
    if typed.isEmpty {
      if usual == .unpaid || tender?.isRestOwed ?? false {
        owed = rest
      } else if rest > Rupiah() {
        parts = [(usual, rest)]
      }
      isPlain = credit == Rupiah()
      return
    }
    let way: Payment = usual == .unpaid ? .cash : usual
    parts = typed.map { ($0.payment ?? way, $0.amount) }
    let sum = typed.reduce(Rupiah()) { $0 + $1.amount }
    if sum < rest {
      owed = rest - sum
      isShort = usual != .unpaid && !(tender?.isRestOwed ?? false)
    } else {
      giveBack(sum - rest, isKnown: available != nil)
    }
    isPlain = parts.count == 1 && credit == Rupiah() && excess == Rupiah() && owed == Rupiah()
  }

  /// Change comes out of the cash; the rest stays the buyer's where we know who it is.
  private mutating func giveBack(_ over: Rupiah, isKnown: Bool) {
    var left = over
    for place in parts.indices.reversed() where parts[place].payment == .cash || !isKnown {
      let back = min(left, parts[place].amount)
      parts[place].amount -= back
      change += back
      left -= back
    }
    parts.removeAll { $0.amount == Rupiah() }
    excess = left
  }

  /// Takes off what pays a sum, in the order in which it came, and gives that.
  mutating func split(_ sum: Rupiah) -> SaleTender {
    var share = self
    share.credit = min(credit, sum)
    share.excess = Rupiah()
    credit -= share.credit
    var left = sum - share.credit
    share.parts = []
    for place in parts.indices where left > Rupiah() {
      let amount = min(left, parts[place].amount)
      share.parts.append((parts[place].payment, amount))
      parts[place].amount -= amount
      left -= amount
    }
    parts.removeAll { $0.amount == Rupiah() }
    return share
  }

  /// What was given in the one way in which it came.
  var given: Rupiah { parts.reduce(change) { $0 + $1.amount } }

  /// The payments of a nota on credit.
  func payments(of sale: ID<Sale>, on day: Day) -> [Action] {
    let used =
      credit > Rupiah() ? [(payment: Payment.cash, amount: credit, isFromCredit: true)] : []
    return (used + parts.map { ($0.payment, $0.amount, false) }).map {
      payment, amount, isFromCredit in
      .payPart(
        PayPart {
          $0.day = day
          $0.sale = sale
          $0.payment = payment
          $0.amount = amount
          $0.isFromCredit = isFromCredit
        })
    }
  }
}
