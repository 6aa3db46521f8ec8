extension Workshop {
  /// In which way a buyer paid last, for a nota, a part of one, or ahead for an order; nil where
  /// nothing of theirs was ever paid.
  package func usualPayment(of buyer: ID<Buyer>) -> Payment? {
    let sale = sales.indices.last {
      sales[$0].buyer == buyer && !sales[$0].isWithdrawn && sales[$0].finalPayment != .unpaid
    }
    if let sale { return sales[sale].finalPayment }
    return orders.last { $0.buyer == buyer && !$0.isWithdrawn && !$0.advances.isEmpty }?
      .advances.last?.payment
  }
}
