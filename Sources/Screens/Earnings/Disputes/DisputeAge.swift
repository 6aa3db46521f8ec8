import Wording
import Workshop

/// How long a dispute has waited.
enum DisputeAge {
  /// From so many days on it is late.
  static let lateDays = 7

  /// `6 hari ?`, from the seventh day on `7 hari !`.
  static func words(_ day: Day, in scene: Scene) -> String {
    let days = scene.today - day
    let words =
      days <= 0
      ? scene.say("hari ini", en: "today") : scene.say("\(days) hari", en: "\(days) d")
    return words + (days >= lateDays ? " !" : " ?")
  }
}
