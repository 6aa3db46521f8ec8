import Workshop

extension OpenDispute: Told {
  /// `sanggahan WB-003, Oktober 2026`.
  package func words(in workshop: Workshop) -> Words {
    Words("sanggahan ", en: "dispute of ") + workshop.code(worker)
      + Words(", \(month.title(.indonesian))", en: ", \(month.title(.english))")
  }

  package var whyKept: Words? { nil }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}

extension SettleDispute: Told {
  package func words(in workshop: Workshop) -> Words {
    Words("penyelesaian sanggahan", en: "settling of a dispute")
  }

  package var whyKept: Words? {
    Words(
      "sanggahan yang selesai tetap tercatat; sanggah lagi dengan G di slipnya",
      en: "what was settled stays; dispute the slip again with G")
  }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}
