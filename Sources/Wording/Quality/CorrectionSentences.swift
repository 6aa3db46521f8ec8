import Workshop

extension CorrectionRule {
  func words(in workshop: Workshop) -> Words {
    switch self {
    case .beforeCheck(let signed):
      Words(
        "Diperiksa \(signed.dashed): koreksi tidak boleh lebih awal.",
        en: "Checked on \(signed.dashed): no correction before that.")
    case .correctedAlready(let newer):
      Words(
        "Sudah dikoreksi \(signed(newer, in: workshop)). Koreksi yang terbaru.",
        en: "Corrected on \(signed(newer, in: workshop)) already. Correct the newest.")
    case .notNewestCheck:
      Words(
        "Buah ini diperiksa lagi sesudahnya. Koreksi yang terbaru.",
        en: "The piece was judged again since. Correct the newest.")
    case .checkedPieceGone(let free):
      Words(
        "Buah ini sudah terjual; dari jenisnya \(free) bebas. Batalkan notanya dulu.",
        en: "This piece is sold; \(free) of its kind are free. Void its nota first.")
    case .rejectionWaits:
      Words(
        "Penolakannya menunggu petugas kedua, yang boleh tidak setuju.",
        en: "Its rejection awaits a second person, who may refuse it.")
    case .rejectionStands:
      Words(
        "Ditolak dengan dua tanda tangan: tetap ditolak.",
        en: "Rejected under two signatures: it stays rejected.")
    case .stillInWork:
      Words(
        "Buah masih dikerjakan: putusan gerbang berikut yang berlaku.",
        en: "The piece is still in work: the next gate's verdict counts.")
    case .noReworkInCorrection:
      Words(
        "Koreksi: lulus A atau B, turun mutu C, atau ditolak.",
        en: "A correction is a pass with A or B, grade C, or a rejection.")
    case .reasonTooShort(let least):
      Words("Minimal \(least) huruf.", en: "At least \(least) characters.")
    case .notDrawn:
      Words(
        "Buah ini tidak diundi untuk periksa ulang. D membuka yang diundi.",
        en: "The piece was not drawn. D opens those that were.")
    case .recheckedAlready:
      Words(
        "Sudah diperiksa ulang. Pilih buah lain.",
        en: "It was re-inspected already. Choose another piece.")
    case .tooLateToRecheck(let days):
      Words(
        "Periksa ulang hanya selama di stok dan dalam \(days) hari.",
        en: "Re-inspection is for pieces in stock, within \(days) days.")
    }
  }

  private func signed(_ check: ID<QualityCheck>, in workshop: Workshop) -> String {
    workshop.inspections[workshop.checks[check].inspection].day.dashed
  }
}
