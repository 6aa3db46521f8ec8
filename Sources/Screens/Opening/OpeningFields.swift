import Forms
import Wording
import Workshop

/// The fields of the rows of opening balances.
enum OpeningFields {
  static func of(_ block: OpeningBlock, besides new: NewBuyer?) -> [Field] {
    let buyer = buyer(besides: new).field
    switch block {
    case .finished: return [goods.field, makers.field, value.field]
    case .consigned: return [goods.field, buyer, channel.field, makers.field, value.field]
    case .receivable:
      return [goods.field, buyer, channel.field, number.field, makers.field, value.field]
    case .inWork:
      return [
        label.field, goods.field, stand.field, holder.field, makers.field, due.field,
        purpose.field, workValue.field,
      ]
    case .premi: return [person.field, saved.field, usable.field]
    case .dues: return [due0.field, month.field, capital.field, amount.field]
    case .cash: return [purse.field, amount.field]
    case .orders: return [buyer, channel.field, ordered.field, due.field, advance.field]
    case .material:
      return [material.field, lot.field, quantity.field, lotValue.field, source.field]
    case .tools: return [kind.field, numbers.field, condition.field, holder.field]
    }
  }

  // MARK: Pieces

  static let goods = FormField(
    .product, .openingGoods, width: 16,
    hint: Words(
      "Jumlah x barang, warna, ukuran, mutu: 12xPC8B.",
      en: "Count x product, colour, size, grade: 12xPC8B."),
    example: Words("12xP8", en: "12xP8"), label: Words("Barang", en: "Goods"))

  static let makers = FormField(
    .crew, .openingMakers, width: 42,
    hint: Words(
      "Kode pembuat menurut urutan tahap, atau \"lunas\": premi sudah dibayar.",
      en: "Makers' codes in the order of stages, or \"paid\": premi was paid."),
    example: Words("WB-001 WB-002", en: "WB-001 WB-002"), label: Words("Pembuat", en: "Makers"))

  static let value = FormField(
    .price, .optional(.money), width: 18,
    hint: Words("Nilai satu buah. Kosong: harga biasa.", en: "Worth of one. Empty: usual price."),
    example: Words("10rb", en: "10rb"), label: Words("Nilai satu", en: "Value of one"))

  static let workValue = FormField(
    .price, .money.whenEmpty(Rupiah()), width: 18,
    hint: Words(
      "Nilai satu buah setengah jadi. Kosong: 0.", en: "Worth of one half-done piece. Empty: 0."),
    example: Words("40rb", en: "40rb"), label: Words("Nilai satu", en: "Value of one"))

  static func buyer(besides new: NewBuyer?) -> FormField<NamedBuyer> {
    FormField(
      .buyer, .buyer(besides: new), width: 28,
      hint: Words("Ketik sebagian nama.", en: "Type part of the name."),
      example: Words("BANK CONTOH", en: "BANK CONTOH"))
  }

  static let channel = FormField(
    .channel, .channel, width: 20,
    hint: Words("Saluran penjualan. F4 daftar.", en: "The sales channel. F4 lists them."),
    example: Words("etalase", en: "display case"))

  static let number = FormField(
    .number, .number, width: 8,
    hint: Words(
      "Nomor nota kertasnya. Nota baru melanjutkan nomor tertinggi.",
      en: "Number of the paper nota. New ones follow the highest."),
    example: Words("157", en: "157"), label: Words("Nomor nota", en: "Nota number"))

  // MARK: Half done

  static let label = FormField(
    .batch, .text(limit: 20), width: 22,
    hint: Words(
      "Nama batch di kertas. Baris bernama sama menjadi satu batch.",
      en: "Batch name on paper. Rows of one name are one batch."),
    example: Words("B-0146", en: "B-0146"))

  static let stand = FormField(
    .stage,
    .choice(among: { OpeningFields.stands(in: $0.workshop) }) { $0.words(in: $1.workshop) },
    width: 24,
    hint: Words("Tahap berikutnya, atau gerbang. F4 daftar.", en: "The next stage, or gate. F4."),
    example: Words("potong", en: "potong"), label: Words("Sebelum", en: "Before"))

  /// Every stage and gate that pieces pass.
  static func stands(in workshop: Workshop) -> [OpeningStand] {
    workshop.products.flatMap(\.route).reduce(into: []) { stands, step in
      let stand = OpeningStand(step)
      if !stands.contains(stand) { stands.append(stand) }
    }
  }

  static let holder = FormField(
    .worker, .optional(.person), width: 10,
    hint: Words("Siapa yang memegang. Kosong: tidak ada.", en: "Who has it. Empty: nobody."),
    example: Words("WB-001", en: "WB-001"), label: Words("Pemegang", en: "Holder"))

  static let due = FormField(
    .due, .day, width: 12,
    hint: Words("Tenggat atau hari yang dijanjikan.", en: "Due or promised date."),
    example: Words("+14", en: "+14"), label: Words("Tenggat", en: "Due"))

  static let purpose = FormField(
    .note, .text(limit: 40).whenEmpty(""), width: 42,
    hint: Words("Untuk apa. Kosong: etalase.", en: "What for. Empty: the display case."),
    example: Words("etalase", en: "display case"), label: Words("Untuk", en: "For"))

  // MARK: Money

  static let person = FormField(
    .worker, .person, width: 10, hint: Words("Kode orangnya. F4 daftar.", en: "Whose code. F4."),
    example: Words("WB-001", en: "WB-001"), label: Words("Orang", en: "Person"))

  static let saved = FormField(
    .amount, .money.whenEmpty(Rupiah()), width: 18,
    hint: Words("Tabungan yang disimpan sampai bebas.", en: "Savings kept until release."),
    example: Words("350rb", en: "350rb"), label: Words("Disimpan", en: "Saved"))

  static let usable = FormField(
    .paid, .money.whenEmpty(Rupiah()), width: 18,
    hint: Words(
      "Selain itu, yang boleh diambil di lapas.", en: "Besides that, usable inside."),
    example: Words("50rb", en: "50rb"), label: Words("Boleh dipakai", en: "Usable"))

  static let due0 = FormField(
    .kind, .choice(of: OpeningDue.allCases) { $0.words }, width: 20,
    hint: Words("PNBP, modal yang disimpan, atau rugi. F4.", en: "PNBP, capital or loss. F4."),
    example: Words("PNBP", en: "PNBP"), label: Words("Apa", en: "What"))

  static let month = FormField(
    .month, .optional(.month), width: 10,
    hint: Words("Bulan PNBP itu; untuk yang lain kosong.", en: "For PNBP; empty for the others."),
    example: Words("10-2026", en: "10-2026"), label: Words("Bulan", en: "Month"))

  static let capital = FormField(
    .words, .text(limit: 30).whenEmpty(""), width: 32,
    hint: Words("Nama modal; untuk yang lain kosong.", en: "For capital; empty for the others."),
    example: Words("Modal", en: "Modal"), label: Words("Nama", en: "Name"))

  static let purse = FormField(
    .words, .text(limit: 30), width: 32,
    hint: Words("Kas, atau rekening yang mana.", en: "Cash, or which account."),
    example: Words("kas bendahara", en: "kas bendahara"), label: Words("Di mana", en: "Where"))

  static let amount = FormField(
    .amount, .money, width: 18, hint: Words("Jumlah rupiahnya.", en: "In rupiah."),
    example: Words("1,2jt", en: "1,2jt"))

  static let ordered = FormField(
    .order, .order, width: 42,
    hint: Words(
      "Yang belum diserahkan: 20xR8 5xP9@140rb.", en: "Not yet delivered: 20xR8 5xP9@140rb."),
    example: Words("20xR8", en: "20xR8"), label: Words("Barang", en: "Goods"))

  static let advance = FormField(
    .amount, .money.whenEmpty(Rupiah()), width: 18,
    hint: Words("Uang muka yang sudah diterima. Kosong: 0.", en: "Advance received. Empty: 0."),
    example: Words("500rb", en: "500rb"), label: Words("Uang muka", en: "Advance"))

  // MARK: Material and tools

  static let material = FormField(
    .kind,
    .choice(
      among: { $0.workshop.materials.indices.map { UInt8($0) } },
      note: { kind, basis in basis.workshop.materials[Int(kind)].unitWords },
      { kind, basis in basis.workshop.materials[Int(kind)].title }), width: 20,
    hint: Words("Jenis bahan. F4 daftar.", en: "What it is. F4 lists."),
    example: Words("kawat", en: "kawat"), label: Words("Bahan", en: "Material"))

  static let lot = FormField(
    .lot, .text(limit: 20), width: 22,
    hint: Words("Label lot.", en: "The label of the lot."),
    example: Words("S-33 hitam", en: "S-33 black"))

  static let quantity = FormField(
    .quantity, .number, width: 10,
    hint: Words("Jumlah dalam satuan bahan itu.", en: "How much, in its unit."),
    example: Words("14", en: "14"))

  static let lotValue = FormField(
    .amount, .money.whenEmpty(Rupiah()), width: 18,
    hint: Words(
      "Nilai seluruhnya: sudah dibayar, bukan biaya bulan ini.",
      en: "Worth of it all: paid before, no cost this month."),
    example: Words("350rb", en: "350rb"), label: Words("Nilai", en: "Value"))

  static let source = FormField(
    .source, .text(limit: 40).whenEmpty(""), width: 42,
    hint: Words("Pemasok, bila diketahui.", en: "Who sold it, if known."),
    example: Words("pemasok Jeneponto", en: "a supplier in Jeneponto"))

  static let kind = FormField(
    .kind,
    .choice(among: { $0.workshop.toolKinds.indices.map { UInt8($0) } }) {
      $1.workshop.toolKinds[Int($0)].title
    }, width: 20,
    hint: Words("Jenis alat. F4 daftar.", en: "What kind. F4 lists."),
    example: Words("tang", en: "tang"), label: Words("Alat", en: "Tool"))

  static let numbers = FormField(
    .tools1, .tools(handouts: false), width: 30,
    hint: Words("Nomor yang ada: 1-9 11.", en: "The numbers there: 1-9 11."),
    example: Words("1-9 11", en: "1-9 11"), label: Words("Nomor", en: "Numbers"))

  static let condition = FormField(
    .note, .text(limit: 30).whenEmpty(""), width: 32,
    hint: Words("Bagaimana keadaannya.", en: "Their condition."),
    example: Words("tumpul", en: "blunt"), label: Words("Keadaan", en: "Condition"))
}

/// What is owed, kept or lost.
enum OpeningDue: CaseIterable {
  case state, capital, loss

  var words: Words {
    switch self {
    case .state: Words("PNBP", en: "PNBP")
    case .capital: Words("modal", en: "capital")
    case .loss: Words("rugi", en: "loss")
    }
  }
}
