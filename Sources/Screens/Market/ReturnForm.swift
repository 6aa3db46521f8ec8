import Forms
import TerminalUI
import Wording
import Workshop

/// The form for what a buyer brings back or complains of: which piece of a nota, why, and what the
/// buyer gets; money needs another supervisor's PIN.
struct ReturnForm: EntryForm {
  private let sale: ID<Sale>
  var form: FormState

  init(_ sale: ID<Sale>, in scene: Scene) {
    self.sale = sale
    let first = Self.places(of: sale, in: scene.workshop).first
    form = FormState(
      Self.fields,
      texts: [
        .piece: first.map { scene.workshop.code($0) } ?? "",
        .kind: scene.say(Redress.refund.name), .day: scene.today.dashed,
      ])
  }

  static let draftName = DraftName(
    "takeBack", Words("retur", en: "return")
  ) { draft, scene in
    let sale = ID<Sale>(draft.key.number)
    return scene.workshop.sales.contains(sale) ? ReturnForm(sale, in: scene) : nil
  }

  var draftKey: DraftKey { Self.draftName.key(sale.index) }

  var topic: String { "penjualan-retur" }

  /// The pieces of a nota that its buyer has.
  static func places(of sale: ID<Sale>, in workshop: Workshop) -> [PiecePlace] {
    workshop.sales[sale].lines.flatMap { line in
      line.pieces.map { PiecePlace(line.batch, $0) }
    }.filter { !workshop.isTakenBack($0, from: sale) }
  }

  func lookup(in scene: Scene) -> [LookupRow] {
    switch form.focused.name {
    case .piece:
      Self.places(of: sale, in: scene.workshop).map { place in
        let price = scene.workshop.sales[sale].line(of: place)?.price.sentence ?? ""
        return LookupRow(
          scene.workshop.code(place),
          note: scene.workshop.thing(of: place.batch) + ", " + price)
      }
    case .defects: FindingText.lookup(form[.defects], in: scene)
    default: form.focused.rows(beside: scene.basis)
    }
  }

  // MARK: Saving

  mutating func save(in scene: Scene) throws(Unread) -> [Effect] {
    let (piece, reason, redress, defects, day) = try form.read(
      Self.piece, Self.reason, Self.redress, FindingText.defects, Self.day, in: scene)
    let action = TakeBack {
      $0.day = day
      $0.sale = sale
      $0.piece = piece
      $0.redress = redress
      $0.payment = redress.takesBack ? scene.workshop.sales[sale].finalPayment : .cash
      $0.defects = defects
      $0.reason = reason
    }
    if !redress.takesBack { return [.perform([.takeBack(action)])] }
    var line: SaleLine?
    if redress == .replacement {
      switch replacement(of: action, in: scene.workshop) {
      case .success(let found): line = found
      case .failure(let broken): throw Unread(broken.rule, at: .kind)
      }
    }
    return [.sign(signature(action, line, in: scene))]
  }

  /// The line of the new nota: the oldest free piece of the same kind, at the same price.
  private func replacement(
    of action: TakeBack, in workshop: Workshop
  ) -> Result<SaleLine, RuleBroken> {
    guard let sold = workshop.sales[sale].line(of: action.piece) else {
      return .failure(RuleBroken(.field(.unknownRow)))
    }
    let batch = workshop.batches[sold.batch]
    return workshop.planSale(
      of: batch.product, colour: batch.colour, size: sold.size, grade: sold.grade, count: 1,
      on: action.day
    ).map { lines in
      var line = lines[0]
      line.price = sold.price
      let isLow = sold.price < workshop.price(of: batch.product, line.grade, on: action.day).lowest
      line.reason = isLow ? "pengganti \(workshop.code(action.piece))" : ""
      return line
    }
  }

  /// The return and, for a replacement, the new nota that stands against it.
  private static func actions(
    _ action: TakeBack, _ line: SaleLine?, signer: ID<User>, in workshop: Workshop
  ) -> [Action] {
    guard let line else { return [.takeBack(action)] }
    let old = workshop.sales[action.sale]
    let nota = Sell {
      $0.day = action.day
      $0.number = Int32(workshop.nextNota(in: action.day.date.year))
      $0.buyer = old.buyer
      $0.channel = old.channel
      $0.lines = [line]
      $0.payment = action.payment
      $0.paid = action.payment == .unpaid ? Rupiah() : line.price
      $0.approver = line.reason.isEmpty ? nil : signer
    }
    return [.takeBack(action), .sell(nota)]
  }

  /// `line`: of the nota that replaces the piece; nil where none does.
  private func signature(_ action: TakeBack, _ line: SaleLine?, in scene: Scene) -> Signature {
    let workshop = scene.workshop
    let price = workshop.sales[sale].line(of: action.piece).map(\.price.sentence) ?? "-"
    let way =
      action.payment == .unpaid
      ? scene.say("utang berkurang ", en: "debt reduced by ") + price
      : scene.say("uang kembali ", en: "money back ") + price + ", "
        + scene.say(action.payment.name)
    let new = line.map { line in
      scene.say("pengganti ", en: "replaced by ")
        + workshop.code(PiecePlace(line.batch, line.pieces[0]))
        + scene.say(", nota baru ", en: ", new nota ")
        + workshop.nota(number: workshop.nextNota(in: action.day.date.year))
    }
    return Signature(
      title: scene.say("Retur ", en: "Return of ") + workshop.code(action.piece),
      lines: [
        "Nota " + workshop.nota(sale) + ", " + scene.buyerName(workshop.sales[sale].buyer), way,
      ] + (new.map { [$0] } ?? []) + [
        scene.say("Alasan", en: "Reason") + ": " + action.reason,
        scene.say("Kembali ke antrean periksa.", en: "It returns to the inspection queue."),
      ], signer: .witness(.approve)
    ) { signer in Self.actions(action, line, signer: signer, in: workshop) }
  }

  func saved(_ number: Int64, in scene: Scene) -> [Effect] {
    guard let row = scene.workshop.returns.last else { return [.close] }
    let code = scene.workshop.code(row.piece)
    return [
      .close,
      .say(
        row.redress.takesBack
          ? scene.say(
            "Tersimpan #\(number). \(code) kembali ke antrean periksa.",
            en: "Saved #\(number). \(code) is back in the inspection queue.")
          : scene.say(
            "Tersimpan #\(number). Keluhan tentang \(code) tercatat.",
            en: "Saved #\(number). The complaint about \(code) is recorded.")),
    ]
  }

  // MARK: Picture

  func draw(on canvas: inout Canvas, in scene: Scene) {
    let row = scene.workshop.sales[sale]
    var page = Page([
      scene.say("Penjualan", en: "Sales"), "Nota " + scene.workshop.nota(sale),
      scene.say("Retur", en: "Return"),
    ])
    page.counts = [
      scene.say("\(row.quantity) buah", en: counted(row.quantity, "piece")), row.total.sentence,
      scene.say(scene.workshop.paymentWords(of: sale)),
    ]
    page.draw(on: &canvas, in: scene)
    FormView(rows: form.fields.map { [$0.name] })
      .draw(form, lookup: lookup(in: scene), on: &canvas, in: scene)
  }

  private static let fields = [
    piece.field, reason.field, redress.field, FindingText.defects.field, day.field,
  ]

  private static let piece = FormField(
    .piece, .label, width: 12,
    hint: Words("Label buah yang dikembalikan. F4 daftar.", en: "The piece's label. F4 lists."),
    example: Words("B-0146-03", en: "B-0146-03"))

  private static let reason = FormField(
    .reason, .text(limit: 60), width: 48,
    hint: Words(
      "Keluhan pembeli, minimal 5 huruf.",
      en: "The buyer's complaint, at least 5 letters."),
    example: Words("jahitan lepas", en: "a seam comes off"))

  private static let redress = FormField(
    .kind, .choice(of: Redress.allCases) { $0.name }, width: 16,
    hint: Words(
      "Uang kembali, diganti, atau keluhan saja. F4 daftar.",
      en: "Money back, replaced, or a complaint only. F4 lists."),
    example: Words("diganti", en: "replaced"),
    label: Words("Untuk pembeli", en: "For the buyer"))

  private static let day = FormField.day(
    Words("Tanggal buah kembali.", en: "The date of return."))
}
