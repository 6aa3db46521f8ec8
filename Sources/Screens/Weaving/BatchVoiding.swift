import TerminalUI
import Wording
import Workshop

/// Takes batches back that were opened and never worked on.
enum BatchVoiding {
  private static let reasons = [
    Words("salah ketik", en: "typing mistake"), Words("pesanan batal", en: "order cancelled"),
    Words("bahan tidak ada", en: "no material"),
  ]

  static func deed(in scene: Scene) -> ListDeed {
    ListDeed(
      keys: [.function(8), .delete], command: .void,
      label: scene.say("Batalkan", en: "Withdraw"),
      reason: scene.reason(without: .record),
      question: { question($0, in: scene) },
      way: { choice, _ in
        let words = reasons[max(0, min(choice - 1, reasons.count - 1))]
        return .actions { row in
          [.withdraw(Withdraw(.batch(ID(row)), on: scene.today, because: scene.say(words)))]
        }
      },
      done: { rows, number in
        scene.say(
          "Tersimpan #\(number). \(amount(rows, in: scene)) batal. Z mengurungkan.",
          en: "Saved #\(number). \(amount(rows, in: scene)) withdrawn. Z undoes.")
      })
  }

  private static func question(_ rows: [Int], in scene: Scene) -> ConfirmScreen {
    let codes = rows.map { scene.workshop.code(ID<WeavingBatch>($0)) }
    let pieces = rows.reduce(0) { $0 + scene.workshop.batches[$1].quantity }
    let what = amount(rows, in: scene)
    return ConfirmScreen(
      title: scene.say("Batalkan \(what)?", en: "Withdraw \(what)?"),
      lines: [
        TakenBack.joined(codes, in: scene) + scene.say(", \(pieces) buah", en: ", ")
          + scene.say("", en: counted(pieces, "piece")),
        scene.say("Hanya batch yang belum dikerjakan.", en: "Only batches without any output."),
      ],
      choices: reasons.map { scene.say($0) })
  }

  private static func amount(_ rows: [Int], in scene: Scene) -> String {
    rows.count == 1
      ? scene.workshop.code(ID<WeavingBatch>(rows[0]))
      : scene.say("\(rows.count) batch", en: counted(rows.count, "batch", "batches"))
  }
}
