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

  var draftKey: DraftKey {
    switch entry {
    case .arrival: EntryName.arrival.key()
    case .issue(let lot): EntryName.issue.key(lot.index)
    case .count(let lot): EntryName.materialCount.key(lot.index)
    }
  }

  var topic: String { "bahan-isian" }

  func lookup(in scene: Scene) -> [LookupRow] {
    switch form.focused.name {
    case .kind:
      Material.all.map { LookupRow(scene.say($0.title), note: scene.say($0.unitWords)) }
    case .batch:
      scene.workshop.derived.openBatches.reversed().map {
        LookupRow(scene.workshop.code($0), note: scene.workshop.thing(of: $0))
      }
    default: []
    }
  }

  // MARK: Saving

  mutating func save(in scene: Scene) -> [Effect] {
    let unread = unread(in: scene)
    if !unread.isEmpty { return refuse(unread, in: scene) }
    guard !form.hasMistakes, let action = action(in: scene) else {
      return [.say(form.mistakeWords(in: scene))]
    }
    guard case .adjustMaterial(let change) = action else { return [.perform([action])] }
    return [.sign(signature(change, in: scene))]
  }

  /// What names nothing.
  private func unread(in scene: Scene) -> [RuleBroken] {
    var broken: [RuleBroken] = []
    if entry == .arrival && kind == nil {
      broken.append(RuleBroken(.field(.unknownRow), field: .kind))
    }
    if case .issue = entry, batch(in: scene) == nil {
      broken.append(RuleBroken(.field(.unknownRow), field: .batch))
    }
    return broken
  }

  private var kind: Int? { Material.all.firstIndex { $0.title.areTyped(form[.kind]) } }

  private func batch(in scene: Scene) -> ID<WeavingBatch>? {
    scene.workshop.batch(code: form[.batch].trimmed)
  }

  /// Nil where a text cannot be read, which the field says.
  private func action(in scene: Scene) -> Action? {
    guard let day = try? DateLanguage.read(form[.day], today: scene.today),
      let units = try? NumberLanguage.read(form[.quantity])
    else { return nil }
    let quantity = Int32(clamping: units)
    switch entry {
    case .arrival:
      let price = form[.price].trimmed
      return .receiveMaterial(
        ReceiveMaterial {
          $0.day = day
          $0.label = form[.lot].trimmed
          $0.kind = UInt8(kind ?? 0)
          $0.source = form[.source].trimmed
          $0.quantity = quantity
          $0.price = price.isEmpty ? Rupiah() : (try? MoneyLanguage.read(price)) ?? Rupiah()
        })
    case .issue(let lot):
      return batch(in: scene).map { batch in
        .issueMaterial(
          IssueMaterial {
            $0.day = day
            $0.lot = lot
            $0.batch = batch
            $0.quantity = quantity
          })
      }
    case .count(let lot):
      let missing = scene.workshop.left(in: lot) - Int(quantity)
      return .adjustMaterial(
        AdjustMaterial {
          $0.day = day
          $0.lot = lot
          $0.quantity = Int32(clamping: missing)
          $0.reason = form[.reason].trimmed
        })
    }
  }

  private func signature(_ action: AdjustMaterial, in scene: Scene) -> Signature {
    let lot = scene.workshop.materialLots[action.lot]
    let left = scene.workshop.left(in: action.lot)
    let found = scene.say(lot.material.amount(left - Int(action.quantity)))
    return Signature(
      title: scene.say("Selisih lot ", en: "Difference of lot ") + lot.label,
      lines: [
        scene.say("Catatan  ", en: "Records  ") + scene.say(lot.material.amount(left)),
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
    let left = scene.say(row.material.amount(scene.workshop.left(in: lot)))
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
      let left = scene.say(row.material.amount(scene.workshop.left(in: lot)))
      page.path.append(row.label)
      page.counts = [scene.say(row.material.title), scene.say("sisa ", en: "left ") + left]
    }
    page.draw(on: &canvas, in: scene)
    FormView(rows: form.fields.map { [$0.name] })
      .draw(form, lookup: lookup(in: scene), on: &canvas, in: scene)
  }
}
