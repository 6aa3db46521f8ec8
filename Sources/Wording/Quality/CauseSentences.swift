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

extension NoteCause {
  /// `sebab B-0133 pada peta p`.
  func words(in workshop: Workshop) -> Words {
    Words("sebab ", en: "cause of ") + workshop.code(batch) + Words(" pada ", en: " in the ")
      + chart.name
  }
}
