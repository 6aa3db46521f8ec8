/// A sale from before the store's first day, as its paper nota has it.
package struct PastSale: Record {
  package var day = Day()
  /// The paper's number as text; unique within its year and apart from our own series.
  ///
  /// Rows of one number, day and buyer are the lines of one nota.
  package var number = ""
  package var buyer = ""
  package var channel: UInt8 = 0
  package var product = ID<Product>()
  /// Below zero for what was taken back, on the day on which it came.
  package var quantity: Int32 = 0
  package var price = Rupiah()

  static let mostPieces = 10_000

  package init() {}

  package var total: Rupiah { price * Int(quantity) }
}

/// All rows of one file of history.
package struct ImportPastSales: Record {
  package var day = Day()
  /// SHA-256 of the file.
  package var file: [UInt8] = []
  package var rows: [PastSale] = []

  package init() {}
}

extension ImportPastSales: DatedFact {
  package var capability: Capability? { .record }
  package func countedDays(in workshop: Workshop) -> [Day] { [] }

  /// Rules: each row is older than the store, of a known product and channel, and new; what was
  /// taken back had been sold.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    if rows.isEmpty { return [RuleBroken(.field(.nothingChanges))] }
    let known = Set(workshop.pastSales.map(\.key))
    var notas: [String: PastSale] = [:]
    let sold = PastBalance(Array(workshop.pastSales) + rows)
    return rows.enumerated().flatMap { row, sale in
      var broken = sale.broken(in: workshop)
      if broken.isEmpty {
        let first = notas[sale.key] ?? sale
        notas[sale.key] = first
        if known.contains(sale.key) || !first.isOfNota(sale) {
          broken = [RuleBroken(.history(.alreadyImported), field: .number)]
        } else if sale.quantity < 0 && !sold.covers(sale) {
          broken = [RuleBroken(.history(.notSold), field: .quantity)]
        }
      }
      return broken.map { RuleBroken($0.rule, field: $0.field, row: row) }
    }
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    for row in rows {
      workshop.pastSales.append(row)
      workshop.count(row)
    }
  }
}

extension PastSale {
  /// What makes two papers the same: the year and the number, and for what was taken back the day.
  package var key: String {
    quantity < 0 ? "\(day.iso)/\(number)/-" : "\(day.date.year)/\(number)"
  }

  /// Whether another row is a line of the same paper.
  package func isOfNota(_ other: PastSale) -> Bool {
    number == other.number && day == other.day && buyer.searchForm == other.buyer.searchForm
  }

  func broken(in workshop: Workshop) -> [RuleBroken] {
    let first = workshop.settings.firstDay
    if day >= first { return [RuleBroken(.history(.notHistory(first)), field: .day)] }
    let closed = workshop.brokenHistory(on: day)
    if !closed.isEmpty { return closed }
    let texts =
      number.brokenAsName(.number, atMost: 20, required: true)
      + buyer.brokenAsName(.buyer, atMost: 60)
    if !texts.isEmpty { return texts }
    if Int(channel) >= workshop.catalogue.channels.count {
      return [RuleBroken(.field(.unknownRow), field: .channel)]
    }
    if !workshop.products.contains(product) {
      return [RuleBroken(.field(.unknownRow), field: .product)]
    }
    if quantity == 0 || abs(Int(quantity)) > Self.mostPieces {
      let most = Self.mostPieces
      return [RuleBroken(.field(.numberOutOfRange(lowest: 1, highest: most)), field: .quantity)]
    }
    if price <= Rupiah() || price > Rupiah.largest {
      return [RuleBroken(.market(.priceMissing), field: .price)]
    }
    return []
  }
}

/// What is left of the pieces of each paper, product and price once all returns are taken off.
private struct PastBalance {
  private struct Key: Hashable {
    var number: String
    var product: ID<Product>
    var price: Rupiah
  }

  private var left: [Key: Int] = [:]
  private var firstSold: [Key: Day] = [:]

  init(_ rows: some Sequence<PastSale>) {
    for row in rows {
      let key = Key(number: row.number, product: row.product, price: row.price)
      left[key, default: 0] += Int(row.quantity)
      if row.quantity > 0 { firstSold[key] = min(firstSold[key] ?? row.day, row.day) }
    }
  }

  /// Whether a return is of what was sold before it, and all returns of that are no more.
  func covers(_ row: PastSale) -> Bool {
    let key = Key(number: row.number, product: row.product, price: row.price)
    return (left[key] ?? -1) >= 0 && firstSold[key].map { $0 <= row.day } ?? false
  }
}
