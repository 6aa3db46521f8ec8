import TerminalUI
import Wording
import Workshop

/// What keeps records from being taken, as a page says it: what is the matter, what can be done
/// from here, and the figures that decide.
struct Obstacle {
  /// A numbered row.
  struct Choice {
    var text: String
    var note: String
    var effects: [Effect]
  }

  var title: String
  var counts: [String]
  var sentences: [String]
  var choices: [Choice]
  var figures: [(label: String, text: String)]
  var hint: String
  /// What Esc is called.
  var leaving: String

  /// The obstacles that have a page of their own.
  enum Kind: Equatable {
    /// `isUnsaved`: whether a save was refused that can be tried again.
    case diskFull(isUnsaved: Bool)
    case clock
    case gap

    /// What a reason that forbids recording is shown as when the store is opened; nil where the
    /// home page says enough.
    init?(_ reason: ReadOnlyReason?) {
      switch reason {
      case .clockBehind, .clockAhead: self = .clock
      case .damaged: self = .gap
      case .diskFull: self = .diskFull(isUnsaved: false)
      case .secondInstance, .writerGone, .diskFailed, .filesReplaced, .newerFormat, .noPermission,
        .readOnlyMedium,
        nil:
        return nil
      }
    }

    /// The page's place in the help.
    var topic: String {
      switch self {
      case .diskFull: "ruang-habis"
      case .clock: "jam-mundur"
      case .gap: "catatan-hilang"
      }
    }
  }

  static func of(_ kind: Kind, in scene: Scene) -> Obstacle {
    switch kind {
    case .diskFull(let isUnsaved): diskFull(isUnsaved, in: scene)
    case .clock: clock(in: scene)
    case .gap: gap(in: scene)
    }
  }

  /// A moment as failure pages write it: `Sen 23-11-2026 15:08`.
  static func moment(_ at: Instant, in scene: Scene) -> String {
    let local = at.local(offset: scene.workshop.settings.offset)
    return local.day.weekdayShort(scene.language) + " " + local.day.dashed + " "
      + Wording.clock(local.minute)
  }
}
