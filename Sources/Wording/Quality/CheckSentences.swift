import Workshop

extension SignSheet: Told {
  package func words(in workshop: Workshop) -> Words {
    Words(
      "lembar periksa, \(verdicts.count) putusan",
      en: "inspection sheet, \(counted(verdicts.count, "verdict"))")
  }

  package var whyKept: Words? {
    Words("putusan yang ditandatangani tetap berlaku", en: "signed verdicts stand")
  }
  package func touched(in workshop: Workshop) -> Touched {
    .pieces(verdicts.map { PiecePlace($0) })
  }
}

extension CounterSign: Told {
  package func words(in workshop: Workshop) -> Words {
    Words("tanda tangan kedua penolakan", en: "second signature of a rejection")
  }

  package var whyKept: Words? {
    Words("putusan yang ditandatangani tetap berlaku", en: "signed verdicts stand")
  }
  package func touched(in workshop: Workshop) -> Touched { .pieces(check.places(in: workshop)) }
}

extension CorrectCheck: Told {
  package func words(in workshop: Workshop) -> Words {
    Words("koreksi putusan", en: "correction of a verdict") + " " + check.piece(in: workshop)
  }

  package var whyKept: Words? {
    Words("putusan yang ditandatangani tetap berlaku", en: "signed verdicts stand")
  }
  package func touched(in workshop: Workshop) -> Touched { .pieces(check.places(in: workshop)) }
}

extension Recheck: Told {
  package func words(in workshop: Workshop) -> Words {
    Words("periksa ulang", en: "re-inspection of") + " " + check.piece(in: workshop)
  }

  package var whyKept: Words? {
    Words("putusan yang ditandatangani tetap berlaku", en: "signed verdicts stand")
  }
  package func touched(in workshop: Workshop) -> Touched { .pieces(check.places(in: workshop)) }
}

extension ID<QualityCheck> {
  fileprivate func piece(in workshop: Workshop) -> String {
    places(in: workshop).first.map { workshop.code($0) } ?? "-"
  }

  /// The piece that was judged.
  fileprivate func places(in workshop: Workshop) -> [PiecePlace] {
    workshop.checks.contains(self) ? [PiecePlace(workshop.checks[self])] : []
  }
}

extension QualityRule {
  func words(in workshop: Workshop) -> Words {
    switch self {
    case .sheetEmpty:
      Words("Belum ada putusan. L, B, atau G memutuskan.", en: "No verdicts yet. L, B or G judges.")
    case .pieceNotWaiting(let piece):
      Words(
        "Buah \(piece) tidak menunggu putusan. Pilih buah lain di antrean.",
        en: "Piece \(piece) does not wait for a verdict. Choose another one.")
    case .pieceNeverShown(let piece):
      Words(
        "Buah \(piece) belum dilihat. Pindah ke sana dulu.",
        en: "Piece \(piece) was not seen. Go there first.")
    case .gradeMissing:
      Words("Mutu belum dipilih: L untuk A, B untuk B.", en: "No grade yet: L for A, B for B.")
    case .gradeNotHere:
      Words(
        "Gerbang ini tanpa mutu. L meluluskan tanpa mutu.",
        en: "This gate has no grades. L passes without one.")
    case .downgradeNotHere:
      Words(
        "Turun mutu hanya di gerbang akhir. Pilih kerja ulang atau tolak.",
        en: "Only the final gate downgrades. Choose rework or rejection.")
    case .defectMissing:
      Words(
        "Cacat belum dipilih. Pilih dengan angka atau panah.",
        en: "No defect chosen. Choose by digit or arrows.")
    case .unknownDefect:
      Words(
        "Cacat tidak dikenal. Pilih dari daftar: F4.",
        en: "Unknown defect. Choose from the list: F4.")
    case .criticalMustReject:
      Words("Cacat kritis: hanya Ditolak.", en: "A critical defect: only rejection.")
    case .tooManyReworks(let limit):
      Words(
        "Sudah \(limit) kali kerja ulang: terima atau tolak.",
        en: "Reworked \(limit) times: accept or reject.")
    case .repairStageNotBefore:
      Words(
        "Tahap perbaikan harus sebelum gerbang. Pilih tahap yang lebih awal.",
        en: "The repair stage must be before the gate. Choose an earlier one.")
    case .notCondemned:
      Words(
        "Penolakan ini tidak menunggu tanda tangan. Pilih yang lain.",
        en: "This rejection waits for no signature. Choose another.")
    case .sameInspector:
      Words(
        "Pemeriksa tidak boleh mengesahkan sendiri. Minta petugas kedua.",
        en: "The inspector may not sign this. Ask a second person.")
    case .secondPersonMissing:
      Words(
        "Perlu tanda tangan Kasubsi lain dan alasan. Isi alasannya dulu.",
        en: "Needs another supervisor's signature and a reason. Type the reason first.")
    case .unknownReading:
      Words(
        "Batas ukuran sudah berganti. Enter mengukur lagi.",
        en: "The limits have changed. Enter measures again.")
    case .readingOutside(let reading, let product):
      Words(
        Self.outside(reading, workshop.products[product], .indonesian)
          + ": G cacat, Enter ukur lagi.",
        en: Self.outside(reading, workshop.products[product], .english)
          + ": G defects, Enter measures again.")
    }
  }

  /// What was found and what is allowed: `ring 2 2,6 di luar 2,7-3,3`.
  private static func outside(_ reading: Reading, _ product: Product, _ language: Language)
    -> String
  {
    let found = reading.title(of: product, language) + " " + reading.text(of: product, language)
    let outside = Words(" di luar ", en: " is outside ")[language]
    return found + outside + reading.limits(of: product, language)
  }
}
