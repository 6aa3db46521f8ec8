import TerminalUI
import Wording
import Workshop

/// Taking rows of agreements out of their lists, the same for all of them.
enum PartnershipDeeds {
  /// `what`: what a row is called in the question.
  static func void(
    in scene: Scene, what: @escaping (Int) -> String, subject: @escaping (Int) -> Subject
  ) -> ListDeed {
    ListDeed(
      keys: [.function(8), .delete], command: .void, label: scene.say("Batalkan", en: "Void"),
      reason: scene.reason(without: .record),
      question: { rows in
        ConfirmScreen(
          title: scene.say("Batalkan", en: "Void") + " \(names(rows, what, scene))?",
          lines: [
            scene.say(
              "Hilang dari daftar dan hitungan.", en: "Removed from lists and figures.")
          ], choices: [scene.say("Batalkan", en: "Void")])
      },
      way: { _, _ in .actions { [.withdraw(Withdraw(subject($0), on: scene.today))] } },
      done: { rows, number in
        scene.say(
          "Tersimpan #\(number). \(names(rows, what, scene)) batal. Z mengurungkan.",
          en: "Saved #\(number). \(names(rows, what, scene)) void. Z undoes.")
      })
  }

  private static func names(_ rows: [Int], _ what: (Int) -> String, _ scene: Scene) -> String {
    TakenBack.joined(rows.map(what), in: scene)
  }
}
