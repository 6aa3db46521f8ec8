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
    return [(scene.say("BERLAKU S.D.", en: "VALID UNTIL"), papers.joined(separator: "   "))]
  }

  /// The newest that holds, or was to hold.
  private static func allowances(of inmate: ID<Inmate>, in scene: Scene) -> [(String, String)] {
    guard let newest = scene.workshop.allowances(of: inmate).first else { return [] }
    let row = scene.workshop.workAllowances[newest]
    let days = row.from.dashed + scene.say(" s.d. ", en: " to ") + row.lastDay.dashed
    return [
      (
        scene.say("IZIN KERJA", en: "ALLOWED"),
        days + "   " + scene.say(row.covered.words) + "   "
          + scene.workshop.users[row.approver].login.uppercased()
      )
    ]
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
