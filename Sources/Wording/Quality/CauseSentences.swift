import Workshop

extension ChartKind {
  /// `peta p`.
  package var name: Words {
    switch self {
    case .p: Words("peta p", en: "p-chart")
    case .u: Words("peta u", en: "u-chart")
    }
  }
}

extension NoteCause: Told {
  /// `sebab B-0133 pada peta p`.
  package func words(in workshop: Workshop) -> Words {
    Words("sebab ", en: "cause of ") + workshop.code(batch) + Words(" pada ", en: " in the ")
      + chart.name
  }

  package var whyKept: Words? {
    Words(
      "tulis sebab lain pada titik itu dengan U", en: "write another cause of that point with U")
  }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}
