import Forms
import TerminalUI
import Wording
import Workshop

/// A change of what a return or a complaint says of the fault.
struct AmendReturnForm: EntryForm {
  private let row: ID<BuyerReturn>
  var form: FormState

  init(_ row: ID<BuyerReturn>, in scene: Scene) {
    self.row = row
    let content = scene.workshop.returns[row]
    let codes = content.defects.map { scene.workshop.catalogue.defects[Int($0)].code }
    form = FormState(
      [Self.words.field, FindingText.defects.field, AmendFields.reason.field],
      texts: [.note: content.reason, .defects: codes.joined(separator: " ")])
  }

  static let draftName = DraftName(
    "amendReturn", Words("perubahan keluhan", en: "change of a complaint")
  ) { draft, scene in
    let row = ID<BuyerReturn>(draft.key.number)
    return scene.workshop.returns.contains(row) ? AmendReturnForm(row, in: scene) : nil
  }

  var draftKey: DraftKey { Self.draftName.key(row.index) }
  var topic: String { "penjualan-retur" }

  /// The newest return of a piece; nil for a piece that never came back.
  static func newest(of piece: PiecePlace, in scene: Scene) -> ID<BuyerReturn>? {
    scene.workshop.returns.indices.last { scene.workshop.returns[$0].piece == piece }
      .map { ID($0) }
  }

  func lookup(in scene: Scene) -> [LookupRow] {
    form.focused.name == .defects
      ? FindingText.lookup(form[.defects], in: scene) : form.focused.rows(beside: scene.basis)
  }

  mutating func save(in scene: Scene) throws(Unread) -> [Effect] {
    let (words, defects, reason) = try form.read(
      Self.words, FindingText.defects, AmendFields.reason, in: scene)
    let amend = Amend {
      $0.day = scene.today
      $0.complaint = AmendedReturn {
        $0.row = row
        $0.before = scene.workshop.returns[row].terms
        $0.after.words = words
        $0.after.defects = defects
      }
      $0.reason = reason
    }
    return [.perform([.amend(amend)])]
  }

  func draw(on canvas: inout Canvas, in scene: Scene) {
    let content = scene.workshop.returns[row]
    AmendFields.draw(
      form, [scene.say("Retur", en: "Returns"), scene.workshop.code(content.piece)],
      ["nota " + scene.workshop.nota(content.sale)], lookup: lookup(in: scene), on: &canvas,
      in: scene)
  }

  private static let words = FormField(
    .note, .text(limit: 60), width: 48,
    hint: Words("Keluhan pembeli, tanpa nama.", en: "What the buyer says, no names."),
    example: Words("jahitan lepas", en: "a seam comes off"),
    label: Words("Keluhan", en: "Complaint"))
}
