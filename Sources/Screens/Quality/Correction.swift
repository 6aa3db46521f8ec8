import Wording
import Workshop

/// Whether a signed verdict can be corrected, and of which check that would be.
enum Correction {
  /// The check that a correction of a piece (by its number) would be of; nil unless it is in stock.
  static func mayCorrect(
    _ batch: ID<WeavingBatch>, _ piece: UInt8, in workshop: Workshop
  ) -> ID<QualityCheck>? {
    guard workshop.batches[batch].pieces[Int(piece) - 1].state == .accepted else { return nil }
    return workshop.newestCheck(of: piece, in: batch)
  }

  /// Why a piece cannot be corrected by whoever sits there; nil when it can.
  static func refusal(of batch: ID<WeavingBatch>, _ piece: UInt8, in scene: Scene) -> String? {
    if let reason = scene.reason(without: .judge) { return reason }
    let state = scene.workshop.batches[batch].pieces[Int(piece) - 1].state
    if state == .working || state == .waiting {
      return scene.say(Rule.correction(.stillInWork).words(in: scene.workshop))
    }
    guard let check = scene.workshop.newestCheck(of: piece, in: batch) else {
      return scene.say("Belum ada putusan.", en: "No verdict yet.")
    }
    let probe = CorrectCheck {
      $0.day = scene.today
      $0.check = check
    }
    guard let user = scene.session?.user else { return nil }
    let broken = scene.workshop.broken(
      by: .correctCheck(probe), as: Authority(user: user, signer: user), on: scene.today)
    return broken.first { $0.field == nil }?.sentence(in: scene.workshop, scene.language)
  }
}
