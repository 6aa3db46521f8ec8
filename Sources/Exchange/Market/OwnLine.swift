import Workshop

/// A line of one of our own notas as the list of sales writes it, so that the list is known again.
struct OwnLine: Hashable {
  var number: String
  var day: Day
  var product: ID<Product>
  /// Below zero for what was taken back.
  var quantity: Int
  var price: Rupiah

  /// All lines that the list of sales has of notas of our own.
  static func all(in workshop: Workshop) -> Set<OwnLine> {
    var lines: Set<OwnLine> = []
    for index in workshop.sales.indices {
      let sale = workshop.sales[index]
      for (day, sign) in sale.countings {
        for line in sale.lines {
          lines.insert(
            OwnLine(line, of: ID(index), on: day, sign * line.pieces.count, in: workshop))
        }
      }
    }
    for row in workshop.returns where row.redress.takesBack {
      guard let line = workshop.sales[row.sale].line(of: row.piece) else { continue }
      lines.insert(OwnLine(line, of: row.sale, on: row.day, -1, in: workshop))
    }
    return lines
  }

  private init(
    _ line: SaleLine, of sale: ID<Sale>, on day: Day, _ quantity: Int, in workshop: Workshop
  ) {
    number = workshop.nota(sale)
    self.day = day
    product = workshop.batches[line.batch].product
    self.quantity = quantity
    price = line.price
  }

  /// Nil where a row names no such line.
  init?(_ row: FileRow, day: Day, product: ID<Product>?) {
    guard let product, let quantity = try? FileNumber.read(row.written(.quantity)),
      let price = try? row.amount(.price)
    else { return nil }
    number = row.text(.number)
    self.day = day
    self.product = product
    self.quantity = quantity
    self.price = price
  }
}
