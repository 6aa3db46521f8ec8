import Workshop

extension CatalogueRule {
  func words(in workshop: Workshop) -> Words {
    switch self {
    case .validFromPast(let day):
      Words(
        "Berlaku paling awal \(day.dashed): yang lampau tidak berubah.",
        en: "In force from \(day.dashed) at the earliest: the past does not change.")
    case .tooManyReadings(let limit):
      Words(
        "Paling banyak \(limit) bacaan pada satu gerbang. Kurangi tempatnya.",
        en: "At most \(limit) readings at one gate. Take fewer places.")
    case .measureTaken:
      Words(
        "Barang ini sudah punya ukuran dengan nama itu. Ketik nama lain.",
        en: "This product has a measure of that name already. Type another.")
    case .defectCodeForm:
      Words(
        "Kode: huruf besar dan dua angka. Contoh M20.",
        en: "A code is a capital and two digits, such as M20.")
    case .defectCodeTaken:
      Words(
        "Kode sudah dipakai, mungkin yang dihentikan. Pilih lain.",
        en: "The code is taken, maybe by a retired one. Choose another.")
    case .defectRetired:
      Words(
        "Cacat ini tidak dipakai pada tanggal itu. Pilih yang lain.",
        en: "This defect is not in use on that day. Choose another.")
    }
  }
}

extension ReviseMeasures: Told {
  /// `batas lingkar SG-POLOS mulai 01-12-2026`.
  package func words(in workshop: Workshop) -> Words {
    if let row = added.first { return row.words(in: workshop) }
    guard let version = versions.first, workshop.products.contains(version.product),
      Int(version.measure) < workshop.products[version.product].measures.count
    else { return Words("perubahan batas ukuran", en: "change of limits") }
    let product = workshop.products[version.product]
    let measure = product.measures[Int(version.measure)]
    return Words("batas \(measure.name) ", en: "limits of \(measure.english) ") + product.code
      + Words(" mulai ", en: " from ") + version.from.dashed
  }

  package var whyKept: Words? {
    Words("tetapkan batas lain di katalog mutu", en: "set other limits in the quality catalogue")
  }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}

extension AddedMeasure {
  /// `ukuran baru tebal SG-POLOS mulai 01-12-2026`.
  fileprivate func words(in workshop: Workshop) -> Words {
    let code = workshop.products.contains(product) ? workshop.products[product].code : "-"
    return Words("ukuran baru \(measure.name) ", en: "new measure \(measure.english) ") + code
      + Words(" mulai ", en: " from ") + (measure.since?.dashed ?? "-")
  }
}

extension ReviseDefects: Told {
  /// `cacat baru M20 mulai 01-12-2026`.
  package func words(in workshop: Workshop) -> Words {
    let known = workshop.catalogue.defects
    let code =
      added.first?.code
      ?? retired.flatMap {
        Int($0) < known.count ? known[Int($0)].code : nil
      }
    return
      (added.isEmpty
      ? Words("cacat dihentikan ", en: "defect retired ")
      : Words("cacat baru ", en: "new defect "))
      + (code ?? "-") + Words(" mulai ", en: " from ") + from.dashed
  }

  package var whyKept: Words? {
    Words(
      "hentikan atau tambah cacat di katalog mutu",
      en: "retire or add a defect in the catalogue")
  }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}
