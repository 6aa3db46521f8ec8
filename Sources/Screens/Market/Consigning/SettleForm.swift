import Forms
import TerminalUI
import Wording
import Workshop

/// What a partner sold, which becomes a nota, and what came back; all that is out is proposed as
/// sold.
struct SettleForm: EntryForm {
  private let consignment: ID<Consignment>
  private let out: [PiecePlace]
  var form: FormState

  init(_ consignment: ID<Consignment>, in scene: Scene) {
    self.consignment = consignment
    out = scene.workshop.out(on: consignment)
    let partner = scene.workshop.consignments[consignment].buyer
    let usual = scene.workshop.usualPayment(of: partner) ?? .transfer
    form = FormState(
      Self.fields,
      texts: [
        .quantity: PiecesLanguage.write(out, in: scene.workshop),
        .payment: scene.say(usual.name), .day: scene.today.dashed,
      ])
  }

  static let draftName = DraftName(
    "settle", Words("setoran titipan", en: "settling of a consignment")
  ) { draft, scene in
    let consignment = ID<Consignment>(draft.key.number)
    return scene.workshop.consignments.contains(consignment)
      ? SettleForm(consignment, in: scene) : nil
  }

  var draftKey: DraftKey { Self.draftName.key(consignment.index) }

  var topic: String { "titipan-setor" }

  /// The pieces that a field's codes mean; `places`: those that may be meant.
  private func pieces(
    _ parts: [PiecesLanguage.Wanted], at field: FieldName, among places: [PiecePlace],
    in workshop: Workshop
  ) -> Result<[PiecePlace], RuleBroken> {
    PiecesLanguage.choose(parts, among: places, in: workshop).mapError {
      RuleBroken($0.rule, field: field)
    }
  }

  mutating func save(in scene: Scene) throws(Unread) -> [Effect] {
    let workshop = scene.workshop
    let (soldParts, backParts, payment, day) = try form.read(
      Self.sold, Self.back, Self.payment, Self.day, in: scene)
    let sold = pieces(soldParts, at: .quantity, among: out, in: workshop)
    let chosen = Set((try? sold.get()) ?? [])
    let left = out.filter { !chosen.contains($0) }
    let back = pieces(backParts, at: .piece, among: left, in: workshop)
    guard case .success(let sold) = sold, case .success(let back) = back else {
      throw Unread([sold, back].compactMap(\.broken))
    }
    if sold.isEmpty && back.isEmpty { throw Unread(.field(.nothingChanges), at: .quantity) }
    return finish(sold, back, payment, day, in: scene)
  }

  private func finish(
    _ sold: [PiecePlace], _ back: [PiecePlace], _ payment: Payment, _ day: Day, in scene: Scene
  ) -> [Effect] {
    let workshop = scene.workshop
    let row = workshop.consignments[consignment]
    let lines = workshop.lines(selling: sold, on: consignment)
    let sale = Sell {
      $0.day = day
      $0.number = Int32(workshop.nextNota(in: day.date.year))
      $0.buyer = row.buyer
      $0.channel = row.channel
      $0.lines = lines
      $0.payment = payment
      $0.consignment = consignment
    }
    var paid = sale
    paid.paid = payment == .unpaid ? Rupiah() : sale.total
    let sell = paid
    let bring = ReturnConsigned {
      $0.day = day
      $0.consignment = consignment
      $0.pieces = back
    }
    // What was consigned keeps the prices of its day.
    var draft = SaleDraft(on: row.day)
    draft.add(lines)
    let returned: [Action] = back.isEmpty ? [] : [.returnConsigned(bring)]
    if sold.isEmpty { return [.perform(returned)] }
    guard draft.needsApproval(in: workshop) else { return [.perform(returned + [.sell(sell)])] }
    return [
      .sign(
        SaleHeader.approval(draft, in: scene) { signer in
          var approved = sell
          approved.approver = signer
          return returned + [.sell(approved)]
        })
    ]
  }

  // MARK: Picture

  func draw(on canvas: inout Canvas, in scene: Scene) {
    var page = Page([
      scene.say("Titipan", en: "Consignments"), scene.workshop.code(consignment),
      scene.say("Setor", en: "Settle"),
    ])
    let chosen = form.value(Self.sold, in: scene).flatMap {
      try? pieces($0, at: .quantity, among: out, in: scene.workshop).get()
    }
    let total = scene.workshop.lines(selling: chosen ?? [], on: consignment).reduce(Rupiah()) {
      $0 + $1.total
    }
    page.counts = [
      scene.buyerName(scene.workshop.consignments[consignment].buyer),
      scene.say(
        "\(chosen?.count ?? 0) dari \(out.count) terjual",
        en: "\(chosen?.count ?? 0) of \(out.count) sold"),
      total.sentence,
    ]
    page.draw(on: &canvas, in: scene)
    let end = FormView(rows: form.fields.map { [$0.name] })
      .draw(form, lookup: lookup(in: scene), on: &canvas, in: scene)
    let layout = Layout(canvas.size)
    guard end + 2 < layout.body + layout.bodyHeight else { return }
    let row = scene.workshop.consignments[consignment]
    ConsignmentDue(of: total, through: row.channel, on: row.day)
      .draw(ifSold: false, y: end + 1, on: &canvas, in: scene)
  }

  private static let fields = [sold.field, back.field, payment.field, day.field]

  private static let sold = FormField(
    .quantity, .pieces.whenEmpty([]), width: 48,
    hint: Words(
      "Yang terjual: jumlah x kode, atau label. Kosong: tidak ada.",
      en: "What was sold: count x code, or a label. Empty: none."),
    example: Words("3xP8 1xR8B", en: "3xP8 1xR8B"), label: Words("Terjual", en: "Sold"))

  private static let back = FormField(
    .piece, .pieces.whenEmpty([]), width: 48,
    hint: Words(
      "Yang kembali ke stok. Selebihnya tetap dititipkan.",
      en: "What comes back into stock. The rest stays out."),
    example: Words("2xP8", en: "2xP8"), label: Words("Kembali", en: "Returned"))

  private static let payment = FormField(
    .payment, .paymentOrCredit, width: 22,
    hint: Words("Cara bayar. F4 daftar.", en: "How it is paid. F4 lists the ways."),
    example: Words("QRIS", en: "QRIS"))

  private static let day = FormField.day(
    Words("Tanggal setor. h = hari ini.", en: "The day of settling. h = today."),
    example: Words("kemarin", en: "yesterday"))
}

extension Result where Failure == RuleBroken {
  fileprivate var broken: RuleBroken? {
    if case .failure(let broken) = self { broken } else { nil }
  }
}
