import Workshop

extension [Action] {
  /// A record in a few words, such as `nota 0159, TOKO MISAL, 2 buah, Rp300.000`.
  ///
  /// It names no inmate and no private buyer, so that everybody may read it.
  ///
  /// `workshop`: as it was before the record.
  package func words(in workshop: Workshop) -> Words {
    guard let main = last else { return Words("catatan kosong", en: "an empty record") }
    let addition = compactMap { if case .addBuyer(let buyer) = $0 { buyer } else { nil } }.last
    if case .sell(let sale) = main { return sale.words(addition, in: workshop) }
    if case .cancelOrder(let action) = main { return action.words(in: workshop) }
    for case .consign(let action) in self { return action.words(in: workshop) }
    for case .placeOrder(let order) in self { return order.words(addition, in: workshop) }
    let words = main.told.words(in: workshop)
    return count > 1 ? manyWords(main) ?? words : words
  }

  /// One thing done to many rows: how many; nil where they are not of one kind.
  private func manyWords(_ main: Action) -> Words? {
    if case .editInmate = main {
      return Words(
        "perubahan \(count) orang", en: "change of \(counted(count, "person", "people"))")
    }
    guard case .withdraw(let withdrawal) = main else { return nil }
    if case .sale = withdrawal.subject {
      return Words("pembatalan \(count) nota", en: "withdrawal of \(counted(count, "nota"))")
    }
    guard case .batch = withdrawal.subject else { return nil }
    return Words(
      "pembatalan \(count) batch", en: "withdrawal of \(counted(count, "batch", "batches"))")
  }
}
