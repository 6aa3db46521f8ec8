import TerminalUI
import Wording
import Workshop

/// A rest or its end for many people at once: whoever is active rests, whoever rests is active
/// again.
enum StatusChange {
  static func deed(in scene: Scene) -> ListDeed {
    ListDeed(
      keys: [.character("g")], label: scene.say("Ganti status", en: "Set status"),
      reason: scene.reason(without: .record),
      question: { question($0, in: scene) },
      way: { choice, rows in
        .actions { [change(of: ID($0), rests: choice == 1, in: scene)] }
      },
      done: { rows, number in
        let what = amount(rows, in: scene)
        return scene.say(
          "Tersimpan #\(number). Status \(what). Z mengurungkan.",
          en: "Saved #\(number). Status of \(what). Z undoes.")
      })
  }

  private static func change(of inmate: ID<Inmate>, rests: Bool, in scene: Scene) -> Action {
    .editInmate(
      EditInmate {
        $0.inmate = inmate
        $0.subject = scene.workshop.people[inmate].subject
        $0.day = scene.today
        $0.status = rests ? .resting : .active
        $0.statusSince = scene.today
        $0.statusBefore = rests ? .active : .resting
      })
  }

  private static func question(_ rows: [Int], in scene: Scene) -> ConfirmScreen {
    let codes = rows.map { scene.workshop.code(ID<Inmate>($0)) }
    let what = amount(rows, in: scene)
    return ConfirmScreen(
      title: scene.say("Status \(what)?", en: "Status of \(what)?"),
      lines: [
        TakenBack.joined(codes, in: scene),
        scene.say("Satu catatan mulai hari ini.", en: "One record, from today."),
      ],
      choices: [
        scene.say("Istirahat: yang aktif", en: "Rest: the active"),
        scene.say("Aktif lagi: yang istirahat", en: "Active again: the resting"),
      ])
  }

  private static func amount(_ rows: [Int], in scene: Scene) -> String {
    if rows.count == 1 { return scene.workshop.code(ID<Inmate>(rows[0])) }
    return scene.say("\(rows.count) orang", en: "\(rows.count) people")
  }
}
