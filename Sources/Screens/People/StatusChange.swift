import TerminalUI
import Wording
import Workshop

/// A rest or its end for many people at once: whoever is active rests, whoever rests is active
/// again.
enum StatusChange {
  static func deed(in scene: Scene) -> ListDeed {
    ListDeed(
      keys: [.character("g")], command: .status, label: scene.say("Ganti status", en: "Set status"),
      reason: scene.reason(without: .record),
      question: { question($0, in: scene) },
      way: { choice, rows in
        let rests = offers(rows, in: scene)[choice - 1]
        return .actions { [change(of: ID($0), rests: rests, in: scene)] }
      },
      done: { rows, number in
        let what = amount(rows, in: scene)
        return scene.say(
          "Tersimpan #\(number). Status \(what). Z mengurungkan.",
          en: "Saved #\(number). Status of \(what). Z undoes.")
      },
      follows: { rows in handOver(of: rows.map { ID($0) }, in: scene) })
  }

  /// The hand-over of the pieces that people left behind who may not work any more.
  static func handOver(of people: [ID<Inmate>], in scene: Scene) -> [Effect] {
    let away = people.filter { !scene.workshop.mayWork($0, on: scene.today) }
    let pieces = away.flatMap { scene.workshop.pieces(heldBy: $0) }
    if pieces.isEmpty { return [] }
    let subject: HandOverForm.Subject = away.count == 1 ? .person(away[0]) : .pieces(pieces)
    return [.open(HandOverForm(subject, in: scene))]
  }

  private static func change(of inmate: ID<Inmate>, rests: Bool, in scene: Scene) -> Action {
    .editInmate(
      EditInmate {
        $0.inmate = inmate
        $0.subject = scene.workshop.people[inmate].subject
        $0.day = scene.today
        $0.taken = StatusTaken(rests ? .resting : .active, since: scene.today)
        $0.statusBefore = rests ? .active : .resting
      })
  }

  private static func question(_ rows: [Int], in scene: Scene) -> ConfirmScreen {
    let codes = rows.map { scene.workshop.code(ID<Inmate>($0)) }
    let what = amount(rows, in: scene)
    let offers = offers(rows, in: scene)
    let resting = rows.filter { scene.workshop.people[$0].status == .active }
    let open =
      rows.count == 1
      ? resting.flatMap { StatusQuestion.lines(of: ID($0), in: scene) }
      : StatusQuestion.summary(of: resting.map { ID($0) }, in: scene)
    var lines = [scene.say("Satu catatan mulai hari ini.", en: "One record, from today.")]
    if rows.count > 1 { lines.insert(TakenBack.joined(codes, in: scene), at: 0) }
    lines += open
    if offers.isEmpty { lines = [other(rows, in: scene)] }
    return ConfirmScreen(
      title: scene.say("Ganti status \(what)?", en: "Set status of \(what)?"), lines: lines,
      choices: offers.map { rests in
        switch (rests, offers.count) {
        case (true, 1): scene.say("Istirahat", en: "Rest")
        case (false, 1): scene.say("Aktif lagi", en: "Active again")
        case (true, _): scene.say("Istirahat: yang aktif", en: "Rest: the active")
        case (false, _): scene.say("Aktif lagi: yang istirahat", en: "Active again: the resting")
        }
      })
  }

  /// The changes that are one for somebody among the rows: true for a rest, false for its end.
  private static func offers(_ rows: [Int], in scene: Scene) -> [Bool] {
    [true, false].filter { rests in
      rows.contains { scene.workshop.people[$0].status == (rests ? .active : .resting) }
    }
  }

  /// Where nobody is active or resting: what they are and how that is changed.
  private static func other(_ rows: [Int], in scene: Scene) -> String {
    let status = scene.say(scene.workshop.people[rows[0]].status.name)
    return scene.say(
      "Status sekarang \(status). U mengubahnya di isian.",
      en: "The status is \(status). U changes it in the form.")
  }

  private static func amount(_ rows: [Int], in scene: Scene) -> String {
    if rows.count == 1 { return scene.workshop.code(ID<Inmate>(rows[0])) }
    return scene.say("\(rows.count) orang", en: counted(rows.count, "person", "people"))
  }
}
