import Workshop

/// A piece by its label, as it is typed or scanned: `B-0147-03`, `147-3`.
///
///     label = [ letter "-" ] batch "-" number [ "!" ]
package enum PieceLabel {
  /// Whether a text is meant as a label; no code of a sale has a hyphen.
  package static func isMeant(by text: String) -> Bool { text.contains("-") }

  package static func read(_ text: String, in workshop: Workshop) throws(Misread) -> PiecePlace {
    let label = text.filter { $0 != " " && $0 != "!" }
    guard let hyphen = label.lastIndex(of: "-"),
      let batch = workshop.batch(code: String(label[..<hyphen])),
      let number = UInt8(label[label.index(after: hyphen)...]),
      1...workshop.batches[batch].pieces.count ~= Int(number)
    else { throw .notALabel }
    return PiecePlace(batch, number)
  }

  /// Numbers of pieces of one batch, with blanks or commas between: `3 7 12`.
  package static func numbers(_ text: String) throws(Misread) -> [UInt8] {
    var numbers: [UInt8] = []
    for part in text.split(whereSeparator: { $0 == " " || $0 == "," }) {
      guard let number = UInt8(part), number > 0, !numbers.contains(number) else {
        throw .notALabel
      }
      numbers.append(number)
    }
    if numbers.isEmpty { throw .notALabel }
    return numbers.sorted()
  }
}
