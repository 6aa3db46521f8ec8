import Forms
import TerminalUI
import Wording
import Workshop

/// The control total of a block, or why it is opened again.
struct OpeningMarkForm: OfficeForm {
  private let step: OpeningStep
  private let block: OpeningBlock
  var form: FormState

  init(_ step: OpeningStep, _ block: OpeningBlock, in scene: Scene) {
    self.step = step
    self.block = block
    let control = scene.workshop.openingControl(of: block)
    form = FormState(
      step == .reopened
        ? [Self.reason.field]
        : [Self.count.field] + (block == .tools ? [] : [Self.sum.field]),
      texts: step == .reopened
        ? [:]
        : [
          .quantity: control.map { "\($0.count)" } ?? "", .total: control.map { $0.sum.bare } ?? "",
        ])
  }

  var topic: String { "saldo-awal" }

  static let draftNames = [totalDraft, reopenDraft]

  static let totalDraft = DraftName(
    "openingTotal", Words("jumlah kontrol", en: "control total")
  ) { draft, scene in
    OpeningBlock(rawValue: UInt8(clamping: draft.key.number))
      .map { OpeningMarkForm(.total, $0, in: scene) }
  }

  static let reopenDraft = DraftName(
    "openingAgain", Words("membuka lagi saldo awal", en: "opening again")
  ) { draft, scene in
    OpeningBlock(rawValue: UInt8(clamping: draft.key.number))
      .map { OpeningMarkForm(.reopened, $0, in: scene) }
  }

  var draftKey: DraftKey {
    (step == .reopened ? Self.reopenDraft : Self.totalDraft).key(Int32(block.rawValue))
  }

  mutating func save(in scene: Scene) throws(Unread) -> [Effect] {
    var mark = MarkOpening {
      $0.day = scene.today
      $0.step = step
      $0.blocks = [block]
    }
    if step == .reopened {
      mark.reason = try form.read(Self.reason, in: scene)
      return [.sign(signature(mark, in: scene))]
    }
    let count = try form.read(Self.count, in: scene)
    mark.count = Int32(clamping: count)
    if block != .tools { mark.sum = try form.read(Self.sum, in: scene) }
    return [.perform([.markOpening(mark)])]
  }

  private func signature(_ mark: MarkOpening, in scene: Scene) -> Signature {
    let kept = scene.workshop.openingRows(of: block).count { scene.workshop.isOpeningUsed($0) }
    return Signature(
      title: scene.say("Buka lagi ", en: "Open again: ") + scene.say(block.name.inSentence),
      lines: [
        scene.say("Alasan", en: "Reason") + ": " + mark.reason,
        scene.say(
          "Barisnya tidak dihitung sampai disahkan lagi.",
          en: "Its rows do not count until they are signed again."),
        kept == 0
          ? ""
          : scene.say(
            "\(kept) baris sudah dipakai dan tetap.", en: "\(kept) in use stay as they are."),
      ].filter { !$0.isEmpty }, signer: .witness(.approve)
    ) { _ in [.markOpening(mark)] }
  }

  func path(in scene: Scene) -> [String] {
    [scene.say("Saldo awal", en: "Opening balances"), scene.say(block.name)]
  }

  func counts(in scene: Scene) -> [String] {
    [scene.say(scene.workshop.openingTotal(of: block).words(of: block))]
  }

  private static let count = FormField(
    .quantity, .number, width: 10,
    hint: Words(
      "Dihitung dulu di kertas. 0 bila tidak ada.",
      en: "Counted on paper first. 0 for none."),
    example: Words("37", en: "37"), label: Words("Jumlah kontrol", en: "Control count"))

  private static let sum = FormField(
    .total, .money, width: 18,
    hint: Words("Jumlah rupiahnya di kertas.", en: "The rupiah on paper."),
    example: Words("4,625jt", en: "4,625jt"), label: Words("Rupiah", en: "Rupiah"))

  private static let reason = FormField(
    .reason, .text(limit: 60), width: 48,
    hint: Words("Apa yang salah, 5 sampai 60 huruf.", en: "What was wrong, 5 to 60 characters."),
    example: Words("dua buah terhitung dua kali", en: "two pieces counted twice"))
}
