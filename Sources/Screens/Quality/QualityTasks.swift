import Wording
import Workshop

/// What waits for an inspector's hand, on the home page.
enum QualityTasks {
  /// From so many days on it is late.
  private static let lateDays = 3

  static func all(in scene: Scene) -> [HomeTask] {
    guard scene.may(.judge), let first = scene.workshop.derived.queue.first else { return [] }
    let days = scene.today - first.since
    let count = scene.workshop.derived.queue.count
    return [
      HomeTask(
        text: days == 0 || Layout(scene.size).isNarrow
          ? scene.say(
            "\(count) buah menunggu periksa",
            en: counted(count, "piece awaits", "pieces await") + " inspection")
          : scene.say(
            "\(count) buah menunggu periksa, tertua \(days) hari",
            en: counted(count, "piece awaits", "pieces await")
              + " inspection, oldest \(counted(days, "day"))"),
        sign: age(days, in: scene), effects: [.area(4)],
        deed: Words(
          "Enter membuka antrean periksa.",
          en: "Enter opens the queue to judge them."))
    ]
  }

  /// How long something has waited: `3 hari !`.
  static func age(_ days: Int, in scene: Scene) -> String {
    let words =
      days == 0 ? scene.say("hari ini", en: "today") : "\(days) \(scene.say("hari", en: "d"))"
    return words + (days >= lateDays ? " !" : " ?")
  }
}
