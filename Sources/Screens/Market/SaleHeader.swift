import Forms
import TerminalUI
import Wording
import Workshop

/// The fields of a sale beside its lines: what they offer and what their texts mean.
struct SaleHeader {
  struct NewBuyer: Equatable {
    var name: String
    var isPerson: Bool
  }

  let buyer: ID<Buyer>?
  private let newBuyer: NewBuyer?
  let buyerMistake: Words?
  private let channel: UInt8?
  private let day: Day?
  private let payment: Payment?
  /// Nil when nothing is typed, which means the exact sum.
  let paid: Rupiah?
  private let subjects: Int32
  private let nextBuyer: ID<Buyer>
  private let today: Day
  private let number: Int

  init(_ form: FormState, _ pending: NewBuyer?, in scene: Scene) {
    let workshop = scene.workshop
    let name = form[.buyer].trimmed
    let isNew = pending != nil && pending?.name == name
    buyer = isNew ? nil : workshop.buyer(named: name)
    newBuyer = isNew ? pending : nil
    buyerMistake =
      name.isEmpty || isNew || buyer != nil ? nil : Rule.field(.unknownRow).words(in: workshop)
    channel = workshop.catalogue.channels.firstIndex {
      $0.title(scene.language).searchForm == form[.channel].trimmed.searchForm
    }.map { UInt8($0) }
    day = try? DateLanguage.read(form[.day], today: scene.today)
    payment = Payment.allCases.first {
      scene.say($0.name).searchForm == form[.payment].trimmed.searchForm
    }
    paid = try? MoneyLanguage.read(form[.paid])
    subjects = workshop.subjects
    nextBuyer = workshop.buyers.nextID
    today = scene.today
    number = workshop.nextNota(in: (day ?? scene.today).date.year)
  }

  func showMistakes(in form: inout FormState, _ scene: Scene) {
    let unknown = Rule.field(.unknownRow).words(in: scene.workshop)
    form.setMistake(buyerMistake.map { scene.say($0) }, of: .buyer)
    form.setMistake(channel == nil ? scene.say(unknown) : nil, of: .channel)
    form.setMistake(payment == nil ? scene.say(unknown) : nil, of: .payment)
  }

  /// The addition of a missing buyer and the sale, as one save.
  func actions(_ draft: SaleDraft, in workshop: Workshop, approver: ID<User>?) -> [Action] {
    let sale = Sell {
      $0.day = day ?? today
      $0.number = Int32(number)
      $0.buyer = newBuyer == nil ? buyer : nextBuyer
      $0.channel = channel ?? 0
      $0.lines = draft.lines
      $0.payment = payment ?? .cash
      $0.paid = paid ?? (payment == .unpaid ? Rupiah() : draft.due(in: workshop))
      $0.approver = approver
      $0.order = draft.order
      $0.advance = draft.advance(in: workshop)
    }
    guard let newBuyer else { return [.sell(sale)] }
    let addition = AddBuyer {
      $0.day = day ?? today
      $0.subject = newBuyer.isPerson ? subjects : nil
      $0.name = newBuyer.name
      $0.channel = channel ?? 0
    }
    return [.addBuyer(addition), .sell(sale)]
  }

  // MARK: Fields

  static func rows(
    of name: FieldName, typed: String, _ draft: SaleDraft, in scene: Scene
  ) -> [LookupRow] {
    switch name {
    case .buyer:
      let name = typed.trimmed
      let isKnown = scene.workshop.buyer(named: name) != nil
      let title = scene.say("Tambah", en: "Add") + " \"\(name)\""
      return scene.buyerRows
        + (name.isEmpty || isKnown ? [] : [.addition(name, title: title)])
    case .channel:
      return scene.workshop.catalogue.channels.map { LookupRow($0.title(scene.language)) }
    case .payment: return Payment.allCases.map { LookupRow(scene.say($0.name)) }
    case .quantity:
      return draft.free(in: scene).map { LookupRow($0.code, note: "\($0.name)   \($0.count)") }
    default: return []
    }
  }

  /// Channel and payment of the buyer's last sale, until somebody types otherwise.
  ///
  /// That nothing was paid is never proposed; somebody must say so.
  static func proposal(for buyer: ID<Buyer>?, in scene: Scene) -> [FieldName: String] {
    let workshop = scene.workshop
    var channel = buyer.map { workshop.buyers[$0].channel } ?? 0
    var payment = Payment.cash
    let last = workshop.sales.indices.last {
      !workshop.sales[$0].isWithdrawn && workshop.sales[$0].buyer == buyer
    }
    if buyer != nil, let last {
      channel = workshop.sales[last].channel
      payment = workshop.sales[last].payment == .unpaid ? .cash : workshop.sales[last].payment
    }
    return [.channel: scene.channel(channel), .payment: scene.say(payment.name)]
  }

  /// The texts of the newest sale; none while there is no sale.
  static func newest(in scene: Scene) -> [FieldName: String] {
    let sales = scene.workshop.sales
    guard let newest = sales.indices.last(where: { !sales[$0].isWithdrawn }) else { return [:] }
    let sale = sales[newest]
    return [
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
    let below = draft.lines.indices.filter { draft.isBelowBand($0, in: workshop) }
    let lines = below.flatMap { line -> [String] in
      let row = draft.lines[line]
      let name = StockNames.piece(workshop.kind(of: row), in: workshop)
      let band = scene.say("kisaran", en: "band") + " \(draft.lowest(line, in: workshop).sentence)"
      return [
        "\(row.pieces.count) \(name) \(row.grade.letter): \(row.price.sentence), \(band)",
        "  " + row.reason,
      ]
    }
    return Signature(
      title: scene.say("Harga di bawah kisaran", en: "Price below its band"),
      lines: Array(lines.prefix(8)), signer: .witness(.approve), actions: actions)
  }

  static let fields = [
    Field(
      .buyer, .choice, width: 26,
      hint: Words(
        "Ketik sebagian nama. Kosong: pembeli umum.", en: "Type part of a name. Empty: public."),
      example: Words("KOPERASI TELADAN", en: "KOPERASI TELADAN")),
    Field(
      .channel, .choice, width: 18, listed: true,
      hint: Words("Saluran penjualan. F4 daftar.", en: "The sales channel. F4 lists them."),
      example: Words("etalase", en: "display case")),
    Field(
      .day, .day, width: 10, required: true,
      hint: Words(
        "Tanggal: 15, 1508, 15-8-26. h = hari ini, kemarin.",
        en: "A date: 15, 1508, 15-8-26. h = today, yesterday."),
      example: Words("kemarin", en: "yesterday")),
    Field(
      .quantity, .text(limit: 20), width: 6,
      hint: Words(
        "P polos, R emas, lalu nomor, lalu mutu. 20xR8 = 20 buah. Kosong: bayar.",
        en: "P plain, R gold, then size, then grade. 20xR8 = 20 pieces. Empty: pay."),
      example: Words("20xR8", en: "20xR8")),
    Field(
      .payment, .choice, width: 20, listed: true,
      hint: Words("Cara bayar. F4 daftar.", en: "How it is paid. F4 lists the ways."),
      example: Words("QRIS", en: "QRIS")),
    Field(
      .paid, .money, width: 11,
      hint: Words(
        "Kosong: uang pas, Enter menyimpan. Lebih: kembali dihitung.",
        en: "Empty: exact, Enter saves. More: the change is worked out."),
      example: Words("1,1jt", en: "1,1jt")),
  ]
}
