import Workshop

extension NumberSeries {
  /// What its numbers are on.
  package var name: Words {
    switch self {
    case .worker: Words("kode warga binaan", en: "worker codes")
    case .batch: Words("batch", en: "batches")
    case .nota: Words("nota dan kuitansi", en: "notas and receipts")
    case .sheet: Words("lembar hasil", en: "day sheets")
    case .inspection: Words("lembar periksa", en: "inspection sheets")
    case .order: Words("pesanan", en: "orders")
    case .consignment: Words("titipan", en: "consignments")
    }
  }
}

extension NumberGap {
  /// `0001-0156`, with the year where a series begins anew each year.
  package func words(in workshop: Workshop) -> String {
    let ends = [numbers.lowerBound, numbers.upperBound].map { workshop.code(of: $0, start.series) }
    let range = numbers.count == 1 ? ends[0] : ends.joined(separator: " - ")
    return start.series.isYearly ? "\(start.year): \(range)" : range
  }
}

extension SetNumber: Told {
  /// `nomor batch mulai B-0146`.
  package func words(in workshop: Workshop) -> Words {
    Words("nomor ", en: "numbers of ") + series.name + Words(" mulai ", en: " from ")
      + workshop.code(of: Int(next), series)
  }

  package var whyKept: Words? {
    Words(
      "tetapkan nomor lain, selama belum ada yang diberikan",
      en: "set another number while none was given since")
  }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}
