import Workshop

extension SkillRule {
  func words(in workshop: Workshop) -> Words {
    switch self {
    case .levelHeld(let level):
      Words(
        "Tingkat \(level) sudah terbukti. Pilih yang lebih tinggi.",
        en: "Level \(level) is proven. Choose a higher one.")
    case .levelAfter(let level):
      Words(
        "Lewat buah naik setingkat: isi tingkat \(level).",
        en: "Pieces raise one level at a time: enter level \(level).")
    case .hasProof:
      Words(
        "Sudah ada bukti tahap ini. Pilih buah atau uji.",
        en: "The stage has a proof. Choose pieces or a test.")
    case .pieceProvesNothing(let place):
      Words(
        "\(workshop.code(place)) tidak terhitung. Tulis buah lain.",
        en: "\(workshop.code(place)) does not count. Name another.")
    case .piecesMissing(let have, let needed):
      Words(
        "Baru \(have) dari \(needed) buah diterima. Tunggu sisanya.",
        en: "\(have) of \(needed) accepted pieces so far. Wait for the rest.")
    case .higherStands(let level):
      Words(
        "Tingkat \(level) masih berlaku. Batalkan yang itu dulu.",
        en: "Level \(level) stands. Withdraw that one first.")
    case .personHasProof:
      Words(
        "Sudah ada tingkat terbukti. Batalkan buktinya dulu.",
        en: "A level is proven. Withdraw the proof first.")
    case .needsDoNotRise:
      Words(
        "Tingkat lebih tinggi perlu buah lebih banyak. Ubah angkanya.",
        en: "A higher level needs more pieces. Change the number.")
    case .supervisorMissing:
      Words(
        "Perlu PIN Kasubsi. Simpan, lalu minta ditandatangani.",
        en: "A supervisor's PIN is needed. Save, then have it signed.")
    }
  }
}

extension SkillProof.Way {
  package var name: Words {
    switch self {
    case .pieces: Words("buah diterima", en: "accepted pieces")
    case .trial: Words("uji keterampilan", en: "trade test")
    case .entry: Words("pencatatan awal", en: "first entry")
    }
  }
}

/// A level as it is said: `2 terampil`.
package func levelWords(_ level: UInt8) -> Words {
  Words("\(level) ", en: "\(level) ") + skillLevels[min(Int(level), skillLevels.count - 1)]
}

extension ProveSkill: Told {
  /// `keterampilan WB-001, tingkat 2`.
  package func words(in workshop: Workshop) -> Words {
    Words("keterampilan ", en: "skill of ") + workshop.code(inmate)
      + Words(", tingkat \(level)", en: ", level \(level)")
  }

  package var whyKept: Words? { nil }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}

extension SetSkillNeeds: Told {
  /// `syarat tingkat 10, 30, 60 buah mulai 01-12-2026`.
  package func words(in workshop: Workshop) -> Words {
    let counts = pieces.map(String.init).joined(separator: ", ")
    return Words("syarat tingkat \(counts) buah", en: "levels need \(counts) pieces")
      + Words(" mulai ", en: " from ") + from.dashed
  }

  package var whyKept: Words? {
    Words("tetapkan yang lain, mulai hari yang sama", en: "set others from the same day")
  }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}
