import Workshop

/// How pieces of several kinds are typed: `5xP8 3xR8B@20rb 147-3`.
///
///     pieces = part { blank part }
///     part   = ( [ count "x" ] code | label ) [ "@" price ]
///
/// A code is that of a sale; without a count one piece is meant, without a price the usual one. A
/// label means that very piece.
package enum PiecesLanguage {
  /// So many of one code, at a price where one is typed.
  package struct Part: Equatable, Sendable {
    package var code: SaleCode
    package var count: Int
    package var price: Rupiah?
  }

  /// Pieces of a kind, or a chosen one.
  package enum Wanted: Equatable, Sendable {
    case kind(Part)
    case piece(PiecePlace, price: Rupiah?, takesKept: Bool)
  }

  package static func read(_ text: String) throws(Misread) -> [Part] {
    var parts: [Part] = []
    for word in text.split(separator: " ") {
      let (text, price) = try priced(word)
      let code = try SaleCode.read(text)
      parts.append(Part(code: code, count: code.count ?? 1, price: price))
    }
    return parts
  }

  /// The same with labels among the codes.
  package static func wanted(
    _ text: String, in workshop: Workshop
  ) throws(Misread) -> [Wanted] {
    var wanted: [Wanted] = []
    for word in text.split(separator: " ") {
      let (text, price) = try priced(word)
      if PieceLabel.isMeant(by: text) {
        let place = try PieceLabel.read(text, in: workshop)
        wanted.append(.piece(place, price: price, takesKept: text.hasSuffix("!")))
      } else {
        wanted += try read(String(word)).map { .kind($0) }
      }
    }
    return wanted
  }

  /// What stands before the price of a part, and the price.
  private static func priced(_ word: Substring) throws(Misread) -> (String, Rupiah?) {
    let ends = word.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    return (String(ends[0]), ends.count > 1 ? try MoneyLanguage.read(String(ends[1])) : nil)
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

  /// The pieces that are meant among some consigned ones, of a kind those that stand first; refused
  /// where one asks for too many or for another piece.
  package static func choose(
    _ wanted: [Wanted], among places: [PiecePlace], in workshop: Workshop
  ) -> Result<[PiecePlace], RuleBroken> {
    var left = places
    var chosen: [PiecePlace] = []
    // A chosen piece is no other one of its kind, wherever it is typed.
    for part in wanted.filter(\.isPiece) + wanted.filter({ !$0.isPiece }) {
      switch part {
      case .piece(let place, _, _):
        guard left.contains(place) else {
          return .failure(RuleBroken(.consignment(.notConsigned(place)), field: .quantity))
        }
        chosen.append(place)
      case .kind(let part):
        let fitting = left.filter { part.code.names(workshop.kind(of: $0), in: workshop) }
        guard fitting.count >= part.count else {
          let rule = Rule.market(.notInStock(asked: part.count, inStock: fitting.count))
          return .failure(RuleBroken(rule, field: .quantity))
        }
        chosen += fitting.prefix(part.count)
      }
      let taken = Set(chosen)
      left.removeAll { taken.contains($0) }
    }
    return .success(chosen)
  }
}

extension PiecesLanguage.Wanted {
  package var isPiece: Bool {
    switch self {
    case .piece: true
    case .kind: false
    }
  }
}

extension SaleCode {
  /// Whether a kind is what the code names; without a grade A, as codes are shown.
  package func names(_ kind: StockKey, in workshop: Workshop) -> Bool {
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
