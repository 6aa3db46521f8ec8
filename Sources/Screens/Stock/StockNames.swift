import Workshop

/// What kinds of pieces are called.
enum StockNames {
  /// `Polos hitam No.8`.
  static func piece(_ key: StockKey, in workshop: Workshop) -> String {
    product(key, in: workshop) + " No.\(key.size)"
  }

  /// `Polos hitam`.
  static func product(_ key: StockKey, in workshop: Workshop) -> String {
    workshop.products[key.product].shortName + " " + colour(key, in: workshop)
  }

  static func colour(_ key: StockKey, in workshop: Workshop) -> String {
    let colours = workshop.products[key.product].colours
    return Int(key.colour) < colours.count ? colours[Int(key.colour)] : "-"
  }
}

extension Workshop {
  /// The kind that a line of a sale takes its pieces from.
  func kind(of line: SaleLine) -> StockKey {
    let batch = batches[line.batch]
    return StockKey(
      product: batch.product, colour: batch.colour, size: line.size, grade: line.grade,
      batch: line.batch)
  }
}
