import Workshop

extension LotRule {
  func words(in workshop: Workshop) -> Words {
    switch self {
    case .lotPlanned:
      Words(
        "Batch ini sudah punya rencana sampel; rencana tidak diganti.",
        en: "This batch has its sampling plan; a plan is not changed.")
    case .lotJudged:
      Words(
        "Gerbang akhir sudah mulai. Batch ini diperiksa 100%.",
        en: "The final gate has begun. Inspect 100% of this batch.")
    case .lotPlanOutdated:
      Words(
        "Rencana tidak lagi cocok. Buka halaman ini sekali lagi.",
        en: "The plan no longer fits. Open this page once more.")
    case .samplingStopped:
      Words(
        "Pemeriksaan sampel dihentikan: 5 lot ditolak. Tulis dulu perbaikannya.",
        en: "Sampling stopped: 5 lots refused. First state the corrective action.")
    }
  }
}

extension PlanLot: Told {
  /// `rencana sampel B-0147, n 13`.
  package func words(in workshop: Workshop) -> Words {
    Words("rencana sampel ", en: "sampling plan of ") + workshop.code(batch) + ", n \(plan.sample)"
  }

  package var whyKept: Words? {
    Words("rencana sampel yang ditetapkan tetap", en: "a sampling plan stays once it is fixed")
  }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}
