import Forms
import TerminalUI
import Wording
import Workshop

/// A change of what somebody disputes, as long as it is open.
struct AmendDisputeForm: EntryForm {
  private let dispute: ID<Dispute>
  var form: FormState

  init(_ dispute: ID<Dispute>, in scene: Scene) {
    self.dispute = dispute
    form = FormState(
      [Self.claim.field, AmendFields.reason.field],
      texts: [.note: scene.workshop.disputes[dispute].claim])
  }

  static let draftName = DraftName(
    "amendDispute", Words("perubahan sanggahan", en: "change of a dispute")
  ) { draft, scene in
    let dispute = ID<Dispute>(draft.key.number)
    return scene.workshop.disputes.contains(dispute) ? AmendDisputeForm(dispute, in: scene) : nil
  }

  var draftKey: DraftKey { Self.draftName.key(dispute.index) }
  var topic: String { "premi-sanggahan" }

  mutating func save(in scene: Scene) throws(Unread) -> [Effect] {
    let (claim, reason) = try form.read(Self.claim, AmendFields.reason, in: scene)
    let amend = Amend {
      $0.day = scene.today
      $0.dispute = AmendedDispute {
        $0.dispute = dispute
        $0.before = scene.workshop.disputes[dispute].claim
        $0.after = claim
      }
      $0.reason = reason
    }
    return [.perform([.amend(amend)])]
  }

  func draw(on canvas: inout Canvas, in scene: Scene) {
    AmendFields.draw(
      form, [scene.say("Sanggahan", en: "Disputes")],
      [scene.workshop.code(scene.workshop.disputes[dispute].worker)], lookup: [], on: &canvas,
      in: scene)
  }

  private static let claim = FormField(
    .note, .text(limit: 60), width: 48,
    hint: Words("Yang disanggah, tanpa nama.", en: "What is disputed, no names."),
    example: Words("kurang dua buah", en: "two pieces are missing"),
    label: Words("Yang disanggah", en: "What is wrong"))
}
