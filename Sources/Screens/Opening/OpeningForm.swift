import Forms
import TerminalUI
import Wording
import Workshop

/// A row of the opening balances, with the buyer where new.
struct OpeningForm: OfficeForm, NamesBuyer {
  private let block: OpeningBlock
  private let row: ID<OpeningRow>?
  var newBuyer: NewBuyer?
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

  func lookup(in scene: Scene) -> [LookupRow] {
    switch form.focused.name {
    case .buyer: scene.buyerRows(typed: form[.buyer], besides: newBuyer)
    case .crew:
      CrewText.lookup(form[.crew], in: scene).filter { !$0.isAddition }
        + [
          LookupRow(
            scene.say(OpeningRow.paidMakers),
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
      scene.say("Saldo awal", en: "Opening balances"), scene.say(block.name),
      row == nil ? scene.say("Baru", en: "New") : scene.say("Ubah", en: "Change"),
    ]
  }

  func counts(in scene: Scene) -> [String] {
    [scene.say(OpeningState(block, in: scene.workshop).words)]
  }
}
