import Workshop

extension ConsignmentRule {
  func words(in workshop: Workshop) -> Words {
    switch self {
    case .notConsigned(let place):
      Words(
        "\(workshop.code(place)) tidak ada pada titipan ini. Pilih dari daftar.",
        en: "\(workshop.code(place)) is not out on this consignment. Choose from the list.")
    case .beforeConsigning(let day):
      Words(
        "Sebelum dititipkan, \(day.dashed). Periksa tanggal.",
        en: "Before it went out, \(day.dashed). Check the day.")
    case .consignmentSettled:
      Words(
        "Sudah ada yang terjual atau kembali. Catat sisanya kembali.",
        en: "Some were sold or returned. Record the rest as returned.")
    case .isConsigned:
      Words(
        "Buah ini dititipkan. Catat kembalinya dulu.",
        en: "This piece is out on consignment. Record its return first.")
    }
  }
}

extension Consign: Told {
  package func words(in workshop: Workshop) -> Words {
    let pieces = lines.reduce(0) { $0 + $1.pieces.count }
    let name =
      workshop.buyers.contains(buyer) ? workshop.shownName(of: buyer) : Words("-", en: "-")
    return Words("titipan ", en: "consignment ") + workshop.code(workshop.consignments.nextID)
      + ", " + name + Words(", \(pieces) buah", en: ", \(counted(pieces, "piece"))")
  }

  package var whyKept: Words? { nil }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}

extension ReturnConsigned: Told {
  package func words(in workshop: Workshop) -> Words {
    (isTakenBack
      ? Words("pembatalan titipan kembali, ", en: "withdrawal of a consignment's return, ")
      : Words("titipan kembali, ", en: "back from consignment, "))
      + workshop.code(consignment)
      + Words(", \(pieces.count) buah", en: ", \(counted(pieces.count, "piece"))")
  }

  package var whyKept: Words? { nil }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}
