import Wording
import Workshop

/// What must be done first, by urgency; at most five rows.
enum HomeTasks {
  static let most = 5

  static func all(in scene: Scene) -> [HomeTask] {
    let records = scene.may(.record) ? late(in: scene) + releases(in: scene) : []
    return Array((QualityTasks.all(in: scene) + records).prefix(most))
  }

  /// Batches past their due date.
  private static func late(in scene: Scene) -> [HomeTask] {
    scene.workshop.openBatches.filter { scene.workshop.batches[$0].due < scene.today }.map { id in
      let batch = scene.workshop.batches[id]
      let code = scene.workshop.code(id)
      return HomeTask(
        text: scene.say(
          "\(code) lewat tenggat \(batch.due.short)",
          en: "\(code) is past its due date \(batch.due.short)"),
        sign: "\(scene.today - batch.due) \(scene.say("hari", en: "d")) !", effects: [.area(2)])
    }
  }

  /// People who leave within 30 days.
  private static func releases(in scene: Scene) -> [HomeTask] {
    Releases.within(30, in: scene).map { id, days in
      HomeTask(
        text: scene.say(
          "\(scene.workshop.code(id)) bebas dalam \(days) hari: atur serah terima",
          en: "\(scene.workshop.code(id)) is released in \(days) days: hand the work over"),
        sign: "\(days) \(scene.say("hari", en: "d")) ?", effects: [.area(1)])
    }
  }
}

/// Who leaves soon.
enum Releases {
  /// Active people with so many days or less to their release, soonest first.
  static func within(_ days: Int, in scene: Scene) -> [(ID<Inmate>, Int)] {
    scene.workshop.inmates.compactMap { id -> (ID<Inmate>, Int)? in
      let inmate = scene.workshop.people[id]
      guard inmate.status == .active, let release = inmate.identity?.release else { return nil }
      let left = release - scene.today
      return (0...days).contains(left) ? (id, left) : nil
    }.sorted { $0.1 < $1.1 }
  }
}
