import Forms
import TerminalUI
import Wording
import Workshop

/// The giving of pieces to a partner.
struct ConsignForm: EntryForm {
  var form: FormState
  private var newBuyer: SaleHeader.NewBuyer?

  init(in scene: Scene) {
    let channels = scene.workshop.catalogue.channels
    let usual = UInt8(max(0, channels.count - 1))
    form = FormState(
      Self.fields, texts: [.channel: scene.channel(usual), .day: scene.today.dashed])
  }

  private static let newBuyerName = "newBuyer"

  var draftKey: DraftKey { EntryName.consign.key() }

  var draft: Draft? {
    var texts = form.draftTexts
    if let newBuyer { texts[Self.newBuyerName] = newBuyer.name }
    return Draft(draftKey, texts: texts)
  }

  mutating func resume(_ draft: Draft) {
    form.resume(draft.texts)
    newBuyer = draft.texts[Self.newBuyerName].map {
      SaleHeader.NewBuyer(name: $0, isPerson: false)
    }
  }

  var topic: String { "titipan-isian" }

  mutating func press(_ input: Input, in scene: Scene) -> [Effect] {
    switch form.press(input, rows: lookup(in: scene), in: scene) {
    case .leave: return [.close]
    case .save: return save(in: scene)
    case .add(let typed):
      form[.buyer] = typed.uppercased()
      newBuyer = SaleHeader.NewBuyer(name: form[.buyer], isPerson: false)
      form.focus(on: .quantity)
    case .nothing, .changed: break
    }
    return []
  }

  func lookup(in scene: Scene) -> [LookupRow] {
    SaleHeader.rows(of: form.focused.name, typed: form[.buyer], SaleDraft(), in: scene)
  }

  // MARK: Saving

  mutating func save(in scene: Scene) -> [Effect] {
    let workshop = scene.workshop
    let name = form[.buyer].trimmed
    let isNew = newBuyer?.name == name
    let buyer = isNew ? workshop.buyers.nextID : workshop.buyer(named: name)
    let channel = workshop.catalogue.channels.firstIndex {
      $0.title(scene.language).searchForm == form[.channel].trimmed.searchForm
    }
    var mistakes: [RuleBroken] = []
    if buyer == nil { mistakes.append(RuleBroken(.field(.unknownRow), field: .buyer)) }
    if channel == nil { mistakes.append(RuleBroken(.field(.unknownRow), field: .channel)) }
    let day = (try? DateLanguage.read(form[.day], today: scene.today)) ?? scene.today
    let lines = lines(in: workshop)
    if case .failure(let broken) = lines { mistakes.append(broken) }
    if !form.hasMistakes { form.show(mistakes, in: scene) }
    guard !form.hasMistakes, case .success(let lines) = lines else {
      return [.say(form.mistakeWords(in: scene))]
    }
    let consign = Action.consign(
      Consign {
        $0.day = day
        $0.buyer = buyer ?? ID(0)
        $0.channel = UInt8(channel ?? 0)
        $0.lines = lines
      })
    let addition = Action.addBuyer(
      AddBuyer {
        $0.day = day
        $0.name = name
        $0.channel = UInt8(channel ?? 0)
      })
    return finish((isNew ? [addition] : []) + [consign], lines, in: scene)
  }

  /// Prices below their bands need a supervisor.
  private func finish(_ actions: [Action], _ lines: [SaleLine], in scene: Scene) -> [Effect] {
    var draft = SaleDraft()
    draft.add(lines)
    guard draft.needsApproval(in: scene.workshop), lines.allSatisfy({ !$0.reason.isEmpty }) else {
      return [.perform(actions)]
    }
    return [.sign(SaleHeader.approval(draft, in: scene) { _ in actions })]
  }

  /// The lines of the codes, each piece in one of them alone.
  private func lines(in workshop: Workshop) -> Result<[SaleLine], RuleBroken> {
    var lines: [SaleLine] = []
    for part in (try? PiecesLanguage.read(form[.quantity])) ?? [] {
      let code = part.code
      let product = workshop.product(letter: code.letter)
      let colour = product.flatMap { try? code.colourIndex(of: workshop.products[$0]) }
      let plan = workshop.planSale(
        letter: code.letter, colour: colour, size: code.size, grade: code.grade, count: part.count,
        taken: lines)
      guard case .success(let planned) = plan else { return plan }
      lines += planned.map { line in
        var line = line
        line.price = part.price ?? line.price
        line.reason = form[.reason].trimmed
        return line
      }
    }
    return .success(lines)
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
          en: "Saved #\(number). \(code), \(plural(pieces, "piece")) out. Z undoes.")),
    ]
  }

  // MARK: Picture

  func draw(on canvas: inout Canvas, in scene: Scene) {
    var page = Page([
      Area.sales.title(in: scene), scene.say("Titipan", en: "Consignments"),
      scene.say("Baru", en: "New"),
    ])
    if case .success(let lines) = lines(in: scene.workshop), !lines.isEmpty {
      let count = lines.reduce(0) { $0 + $1.pieces.count }
      page.counts = [
        scene.say("\(count) buah", en: plural(count, "piece")),
        lines.reduce(Rupiah()) { $0 + $1.total }.sentence,
      ]
    }
    page.fact = scene.workshop.code(scene.workshop.consignments.nextID)
    page.draw(on: &canvas, in: scene)
    let end = FormView(rows: form.fields.map { [$0.name] })
      .draw(form, lookup: lookup(in: scene), on: &canvas, in: scene)
    let layout = Layout(canvas.size)
    guard !form.isLookupOpen, end + 1 < layout.body + layout.bodyHeight else { return }
    let free = SaleDraft().free(in: scene).map { "\($0.code) \($0.count)" }
    let label = scene.say("bebas dijual", en: "free to sell") + ": "
    canvas.put(
      (label + (free.isEmpty ? "0" : free.joined(separator: "   "))).fittedParts(
        to: canvas.width - 3), x: 2, y: end + 1)
  }

  static let fields = [
    Field(
      .buyer, .choice, width: 28, required: true,
      hint: Words("Ketik sebagian nama mitra.", en: "Type part of the partner's name."),
      example: Words("TOKO MISAL", en: "TOKO MISAL"), label: Words("Mitra", en: "Partner")),
    Field(
      .quantity, .pieces, width: 42, required: true,
      hint: Words(
        "Jumlah x kode, harga boleh: 5xP8 3xR8B@180rb.",
        en: "Count x code, a price if agreed: 5xP8 3xR8B@180rb."),
      example: Words("5xP8 3xR8B@180rb", en: "5xP8 3xR8B@180rb"),
      label: Words("Barang", en: "Goods")),
    Field(
      .channel, .choice, width: 20, required: true, listed: true,
      hint: Words(
        "Salurannya menentukan komisi mitra. F4 daftar.",
        en: "Its channel has the partner's commission. F4 lists."),
      example: Words("etalase", en: "display case")),
    Field(
      .reason, .text(limit: 40), width: 42,
      hint: Words(
        "Hanya bila harga di bawah kisaran. Kasubsi menandatangani.",
        en: "Only when a price is below its band. A supervisor signs."),
      example: Words("stok lama", en: "stok lama")),
    Field(
      .day, .day, width: 12, required: true,
      hint: Words("Hari diserahkan. h = hari ini.", en: "The day it went. h = today."),
      example: Words("kemarin", en: "yesterday")),
  ]
}
