import Forms
import Workshop

/// Takes in what the workshop makes: each product with its way and its first prices.
///
/// Of a product that is made, way and first prices stay; prices have a list of their own.
struct ProductsImport: RowImport {
  private var growth: Growth

  init(_ ground: ImportGround) { growth = Growth(ground) }

  var harvest: Harvest { growth.harvest }

  mutating func take(_ row: FileRow) {
    var reader = RowReader(row)
    let code = reader.text(.code, required: true).uppercased()
    growth.noteRepetition(of: code, .code, &reader)
    let products = growth.workshop.products
    let id = products.indices.first { products[$0].code == code }.map { ID<Product>($0) }
    var theirs = id.map { products[$0] } ?? Product()
    theirs.code = code
    readNames(of: &theirs, isNew: id == nil, &reader)
    readForms(of: &theirs, isNew: id == nil, &reader)
    let made = readMaking(isNew: id == nil, &reader)
    if id == nil { (theirs.materialStages, theirs.route, theirs.prices) = made }
    let action = Action.setProduct(
      SetProduct {
        $0.day = growth.ground.today
        $0.product = id
        $0.row = theirs
      })
    guard let id else { return growth.take([action], reader, else: .code) }
    compareMaking(made, with: products[id], id, &reader)
    var compared = reader
    compare(theirs, with: products[id], &compared)
    growth.settle(action, reader, compared: compared, else: .code)
  }

  mutating func finish() {}

  private typealias Making = (material: [UInt8], way: [Step], prices: [PriceBand])

  private var basis: Basis {
    Basis(workshop: growth.workshop, today: growth.ground.today, language: .indonesian)
  }

  /// An empty cell of a product that is made says nothing.
  private func readNames(of product: inout Product, isNew: Bool, _ reader: inout RowReader) {
    let letter = reader.text(.letter, required: isNew).uppercased()
    let name = reader.text(.name, required: isNew)
    let shortName = reader.text(.shortName, required: isNew)
    if !letter.isEmpty { product.letter = letter }
    if !name.isEmpty { product.name = name }
    if !shortName.isEmpty { product.shortName = shortName }
  }

  private func readForms(of product: inout Product, isNew: Bool, _ reader: inout RowReader) {
    if let colours = reader.value(.colour, required: isNew, .colours, beside: basis) {
      product.colours = colours.map(\.name)
      product.colourLetters = colours.map(\.letter)
    }
    if let sizes = reader.value(.sizes, required: isNew, .sizeRange, beside: basis) {
      product.smallestSize = sizes.lowerBound
      product.largestSize = sizes.upperBound
    }
    if let ends = reader.day(.day) { product.retired = ends }
  }

  /// Without a lowest price the usual one is the lowest.
  private func readMaking(isNew: Bool, _ reader: inout RowReader) -> Making {
    let material = reader.value(.unit, .materialStages, beside: basis) ?? []
    let way = reader.value(.stage, required: isNew, .way, beside: basis) ?? []
    let prices = Grade.allCases.map { grade in
      let usual = reader.amount(grade.usualField, required: isNew) ?? Rupiah()
      let lowest = reader.amount(grade.lowestField) ?? usual
      return PriceBand {
        $0.usual = usual
        $0.lowest = lowest
      }
    }
    return (material, way, prices)
  }

  private func compare(_ theirs: Product, with ours: Product, _ reader: inout RowReader) {
    reader.compare(.letter, ours.letter, with: theirs.letter)
    reader.compare(.name, ours.name, with: theirs.name)
    reader.compare(.shortName, ours.shortName, with: theirs.shortName)
    reader.compare(.colour, ours.coloursText, with: theirs.coloursText)
    reader.compare(.sizes, ours.sizesText, with: theirs.sizesText)
    reader.compare(.day, ours.retired, with: theirs.retired)
  }

  /// What of a product that is made no edit changes.
  private func compareMaking(
    _ theirs: Making, with ours: Product, _ id: ID<Product>, _ reader: inout RowReader
  ) {
    let catalogue = growth.workshop.catalogue
    reader.compare(.unit, ours.materialStages, with: theirs.material, catalogue.text)
    reader.compare(.stage, ours.route, with: theirs.way, catalogue.text)
    for grade in Grade.allCases {
      let held = growth.workshop.price(of: id, grade, on: growth.ground.today)
      let band = theirs.prices[Int(grade.rawValue)]
      reader.compare(grade.usualField, held.usual, with: band.usual) { "\($0.amount)" }
      reader.compare(grade.lowestField, held.lowest, with: band.lowest) { "\($0.amount)" }
    }
  }
}

extension Catalogue {
  /// Stages of work on material, as files and forms write them.
  func text(_ stages: [UInt8]) -> String {
    stages.map { self.stages[Int($0)].name }.joined(separator: ", ")
  }

  /// The way of a piece, its gates in brackets.
  func text(_ way: [Step]) -> String {
    way.map { $0.isGate ? "[\(gates[Int($0.index)].name)]" : stages[Int($0.index)].name }
      .joined(separator: ", ")
  }
}
