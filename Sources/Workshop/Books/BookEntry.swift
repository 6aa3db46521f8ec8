/// One event of money in double-entry books; its postings sum to zero.
package struct BookEntry: Equatable, Sendable {
  /// The record that an entry comes from.
  package enum Source: Equatable, Sendable {
    case sale(ID<Sale>)
    /// The payment of a nota that was on credit.
    case payment(ID<Sale>)
    /// A part of what a nota costs.
    case part(ID<PartPayment>)
    /// A nota that was voided in a later month: what it and its payment did is taken back.
    case voiding(ID<Sale>)
    /// An advance on an order, by its place among them.
    case advance(ID<CustomerOrder>, Int)
    /// The price of a piece that a buyer brought back.
    case refund(ID<BuyerReturn>)
    case cost(ID<Expense>)
    case closing(Month)
    case deposit(ID<Deposit>)
    case movement(ID<Movement>)
    case opening(OpeningBlock)
    /// Pieces or material of the opening that went, or came back.
    case openingUse(OpeningUse)
  }

  package var day: Day
  package var source: Source
  /// Without those of nothing.
  package var postings: [Posting]

  init(_ day: Day, _ source: Source, _ postings: [Posting]) {
    self.day = day
    self.source = source
    self.postings = postings.filter { $0.amount != Rupiah() }
  }
}

/// What an entry does to one account.
package struct Posting: Equatable, Sendable {
  package var account: BookAccount
  /// Above zero a debit, below zero a credit.
  package var amount: Rupiah

  static func debit(_ account: BookAccount, _ amount: Rupiah) -> Posting {
    Posting(account: account, amount: amount)
  }

  static func credit(_ account: BookAccount, _ amount: Rupiah) -> Posting {
    Posting(account: account, amount: Rupiah() - amount)
  }

  var opposite: Posting { .credit(account, amount) }
}

extension [BookEntry] {
  /// The sum of each account's postings; above zero a debit.
  package var balances: [BookAccount: Rupiah] {
    reduce(into: [:]) { sums, entry in
      for posting in entry.postings { sums[posting.account, default: Rupiah()] += posting.amount }
    }
  }
}
