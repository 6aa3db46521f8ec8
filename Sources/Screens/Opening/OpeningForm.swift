import Forms
import TerminalUI
import Wording
import Workshop

/// A row of the opening balances, with the buyer where new.
struct OpeningForm: OfficeForm {
  private let block: OpeningBlock
  private let row: ID<OpeningRow>?
  private var newBuyer: NewBuyer?
  var form: FormState

  init(_ block: OpeningBlock, _ row: ID<OpeningRow>?, in scene: Scene) {
    self.block = block
    self.row = row
    form = FormState(
      OpeningFields.of(block, besides: nil),
      texts: OpeningTexts.texts(
        row.map { scene.workshop.openings[$0] }, of: block, in: scene))
  }

  static let draftName = DraftName(
    "opening", Words("baris saldo awal", en: "row of the opening balances")
  ) { draft, scene in
    // Below zero a new row of a block, else the row itself.
    if draft.key.number < 0 {
      return OpeningBlock(rawValue: UInt8(clamping: -1 - draft.key.number))
        .map { OpeningForm($0, nil, in: scene) }
    }
    let row = ID<OpeningRow>(draft.key.number)
    return scene.workshop.openings.contains(row)
      ? OpeningForm(scene.workshop.openings[row].block, row, in: scene) : nil
  }

  var draftKey: DraftKey {
    Self.draftName.key(row.map(\.index) ?? -1 - Int32(block.rawValue))
  }

  var topic: String { "saldo-awal" }

  private static let newBuyerName = "newBuyer"

  var draft: Draft? {
    var texts = form.draftTexts
    if let newBuyer { texts[Self.newBuyerName] = newBuyer.isPerson ? "person" : "institution" }
    return Draft(draftKey, texts: texts)
  }

  mutating func resume(_ draft: Draft) {
    form.resume(draft.texts)
    newBuyer = draft.texts[Self.newBuyerName].map {
      NewBuyer(name: form[.buyer].trimmed, isPerson: $0 == "person")
    }
  }

  // MARK: Keys

  mutating func press(_ input: Input, in scene: Scene) -> [Effect] {
    let name = form.focused.name
    let event = form.press(input, rows: lookup(in: scene), in: scene)
    if name == .buyer, form.focused.name != name { proposeChannel(in: scene) }
    switch event {
    case .leave: return [.close]
    case .save: return saving(in: scene)
    case .add(let typed):
      form[.buyer] = typed.uppercased()
      return [.open(SaleHeader.kindQuestion(form[.buyer], in: scene))]
    case .nothing, .changed: return []
    }
  }

  private mutating func proposeChannel(in scene: Scene) {
    guard let buyer = scene.workshop.buyer(named: form[.buyer].trimmed) else { return }
    form.propose([.channel: scene.channel(scene.workshop.buyers[buyer].channel)])
  }

  mutating func hear(_ answer: Answer, in scene: Scene) -> [Effect] {
    switch answer {
    case .saved(let number): return saved(number, in: scene)
    case .refused(let broken): return form.refuse(broken, in: scene)
    case .chosen(let kind):
      newBuyer = NewBuyer(name: form[.buyer], isPerson: kind == 2)
      form.setMistake(nil, of: .buyer)
      form.focus(on: .channel)
    default: break
    }
    return []
  }

  func lookup(in scene: Scene) -> [LookupRow] {
    switch form.focused.name {
    case .buyer: scene.buyerRows(typed: form[.buyer])
    case .crew:
      CrewText.lookup(form[.crew], in: scene).filter { !$0.isAddition }
        + [
          LookupRow(
            scene.say(OpeningMakers.paid),
            note: scene.say("premi sudah dibayar", en: "premi was paid before"))
        ]
    case .worker: OpeningTexts.people(in: scene)
    default: form.focused.rows(beside: scene.basis)
    }
  }

  mutating func save(in scene: Scene) throws(Unread) -> [Effect] {
    let entry = try OpeningEntry(&form, block, newBuyer, in: scene)
    return [
      .perform(
        entry.addition
          + [
            .setOpening(
              SetOpening {
                $0.day = scene.today
                $0.row = row
                $0.content = entry.row
              })
          ])
    ]
  }

  // MARK: Picture

  func path(in scene: Scene) -> [String] {
    [
      scene.say("Saldo awal", en: "Opening"), scene.say(block.name),
      row == nil ? scene.say("Baru", en: "New") : scene.say("Ubah", en: "Change"),
    ]
  }

  func counts(in scene: Scene) -> [String] {
    [scene.say(OpeningState(block, in: scene.workshop).words)]
  }
}
