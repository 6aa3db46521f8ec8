import Workshop

extension AddBuyer: Told {
  package func words(in workshop: Workshop) -> Words {
    Words("pembeli baru", en: "new buyer") + ", " + shownName
  }

  package var whyKept: Words? { nil }
  package func touched(in workshop: Workshop) -> Touched { .nothing }

  var shownName: Words {
    subject == nil ? Words(name ?? "", en: name ?? "") : .privateBuyer
  }
}

extension Sell: Told {
  package func words(in workshop: Workshop) -> Words { words(nil, in: workshop) }

  package var whyKept: Words? { nil }
  package func touched(in workshop: Workshop) -> Touched { .nothing }

  func words(_ addition: AddBuyer?, in workshop: Workshop) -> Words {
    let pieces = lines.reduce(0) { $0 + $1.pieces.count }
    return Words("nota ", en: "nota ") + workshop.nota(number: Int(number)) + ", "
      + shownBuyer(addition, in: workshop)
      + Words(", \(pieces) buah, ", en: ", \(counted(pieces, "piece")), ") + total.sentence
  }

  private func shownBuyer(_ addition: AddBuyer?, in workshop: Workshop) -> Words {
    if let addition { return addition.shownName }
    guard let buyer, workshop.buyers.contains(buyer) else {
      return Words("pembeli umum", en: "the public")
    }
    return workshop.shownName(of: buyer)
  }
}

extension TakeBack: Told {
  package func words(in workshop: Workshop) -> Words {
    (redress.takesBack
      ? Words("retur", en: "return of") : Words("keluhan", en: "complaint about"))
      + " " + workshop.code(piece) + ", nota " + workshop.nota(sale)
  }

  package var whyKept: Words? {
    Words(
      "yang diretur diperiksa, lalu dijual lagi",
      en: "what came back is judged and sold again")
  }
  package func touched(in workshop: Workshop) -> Touched { .row(.sale(sale)) }
}

extension NotePrinted: Told {
  /// Slips are counted, for they are of people.
  package func words(in workshop: Workshop) -> Words {
    let what =
      proofs.first?.sale.map { sale in
        (proofs.first?.kind == .receipt ? "kuitansi " : "nota ") + workshop.nota(sale)
      } ?? "\(proofs.count) slip"
    return Words("cetak \(what)", en: "print of \(what)")
  }

  package var whyKept: Words? {
    Words("kertasnya sudah keluar dari pencetak", en: "the paper has left the printer")
  }
  package func touched(in workshop: Workshop) -> Touched {
    proofs.first?.sale.map { .row(.sale($0)) } ?? .nothing
  }
}

extension ImportPastSales: Told {
  package func words(in workshop: Workshop) -> Words {
    Words(
      "impor penjualan, \(rows.count) baris",
      en: "import of sales, \(counted(rows.count, "row"))")
  }

  package var whyKept: Words? {
    Words("riwayat yang diimpor tetap ada", en: "imported history stays")
  }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}

extension Workshop {
  /// An institution by its name, a private person without.
  func shownName(of buyer: ID<Buyer>) -> Words {
    let row = buyers[buyer]
    return row.subject == nil ? Words(row.name ?? "", en: row.name ?? "") : .privateBuyer
  }
}

extension Words {
  static let privateBuyer = Words("pembeli pribadi", en: "a private buyer")
}
