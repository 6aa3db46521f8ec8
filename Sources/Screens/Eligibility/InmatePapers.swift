import Wording
import Workshop

/// What stands on a person's page about how long the papers hold, what was allowed and the wait.
enum InmatePapers {
  /// Lines for what there is; none where no paper expires, nothing was allowed and nobody waits.
  static func lines(of inmate: ID<Inmate>, in scene: Scene) -> [(String, String)] {
    expiries(of: inmate, in: scene) + allowances(of: inmate, in: scene)
      + waiting(of: inmate, in: scene)
  }

  /// `asesmen 11-08-2027   SK 31-12-2026`.
  private static func expiries(of inmate: ID<Inmate>, in scene: Scene) -> [(String, String)] {
    let papers = scene.workshop.expiringPapers(of: inmate, on: scene.today).map {
      scene.say($0.requirement.name) + " " + $0.last.dashed
    }
    if papers.isEmpty { return [] }
    return lines(scene.say("BERLAKU S.D.", en: "VALID UNTIL"), papers, in: scene)
  }

  /// On one line, or each on its own where there is no room beside it.
  private static func lines(
    _ label: String, _ parts: [String], in scene: Scene
  ) -> [(String, String)] {
    if !Layout(scene.size).isNarrow { return [(label, parts.joined(separator: "   "))] }
    return parts.enumerated().map { ($0.offset == 0 ? label : "", $0.element) }
  }

  /// The newest that holds, or was to hold.
  private static func allowances(of inmate: ID<Inmate>, in scene: Scene) -> [(String, String)] {
    guard let newest = scene.workshop.allowances(of: inmate).first else { return [] }
    let row = scene.workshop.workAllowances[newest]
    let until = scene.say("s.d. ", en: "to ") + row.lastDay.dashed
    let days =
      Layout(scene.size).isNarrow
      ? [row.from.dashed, until]
      : [
        row.from.dashed + " " + until
      ]
    let covered =
      Layout(scene.size).isNarrow
      ? row.covered.map { scene.say($0.name) } : [scene.say(row.covered.words)]
    let signer = scene.workshop.users[row.approver].login.uppercased()
    return lines(
      scene.say("IZIN KERJA", en: "ALLOWED"),
      days + covered + [signer], in: scene)
  }

  private static func waiting(of inmate: ID<Inmate>, in scene: Scene) -> [(String, String)] {
    let list = scene.workshop.waitingList(on: scene.today)
    let turn = list.firstIndex { scene.workshop.waitingPlaces[$0].worker == inmate }
    guard let turn else { return [] }
    let since = scene.workshop.waitingPlaces[list[turn]].since.dashed
    return [
      (
        scene.say("MENUNGGU", en: "WAITING"),
        scene.say(
          "sejak \(since), giliran \(turn + 1) dari \(list.count)",
          en: "since \(since), turn \(turn + 1) of \(list.count)")
      )
    ]
  }
}
