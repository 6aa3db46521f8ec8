import Workshop

/// Labels read by a scanner, which types them within a moment: where no text is typed they lead to
/// their piece, and every other burst does nothing.
extension App {
  /// What a burst does; nil when it is no label that leads somewhere from here.
  ///
  /// A label may come in several parts; `further`: how many characters of it came before.
  func scanned(_ text: String, _ further: Int) -> [Effect]? {
    let signs = text.filter { !$0.isWhitespace }
    label = further == 0 ? signs : label + signs
    guard top.presence == .page, let piece = scene.workshop.piece(labelled: label) else {
      return nil
    }
    let scene = scene
    return stack[stack.count - 1].scan(piece, in: scene)
  }
}

extension Screen {
  package mutating func scan(_ piece: PiecePlace, in scene: Scene) -> [Effect] {
    [.open(PieceScreen(piece))]
  }
}

extension Workshop {
  /// The piece whose label says exactly a text.
  func piece(labelled text: String) -> PiecePlace? {
    guard let hyphen = text.lastIndex(of: "-"), let batch = batch(code: String(text[..<hyphen])),
      let number = Int(text[text.index(after: hyphen)...]),
      batches[batch].pieces.indices.contains(number - 1),
      code(batch, piece: number) == text.uppercased()
    else { return nil }
    return PiecePlace(batch, UInt8(number))
  }
}
