import Forms
import Wording
import Workshop

/// The fields of an order.
enum OrderFields {
  static let all = [
    Field(
      .buyer, .choice, width: 28, required: true,
      hint: Words("Ketik sebagian nama pemesan.", en: "Type part of who orders."),
      example: Words("BANK CONTOH", en: "BANK CONTOH"), label: Words("Pemesan", en: "Buyer")),
    Field(
      .channel, .choice, width: 20, required: true, listed: true,
      hint: Words("Saluran penjualan. F4 daftar.", en: "The sales channel. F4 lists them."),
      example: Words("etalase", en: "display case")),
    Field(
      .quantity, .order, width: 42, required: true,
      hint: Words(
        "Jumlah x barang dan nomor, harga boleh: 20xR8 5xP9@140rb.",
        en: "Count x product and size, a price if agreed: 20xR8 5xP9@140rb."),
      example: Words("20xR8 5xP9@140rb", en: "20xR8 5xP9@140rb"),
      label: Words("Barang", en: "Goods")),
    due,
    reason,
    Field(
      .advance, .money, width: 18,
      hint: Words("Uang muka yang diterima. Kosong: tidak ada.", en: "The advance; empty: none."),
      example: Words("500rb", en: "500rb")),
    payment,
    Field(
      .day, .day, width: 12, required: true,
      hint: Words("Hari pesanan datang. h = hari ini.", en: "The day it came. h = today."),
      example: Words("kemarin", en: "yesterday")),
  ]

  static let due = Field(
    .due, .day, width: 12,
    hint: Words(
      "Tanggal janji. Kosong: belum dijanjikan. +14 = 14 hari lagi.",
      en: "The day promised. Empty: not promised yet. +14 = in 14 days."),
    example: Words("+14", en: "+14"), label: Words("Janji", en: "Promised"))

  static let reason = Field(
    .reason, .text(limit: 60), width: 42,
    hint: Words(
      "Hanya bila lebih cepat dari perhitungan: mengapa bisa.",
      en: "Only when earlier than worked out: why it can be."),
    example: Words("lembur hari Minggu", en: "lembur hari Minggu"))

  static let payment = Field(
    .payment, .choice, width: 22, listed: true,
    hint: Words("Bagaimana uangnya datang. F4 daftar.", en: "How the money came. F4 lists."),
    example: Words("QRIS", en: "QRIS"))
}
