import Workshop

extension Material {
  package var title: Words { Words(name, en: english) }
  package var unitWords: Words { Words(unit, en: englishUnit) }

  /// `4 ikat`; a unit says the plural in English.
  package func amount(_ units: Int) -> Words {
    Words("\(units) \(unit)", en: "\(units) \(englishUnit)")
  }
}

extension Rule {
  /// The sentences of material; nil for any other rule.
  var material: Words? {
    switch self {
    case .lotLabelTaken: Words("Label lot ini sudah ada.", en: "A lot has this label.")
    case .lotInUse:
      Words(
        "Bahannya sudah keluar. Catat selisih saja.",
        en: "Material has left it. Record a difference.")
    case .costOfLot:
      Words(
        "Ini harga sebuah lot bahan; lotnya yang dibatalkan.",
        en: "This is the price of a lot; withdraw the lot.")
    case .materialShort(let left):
      Words("Sisa lot ini \(left).", en: "This lot has \(left) left.")
    case .beforeLot(let day):
      Words(
        "Sebelum lotnya datang, \(day.dashed). Periksa tanggal.",
        en: "Before the lot came, \(day.dashed). Check the day.")
    default: nil
    }
  }
}

extension Action {
  /// `lot S-33 hitam, 14 ikat`, `bahan S-33 hitam untuk B-0147`.
  func material(in workshop: Workshop) -> Words {
    switch self {
    case .receiveMaterial(let action):
      Words("lot ", en: "lot ") + action.label + ", "
        + Material.all[Int(action.kind)].amount(Int(action.quantity))
    case .issueMaterial(let action):
      Words("bahan ", en: "material ") + workshop.materialLots[action.lot].label
        + Words(" untuk ", en: " for ") + workshop.code(action.batch)
    case .adjustMaterial(let action):
      Words("selisih lot ", en: "difference of lot ") + workshop.materialLots[action.lot].label
    default: Words("", en: "")
    }
  }
}
