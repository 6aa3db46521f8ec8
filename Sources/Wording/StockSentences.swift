import Workshop

extension AdjustStock: Told {
  package func words(in workshop: Workshop) -> Words {
    Words(
      "selisih stok, \(missing.count) hilang, \(found.count) ditemukan",
      en: "stock differences, \(missing.count) missing, \(found.count) found")
  }

  package var whyKept: Words? {
    Words(
      "buah yang ditemukan dicatat di Stok dengan U",
      en: "pieces that turn up are recorded in Stock with U")
  }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}
