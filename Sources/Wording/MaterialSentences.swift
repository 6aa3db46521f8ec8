import Workshop

extension Material {
  package var title: Words { Words(name, en: english) }
  package var unitWords: Words { Words(unit, en: englishUnit) }

  /// `4 ikat`; a unit says the plural in English.
  package func amount(_ units: Int) -> Words {
    Words("\(units) \(unit)", en: "\(units) \(englishUnit)")
  }
}

extension MaterialRule {
  func words(in workshop: Workshop) -> Words {
    switch self {
    case .lotLabelTaken:
      Words(
        "Label lot ini sudah ada. Ketik label lain.",
        en: "A lot has this label. Type another label.")
    case .lotUnknown:
      Words(
        "Lot ini belum ada. F4 daftar; lot baru dicatat di 9 Stok.",
        en: "There is no such lot. F4 lists them; new ones are in 9 Stock.")
    case .lotInUse:
      Words(
        "Bahannya sudah dikeluarkan. Catat selisih saja.",
        en: "Material was issued from it. Record a difference.")
    case .costOfLot:
      Words(
        "Ini harga sebuah lot bahan; lotnya yang dibatalkan.",
        en: "This is the price of a lot; withdraw the lot.")
    case .materialShort(let left):
      Words(
        "Sisa lot ini hanya \(left). Kurangi jumlahnya.",
        en: "Only \(left) of this lot is left. Enter less.")
    case .beforeLot(let day):
      Words(
        "Sebelum lotnya diterima, \(day.dashed). Periksa tanggal.",
        en: "Before the lot was received, \(day.dashed). Check the day.")
    }
  }
}

extension ReceiveMaterial: Told {
  package func words(in workshop: Workshop) -> Words {
    Words("lot ", en: "lot ") + label + ", " + workshop.materials[Int(kind)].amount(Int(quantity))
  }

  package var whyKept: Words? { nil }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}

extension IssueMaterial: Told {
  package func words(in workshop: Workshop) -> Words {
    Words("bahan ", en: "material ") + workshop.materialLots[lot].label
      + Words(" untuk ", en: " for ") + workshop.code(batch)
  }

  package var whyKept: Words? { nil }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}

extension AdjustMaterial: Told {
  package func words(in workshop: Workshop) -> Words {
    Words("selisih lot ", en: "difference of lot ") + workshop.materialLots[lot].label
  }

  package var whyKept: Words? {
    Words(
      "selisih lot dicatat lagi dengan U di lotnya",
      en: "a difference is recorded again with U on its lot")
  }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}
