import Forms
import TerminalUI
import Wording
import Workshop

/// A change of what was said of a lot of material when it came.
struct AmendLotForm: EntryForm {
  private let lot: ID<MaterialLot>
  var form: FormState

  init(_ lot: ID<MaterialLot>, in scene: Scene) {
    self.lot = lot
    let row = scene.workshop.materialLots[lot]
    form = FormState(
      [
        MaterialFields.label.field, MaterialFields.received.field, MaterialFields.price.field,
        MaterialFields.source.field, MaterialFields.arrivalDay.field, AmendFields.reason.field,
      ],
      texts: [
        .lot: row.label, .quantity: "\(row.quantity)",
        .price: row.price == Rupiah() ? "" : row.price.bare, .source: row.source,
        .day: row.day.dashed,
      ])
  }

  static let draftName = DraftName(
    "amendLot", Words("perubahan lot", en: "change of a lot")
  ) { draft, scene in
    let lot = ID<MaterialLot>(draft.key.number)
    return scene.workshop.materialLots.contains(lot) ? AmendLotForm(lot, in: scene) : nil
  }

  var draftKey: DraftKey { Self.draftName.key(lot.index) }
  var topic: String { "bahan-isian" }

  mutating func save(in scene: Scene) throws(Unread) -> [Effect] {
    let (label, quantity, price, source, day, reason) = try form.read(
      MaterialFields.label, MaterialFields.received, MaterialFields.price, MaterialFields.source,
      MaterialFields.arrivalDay, AmendFields.reason, in: scene)
    let amend = Amend {
      $0.day = scene.today
      $0.lot = AmendedLot {
        $0.lot = lot
        $0.before = scene.workshop.materialLots[lot].terms
        $0.after.label = label
        $0.after.quantity = Int32(clamping: quantity)
        $0.after.price = price
        $0.after.source = source
        $0.after.day = day
      }
      $0.reason = reason
    }
    return [.perform([.amend(amend)])]
  }

  func draw(on canvas: inout Canvas, in scene: Scene) {
    let row = scene.workshop.materialLots[lot]
    AmendFields.draw(
      form, [Area.stock.title(in: scene), scene.say("Bahan", en: "Material"), row.label],
      [scene.say(row.material(in: scene.workshop).title)], lookup: lookup(in: scene),
      on: &canvas, in: scene)
  }
}
