/// A part of the opening balances, entered, checked and signed by itself.
package enum OpeningBlock: UInt8, CaseIterable, Sendable {
  /// Pieces on the shelf.
  case finished
  /// Pieces with partners.
  case consigned
  /// Pieces that were sold and are still to be paid.
  case receivable
  /// Pieces half done.
  case inWork
  /// What people have saved, and of it what they may use.
  case premi
  /// PNBP owed, capital kept, and a loss that is carried.
  case dues
  /// Money in hand and in the bank.
  case cash
  /// Open orders with what was paid in advance.
  case orders
  case material
  case tools
}

extension OpeningBlock {
  /// Whether its rows are pieces.
  package var isPieces: Bool {
    switch self {
    case .finished, .consigned, .receivable, .inWork: true
    case .premi, .dues, .cash, .orders, .material, .tools: false
    }
  }

  /// Whose it is to enter and to sign: what is on the shelf and the floor, or the money.
  package var capability: Capability {
    switch self {
    case .premi, .dues, .cash: .money
    case .finished, .consigned, .receivable, .inWork, .orders, .material, .tools: .record
    }
  }
}

/// What happened to a block as a whole.
package enum OpeningStep: UInt8, CaseIterable, Sendable {
  /// Its control total was typed.
  case total
  /// Two people signed it: from then on it counts.
  case signed
  /// It was opened again.
  case reopened
}

/// A step of a block; never changed again.
package struct OpeningEvent: Record {
  package var day = Day()
  package var block = OpeningBlock.finished
  package var step = OpeningStep.total
  /// What was typed, or what was signed.
  package var count: Int32 = 0
  package var sum = Rupiah()
  /// Why it was opened again.
  package var reason = ""
  package var officer = ID<User>()
  package var approver: ID<User>?

  package init() {}
}

/// A number of things and their sum.
package struct OpeningTotal: Equatable, Sendable {
  package var count = 0
  package var sum = Rupiah()

  package init(count: Int = 0, sum: Rupiah = Rupiah()) {
    self.count = count
    self.sum = sum
  }

  package static func + (left: Self, right: Self) -> Self {
    Self(count: left.count + right.count, sum: left.sum + right.sum)
  }

  package static func - (left: Self, right: Self) -> Self {
    Self(count: left.count - right.count, sum: left.sum - right.sum)
  }
}
