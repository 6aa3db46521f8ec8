import Workshop

extension PayPart: Told {
  package func words(in workshop: Workshop) -> Words {
    (isTakenBack
      ? Words("pembayaran dibatalkan, nota ", en: "payment taken back, nota ")
      : Words("pembayaran nota ", en: "payment of nota ")) + workshop.nota(sale) + ", "
      + amount.sentence + " " + way
  }

  private var way: Words { isFromCredit ? .credit : payment.name }

  package var whyKept: Words? { nil }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}

extension Words {
  /// What a buyer has paid too much.
  package static let credit = Words("kelebihan", en: "credit")
}

extension PartPayment {
  /// In which way it came.
  package var way: Words { isFromCredit ? .credit : payment.name }
}

extension MarketRule {
  static func beyondNota(_ left: Rupiah) -> Words {
    Words(
      "Lebih dari \(left.sentence). Kembalikan sisanya, atau isi pembeli.",
      en: "More than \(left.sentence). Give the rest back, or name the buyer.")
  }

  static func beyondCredit(_ credit: Rupiah) -> Words {
    Words(
      "Kelebihan pembeli ini \(credit.sentence). Kurangi jumlahnya.",
      en: "This buyer's credit is \(credit.sentence). Use less.")
  }

  static let usedCredit = Words(
    "Kelebihannya sudah dipakai nota lain. Batalkan pembayaran nota itu dulu.",
    en: "Its credit paid another nota. Take that payment back first.")
}

extension Workshop {
  /// How a nota stands with its money: the ways in which it was paid, each once; how much is left
  /// while only a part came; or that nothing came.
  package func paymentWords(of sale: ID<Sale>) -> Words {
    if isPaidInPart(sale) {
      let left = left(of: sale).sentence
      return Words("dibayar sebagian, sisa \(left)", en: "paid in part, \(left) left")
    }
    let rows = payments(of: sale).map { payments[$0] }
    if rows.isEmpty { return sales[sale].finalPayment.name }
    var ways: [Words] = []
    for row in rows where !ways.contains(row.way) { ways.append(row.way) }
    let rest = sales[sale].settled != nil && paidInParts(sale) < due(sale)
    if rest && !ways.contains(sales[sale].settledBy.name) {
      ways.append(sales[sale].settledBy.name)
    }
    return ways.dropFirst().reduce(ways[0]) { $0 + ", " + $1 }
  }
}
