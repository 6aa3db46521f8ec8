import Forms
import Workshop

/// Labels of pieces typed with blanks between: `B-0146-03`, or short `146-3`; a number alone is of
/// the batch before it.
struct PieceCodes {
  private(set) var places: [PiecePlace] = []
  /// The first word that names no piece.
  private(set) var unread: String?

  init(_ text: String, in workshop: Workshop) {
    for word in text.split(whereSeparator: { $0 == " " || $0 == "," }) {
      if let place = Self.place(word, behind: places.last, in: workshop) {
        places.append(place)
      } else {
        unread = unread ?? String(word)
      }
    }
  }

  /// Pieces as short as they can be typed: `146-3 5 7 147-1`.
  static func write(_ places: [PiecePlace], in workshop: Workshop) -> String {
    places.enumerated().map { index, place in
      let follows = index > 0 && places[index - 1].batch == place.batch
      return follows ? "\(place.number)" : "\(place.batch.index + 1)-\(place.number)"
    }.joined(separator: " ")
  }

  private static func place(
    _ word: Substring, behind before: PiecePlace?, in workshop: Workshop
  ) -> PiecePlace? {
    if let before, let number = UInt8(word) {
      let known = 1...workshop.batches[before.batch].pieces.count
      return known.contains(Int(number)) ? PiecePlace(before.batch, number) : nil
    }
    guard let dash = word.lastIndex(of: "-"), let batch = workshop.batch(code: "\(word[..<dash])"),
      let number = UInt8(word[word.index(after: dash)...]),
      1...workshop.batches[batch].pieces.count ~= Int(number)
    else { return nil }
    return PiecePlace(batch, number)
  }
}

extension ValueLanguage where Value == [PiecePlace] {
  /// Pieces by their labels.
  static var labels: Self {
    Self { text, basis throws(Mistake) in
      let codes = PieceCodes(text, in: basis.workshop)
      if codes.unread != nil { throw .unknown }
      return codes.places
    }
  }
}

extension ValueLanguage where Value == PiecePlace {
  /// One piece by its label.
  static var label: Self {
    Self { text, basis throws(Mistake) in
      let codes = PieceCodes(text, in: basis.workshop)
      guard codes.unread == nil, codes.places.count == 1 else { throw .unknown }
      return codes.places[0]
    }.listed
  }
}
