import Workshop

/// Takes in price lists: what a product costs in each grade from a day on.
///
/// An empty cell leaves what holds then.
struct PricesImport: RowImport {
  private var growth: Growth

  init(_ ground: ImportGround) { growth = Growth(ground) }

  var harvest: Harvest { growth.harvest }

  mutating func take(_ row: FileRow) {
    var reader = RowReader(row)
    let workshop = growth.workshop
    let product = reader.named(.product, orNote: .unknown(.product)) { code in
      workshop.products.indices.first { workshop.products[$0].code.wordForm == code.wordForm }
        .map { ID<Product>($0) }
    }
    let from = reader.day(.from) ?? growth.ground.today
    let typed = Grade.allCases.map { grade in
      (usual: reader.amount(grade.usualField), lowest: reader.amount(grade.lowestField))
    }
    guard let product else { return growth.take([], reader, else: .product) }
    growth.noteRepetition(of: "\(product.index) \(from.number)", .product, &reader)
    let before = Grade.allCases.map { workshop.price(of: product, $0, on: from) }
    let action = SetPrices {
      $0.day = growth.ground.today
      $0.product = product
      $0.from = from
      $0.prices = zip(before, typed).map { before, typed in
        PriceBand {
          $0.usual = typed.usual ?? before.usual
          $0.lowest = typed.lowest ?? min(before.lowest, typed.usual ?? before.usual)
        }
      }
    }
    let isKnown = workshop.priceLists.contains { $0.product == product && $0.from == from }
    let isSame = reader.faults.isEmpty && action.prices == before
    guard isKnown || isSame else { return growth.take([.setPrices(action)], reader, else: .usualA) }
    var compared = reader
    for (grade, ours) in zip(Grade.allCases, before) {
      let theirs = action.prices[Int(grade.rawValue)]
      compared.compare(grade.usualField, ours.usual, with: theirs.usual) { "\($0.amount)" }
      compared.compare(grade.lowestField, ours.lowest, with: theirs.lowest) { "\($0.amount)" }
    }
    growth.settle(.setPrices(action), reader, compared: compared, else: .usualA)
  }

  mutating func finish() {}
}
