/// Where money stands, comes from or goes to in the books.
package enum BookAccount: Hashable, Sendable {
  /// What the treasurer holds, in hand and in the bank: how much is where, no record says.
  case treasury
  /// What a buyer owes; nil for a sale to the public.
  case owed(ID<Buyer>?)
  /// What a buyer paid for pieces that are still to be handed over.
  case advance(ID<Buyer>)
  /// What a person has earned and not drawn.
  case premi(ID<Inmate>)
  /// The workers' part that nobody had a share in.
  case unshared
  /// PNBP that a closed month owes the state.
  case state
  /// The part of a closed month that stays in the workshop, by its name in the scheme.
  case fund(String)
  /// What closed months have divided; against it stand the parts.
  case divided
  /// What corrections gave to people beside their premi.
  case corrected
  /// By the index of the channel.
  case sales(UInt8)
  /// What a channel keeps, by its index.
  case commission(UInt8)
  /// What was spent on a batch; nil for the whole workshop.
  case costs(ID<WeavingBatch>?)
  /// What makers get for pieces that left without a sale.
  case given
  /// Pieces that were there when the store began, and material.
  case openingPieces
  case openingMaterial
  /// A loss from before the store, which the next months make good.
  case loss
  /// The workers' part of sales whose premi was paid before the opening.
  case settled
  /// What was left over of the opening balances, less what of the goods has gone.
  case opening
}

/// The five kinds of account, in the order of a balance.
package enum BookClass: UInt8, CaseIterable, Sendable {
  case asset, liability, equity, revenue, expense
}

extension BookAccount {
  package var `class`: BookClass {
    switch self {
    case .treasury, .owed, .openingPieces, .openingMaterial: .asset
    case .advance, .premi, .unshared, .state: .liability
    case .fund, .divided, .corrected, .loss, .settled, .opening: .equity
    case .sales: .revenue
    case .commission, .costs, .given: .expense
    }
  }
}
