import Forms
import TerminalUI
import Wording
import Workshop

/// A change of a consignment: the partner, its channel, the day, and what of it lies there and for
/// how much.
struct AmendConsignForm: EntryForm {
  private let consignment: ID<Consignment>
  var form: FormState

  init(_ consignment: ID<Consignment>, in scene: Scene) {
    self.consignment = consignment
    let row = scene.workshop.consignments[consignment]
    form = FormState(
      [
        Self.buyer.field, Self.goods.field, Self.channel.field, Self.day.field,
        AmendFields.reason.field,
      ],
      texts: [
        .buyer: scene.buyerName(row.buyer), .channel: scene.channel(row.channel),
        .quantity: Self.text(of: consignment, in: scene.workshop), .day: row.day.dashed,
      ])
  }

  static let draftName = DraftName(
    "amendConsign", Words("perubahan titipan", en: "change of a consignment")
  ) { draft, scene in
    let consignment = ID<Consignment>(draft.key.number)
    return scene.workshop.consignments.contains(consignment)
      ? AmendConsignForm(consignment, in: scene) : nil
  }

  var draftKey: DraftKey { Self.draftName.key(consignment.index) }
  var topic: String { "titipan-ubah" }

  /// What is still out as it is typed, with its prices: `3xP8@150000`.
  private static func text(of consignment: ID<Consignment>, in workshop: Workshop) -> String {
    let out = Set(workshop.out(on: consignment))
    return workshop.consignments[consignment].lines.compactMap { line in
      let count = line.pieces.count { out.contains(PiecePlace(line.batch, $0)) }
      let code = SaleCode.write(workshop.kind(of: line), in: workshop)
      return count == 0 ? nil : "\(count)x\(code)@\(line.price.amount)"
    }.joined(separator: " ")
  }

  func lookup(in scene: Scene) -> [LookupRow] {
    switch form.focused.name {
    case .buyer: scene.buyerRows(typed: form[.buyer], besides: nil)
    case .quantity: SaleDraft(on: scene.today).rows(in: scene)
    default: form.focused.rows(beside: scene.basis)
    }
  }

  // MARK: Saving

  mutating func save(in scene: Scene) throws(Unread) -> [Effect] {
    let workshop = scene.workshop
    let (buyer, wanted, channel, day, reason) = try form.read(
      Self.buyer, Self.goods, Self.channel, Self.day, AmendFields.reason, in: scene)
    let lines: [SaleLine]
    switch ConsignedLines(consignment, in: workshop).lines(of: wanted, on: day, because: reason) {
    case .failure(let broken): throw Unread(broken.rule, at: .quantity)
    case .success(let all): lines = all
    }
    let amend = Amend {
      $0.day = scene.today
      $0.consignment = AmendedConsignment {
        $0.consignment = consignment
        $0.before = workshop.consignments[consignment].terms
        $0.after.day = day
        $0.after.buyer = buyer.id(in: workshop)
        $0.after.channel = channel
        $0.after.lines = lines
      }
      $0.reason = reason
    }
    return finish(amend, lines, on: day, in: scene)
  }

  /// What is cheaper than its band, or kept for an order, needs a supervisor.
  private func finish(
    _ amend: Amend, _ lines: [SaleLine], on day: Day, in scene: Scene
  ) -> [Effect] {
    let before = scene.workshop.consignments[consignment].lines
    var draft = SaleDraft(on: day)
    draft.add(lines.filter { !before.contains($0) })
    if !draft.needsApproval(in: scene.workshop) { return [.perform([.amend(amend)])] }
    return [.sign(SaleHeader.approval(draft, in: scene) { _ in [.amend(amend)] })]
  }

  func draw(on canvas: inout Canvas, in scene: Scene) {
    let out = scene.workshop.out(on: consignment).count
    AmendFields.draw(
      form, [scene.say("Titipan", en: "Consignments"), scene.workshop.code(consignment)],
      [scene.say("\(out) buah di mitra", en: counted(out, "piece") + " out")],
      lookup: lookup(in: scene), on: &canvas, in: scene)
  }

  // MARK: Fields

  private static let buyer = FormField(
    .buyer, .buyer(besides: nil), width: 28,
    hint: Words("Ketik sebagian nama mitra.", en: "Type part of the partner's name."),
    example: Words("TOKO MISAL", en: "TOKO MISAL"), label: Words("Mitra", en: "Partner"))

  private static let goods = FormField(
    .quantity, .pieces, width: 48,
    hint: Words(
      "Yang masih di mitra: jumlah x kode @ harga.", en: "What is still out: count x code @ price."),
    example: Words("5xP8@20rb", en: "5xP8@20rb"), label: Words("Barang", en: "Goods"))

  private static let channel = FormField(
    .channel, .channel, width: 20,
    hint: Words("Salurannya menentukan komisi. F4 daftar.", en: "Sets the commission. F4 lists."),
    example: Words("etalase", en: "display case"))

  private static let day = FormField.day(
    Words("Tanggal titip.", en: "Date consigned."))
}
