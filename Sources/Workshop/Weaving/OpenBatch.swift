/// The opening of a batch: gives the next batch code and deals the pieces to the crew in turn.
package struct OpenBatch: Record {
  package var day = Day()
  package var product = ID<Product>()
  package var colour: UInt8 = 0
  /// How many of which size, in the order of piece numbers.
  package var sizes: [SizeCount] = []
  package var due = Day()
  package var destination = ""
  package var crew: [ID<Inmate>] = []
  package var lot = ""
  /// The order that it serves.
  package var order: ID<CustomerOrder>?

  package init() {}

  package var quantity: Int { sizes.reduce(0) { $0 + Int($1.count) } }
}

/// So many pieces of a size number.
package struct SizeCount: Record {
  package var size: UInt8 = 0
  package var count: UInt8 = 0

  package init() {}

  package init(size: Int, count: Int) {
    self.size = UInt8(size)
    self.count = UInt8(count)
  }
}

extension OpenBatch: DatedFact {
  package var capability: Capability? { .record }

  /// The largest batch; piece numbers have two digits.
  package static let mostPieces = 99

  /// Rules: sizes and colour of the product, at most 99 pieces, due not before the opening, and a
  /// crew of people who may work.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    guard workshop.products.contains(product) else {
      return [RuleBroken(.field(.unknownRow), field: .product)]
    }
    let product = workshop.products[product]
    var broken: [RuleBroken] = []
    if !product.isMade(on: day) {
      broken.append(RuleBroken(.office(.retired), field: .product))
    }
    if Int(colour) >= product.colours.count {
      broken.append(RuleBroken(.weaving(.colourNotMade), field: .colour))
    }
    broken += brokenSizes(of: product)
    if due < day { broken.append(RuleBroken(.weaving(.dueBeforeOpening), field: .due)) }
    broken += destination.brokenAsName(.note, atMost: 40)
    broken += workshop.brokenLot(lot)
    if let order {
      broken += workshop.brokenOrder(order, product: self.product, colour: colour)
    }
    return broken + workshop.brokenCrew(crew, on: day)
  }

  private func brokenSizes(of product: Product) -> [RuleBroken] {
    if quantity == 0 { return [RuleBroken(.weaving(.sizesMissing), field: .sizes)] }
    if quantity > Self.mostPieces {
      return [RuleBroken(.weaving(.tooManyPieces(limit: Self.mostPieces)), field: .sizes)]
    }
    let range = product.smallestSize...product.largestSize
    return sizes.first { !range.contains($0.size) }
      .map { [RuleBroken(.weaving(.sizeNotMade(Int($0.size))), field: .sizes)] } ?? []
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    let product = workshop.products[product]
    let dealt = sizes.flatMap { Array(repeating: $0.size, count: Int($0.count)) }
    let pieces = dealt.enumerated().map { place, size in
      Piece {
        $0.size = size
        $0.holder = crew.isEmpty ? nil : crew[place % crew.count]
      }
    }
    let id = workshop.batches.append(
      WeavingBatch {
        $0.product = self.product
        $0.colour = colour
        $0.opened = day
        $0.due = due
        $0.destination = destination
        $0.crew = crew
        $0.lot = lot
        $0.order = order
        $0.pieces = pieces
        $0.material = product.materialStages.map { _ in MaterialWork() }
      })
    workshop.refreshOpen(id)
    if let order { workshop.derived.orderBatches[order, default: []].append(id) }
  }

  package func reversal(in workshop: Workshop) -> [Action]? {
    [.withdraw(Withdraw(.batch(workshop.batches.nextID), on: day))]
  }
}
