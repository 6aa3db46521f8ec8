import TerminalUI
import Wording
import Workshop

/// The signing of the blocks that fit their control totals, as far as they are the officer's.
struct OpeningSigning {
  private let blocks: [OpeningBlock]

  init(in scene: Scene) {
    blocks = OpeningBlock.allCases.filter {
      scene.may($0.capability) && OpeningState($0, in: scene.workshop) == .ready
    }
  }

  /// Why there is nothing to sign, or nil.
  func whyNot(in scene: Scene) -> String? {
    if !scene.may(.record) && !scene.may(.money) { return scene.reason(without: .record) }
    return blocks.isEmpty
      ? scene.say(
        "Tidak ada blok yang cocok dan belum sah.", en: "No block matches and is unsigned.")
      : nil
  }

  /// One record for the shelf and one for the money, where somebody may sign both.
  private var actions: [[OpeningBlock]] {
    [Capability.record, .money].map { right in blocks.filter { $0.capability == right } }
      .filter { !$0.isEmpty }
  }

  func effects(in scene: Scene) -> [Effect] {
    let workshop = scene.workshop
    let signing = actions.map { blocks in
      Action.markOpening(
        MarkOpening {
          $0.day = scene.today
          $0.step = .signed
          $0.blocks = blocks
        })
    }
    let sums = blocks.map { block in
      scene.say(block.name) + "  " + scene.say(workshop.openingTotal(of: block).words(of: block))
    }
    let equity =
      scene.say("Ekuitas awal  ", en: "Opening equity  ") + workshop.openingEquity.sentence
    return [
      .sign(
        Signature(
          title: scene.say("Sahkan saldo awal", en: "Sign the opening"),
          lines: sums + (scene.may(.money) || scene.may(.seeMoney) ? [equity] : []),
          signer: .witness(.approve)
        ) { _ in signing })
    ]
  }

  static func saved(_ number: Int64, in scene: Scene) -> String {
    scene.say(
      "Tersimpan #\(number). Saldo awal sah dan dihitung. C mencetak berita acara.",
      en: "Saved #\(number). The balances are signed and count. C prints the minute.")
  }
}
