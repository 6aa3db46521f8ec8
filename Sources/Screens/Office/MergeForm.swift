import Forms
import TerminalUI
import Wording
import Workshop

/// The merging of a buyer into another one who is the same.
struct MergeForm: OfficeForm {
  private let gone: ID<Buyer>
  var form = FormState([Self.kept(besides: nil).field])

  init(_ gone: ID<Buyer>) { self.gone = gone }

  static let draftName = DraftName(
    "merge", Words("gabungan pembeli", en: "merging of buyers")
  ) { draft, scene in
    scene.workshop.buyers.contains(ID(draft.key.number)) ? MergeForm(ID(draft.key.number)) : nil
  }

  var draftKey: DraftKey { Self.draftName.key(gone.index) }

  func path(in scene: Scene) -> [String] {
    [scene.say("Pembeli", en: "Buyer"), scene.say("Gabung", en: "Merge")]
  }

  func counts(in scene: Scene) -> [String] { [scene.buyerName(gone).fittedClause(to: 40)] }

  func lookup(in scene: Scene) -> [LookupRow] {
    let own = scene.buyerName(gone)
    return scene.buyerRows(typed: "", besides: nil).filter { $0.value != own }
  }

  mutating func save(in scene: Scene) throws(Unread) -> [Effect] {
    let (kept, _) = try form.read(Self.kept(besides: nil), Self.kept(besides: nil), in: scene)
    guard case .known(let kept) = kept else { throw Unread(.field(.unknownRow), at: .buyer) }
    let merge = MergeBuyers {
      $0.day = scene.today
      $0.gone = gone
      $0.kept = kept
    }
    return [.sign(Self.signature(merge, in: scene))]
  }

  /// What a second person is asked to agree to, when two become one or are parted.
  static func signature(_ merge: MergeBuyers, in scene: Scene) -> Signature {
    let (gone, kept) = (scene.buyerName(merge.gone), scene.buyerName(merge.kept))
    let notas = scene.workshop.sales.count { $0.buyer == merge.gone && !$0.isWithdrawn }
    return Signature(
      title: merge.isTakenBack
        ? scene.say("Pisahkan pembeli", en: "Separate buyers")
        : scene.say("Gabungkan pembeli", en: "Merge buyers"),
      lines: merge.isTakenBack
        ? [
          gone,
          scene.say("menjadi pembeli sendiri lagi.", en: "is a separate buyer again."),
        ]
        : [
          gone, "-> " + kept,
          scene.say(
            "\(notas) nota, pesanan, titipan dan utangnya ikut pindah.",
            en: "\(counted(notas, "nota")), orders, consignments and debts go with it."),
        ], signer: .witness(.approve)
    ) { _ in [.mergeBuyers(merge)] }
  }

  private static func kept(besides new: NewBuyer?) -> FormField<NamedBuyer> {
    FormField(
      .buyer, .buyer(besides: new), width: 50,
      hint: Words("Pembeli yang tetap. F4 daftar.", en: "The buyer who stays. F4 lists."),
      example: Words("TOKO MISAL", en: "TOKO MISAL"),
      label: Words("Sama dengan", en: "Same as"))
  }
}
