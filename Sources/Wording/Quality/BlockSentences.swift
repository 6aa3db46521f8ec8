import Workshop

extension BlockRule {
  func words(in workshop: Workshop) -> Words {
    switch self {
    case .pieceBlocked(let piece, let block):
      Words(
        "Buah \(Workshop.padded(piece, to: 2)) diblokir: ",
        en: "Piece \(Workshop.padded(piece, to: 2)) is blocked: ")
        + workshop.blocks[block].reason
        + Words(". Minta Kasubsi mencabut blokirnya.", en: ". Ask the supervisor to lift it.")
    case .stockBlocked(let asked, let free, let blocked):
      Words(
        "Diminta \(asked), bebas \(free); \(blocked) diblokir sampai dicabut Kasubsi.",
        en: "Asked for \(asked), free \(free); \(blocked) blocked until the supervisor lifts it.")
    }
  }
}

extension BlockPieces: Told {
  /// `blokir B-0147, 20 buah`.
  package func words(in workshop: Workshop) -> Words {
    let count = pieces.reduce(0) { $0 + $1.numbers.count }
    let codes = pieces.map { workshop.code($0.batch) }.joined(separator: " ")
    return Words("blokir ", en: "block of ") + codes
      + Words(", \(count) buah", en: count == 1 ? ", 1 piece" : ", \(count) pieces")
  }

  package var whyKept: Words? {
    Words(
      "blokir dibuka atau dipasang di halaman Lacak",
      en: "a block is set and lifted on the trace page")
  }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}

extension LiftBlock: Told {
  package func words(in workshop: Workshop) -> Words {
    guard workshop.blocks.contains(block) else { return Words("buka blokir", en: "lift a block") }
    let codes = workshop.blocks[block].pieces.map { workshop.code($0.batch) }
    return Words("buka blokir ", en: "lift the block of ") + codes.joined(separator: " ")
  }

  package var whyKept: Words? {
    Words(
      "blokir dibuka atau dipasang di halaman Lacak",
      en: "a block is set and lifted on the trace page")
  }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}
