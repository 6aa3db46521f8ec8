import Forms
import Wording
import Workshop

extension Export {
  /// What the workshop makes, with the way of its pieces and the prices of today, which those who
  /// sell may see.
  func products(_ writer: inout some CellWriter) {
    writer.headings(ImportKind.products.headings.map(\.written.id))
    for place in workshop.products.indices {
      let product = workshop.products[place]
      writer.write(
        [
          .text(product.code), .text(product.letter), .text(product.name),
          .text(product.shortName), .text(product.coloursText), .text(product.sizesText),
          .text(workshop.catalogue.text(product.materialStages)),
          .text(workshop.catalogue.text(product.route)),
        ] + prices(of: ID(place)) + [.day(product.retired)])
    }
  }

  private func prices(of product: ID<Product>) -> [CSVCell] {
    Grade.allCases.flatMap { grade -> [CSVCell] in
      guard role.may(.seeSales) else { return [.empty, .empty] }
      let band = workshop.price(of: product, grade, on: today)
      return [.number(band.usual.amount), .number(band.lowest.amount)]
    }
  }
}

extension Product {
  /// Such as `6-10`.
  var sizesText: String { "\(smallestSize)-\(largestSize)" }
}
