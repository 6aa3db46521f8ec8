import Wording
import Workshop

/// What the quality report ends with: what follows from its figures, how they are to be read, and
/// who signs it.
extension QualityPaper {
  /// `1 Oktober 2026 - 31 Oktober 2026`; of all months from the first sheet on.
  func days(of workshop: Workshop, on today: Day, _ language: Language) -> String {
    let first =
      scope.months?.lowerBound.first ?? workshop.inspections.first?.day
      ?? workshop.settings.firstDay
    let last = min(scope.months?.upperBound.last ?? today, today)
    return first.long(language) + " - " + max(first, last).long(language)
  }

  func conclusion(of workshop: Workshop, _ language: Language) -> Paper.Part {
    .table([
      .line(.text(Words("E. KESIMPULAN", en: "E. CONCLUSION")[language])),
      .note(Paper.Note(" ", findings(of: workshop, language))),
      .note(Paper.Note(" ", reading[language])),
    ])
  }

  private func findings(of workshop: Workshop, _ language: Language) -> String {
    let name = workshop.catalogue.gates[Int(gate)].title(language)
    guard let row = yield[gate], let worst = pareto.bars.first else {
      return Words(
        "Belum cukup pemeriksaan dengan cacat untuk menyimpulkan.",
        en: "Too few checks with defects to conclude anything.")[language]
    }
    let fault = workshop.catalogue.defects[worst.defect].title(language)
    let (signals, more) = (chart.signals.count, faultChart.signals.count)
    let passed = row.passed.text(language)
    return Words(
      "Gerbang \(name): lulus langsung \(passed); cacat terbanyak \(fault), \(worst.count) kali; "
        + "isyarat peta p \(signals), peta u \(more).",
      en: "Gate \(name): passed first \(passed); most frequent defect \(fault), "
        + "\(counted(worst.count, "time")); signals of the p-chart \(signals), "
        + "of the u-chart \(more).")[language]
  }

  private var reading: Words {
    Words(
      "n: jumlah buah. <80%: cacat sampai baris itu sudah 80% dari semuanya. Peta p: bagian yang "
        + "tidak lulus tiap batch; peta u: cacat tiap buah. [ ] batas, : rata-rata, o batch; X di "
        + "luar batas berarti ada sebab khusus.",
      en: "n: number of pieces. <80%: defects down to that row are 80% of all. P-chart: the share "
        + "that failed in each batch; u-chart: defects of each piece. [ ] limits, : mean, o a "
        + "batch; X beyond a limit means a special cause.")
  }

  func signatures(of workshop: Workshop, on day: Day, _ language: Language) -> Paper.Part {
    let head = PaperSigner.of(.reportMade, on: day, .supervisor, in: workshop, language)
    var names = Paper.Signatures(left: Role.inspector.title[language], right: head.title)
    names.leftAbove = Words("Dibuat oleh,", en: "Made by")[language]
    names.rightAbove = Words("Mengetahui,", en: "Seen by")[language]
    names.rightName = head.name
    let place = workshop.place(of: day, language)
    names.place = place.isEmpty ? day.long(language) : place
    return .whole([.signatures(names)], gap: 2)
  }
}
