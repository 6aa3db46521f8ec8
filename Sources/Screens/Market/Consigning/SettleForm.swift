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
    form = FormState(
      Self.fields,
      texts: [
        .quantity: PiecesLanguage.write(out, in: scene.workshop),
        .payment: scene.say(Payment.transfer.name), .day: scene.today.dashed,
      ])
  }

  var draftKey: DraftKey { EntryName.settle.key(consignment.index) }

  var topic: String { "titipan-setor" }

  func lookup(in scene: Scene) -> [LookupRow] {
    form.focused.name == .payment ? Payment.allCases.map { LookupRow(scene.say($0.name)) } : []
  }

  /// The pieces of a field's codes; `places`: those that may be meant.
  private func pieces(
    _ field: FieldName, among places: [PiecePlace], in workshop: Workshop
  ) -> Result<[PiecePlace], RuleBroken> {
    let parts = (try? PiecesLanguage.read(form[field])) ?? []
    return PiecesLanguage.choose(parts, among: places, in: workshop).mapError {
      RuleBroken($0.rule, field: field)
    }
  }

  mutating func save(in scene: Scene) -> [Effect] {
    let workshop = scene.workshop
    let sold = pieces(.quantity, among: out, in: workshop)
    let chosen = Set((try? sold.get()) ?? [])
    let back = pieces(.piece, among: out.filter { !chosen.contains($0) }, in: workshop)
    let payment = Payment.allCases.first { $0.name.areTyped(form[.payment]) }
    let day = (try? DateLanguage.read(form[.day], today: scene.today)) ?? scene.today
    var mistakes: [RuleBroken] = []
    for case .failure(let broken) in [sold, back] { mistakes.append(broken) }
    if payment == nil { mistakes.append(RuleBroken(.field(.unknownRow), field: .payment)) }
    if !form.hasMistakes { form.show(mistakes, in: scene) }
    guard !form.hasMistakes, case .success(let sold) = sold, case .success(let back) = back,
      let payment
    else { return [.say(form.mistakeWords(in: scene))] }
    if sold.isEmpty && back.isEmpty {
      return refuse([RuleBroken(.field(.nothingChanges), field: .quantity)], in: scene)
    }
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
    var draft = SaleDraft()
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
    let chosen = (try? pieces(.quantity, among: out, in: scene.workshop).get()) ?? []
    let total = scene.workshop.lines(selling: chosen, on: consignment).reduce(Rupiah()) {
      $0 + $1.total
    }
    page.counts = [
      scene.buyerName(scene.workshop.consignments[consignment].buyer),
      scene.say(
        "\(chosen.count) dari \(out.count) laku", en: "\(chosen.count) of \(out.count) sold"),
      total.sentence,
    ]
    page.draw(on: &canvas, in: scene)
    FormView(rows: form.fields.map { [$0.name] })
      .draw(form, lookup: lookup(in: scene), on: &canvas, in: scene)
  }

  private static let fields = [
    Field(
      .quantity, .pieces, width: 48,
      hint: Words(
        "Yang laku: jumlah x kode. Kosong: tidak ada. Ini menjadi nota.",
        en: "What was sold: count x code. Empty: none. It becomes a nota."),
      example: Words("3xP8 1xR8B", en: "3xP8 1xR8B"), label: Words("Laku", en: "Sold")),
    Field(
      .piece, .pieces, width: 48,
      hint: Words(
        "Yang kembali ke stok. Selebihnya tetap dititipkan.",
        en: "What comes back into stock. The rest stays out."),
      example: Words("2xP8", en: "2xP8"), label: Words("Kembali", en: "Came back")),
    Field(
      .payment, .choice, width: 22, listed: true,
      hint: Words("Cara bayar. F4 daftar.", en: "How it is paid. F4 lists the ways."),
      example: Words("QRIS", en: "QRIS")),
    Field(
      .day, .day, width: 12, required: true,
      hint: Words("Hari disetor. h = hari ini.", en: "The day of settling. h = today."),
      example: Words("kemarin", en: "yesterday")),
  ]
}
