import Workshop

extension MonthNote.Kind {
  package var name: Words {
    switch self {
    case .obstacle: Words("Kendala", en: "Obstacles")
    case .followUp: Words("Tindak lanjut", en: "Follow-up")
    case .plan: Words("Rencana bulan depan", en: "Plan for next month")
    }
  }
}

extension WriteMonthNote: Told {
  /// `kendala Oktober 2026`.
  package func words(in workshop: Workshop) -> Words {
    Words(
      kind.name.id.lowercased() + " " + month.title(.indonesian),
      en: kind.name.en.lowercased() + " " + month.title(.english))
  }

  package var whyKept: Words? { nil }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}

extension SetPNBPTarget: Told {
  /// `target PNBP 2026`.
  package func words(in workshop: Workshop) -> Words {
    Words("target PNBP \(year)", en: "PNBP target \(year)")
  }

  package var whyKept: Words? { nil }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}
