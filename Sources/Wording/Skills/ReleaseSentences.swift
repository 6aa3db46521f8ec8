import Workshop

extension ReleaseRule {
  func words(in workshop: Workshop) -> Words {
    switch self {
    case .notReleased:
      Words(
        "Statusnya bukan bebas. Ganti statusnya dulu dengan U.",
        en: "The status is not released. Change it with U first.")
    case .stillOpen(let ends):
      Words("Belum selesai: ", en: "Not settled: ") + ends.kinds
        + Words(". Selesaikan dulu di 1, 6, atau 9.", en: ". Settle it in 1, 6 or 9 first.")
    case .packGiven(let day):
      Words(
        "Bekal sudah diserahkan \(day.dashed). Buka daftarnya.",
        en: "The pack was given on \(day.dashed). Open the list.")
    case .tooManyLines(let limit):
      Words(
        "Paling banyak \(limit) baris. Gabungkan beberapa.",
        en: "At most \(limit) lines. Combine some.")
    case .noConsent:
      Words(
        "Orang ini tidak setuju ditanyai. Jangan dihubungi.",
        en: "The person did not agree to be asked. Do not contact.")
    case .followUpOver(let day):
      Words(
        "Masa simpan berakhir \(day.dashed). Tidak ditanyai lagi.",
        en: "Kept until \(day.dashed). Do not ask any more.")
    case .followedUp:
      Words(
        "Sudah ada jawabannya. Batalkan jawaban itu dulu.",
        en: "There is an answer. Withdraw it first.")
    }
  }
}

extension LooseEnds {
  /// What kinds of thing are open, without amounts: `saldo premi, 2 alat`.
  package var kinds: Words {
    let open: [(Bool, Words)] = [
      (!pieces.isEmpty, Words("\(pieces.count) buah", en: counted(pieces.count, "piece"))),
      (!tools.isEmpty, Words("\(tools.count) alat", en: counted(tools.count, "tool"))),
      (balance != Rupiah(), Words("saldo premi", en: "premi balance")),
      (!disputed.isEmpty, Words("slip disanggah", en: "a disputed slip")),
      (!undivided.isEmpty, Words("premi belum dibagi", en: "premi not divided")),
      (hearing != nil, Words("sidang TPP", en: "a TPP hearing")),
    ]
    let named = open.filter(\.0).map(\.1)
    return Words(
      named.map(\.id).joined(separator: ", "), en: named.map(\.en).joined(separator: ", "))
  }
}

extension FollowUp.Answer {
  package var name: Words {
    switch self {
    case .unknown: Words("tidak diketahui", en: "not known")
    case .works: Words("bekerja di anyaman", en: "works at the craft")
    case .worksNot: Words("tidak bekerja di anyaman", en: "not at the craft")
    }
  }
}

extension GiveReleasePack: Told {
  package func words(in workshop: Workshop) -> Words {
    Words("bekal bebas ", en: "release pack of ") + workshop.code(inmate)
  }

  package var whyKept: Words? { nil }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}

extension NoteFollowUp: Told {
  package func words(in workshop: Workshop) -> Words {
    Words("tindak lanjut bekal ", en: "follow-up of the pack of ")
      + workshop.code(workshop.releasePacks[pack].inmate)
  }

  package var whyKept: Words? { nil }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}
