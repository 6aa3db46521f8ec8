import Workshop

extension Action {
  /// An action about money of a month or a person in a few words.
  func earnings(in workshop: Workshop) -> Words {
    switch self {
    case .receivePayment(let action):
      (action.isTakenBack
        ? Words("pelunasan dibatalkan, nota ", en: "payment taken back, nota ")
        : Words("pelunasan nota ", en: "payment of nota "))
        + workshop.nota(action.sale)
    case .adoptScheme(let action): Words("skema ", en: "scheme ") + action.scheme.name
    case .noteCost(let action): Words("biaya ", en: "cost of ") + action.amount.sentence
    case .closeMonth(let action):
      Words(
        "penutupan \(action.figures.month.title(.indonesian))",
        en: "closing of \(action.figures.month.title(.english))")
    case .movePremi(let action):
      action.kind.name + " " + workshop.code(action.worker) + ", " + action.amount.sentence
    case .depositPNBP(let action):
      Words("setoran PNBP ", en: "PNBP deposit ") + action.amount.sentence
    case .openDispute(let action): action.words(in: workshop)
    case .settleDispute: Words("penyelesaian sanggahan", en: "settling of a dispute")
    default: Words("", en: "")
    }
  }
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
