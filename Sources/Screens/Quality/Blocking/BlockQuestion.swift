import Wording
import Workshop

/// The boxes that ask for the reason of a block, and of lifting one.
enum BlockQuestion {
  static let draftName = DraftName("block", Words("blokir", en: "hold"))
  static let liftingDraft = DraftName(
    "liftBlock", Words("cabut blokir", en: "lifting of a hold"))

  static func effect(_ pieces: [BlockedPieces], in scene: Scene) -> Effect {
    let count = pieces.reduce(0) { $0 + $1.numbers.count }
    let affected = Affected(pieces, in: scene.workshop)
    return .open(
      NameScreen(
        title: scene.say("Blokir \(count) buah", en: "Hold " + counted(count, "piece")),
        label: scene.say("Alasan", en: "Reason"), limit: 60,
        hint: scene.say(
          "\(affected.inStock) di stok, \(affected.sold) terjual. Tidak dapat lulus atau dijual.",
          en: "\(affected.inStock) in stock, \(affected.sold) sold. None can pass or be sold."),
        draft: draftName.key(pieces.first?.batch.index ?? 0)))
  }

  static func lifting(_ block: ID<Block>, in scene: Scene) -> Effect {
    let count = scene.workshop.blocks[block].count
    return .open(
      NameScreen(
        title: scene.say(
          "Cabut blokir \(count) buah", en: "Lift hold on " + counted(count, "piece")),
        label: scene.say("Alasan", en: "Reason"), limit: 60,
        hint: scene.say(
          "Mengapa dicabut. Minimal 5 huruf.",
          en: "Why it is lifted. At least 5 characters."),
        draft: liftingDraft.key(block.index)))
  }

  static func saved(_ number: Int64, _ block: ID<Block>, in scene: Scene) -> String {
    let count = scene.workshop.blocks[block].count
    return scene.say(
      "Tersimpan #\(number). \(count) buah diblokir.",
      en: "Saved #\(number). On hold: \(counted(count, "piece")).")
  }
}
