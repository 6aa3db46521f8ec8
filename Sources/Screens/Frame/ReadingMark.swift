import Wording
import Workshop

/// What every page says while nothing may be recorded.
enum ReadingMark {
  /// Stands in both rules; empty while records are taken.
  static func word(in scene: Scene) -> String {
    scene.readOnlyReason == nil ? "" : scene.say("HANYA BACA", en: "READ ONLY")
  }

  /// Up to where and when a session read that follows another; nil in any other session.
  static func fact(in scene: Scene) -> String? {
    guard case .secondInstance = scene.readOnlyReason, scene.session != nil,
      let read = scene.system.readAt
    else { return nil }
    let time = clock(read.local(offset: scene.workshop.settings.offset).minute)
    return scene.say(
      "data sampai #\(scene.lastSequence), \(time)",
      en: "data up to #\(scene.lastSequence), \(time)")
  }

  /// Two parts of a rule, either of which may be empty.
  static func join(_ left: String, _ right: String) -> String {
    [left, right].filter { !$0.isEmpty }.joined(separator: "   ")
  }
}
