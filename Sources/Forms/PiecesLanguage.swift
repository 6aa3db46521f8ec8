import Workshop

/// How pieces of several kinds are typed: `5xP8 3xR8B@180rb`.
///
///     pieces = part { blank part }
///     part   = [ count "x" ] code [ "@" price ]
///
/// A code is that of a sale; without a count one piece is meant, without a price the usual one.
package enum PiecesLanguage {
  /// So many of one code, at a price where one is typed.
  package struct Part: Equatable, Sendable {
    package var code: SaleCode
    package var count: Int
    package var price: Rupiah?
  }

  package static func read(_ text: String) throws(Misread) -> [Part] {
    var parts: [Part] = []
    for word in text.split(separator: " ") {
      let ends = word.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
      let code = try SaleCode.read(String(ends[0]))
      let price = ends.count > 1 ? try MoneyLanguage.read(String(ends[1])) : nil
      parts.append(Part(code: code, count: code.count ?? 1, price: price))
    }
    return parts
  }

  /// Pieces by their codes, as they are typed.
  package static func write(_ places: [PiecePlace], in workshop: Workshop) -> String {
    var codes: [String] = []
    var counts: [String: Int] = [:]
    for place in places {
      let code = SaleCode.write(workshop.kind(of: place), in: workshop)
      if counts[code] == nil { codes.append(code) }
      counts[code, default: 0] += 1
    }
    return codes.map { "\(counts[$0] ?? 0)x\($0)" }.joined(separator: " ")
  }

  /// The pieces that parts mean among some, those that stand first; refused where one asks for too
  /// many.
  package static func choose(
    _ parts: [Part], among places: [PiecePlace], in workshop: Workshop
  ) -> Result<[PiecePlace], RuleBroken> {
    var left = places
    var chosen: [PiecePlace] = []
    for part in parts {
      let fitting = left.filter { part.code.names(workshop.kind(of: $0), in: workshop) }
      guard fitting.count >= part.count else {
        let rule = Rule.market(.notInStock(asked: part.count, inStock: fitting.count))
        return .failure(RuleBroken(rule, field: .quantity))
      }
      chosen += fitting.prefix(part.count)
      let taken = Set(chosen)
      left.removeAll { taken.contains($0) }
    }
    return .success(chosen)
  }
}

extension SaleCode {
  /// Whether a kind is what the code names; without a grade A, as codes are shown.
  fileprivate func names(_ kind: StockKey, in workshop: Workshop) -> Bool {
    guard workshop.product(letter: letter) == kind.product, kind.size == size,
      kind.grade == grade ?? .a
    else { return false }
    return (try? colourIndex(of: workshop.products[kind.product])) == kind.colour
  }
}

extension Workshop {
  /// What a piece is in stock.
  package func kind(of place: PiecePlace) -> StockKey {
    let batch = batches[place.batch]
    let piece = batch.pieces[Int(place.number) - 1]
    return StockKey(
      product: batch.product, colour: batch.colour, size: piece.size, grade: piece.grade ?? .a,
      batch: place.batch)
  }
}
