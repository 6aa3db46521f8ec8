import Wording
import Workshop

/// What every page says while nothing may be recorded.
enum ReadingMark {
  /// Stands in both rules; empty while records are taken.
  static func word(in scene: Scene) -> String {
    guard let reason = scene.readOnlyReason else { return "" }
    let word = scene.say("HANYA BACA", en: "READ ONLY")
    guard case .damaged = reason else { return word }
    return scene.say("CATATAN TIDAK LENGKAP", en: "RECORDS MISSING") + "   " + word
  }

  /// Up to where a session read that is not up to the newest record for sure, and when; nil in any
  /// other session.
  static func fact(in scene: Scene) -> String? {
    let reach = scene.say(
      "data sampai #\(scene.lastSequence)", en: "data up to #\(scene.lastSequence)")
    switch scene.readOnlyReason {
    case .damaged: return reach
    case .secondInstance, .writerGone:
      guard scene.session != nil, let read = scene.system.readAt else { return nil }
      return reach + ", " + clock(read.local(offset: scene.workshop.settings.offset).minute)
    case .clockBehind, .clockAhead, .diskFailed, .filesReplaced, .diskFull, .newerFormat,
      .noPermission, .readOnlyMedium, nil:
      return nil
    }
  }

  /// Two parts of a rule, either of which may be empty.
  static func join(_ left: String, _ right: String) -> String {
    if left.isEmpty { return right }
    return right.isEmpty ? left : left + "   " + right
  }
}
