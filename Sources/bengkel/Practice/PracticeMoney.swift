import Workshop

/// The books of the practice workshop: costs, payments of what was owed, months closed with their
/// PNBP, and what goes out of the ledgers.
///
/// The month before the last day is left for whoever practises to close.
extension PracticeStory {
  /// The treasurer.
  static let treasurer = Authority(user: ID(3))
  /// The treasurer with the supervisor as the second person.
  static let approved = Authority(user: ID(3), signer: ID(2))

  /// From this day of a month the one before is closed, and from the other money goes out.
  private static let closingDay = 5
  private static let payoutDay = 12
  /// Days after which a buyer on credit pays.
  private static let creditDays = 18
  /// The least that is paid in two parts.
  private static let leastInPart = Rupiah(20_000)
  /// Days before the last in which somebody pays too much.
  private static let lastWeeks = 60

  /// What an office does with money on a working day.
  mutating func keepBooks(on day: Day, _ index: Int) {
    if day.weekday == 0 { buyMaterial(on: day) }
    receivePayments(on: day)
    let isNewMonth = index > 0 && plan.days[index - 1].month != day.month
    if isNewMonth { steps = [.close, .depositLate, .payOut] }
    for step in steps where day.date.day >= step.day {
      steps.removeAll { $0 == step }
      take(step, on: day)
    }
  }

  /// What is done once a month.
  enum BookStep {
    case close, depositLate, payOut

    fileprivate var day: Int {
      switch self {
      case .close: closingDay
      case .depositLate, .payOut: payoutDay
      }
    }
  }

  private mutating func take(_ step: BookStep, on day: Day) {
    switch step {
    case .close: closeMonth(on: day)
    case .depositLate:
      if let month = workshop.lastClosed { deposit(for: month, on: day) }
    case .payOut: payOut(on: day)
    }
  }

  // MARK: Steps

  private mutating func buyMaterial(on day: Day) {
    let purchase = money.pick(Purchase.all)
    receive(purchase, for: purchase.price + money.below(8) * 5000, on: day)
  }

  private mutating func receivePayments(on day: Day) {
    let due = owed.filter { day - workshop.sales[$0].day >= Self.creditDays }
    owed.removeAll { due.contains($0) }
    for sale in due {
      if paysInParts(sale, on: day) { continue }
      let payment = ReceivePayment {
        $0.day = day
        $0.sale = sale
        $0.payment = .transfer
      }
      record(.receivePayment(payment), as: PracticeWorkshop.clerk)
    }
  }

  /// The first nota on credit, and every third sale, is paid by half in cash and half by transfer,
  /// both on the day on which others pay at once; the first of the last weeks with 50,000 too much,
  /// which its buyer keeps for the next nota.
  private mutating func paysInParts(_ sale: ID<Sale>, on day: Day) -> Bool {
    let due = workshop.left(of: sale)
    let isTooMuch =
      plan.until - day < Self.lastWeeks
      && !workshop.payments.contains { $0.amount > workshop.due($0.sale) }
    if isTooMuch {
      pay(due + Rupiah(50_000), .transfer, for: sale, on: day)
      return true
    }
    guard sale.index % 3 == 0 || !workshop.payments.contains(where: { $0.payment == .cash })
    else { return false }
    let half = Rupiah(due.amount / 20_000 * 10_000)
    pay(half, .cash, for: sale, on: day)
    pay(due - half, .transfer, for: sale, on: day)
    return true
  }

  /// A part of the oldest nota that is owed comes on the last day.
  mutating func takePart(on day: Day) {
    let sale = owed.first { workshop.left(of: $0) >= Self.leastInPart }
    guard let sale else { return }
    pay(Rupiah(workshop.left(of: sale).amount / 20_000 * 10_000), .cash, for: sale, on: day)
  }

  /// Whether a nota of this day must be on credit, so that one is owed on the last day.
  func mustOwe(_ total: Rupiah, on day: Day) -> Bool {
    plan.until - day < Self.creditDays && total >= Self.leastInPart
      && !owed.contains { workshop.left(of: $0) >= Self.leastInPart }
  }

  private mutating func pay(
    _ amount: Rupiah, _ payment: Payment, for sale: ID<Sale>, on day: Day
  ) {
    record(
      .payPart(
        PayPart {
          $0.day = day
          $0.sale = sale
          $0.payment = payment
          $0.amount = amount
        }), as: PracticeWorkshop.clerk)
  }

  /// Closes the next month; of every fourth the PNBP follows later, with a note.
  private mutating func closeMonth(on day: Day) {
    guard let month = workshop.firstOpenMonth, month < day.month, month + 1 < plan.until.month
    else { return }
    if month.number % 4 != 0 { deposit(for: month, on: day) }
    guard let figures = try? workshop.figures(of: month) else { return }
    let isDue = workshop.undeposited(figures) > Rupiah()
    let closing = CloseMonth {
      $0.day = day
      $0.figures = figures
      $0.note = isDue ? "setor sesudah penutupan" : ""
    }
    record(.closeMonth(closing), as: Self.approved)
  }

  private mutating func deposit(for month: Month, on day: Day) {
    let amount =
      (try? workshop.figures(of: month)).map { workshop.undeposited($0) } ?? Rupiah()
    guard amount > Rupiah() else { return }
    let number = workshop.deposits.count + 1
    let deposit = DepositPNBP {
      $0.day = day
      $0.month = month
      $0.amount = amount
      $0.billing = "8202" + Workshop.padded(number, to: 11)
      $0.ntpn = "LATIHAN" + Workshop.padded(number, to: 9)
    }
    record(.depositPNBP(deposit), as: Self.treasurer)
  }

  /// Every third person uses some of what is allowed; who saved much puts some into a bank.
  private mutating func payOut(on day: Day) {
    for worker in workshop.derived.accounts.keys.sorted() where money.chance(330) {
      let account = workshop.account(of: worker)
      let usable = account.usable(workshop.scheme(on: day).usable).amount / 2000 * 1000
      if account.balance > Rupiah(500_000) && money.chance(400) {
        move(.bank, 200_000, of: worker, on: day)
      } else if usable > 0 {
        move(money.pick([.needs, .needs, .family]), usable, of: worker, on: day)
      }
    }
  }

  mutating func move(
    _ kind: MovementKind, _ amount: Int64, of worker: ID<Inmate>, on day: Day
  ) {
    let movement = MovePremi {
      $0.day = day
      $0.worker = worker
      $0.kind = kind
      $0.amount = Rupiah(amount)
      $0.proof = "BK-" + Workshop.padded(workshop.movements.count + 1, to: 3)
    }
    record(.movePremi(movement), as: Self.treasurer)
  }
}
