import Wording
import Workshop

/// A lot under a plan in words, for the pages that show it.
enum LotWords {
  /// `n 8 Ac 1 Re 2: 3 diperiksa, 1 cacat`; nil for a batch without a plan.
  static func short(of batch: ID<WeavingBatch>, in scene: Scene) -> String? {
    guard let lot = scene.workshop.derived.lotOf[batch] else { return nil }
    let state = scene.workshop.state(of: lot)
    let plan = "n \(state.plan.sample) Ac \(state.plan.accept) Re \(state.plan.reject)"
    let found = scene.say(
      "\(state.judged) diperiksa, \(state.defective) cacat",
      en: "\(state.judged) judged, \(state.defective) defective")
    switch state.verdict {
    case .open: return plan + ": " + found
    case .accepted: return plan + ": " + scene.say("lot diterima", en: "lot accepted")
    case .refused: return plan + ": " + scene.say("lot ditolak !", en: "lot refused !")
    }
  }

  /// Whether a piece that is being judged was drawn: `sampel` or `bukan sampel`.
  static func isDrawn(_ piece: PiecePlace, in scene: Scene) -> String? {
    guard let lot = scene.workshop.derived.lotOf[piece.batch] else { return nil }
    return scene.workshop.lots[lot].sample.contains(piece.number)
      ? scene.say("sampel", en: "in the sample") : scene.say("bukan sampel", en: "not drawn")
  }

  /// The pieces drawn, what was found, and what follows.
  static func found(in batch: ID<WeavingBatch>, _ scene: Scene) -> [String] {
    guard let lot = scene.workshop.derived.lotOf[batch] else { return [] }
    let row = scene.workshop.lots[lot]
    let state = scene.workshop.state(of: lot)
    let pieces = row.sample.map { Workshop.padded(Int($0), to: 2) }.joined(separator: " ")
    let login = scene.workshop.users[row.user].login.uppercased()
    let counts = scene.say(
      "\(state.judged) dari \(state.plan.sample) diperiksa, \(state.defective) cacat. ",
      en: "\(state.judged) of \(state.plan.sample) judged, \(state.defective) defective. ")
    return [
      scene.say("Ditetapkan ", en: "Fixed ") + row.day.dashed + " " + login,
      scene.say("Unit sampel: ", en: "Drawn: ") + pieces, counts + verdict(state, in: scene),
    ]
  }

  private static func verdict(_ state: LotState, in scene: Scene) -> String {
    switch state.verdict {
    case .open: scene.say("Lot belum diputuskan.", en: "The lot is undecided.")
    case .accepted: scene.say("Lot DITERIMA.", en: "The lot is ACCEPTED.")
    case .refused:
      scene.say(
        "Lot DITOLAK: periksa dan ukur semua buahnya.",
        en: "The lot is REFUSED: inspect and measure every piece.")
    }
  }
}
