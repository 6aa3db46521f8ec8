import Workshop

/// Reads the columns that say which kind of piece a row means: product, colour, size and grade.
struct PieceColumns {
  private let workshop: Workshop
  private let products: WordTable<ID<Product>>

  init(_ workshop: Workshop) {
    self.workshop = workshop
    products = WordTable(productsOf: workshop)
  }

  /// A product that is made in one colour needs none named; nil with the faults that say why.
  func kind(_ reader: inout RowReader, hasSize: Bool = true) -> OrderKind? {
    let product = reader.named(.product, orNote: .unknown(.product)) { products[$0] }
    let size = hasSize ? reader.count(.sizes, required: true) : 0
    guard let product, let size else { return nil }
    let colours = workshop.products[product].colours
    let colour: Int?
    if colours.count == 1 && reader.row.text(.colour).isEmpty {
      colour = 0
    } else {
      colour = reader.named(.colour, orNote: .unknown(.colour)) { text in
        colours.firstIndex { $0.wordForm == text.wordForm }
          ?? colours.indices.first {
            workshop.products[product].letter(ofColour: $0) == text.uppercased()
          }
      }
    }
    return colour.map {
      OrderKind(product, colour: UInt8(clamping: $0), size: UInt8(clamping: size))
    }
  }

  /// Without a grade the best is meant, as in codes of sales.
  func grade(_ reader: inout RowReader) -> Grade {
    if reader.row.text(.grade).isEmpty { return .a }
    return reader.named(.grade, orNote: .unknown(.grade)) { text in
      Grade.allCases.first { $0.letter == text.uppercased() }
    } ?? .a
  }
}

extension WordTable<ID<Product>> {
  /// The products by their codes and names.
  init(productsOf workshop: Workshop) {
    self.init(
      workshop.products.indices.map { index in
        let product = workshop.products[index]
        return ([product.code, product.name, product.shortName], ID(index))
      })
  }
}

extension RowReader {
  /// The people of codes with blanks or commas between.
  mutating func people(_ field: FieldName, in workshop: Workshop) -> [ID<Inmate>] {
    named(field, orNote: .unknown(.worker)) { text -> [ID<Inmate>]? in
      let codes = text.split { $0 == "," || $0 == ";" || $0.isWhitespace }
      let people = codes.compactMap { workshop.inmate(code: String($0)) }
      return people.isEmpty || people.count < codes.count ? nil : people
    } ?? []
  }
}
