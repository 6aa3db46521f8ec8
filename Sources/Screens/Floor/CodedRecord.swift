import Workshop

/// The record that a code belongs to, as labels, cards and papers have it in bars.
enum CodedRecord {
  /// The page of the record whose code a text is, whole and exactly; nil for any other text.
  static func screen(_ text: String, in scene: Scene) -> (any Screen)? {
    let (code, workshop) = (text.filter { $0 != " " }.uppercased(), scene.workshop)
    if let piece = workshop.piece(labelled: code) { return PieceScreen(piece) }
    if let batch = workshop.batch(code: code), workshop.code(batch) == code {
      return BatchScreen(batch)
    }
    if let order = workshop.order(code: code), workshop.code(order) == code {
      return OrderScreen(order)
    }
    if let inmate = workshop.inmate(code: code), workshop.code(inmate) == code {
      return InmateScreen(inmate)
    }
    return nil
  }
}
