import Wording
import Workshop

/// Who was released without a pack, and who is to be asked how he fares.
enum ReleaseTasks {
  /// So many days after a release its pack is asked for.
  private static let nearest = 30

  static func all(in scene: Scene) -> [HomeTask] {
    scene.may(.record) ? packs(in: scene) + followUps(in: scene) : []
  }

  private static func packs(in scene: Scene) -> [HomeTask] {
    let workshop = scene.workshop
    return workshop.inmates.compactMap { inmate -> (ID<Inmate>, Int)? in
      let person = workshop.people[inmate]
      let days = scene.today - person.statusSince
      guard person.status == .released, (0...nearest).contains(days),
        workshop.pack(of: inmate) == nil
      else { return nil }
      return (inmate, days)
    }.sorted { $0.1 > $1.1 }.map { inmate, days in
      let code = workshop.code(inmate)
      return HomeTask(
        text: Layout(scene.size).isNarrow
          ? scene.say("\(code): bekal bebas", en: "\(code): release pack")
          : scene.say(
            "\(code) sudah bebas, bekal belum diserahkan",
            en: "\(code) was released, pack not issued"),
        sign: scene.say("\(days) hari ?", en: "\(days) d ?"),
        effects: [.open(ReleasePackForm(for: inmate, in: scene))],
        deed: Words(
          "Enter membuka isian bekal bebasnya.", en: "Enter opens the form of the pack."))
    }
  }

  private static func followUps(in scene: Scene) -> [HomeTask] {
    let due = scene.workshop.dueFollowUps(on: scene.today)
    guard let first = due.first, let since = scene.workshop.nextFollowUp(of: first) else {
      return []
    }
    let days = scene.today - since
    return [
      HomeTask(
        text: scene.say(
          "\(due.count) mantan penganyam perlu ditanyai",
          en: "\(counted(due.count, "former weaver")) to be asked"),
        sign: scene.say("\(days) hari ?", en: "\(days) d ?"),
        effects: [.open(ListScreen(ReleasePackList(start: first)))],
        deed: Words(
          "Enter membuka bekalnya; J mencatat jawaban.",
          en: "Enter opens the packs; J notes an answer."))
    ]
  }
}
