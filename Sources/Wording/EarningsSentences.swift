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
