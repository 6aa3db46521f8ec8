import Workshop

extension Leaving.Kind {
  package var name: Words {
    switch self {
    case .souvenir: Words("suvenir", en: "souvenir")
    case .sample: Words("contoh barang", en: "sample")
    case .gift: Words("hadiah", en: "gift")
    case .ownUse: Words("dipakai sendiri", en: "own use")
    case .destroyed: Words("dimusnahkan", en: "destroyed")
    }
  }
}

extension LetGo: Told {
  package func words(in workshop: Workshop) -> Words {
    Words("keluar tanpa jual ", en: "left without sale ") + workshop.code(workshop.leavings.nextID)
      + ", " + kind.name
      + Words(", \(pieces.count) buah", en: ", \(counted(pieces.count, "piece"))")
  }

  package var whyKept: Words? { nil }
  package func touched(in workshop: Workshop) -> Touched { .pieces(pieces) }
}
