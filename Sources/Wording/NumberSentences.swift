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
      en: "set another number while none was used since")
  }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}

extension NotePaperNumbers: Told {
  package func words(in workshop: Workshop) -> Words {
    Words("nomor terakhir di kertas sesudah pemulihan", en: "last numbers on paper after a restore")
  }

  package var whyKept: Words? {
    Words(
      "tetapkan nomor berikutnya di Sistem > Bengkel > Nomor",
      en: "set the next numbers in System > Workshop > Numbers")
  }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}

extension NoteKeyedAgain: Told {
  /// `kertas 27-11-2026 sudah diketik lagi`.
  package func words(in workshop: Workshop) -> Words {
    let days = days.map(\.dashed).joined(separator: ", ")
    return Words("kertas \(days) sudah diketik lagi", en: "papers of \(days) keyed again")
  }

  package var whyKept: Words? {
    Words(
      "catat yang kurang di harinya, selama bulannya belum ditutup",
      en: "record what is missing on its day, while its month is open")
  }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}

extension SetStepAside: Told {
  package func words(in workshop: Workshop) -> Words {
    isTakenUp
      ? Words("langkah pertama diambil lagi", en: "a first step taken up again")
      : Words("langkah pertama disisihkan: ", en: "a first step put aside: ") + reason
  }

  package var whyKept: Words? { nil }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}
