import Workshop

/// How pieces that go out of stock are typed: labels, or counts of a kind, `147-3 2xP8B`.
///
/// Of a kind the oldest that are free go; each piece is meant once.
extension ValueLanguage where Value == [PiecePlace] {
  package static var stockPieces: Self {
    Self { text, basis throws(Mistake) in
      var places: [PiecePlace] = []
      for word in text.split(separator: " ").map(String.init) {
        do throws(Misread) {
          if PieceLabel.isMeant(by: word) {
            places.append(try PieceLabel.read(word, in: basis.workshop))
            continue
          }
        } catch { throw .misread(error) }
        places += try Self.oldest(of: word, besides: places, basis)
      }
      return places
    }
  }

  private static func oldest(
    of word: String, besides places: [PiecePlace], _ basis: Basis
  ) throws(Mistake) -> [PiecePlace] {
    let workshop = basis.workshop
    let code: SaleCode
    let product: ID<Product>
    let colour: UInt8
    do throws(Misread) {
      code = try SaleCode.read(word)
      guard let found = workshop.product(letter: code.letter) else { throw .notASaleCode }
      product = found
      colour = try code.colourIndex(of: workshop.products[found])
    } catch { throw .misread(error) }
    let taken = places.map { place in
      SaleLine {
        $0.batch = place.batch
        $0.pieces = [place.number]
      }
    }
    let plan = workshop.planSale(
      of: product, colour: colour, size: code.size, grade: code.grade ?? .a,
      count: code.count ?? 1, taken: taken, evenKept: code.takesKept, on: basis.today)
    switch plan {
    case .success(let lines):
      return lines.flatMap { line in line.pieces.map { PiecePlace(line.batch, $0) } }
    case .failure(let broken): throw .rule(broken.rule)
    }
  }
}
