import TerminalUI
import Wording
import Workshop

/// What waits for the supervisor's word, with how long: the first steps of a new store, the
/// rejections that somebody else judged, the slips that somebody disputes, the month to close, and
/// who may rise a level.
enum Decisions {
  static func all(in scene: Scene) -> [HomeLine] {
    OfficeTasks.all(in: scene).map { $0.line(in: scene) }
      + scene.workshop.derived.condemned.filter { id in
        CondemnedRow(id, in: scene).inspector != scene.session?.user
      }.map { line($0, in: scene) } + scene.workshop.openDisputes.map { line(of: $0, in: scene) }
      + MoneyTasks.closing(in: scene).map { $0.line(in: scene) } + rising(in: scene)
  }

  /// Who has made enough for a higher level, in one line.
  private static func rising(in scene: Scene) -> [HomeLine] {
    let count = Set(scene.workshop.readyToRise(on: scene.today).map(\.place.inmate)).count
    if count == 0 { return [] }
    return [
      .row(
        scene.say("\(count) orang siap naik tingkat", en: "\(count) ready to rise a level"),
        right: "?",
        deed: scene.say(
          "Enter membuka daftarnya; B membuktikan.", en: "Enter opens the list; B proves."),
        [.open(ListScreen(SkillsReady()))])
    ]
  }

  private static func line(of dispute: ID<Dispute>, in scene: Scene) -> HomeLine {
    let row = scene.workshop.disputes[dispute]
    let code = scene.workshop.code(row.worker)
    let short = scene.say("Sanggahan \(code)", en: "Dispute of \(code)")
    let age = DisputeAge.words(row.day, in: scene)
    let room = scene.size.width - 5 - TextWidth.of(age)
    let text = short + ", " + row.month.title(scene.language) + ": " + row.claim
    return .row(
      Layout(scene.size).isNarrow ? short : text.fittedClause(to: room), right: age,
      deed: scene.say(
        "Enter membuka sanggahan untuk diputuskan.", en: "Enter opens the dispute to settle it."),
      [.open(ListScreen(DisputeList(start: dispute)))])
  }

  private static func line(_ id: ID<QualityCheck>, in scene: Scene) -> HomeLine {
    let row = CondemnedRow(id, in: scene)
    let code = scene.say("Penolakan \(row.code)", en: "Rejection of \(row.code)")
    let age = QualityTasks.age(row.waited, in: scene)
    let room = scene.size.width - 5 - TextWidth.of(age)
    let text = (code + ": " + row.briefly).fittedClause(to: room)
    return .row(
      Layout(scene.size).isNarrow ? code : text, right: age,
      deed: scene.say(
        "Enter membuka permintaan; keputusan diambil di dalamnya.",
        en: "Enter opens the request; the decision is made there."),
      [.open(CondemnedScreen(at: id))])
  }
}
