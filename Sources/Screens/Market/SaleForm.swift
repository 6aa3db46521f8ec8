import Forms
import TerminalUI
import Wording
import Workshop

/// The page on which a sale is typed: the buyer, the lines, the payment.
struct SaleForm: RecordForm {
  var form: FormState
  var editor: SaleLineEditor
  /// A buyer that does not exist yet; saved with the sale.
  var newBuyer: NewBuyer?
  let key: DraftKey
  /// What an order is handed over by, before anything was changed; none where no order is.
  private var planned: [SaleLine] = []

  init(in scene: Scene) { self.init(key: scene.newDraft(Self.draftName), in: scene) }

  init(key: DraftKey, in scene: Scene) {
    self.key = key
    editor = SaleLineEditor(on: scene.today)
    let proposal = SaleHeader.proposal(for: nil, in: scene)
    form = FormState(
      SaleHeader.fields, texts: proposal.merging([.day: scene.today.dashed]) { $1 })
    form.previous = SaleHeader.newest(in: scene)
  }

  /// Hands over what is ready of an order.
  init(delivering order: ID<CustomerOrder>, in scene: Scene) {
    key = scene.newDraft(Self.draftName)
    editor = SaleLineEditor(on: scene.today)
    let row = scene.workshop.orders[order]
    let payment = SaleHeader.proposal(for: row.buyer, in: scene)[.payment] ?? ""
    form = FormState(
      SaleHeader.fields,
      texts: [
        .buyer: scene.buyerName(row.buyer), .channel: scene.channel(row.channel),
        .payment: payment, .day: scene.today.dashed,
      ])
    planned = scene.workshop.planDelivery(of: order)
    editor.draft.order = order
    editor.draft.add(planned)
    form.focus(on: .payment)
  }

  /// Whether nothing was changed in what an order is handed over by.
  var isAsPlanned: Bool { !planned.isEmpty && editor.draft.lines == planned && !form.isDirty }

  var presence: Presence { .typing }
  var topic: String { "penjualan-nota" }
  var field: Field? { editor.spot == .field ? form.focused : nil }
  var isFieldEmpty: Bool { editor.isEmpty ?? form[form.focused.name].isEmpty }
  func typing(in scene: Scene) -> TextInput? {
    editor.spot == .field ? form.typing : editor.typing
  }

  // MARK: Keys

  func bindings(in scene: Scene) -> [Binding] {
    if editor.spot != .field { return editor.bindings(in: scene) }
    return form.bindings(in: scene, hasLookup: !rows(in: scene).isEmpty).map { binding in
      guard binding.command == .list && form.focused.name == .quantity else { return binding }
      return Binding(binding.keys, .list, scene.say("Stok", en: "Stock"))
    }
  }

  mutating func press(_ input: Input, in scene: Scene) -> [Effect] {
    takeMoney(input)
    if input == .command(.save) {
      if editor.spot == .field { form.takeOnlyMatch(rows(in: scene)) }
      return save(in: scene)
    }
    if editor.spot == .field { return pressField(input, in: scene) }
    switch editor.press(input, in: scene) {
    case .nothing: break
    case .above: form.focus(on: .day)
    case .entered(let mistake): entered(mistake)
    }
    return []
  }

  private mutating func pressField(_ input: Input, in scene: Scene) -> [Effect] {
    if input == .command(.duplicate) { return duplicate(in: scene) }
    let name = form.focused.name
    if name == .quantity, let effects = pressCode(input, in: scene) { return effects }
    let event = form.press(input, rows: rows(in: scene), in: scene)
    if form.focused.name != name { leaveField(name, in: scene) }
    switch event {
    case .leave: return [.close]
    case .save: return save(in: scene)
    case .add(let buyer): return askKind(of: buyer, in: scene)
    case .nothing, .changed: return []
    }
  }

  /// Money typed where the way of paying is asked is what was paid, in the way that is proposed.
  private mutating func takeMoney(_ input: Input) {
    guard editor.spot == .field, form.focused.name == .payment,
      [.command(.open), .command(.next), .command(.save)].contains(input),
      TenderLanguage.isAmount(form[.payment])
    else { return }
    let usesCredit = form[.paid] == TenderLanguage.credit
    form[.paid] = (usesCredit ? TenderLanguage.credit + " " : "") + form[.payment]
    form.restore()
  }

  /// The entry of codes; nil for what it leaves to the form.
  private mutating func pressCode(_ input: Input, in scene: Scene) -> [Effect]? {
    let text = form[.quantity]
    switch input {
    case .command(.open) where form.isLookupOpen:
      let rows = rows(in: scene)
      let value = rows.indices.contains(form.choice) ? rows[form.choice].value : text
      _ = form.press(.command(.back), rows: rows, in: scene)
      take(value, in: scene)
    case .command(.open) where !text.isEmpty, .command(.next) where !text.isEmpty:
      take(text, in: scene)
    case .command(.open) where editor.draft.lines.isEmpty:
      return [.say(scene.say(Rule.market(.linesMissing).words(in: scene.workshop)))]
    case .command(.up) where !form.isLookupOpen && !editor.draft.lines.isEmpty,
      .command(.previous) where !editor.draft.lines.isEmpty:
      editor.spot = .line(editor.draft.lines.count - 1)
    default: return nil
    }
    return []
  }

  mutating func take(_ text: String, in scene: Scene) {
    form[.quantity] = text
    if PieceLabel.isMeant(by: text) { return entered(editor.add(label: text, in: scene)) }
    do throws(Misread) {
      let code = try SaleCode.read(text)
      if let count = code.count {
        entered(editor.add(code, count, in: scene))
      } else if let mistake = editor.ask(code, in: scene) {
        form.setMistake(mistake, of: .quantity)
      }
    } catch {
      form.setMistake(scene.say(error.words), of: .quantity)
    }
  }

  /// A code went into lines, or could not.
  private mutating func entered(_ mistake: String?) {
    if mistake == nil {
      form.previous[.quantity] = form[.quantity]
      form[.quantity] = ""
    }
    form.setMistake(mistake, of: .quantity)
  }

  // MARK: Buyer

  private mutating func askKind(of typed: String, in scene: Scene) -> [Effect] {
    form[.buyer] = typed.uppercased()
    return [.open(SaleHeader.kindQuestion(form[.buyer], in: scene))]
  }

  private mutating func leaveField(_ name: FieldName, in scene: Scene) {
    if name == .day, let day = form.value(SaleHeader.day, in: scene) { editor.draft.day = day }
    guard name == .buyer else { return }
    do throws(Unread) {
      let buyer = try form.read(SaleHeader.buyer(besides: newBuyer), in: scene)
      if newBuyer != nil { return }
      form.propose(SaleHeader.proposal(for: buyer?.id(in: scene.workshop), in: scene))
    } catch {
      // The field says that nobody is called so.
      return
    }
  }

  // MARK: Saving

  private mutating func save(in scene: Scene) -> [Effect] {
    if let unfinished = unfinished(in: scene) { return [.say(unfinished)] }
    _ = form.press(.command(.save), rows: [], in: scene)
    let entry: SaleEntry
    do throws(Unread) { entry = try SaleEntry(&form, newBuyer, in: scene) } catch {
      return form.refuse(error.broken, in: scene)
    }
    let draft = editor.draft
    let workshop = scene.workshop
    if let shortage = entry.shortage(draft, in: workshop) {
      return form.refuse([shortage], in: scene)
    }
    guard draft.needsApproval(in: workshop) else {
      return [.perform(entry.actions(draft, in: workshop, approver: nil))]
    }
    return [
      .sign(
        SaleHeader.approval(draft, in: scene) { signer in
          entry.actions(draft, in: workshop, approver: signer)
        })
    ]
  }

  /// What has been typed and not yet taken in.
  private mutating func unfinished(in scene: Scene) -> String? {
    if case .line = editor.spot { editor.spot = .field }
    if editor.spot != .field {
      return scene.say(
        "Baris ini belum selesai. Enter melanjutkan.", en: "This line is not done. Enter goes on.")
    }
    let code = form[.quantity]
    guard !code.isEmpty else { return nil }
    form.focus(on: .quantity)
    return scene.say(
      "Kode \(code) belum masuk nota. Enter memasukkan.",
      en: "Code \(code) is not on the nota yet. Enter puts it there.")
  }

  mutating func hear(_ answer: Answer, in scene: Scene) -> [Effect] {
    switch answer {
    case .saved(let number): return saved(number, in: scene)
    case .refused(let broken):
      form.show(broken, in: scene)
      if let line = broken.first?.row, editor.draft.lines.indices.contains(line) {
        editor.spot = .line(line)
      }
    case .chosen(let kind):
      newBuyer = NewBuyer(name: form[.buyer], isPerson: kind == 2)
      form.setMistake(nil, of: .buyer)
      form.focus(on: .channel)
    default: break
    }
    return []
  }

  private func saved(_ number: Int64, in scene: Scene) -> [Effect] {
    guard let newest = scene.workshop.sales.indices.last else { return [.close] }
    let sale = scene.workshop.sales[newest]
    let nota = scene.workshop.nota(ID(newest))
    let sum = sale.total.sentence
    return [
      .replace(NotaScreen(ID(newest))),
      .say(
        scene.say(
          "Tersimpan #\(number). Nota \(nota), \(sale.quantity) buah, \(sum). Z mengurungkan.",
          en:
            "Saved #\(number). Nota \(nota), \(counted(sale.quantity, "piece")), \(sum). Z undoes.")
      ),
    ]
  }

  // MARK: Picture

  func rows(in scene: Scene) -> [LookupRow] {
    switch form.focused.name {
    case .buyer: scene.buyerRows(typed: form[.buyer], besides: newBuyer)
    case .quantity: editor.draft.rows(in: scene)
    default: form.focused.rows(beside: scene.basis)
    }
  }

  func hint(in scene: Scene) -> String {
    if form.mistakes[.quantity] != nil, form.focused.name == .quantity, editor.isKept {
      return scene.say(
        "Tambah ! di belakang kode untuk memakainya; Kasubsi menandatangani.",
        en: "Put ! after the code to take them; a supervisor signs.")
    }
    return editor.hint(in: scene) ?? scene.say(form.focused.help)
  }

  func draw(on canvas: inout Canvas, in scene: Scene) {
    SaleView(self, in: scene).draw(on: &canvas)
  }
}
