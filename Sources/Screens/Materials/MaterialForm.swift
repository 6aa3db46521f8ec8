import Forms
import TerminalUI
import Wording
import Workshop

/// The form of material that comes in, goes to a batch, or was found to differ by a count.
struct MaterialForm: EntryForm {
  /// What is entered.
  enum Entry: Equatable {
    case arrival
    case issue(ID<MaterialLot>)
    case count(ID<MaterialLot>)
  }

  private let entry: Entry
  var form: FormState

  init(_ entry: Entry, in scene: Scene) {
    self.entry = entry
    form = FormState(MaterialFields.of(entry), texts: [.day: scene.today.dashed])
  }

  static let draftNames = [arrivalDraft, issueDraft, countDraft]

  private static let arrivalDraft = DraftName(
    "arrival", Words("lot baru", en: "new lot")
  ) { _, scene in
    MaterialForm(.arrival, in: scene)
  }

  private static let issueDraft = DraftName(
    "issue", Words("pengeluaran bahan", en: "issue of material")
  ) { draft, scene in
    let lot = ID<MaterialLot>(draft.key.number)
    return scene.workshop.materialLots.contains(lot) ? MaterialForm(.issue(lot), in: scene) : nil
  }

  private static let countDraft = DraftName(
    "materialCount", Words("selisih lot", en: "difference of a lot")
  ) { draft, scene in
    let lot = ID<MaterialLot>(draft.key.number)
    return scene.workshop.materialLots.contains(lot) ? MaterialForm(.count(lot), in: scene) : nil
  }

  var draftKey: DraftKey {
    switch entry {
    case .arrival: Self.arrivalDraft.key()
    case .issue(let lot): Self.issueDraft.key(lot.index)
    case .count(let lot): Self.countDraft.key(lot.index)
    }
  }

  var topic: String { "bahan-isian" }

  func lookup(in scene: Scene) -> [LookupRow] {
    if form.focused.name != .batch { return form.focused.rows(beside: scene.basis) }
    return scene.workshop.derived.openBatches.reversed().map {
      LookupRow(scene.workshop.code($0), note: scene.workshop.thing(of: $0))
    }
  }

  /// Where material of the same kind came from last.
  mutating func left(_ field: FieldName, in scene: Scene) {
    guard entry == .arrival, field == .kind,
      let kind = form.value(MaterialFields.kind, in: scene),
      let last = scene.workshop.materialLots.last(where: { $0.kind == kind && !$0.isWithdrawn })
    else { return }
    form.propose([.source: last.source])
  }

  // MARK: Saving

  mutating func save(in scene: Scene) throws(Unread) -> [Effect] {
    switch entry {
    case .arrival: [.perform([.receiveMaterial(try arrival(in: scene))])]
    case .issue(let lot): [.perform([.issueMaterial(try issue(of: lot, in: scene))])]
    case .count(let lot): [.sign(signature(try difference(of: lot, in: scene), in: scene))]
    }
  }

  private mutating func arrival(in scene: Scene) throws(Unread) -> ReceiveMaterial {
    let (kind, label, quantity, price, source, day) = try form.read(
      MaterialFields.kind, MaterialFields.label, MaterialFields.received, MaterialFields.price,
      MaterialFields.source, MaterialFields.arrivalDay, in: scene)
    return ReceiveMaterial {
      $0.day = day
      $0.label = label
      $0.kind = kind
      $0.source = source
      $0.quantity = Int32(clamping: quantity)
      $0.price = price
    }
  }

  private mutating func issue(
    of lot: ID<MaterialLot>, in scene: Scene
  ) throws(Unread) -> IssueMaterial {
    let (batch, quantity, day) = try form.read(
      MaterialFields.batch, MaterialFields.issued, MaterialFields.issueDay, in: scene)
    return IssueMaterial {
      $0.day = day
      $0.lot = lot
      $0.batch = batch
      $0.quantity = Int32(clamping: quantity)
    }
  }

  /// What a count says is missing.
  private mutating func difference(
    of lot: ID<MaterialLot>, in scene: Scene
  ) throws(Unread) -> AdjustMaterial {
    let (found, reason, day) = try form.read(
      MaterialFields.counted, MaterialFields.reason, MaterialFields.countDay, in: scene)
    return AdjustMaterial {
      $0.day = day
      $0.lot = lot
      $0.quantity = Int32(clamping: scene.workshop.left(in: lot) - Int(Int32(clamping: found)))
      $0.reason = reason
    }
  }

  private func signature(_ action: AdjustMaterial, in scene: Scene) -> Signature {
    let lot = scene.workshop.materialLots[action.lot]
    let left = scene.workshop.left(in: action.lot)
    let found = scene.say(lot.material(in: scene.workshop).amount(left - Int(action.quantity)))
    return Signature(
      title: scene.say("Selisih lot ", en: "Difference of lot ") + lot.label,
      lines: [
        scene.say("Catatan  ", en: "Records  ")
          + scene.say(lot.material(in: scene.workshop).amount(left)),
        scene.say("Terhitung  ", en: "Counted  ") + found,
        scene.say("Alasan", en: "Reason") + ": " + action.reason,
      ], signer: .witness(.approve)
    ) { _ in [.adjustMaterial(action)] }
  }

  func saved(_ number: Int64, in scene: Scene) -> [Effect] {
    [.close, .say(scene.say("Tersimpan #\(number). ", en: "Saved #\(number). ") + news(in: scene))]
  }

  /// What the lot holds now.
  private func news(in scene: Scene) -> String {
    let lot =
      switch entry {
      case .arrival: ID<MaterialLot>(scene.workshop.materialLots.count - 1)
      case .issue(let lot), .count(let lot): lot
      }
    let row = scene.workshop.materialLots[lot]
    let left = scene.say(row.material(in: scene.workshop).amount(scene.workshop.left(in: lot)))
    return row.label + scene.say(": sisa \(left).", en: ": \(left) left.")
  }

  // MARK: Picture

  func draw(on canvas: inout Canvas, in scene: Scene) {
    var page = Page([Area.stock.title(in: scene), scene.say("Bahan", en: "Material")])
    switch entry {
    case .arrival:
      page.path.append(scene.say("Lot baru", en: "New lot"))
      page.counts = [
        scene.say("harga lot menjadi biaya bulannya", en: "its price is a cost of its month")
      ]
    case .issue(let lot), .count(let lot):
      let row = scene.workshop.materialLots[lot]
      let left = scene.say(row.material(in: scene.workshop).amount(scene.workshop.left(in: lot)))
      page.path.append(row.label)
      page.counts = [
        scene.say(row.material(in: scene.workshop).title), scene.say("sisa ", en: "left ") + left,
      ]
    }
    page.draw(on: &canvas, in: scene)
    FormView(rows: form.fields.map { [$0.name] })
      .draw(form, lookup: lookup(in: scene), on: &canvas, in: scene)
  }
}
