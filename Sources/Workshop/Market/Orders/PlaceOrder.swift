/// The taking down of an order; promises and advances are records of their own.
package struct PlaceOrder: Record {
  package var day = Day()
  package var buyer = ID<Buyer>()
  package var channel: UInt8 = 0
  package var lines: [OrderLine] = []

  package init() {}
}

extension PlaceOrder: DatedFact {
  package var capability: Capability? { .record }

  /// Rules: a buyer and a channel that exist, and kinds that are made, none of them twice.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    var broken: [RuleBroken] = []
    if !workshop.buyers.contains(buyer) || workshop.buyers[buyer].isWithdrawn {
      broken.append(RuleBroken(.field(.unknownRow), field: .buyer))
    }
    broken += workshop.broken(channel: channel, on: day)
    if lines.isEmpty { broken.append(RuleBroken(.market(.linesMissing), field: .quantity)) }
    var kinds: Set<OrderKind> = []
    for (row, line) in lines.enumerated() {
      broken += line.broken(in: workshop, on: day, &kinds).map {
        RuleBroken($0.rule, field: $0.field, row: row)
      }
    }
    return broken
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    let order = workshop.orders.append(
      CustomerOrder {
        $0.day = day
        $0.buyer = buyer
        $0.channel = channel
        $0.lines = lines
      })
    workshop.refreshOpen(order)
  }

  package func reversal(in workshop: Workshop) -> [Action]? {
    [.withdraw(Withdraw(.order(workshop.orders.nextID), on: day))]
  }
}

extension OrderLine {
  fileprivate func broken(
    in workshop: Workshop, on day: Day, _ kinds: inout Set<OrderKind>
  ) -> [RuleBroken] {
    guard workshop.products.contains(kind.product) else {
      return [RuleBroken(.field(.unknownRow), field: .quantity)]
    }
    let product = workshop.products[kind.product]
    if !product.isMade(on: day) { return [RuleBroken(.office(.retired), field: .quantity)] }
    if Int(kind.colour) >= product.colours.count {
      return [RuleBroken(.weaving(.colourNotMade), field: .quantity)]
    }
    let sizes = product.smallestSize...max(product.smallestSize, product.largestSize)
    if !sizes.contains(kind.size) {
      return [RuleBroken(.weaving(.sizeNotMade(Int(kind.size))), field: .quantity)]
    }
    if !(1...OpenBatch.mostPieces).contains(Int(quantity)) {
      let most = OpenBatch.mostPieces
      return [RuleBroken(.field(.numberOutOfRange(lowest: 1, highest: most)), field: .quantity)]
    }
    if price <= Rupiah() || price > Rupiah.largest {
      return [RuleBroken(.market(.priceMissing), field: .quantity)]
    }
    return kinds.insert(kind).inserted ? [] : [RuleBroken(.order(.orderedTwice), field: .quantity)]
  }
}
