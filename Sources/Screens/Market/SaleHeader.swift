import Forms
import TerminalUI
import Wording
import Workshop

/// The fields of a sale beside its lines: what they propose and ask.
enum SaleHeader {
  /// The channel of the buyer's last sale, the way in which he paid last, and what he has paid too
  /// much, until somebody types otherwise.
  ///
  /// That nothing was paid is never proposed; somebody must say so.
  static func proposal(for buyer: ID<Buyer>?, in scene: Scene) -> [FieldName: String] {
    let workshop = scene.workshop
    var channel = buyer.map { workshop.buyers[$0].channel } ?? 0
    let payment = buyer.flatMap { workshop.usualPayment(of: $0) } ?? .cash
    let last = workshop.sales.indices.last {
      !workshop.sales[$0].isWithdrawn && workshop.sales[$0].buyer == buyer
    }
    if buyer != nil, let last {
      channel = workshop.sales[last].channel
    }
    let hasCredit = buyer.map { workshop.credit(of: $0) > Rupiah() } ?? false
    return [
      .channel: scene.channel(channel), .payment: scene.say(payment.name),
      .paid: hasCredit ? TenderLanguage.credit : "",
    ]
  }

  /// The texts of the newest sale; none while there is no sale.
  static func newest(in scene: Scene) -> [FieldName: String] {
    let sales = scene.workshop.sales
    guard let newest = sales.indices.last(where: { !sales[$0].isWithdrawn }) else { return [:] }
    return texts(of: sales[newest], in: scene)
  }

  static func texts(of sale: Sale, in scene: Scene) -> [FieldName: String] {
    [
      .buyer: sale.buyer == nil ? "" : scene.buyerName(sale.buyer),
      .channel: scene.channel(sale.channel), .day: sale.day.dashed,
      .payment: scene.say(sale.payment.name),
    ]
  }

  static func kindQuestion(_ name: String, in scene: Scene) -> ConfirmScreen {
    ConfirmScreen(
      title: scene.say("Pembeli baru", en: "New buyer"),
      lines: [
        name, scene.say("Nama orang pribadi disegel.", en: "A private person's name is sealed."),
      ],
      choices: [
        scene.say("Instansi atau toko", en: "Institution or shop"),
        scene.say("Orang pribadi", en: "Private person"),
      ])
  }

  /// What the second person is asked to agree to.
  static func approval(
    _ draft: SaleDraft, in scene: Scene, actions: @escaping (ID<User>) -> [Action]
  ) -> Signature {
    let workshop = scene.workshop
    let asked = draft.lines.indices.filter { draft.needsReason($0, in: workshop) }
    let lines = asked.flatMap { line -> [String] in
      let row = draft.lines[line]
      let name = StockNames.piece(workshop.kind(of: row), in: workshop)
      let band = scene.say("kisaran", en: "band") + " \(draft.lowest(line, in: workshop).sentence)"
      let keeper = draft.keeper(of: line, in: workshop).map {
        scene.say("disimpan untuk ", en: "kept for ") + scene.say(workshop.named($0))
      }
      let price = draft.isBelowBand(line, in: workshop) ? "\(row.price.sentence), \(band)" : nil
      return [
        "\(row.pieces.count) \(name) \(row.grade.letter): "
          + [price, keeper].compactMap { $0 }.joined(separator: "; "),
        "  " + row.reason,
      ]
    }
    let isBelow = asked.contains { draft.isBelowBand($0, in: workshop) }
    return Signature(
      title: isBelow
        ? scene.say("Harga di bawah kisaran", en: "Price below its band")
        : scene.say("Stok pesanan dilepas", en: "Order stock released"),
      lines: Array(lines.prefix(8)), signer: .witness(.approve), actions: actions)
  }

  static let fields = [
    buyer(besides: nil).field, channel.field, day.field, code.field, payment.field, paid.field,
  ]

  static func buyer(besides new: NewBuyer?) -> FormField<NamedBuyer?> {
    FormField(
      .buyer, .optional(.buyer(besides: new)), width: 26,
      hint: Words(
        "Ketik sebagian nama. Kosong: pembeli umum.", en: "Type part of a name. Empty: public."),
      example: Words("TOKO TELADAN", en: "TOKO TELADAN"))
  }

  static let channel = FormField(
    .channel, .channel, width: 18,
    hint: Words("Saluran penjualan. F4 daftar.", en: "The sales channel. F4 lists them."),
    example: Words("etalase", en: "display case"))

  static let day = FormField(
    .day, .day, width: 10,
    hint: Words(
      "Tanggal: 15, 1508, 15-8-26. h = hari ini, kemarin.",
      en: "A date: 15, 1508, 15-8-26. h = today, yesterday."),
    example: Words("kemarin", en: "yesterday"))

  /// What goes into a line, which its own entry takes.
  private static let code = FormField(
    .quantity, .text(limit: 20).whenEmpty(""), width: 6,
    hint: Words(
      "Barang, warna, nomor, mutu; label 147-3; kosong: bayar.",
      en: "Product, colour, size, grade; label 147-3; empty: pay."),
    example: Words("20xR8", en: "20xR8"))

  static let payment = FormField(
    .payment, .paymentOrCredit, width: 20,
    hint: Words("Cara bayar. F4 daftar.", en: "How it is paid. F4 lists the ways."),
    example: Words("QRIS", en: "QRIS"))

  /// Nothing typed means the exact sum.
  static let paid = FormField(
    .paid, .optional(.tender), width: 11,
    hint: Words(
      "Kosong: pas. Dua cara: 500rb tunai 300rb qris. Sisa: utang.",
      en: "Empty: exact. Two ways: 500rb cash 300rb qris. Rest: owed."),
    example: Words("1,1jt", en: "1,1jt"))
}
