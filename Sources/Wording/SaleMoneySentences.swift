import Workshop

extension SaleMoney {
  /// What the amount is.
  package func words(in workshop: Workshop) -> Words {
    switch kind {
    case .advance(let order):
      Words("Uang muka pesanan ", en: "Advance of order ") + workshop.code(order)
    case .part(let id):
      Words("Dibayar ", en: "Paid, ") + workshop.payments[id].way + " "
        + workshop.payments[id].day.dashed
    case .excess: Words("Kelebihan untuk nota berikut", en: "Credit for the next nota")
    case .owed(let day):
      Words("Belum lunas", en: "Still owed")
        + (day.map { Words(", jatuh tempo ", en: ", due ") + $0.dashed } ?? Words("", en: ""))
    case .settled(let payment, let day):
      Words("Dilunasi ", en: "Settled, ") + payment.name + " " + day.dashed
    case .received(let payment): Words("Uang diterima ", en: "Received, ") + payment.name
    case .change: Words("Kembalian", en: "Change")
    }
  }
}
