import Forms
import TerminalUI
import Wording
import Workshop

/// The giving of pieces to a partner.
struct ConsignForm: EntryForm {
  var form: FormState
  private var newBuyer: NewBuyer?

  init(in scene: Scene) {
    let channels = scene.workshop.catalogue.channels
    let usual = UInt8(max(0, channels.count - 1))
    form = FormState(
      Self.fields, texts: [.channel: scene.channel(usual), .day: scene.today.dashed])
  }

  private static let newBuyerName = "newBuyer"

  static let draftName = DraftName("consign", Words("titipan", en: "consignment")) {
    _, scene in ConsignForm(in: scene)
  }

  var draftKey: DraftKey { Self.draftName.key() }

  var draft: Draft? {
    var texts = form.draftTexts
    if let newBuyer { texts[Self.newBuyerName] = newBuyer.name }
    return Draft(draftKey, texts: texts)
  }

  mutating func resume(_ draft: Draft) {
    form.resume(draft.texts)
    newBuyer = draft.texts[Self.newBuyerName].map {
      NewBuyer(name: $0, isPerson: false)
    }
  }

  var topic: String { "titipan-isian" }

  mutating func press(_ input: Input, in scene: Scene) -> [Effect] {
    let name = form.focused.name
    let event = form.press(input, rows: lookup(in: scene), in: scene)
    if form.focused.name != name { left(name, in: scene) }
    switch event {
    case .leave: return [.close]
    case .save: return saving(in: scene)
    case .add(let typed):
      form[.buyer] = typed.uppercased()
      newBuyer = NewBuyer(name: form[.buyer], isPerson: false)
      form.focus(on: .quantity)
    case .nothing, .changed: break
    }
    return []
  }

  func lookup(in scene: Scene) -> [LookupRow] {
    switch form.focused.name {
    case .buyer: scene.buyerRows(typed: form[.buyer], besides: newBuyer)
    case .quantity: SaleDraft(on: scene.today).rows(in: scene)
    default: form.focused.rows(beside: scene.basis)
    }
  }

  /// The channel by which the partner took pieces last.
  mutating func left(_ field: FieldName, in scene: Scene) {
    let partner = scene.workshop.buyer(named: form[.buyer].trimmed)
    let last = scene.workshop.consignments.last { $0.buyer == partner && !$0.isWithdrawn }
    guard field == .buyer, let last else { return }
    form.propose([.channel: scene.channel(last.channel)])
  }

  // MARK: Saving

  mutating func save(in scene: Scene) throws(Unread) -> [Effect] {
    let (buyer, parts, channel, reason, day) = try form.read(
      Self.buyer(besides: newBuyer), Self.goods, Self.channel, Self.reason, Self.day, in: scene)
    switch lines(of: parts, because: reason, on: day, in: scene.workshop) {
    case .failure(let broken): throw Unread(broken.rule, at: .quantity)
    case .success(let lines):
      let consign = Action.consign(
        Consign {
          $0.day = day
          $0.buyer = buyer.id(in: scene.workshop)
          $0.channel = channel
          $0.lines = lines
        })
      let addition = buyer.addition(on: day, channel: channel, in: scene.workshop)
      return finish(addition + [consign], lines, on: day, in: scene)
    }
  }

  /// Prices below their bands need a supervisor.
  private func finish(
    _ actions: [Action], _ lines: [SaleLine], on day: Day, in scene: Scene
  ) -> [Effect] {
    var draft = SaleDraft(on: day)
    draft.add(lines)
    guard draft.needsApproval(in: scene.workshop), lines.allSatisfy({ !$0.reason.isEmpty }) else {
      return [.perform(actions)]
    }
    return [.sign(SaleHeader.approval(draft, in: scene) { _ in actions })]
  }

  /// The lines of the codes, each piece in one of them alone.
  private func lines(
    of wanted: [PiecesLanguage.Wanted], because reason: String, on day: Day,
    in workshop: Workshop
  ) -> Result<[SaleLine], RuleBroken> {
    var draft = SaleDraft(on: day)
    // A chosen piece is no other one of its kind, wherever it is typed.
    for part in wanted.filter(\.isPiece) + wanted.filter({ !$0.isPiece }) {
      let plan: Result<[SaleLine], RuleBroken>
      let price: Rupiah?
      switch part {
      case .kind(let part):
        price = part.price
        plan = draft.plan(part.code, count: part.count, in: workshop)
      case .piece(let place, let agreed, let takesKept):
        price = agreed
        plan = workshop.planSale(of: place, taken: draft.lines, evenKept: takesKept, on: day)
          .map { [$0] }
      }
      guard case .success(let planned) = plan else { return plan }
      for var line in planned {
        line.price = price ?? line.price
        line.reason = reason
        draft.join(line)
      }
    }
    return .success(draft.lines)
  }

  func saved(_ number: Int64, in scene: Scene) -> [Effect] {
    guard let newest = scene.workshop.consignments.indices.last else { return [.close] }
    let code = scene.workshop.code(ID<Consignment>(newest))
    let pieces = scene.workshop.consignments[newest].quantity
    return [
      .replace(ConsignmentScreen(ID(newest))),
      .say(
        scene.say(
          "Tersimpan #\(number). \(code), \(pieces) buah dititipkan. Z mengurungkan.",
          en: "Saved #\(number). \(code), \(counted(pieces, "piece")) out. Z undoes.")),
    ]
  }

  // MARK: Picture

  func draw(on canvas: inout Canvas, in scene: Scene) {
    var page = Page([
      Area.sales.title(in: scene), scene.say("Titipan", en: "Consignments"),
      scene.say("Baru", en: "New"),
    ])
    let lines = typedLines(in: scene)
    let total = lines.reduce(Rupiah()) { $0 + $1.total }
    if !lines.isEmpty {
      let count = lines.reduce(0) { $0 + $1.pieces.count }
      page.counts = [scene.say("\(count) buah", en: counted(count, "piece")), total.sentence]
    }
    page.fact = scene.workshop.code(scene.workshop.consignments.nextID)
    page.draw(on: &canvas, in: scene)
    let end = FormView(rows: form.fields.map { [$0.name] })
      .draw(form, lookup: lookup(in: scene), on: &canvas, in: scene)
    let layout = Layout(canvas.size)
    guard !form.isLookupOpen, end + 1 < layout.body + layout.bodyHeight else { return }
    let free = SaleDraft(on: scene.today).free(in: scene).map { "\($0.code) \($0.count)" }
    let label = scene.say("bebas dijual", en: "free to sell") + ": "
    canvas.put(
      (label + (free.isEmpty ? "0" : free.joined(separator: "   "))).fittedParts(
        to: canvas.width - 3), x: 2, y: end + 1)
    guard !lines.isEmpty, end + 4 < layout.body + layout.bodyHeight,
      let channel = form.value(Self.channel, in: scene),
      let day = form.value(Self.day, in: scene)
    else { return }
    ConsignmentDue(of: total, through: channel, on: day)
      .draw(ifSold: true, y: end + 3, on: &canvas, in: scene)
  }

  /// The lines of the goods as far as they are typed; none while something of them is wrong.
  private func typedLines(in scene: Scene) -> [SaleLine] {
    guard let parts = form.value(Self.goods, in: scene),
      let day = form.value(Self.day, in: scene),
      case .success(let lines) = lines(of: parts, because: "", on: day, in: scene.workshop)
    else { return [] }
    return lines
  }

  private static let fields = [
    buyer(besides: nil).field, goods.field, channel.field, reason.field, day.field,
  ]

  private static func buyer(besides new: NewBuyer?) -> FormField<NamedBuyer> {
    FormField(
      .buyer, .buyer(besides: new), width: 28,
      hint: Words("Ketik sebagian nama mitra.", en: "Type part of the partner's name."),
      example: Words("TOKO MISAL", en: "TOKO MISAL"), label: Words("Mitra", en: "Partner"))
  }

  private static let goods = FormField(
    .quantity, .pieces, width: 42,
    hint: Words(
      "Jumlah x kode atau label, harga boleh: 5xP8 3xR8B@20rb.",
      en: "Count x code or a label, a price if agreed: 5xP8 3xR8B@20rb."),
    example: Words("5xP8 3xR8B@20rb", en: "5xP8 3xR8B@20rb"),
    label: Words("Barang", en: "Goods"))

  private static let channel = FormField(
    .channel, .channel, width: 20,
    hint: Words(
      "Salurannya menentukan komisi mitra. F4 daftar.",
      en: "The channel sets the partner's commission. F4 lists."),
    example: Words("etalase", en: "display case"))

  private static let reason = FormField(
    .reason, .text(limit: 40).whenEmpty(""), width: 42,
    hint: Words(
      "Bila harga di bawah kisaran atau barang disimpan.",
      en: "When a price is below its band or the goods are kept."),
    example: Words("stok lama", en: "old stock"))

  private static let day = FormField.day(
    Words("Tanggal titip. h = hari ini.", en: "Date consigned. h = today."),
    example: Words("kemarin", en: "yesterday"))
}
