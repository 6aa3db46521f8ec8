import Forms
import Wording
import Workshop

/// The fields of an order.
enum OrderFields {
  static let all = [
    buyer(besides: nil).field, channel.field, goods.field, due.field, reason.field, advance.field,
    payment.field, day.field,
  ]

  /// Lines as they are typed, with their prices; of those of a day's list without them, where the
  /// day is given.
  static func text(of lines: [OrderLine], on day: Day? = nil, in workshop: Workshop) -> String {
    lines.map { line in
      let key = StockKey(
        product: line.kind.product, colour: line.kind.colour, size: line.kind.size,
        grade: line.grade ?? .a, batch: ID(0))
      let isUsual = day.map { workshop.price(of: key, on: $0).usual == line.price } ?? false
      return "\(line.quantity)x" + SaleCode.write(key, in: workshop)
        + (isUsual ? "" : "@\(line.price.amount)")
    }.joined(separator: " ")
  }

  static func buyer(besides new: NewBuyer?) -> FormField<NamedBuyer> {
    FormField(
      .buyer, .buyer(besides: new), width: 28,
      hint: Words("Ketik sebagian nama pemesan.", en: "Type part of the buyer's name."),
      example: Words("BANK CONTOH", en: "BANK CONTOH"), label: Words("Pemesan", en: "Buyer"))
  }

  static let channel = FormField(
    .channel, .channel, width: 20,
    hint: Words("Saluran penjualan. F4 daftar.", en: "The sales channel. F4 lists them."),
    example: Words("etalase", en: "display case"))

  static let goods = FormField(
    .quantity, .order, width: 42,
    hint: Words(
      "Jumlah x barang dan nomor, harga boleh: 20xR8 5xP9@140rb.",
      en: "Count x product and size, a price if agreed: 20xR8 5xP9@140rb."),
    example: Words("20xR8 5xP9@140rb", en: "20xR8 5xP9@140rb"),
    label: Words("Barang", en: "Goods"))

  static let due = FormField(
    .due, .optional(.day), width: 12,
    hint: Words(
      "Tanggal janji. Kosong: belum ada janji. +14 = 14 hari lagi.",
      en: "The day promised. Empty: not promised yet. +14 = in 14 days."),
    example: Words("+14", en: "+14"), label: Words("Janji", en: "Promised"))

  static let reason = FormField(
    .reason, .text(limit: 60).whenEmpty(""), width: 42,
    hint: Words(
      "Bila lebih cepat dari perhitungan: mengapa bisa.",
      en: "If earlier than worked out: why it is possible."),
    example: Words("lembur hari Minggu", en: "overtime on Sunday"))

  static let advance = FormField(
    .advance, .money.whenEmpty(Rupiah()), width: 18,
    hint: Words("Uang muka yang diterima. Kosong: tidak ada.", en: "The advance; empty: none."),
    example: Words("500rb", en: "500rb"))

  static let payment = FormField(
    .payment, .optional(.payment), width: 22,
    hint: Words("Cara bayar. F4 daftar.", en: "How it was paid. F4 lists."),
    example: Words("QRIS", en: "QRIS"))

  static let day = FormField.day(
    Words("Tanggal pesanan diterima. h = hari ini.", en: "Date ordered. h = today."),
    example: Words("kemarin", en: "yesterday"))
}
