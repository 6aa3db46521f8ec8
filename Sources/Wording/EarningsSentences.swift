import Workshop

extension ReceivePayment: Told {
  package func words(in workshop: Workshop) -> Words {
    (isTakenBack
      ? Words("pelunasan dibatalkan, nota ", en: "payment taken back, nota ")
      : Words("pelunasan nota ", en: "payment of nota ")) + workshop.nota(sale)
  }

  package var whyKept: Words? { nil }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}

extension AdoptScheme: Told {
  package func words(in workshop: Workshop) -> Words {
    Words("skema ", en: "scheme ") + scheme.name
  }

  package var whyKept: Words? {
    Words(
      "tetapkan skema lain dari tanggal yang sama",
      en: "adopt another scheme from the same day")
  }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}

extension NoteCost: Told {
  package func words(in workshop: Workshop) -> Words {
    Words("biaya ", en: "cost of ") + amount.sentence
  }

  package var whyKept: Words? { nil }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}

extension CloseMonth: Told {
  package func words(in workshop: Workshop) -> Words {
    Words(
      "penutupan \(figures.month.title(.indonesian))",
      en: "closing of \(figures.month.title(.english))")
  }

  package var whyKept: Words? {
    Words(
      "bulan yang ditutup tetap. Koreksi di bulan terbuka",
      en: "a closed month stays. Correct it in the open month")
  }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}

extension MovePremi: Told {
  package func words(in workshop: Workshop) -> Words {
    kind.name + " " + workshop.code(worker) + ", " + amount.sentence
  }

  package var whyKept: Words? {
    Words(
      "buku premi hanya dikoreksi dengan baris baru",
      en: "a ledger is corrected by a new line")
  }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}

extension DepositPNBP: Told {
  package func words(in workshop: Workshop) -> Words {
    Words("setoran PNBP ", en: "PNBP deposit ") + amount.sentence
  }

  package var whyKept: Words? {
    Words("setoran dengan NTPN sudah di kas negara", en: "the state has receipted the deposit")
  }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}

extension MovementKind {
  package var name: Words {
    switch self {
    case .needs: Words("kebutuhan mendasar", en: "basic needs")
    case .family: Words("titipan keluarga", en: "to the family")
    case .bank: Words("tabungan bank", en: "bank savings")
    case .release: Words("pelunasan saat bebas", en: "payout at release")
    case .correction: Words("koreksi", en: "correction")
    }
  }
}

extension SplitBase {
  package var name: Words {
    switch self {
    case .profit: Words("laba bersih", en: "net profit")
    case .turnover: Words("omzet", en: "turnover")
    case .piece: Words("per buah", en: "by the piece")
    }
  }
}

extension SplitScheme {
  /// `Premi 50 + Modal kerja 35 + PNBP 15`, as the parts are typed too.
  package func partWords(_ language: Language) -> String {
    parts.map { $0.name + " " + tenths($0.perMille, language).withoutZeroTenth }
      .joined(separator: " + ")
  }
}

extension String {
  /// `50` for `50,0`.
  fileprivate var withoutZeroTenth: String {
    hasSuffix(",0") || hasSuffix(".0") ? String(dropLast(2)) : self
  }
}

/// A share in per mille as per cent: `50%`, `12,5%`.
package func perCent(perMille: Int32, _ language: Language) -> String {
  tenths(perMille, language).withoutZeroTenth + "%"
}

/// A number of hundredths with both places: `140,00`, `6.160,00`.
package func hundredths(_ number: Int64, _ language: Language) -> String {
  let isEnglish = language == .english
  let whole = grouped(number / 100)
  return whole + (isEnglish ? "." : ",") + Workshop.padded(Int(number.magnitude % 100), to: 2)
}
