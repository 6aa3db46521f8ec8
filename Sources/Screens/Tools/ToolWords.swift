import TerminalUI
import Wording
import Workshop

/// What pages say about tools.
enum ToolWords {
  /// `1 alat belum kembali`; nil when none is missing.
  static func missing(in scene: Scene) -> String? {
    let count = scene.workshop.missingTools(on: scene.today).count
    if count == 0 { return nil }
    return scene.say("\(count) alat belum kembali", en: "\(counted(count, "tool")) not back")
  }

  /// `07 WB-026`, with a sign when it is missing.
  static func held(_ out: ToolOut, in scene: Scene) -> String {
    Workshop.padded(Int(out.tool.number), to: 2) + " " + scene.workshop.code(out.worker)
      + (out.day < scene.today ? " !" : "")
  }

  /// As many parts as fit, and how many more there are: `03 WB-001, 04 WB-001 +2`.
  static func listed(_ parts: [String], to width: Int) -> String {
    for count in stride(from: parts.count, through: 1, by: -1) {
      let rest = parts.count - count
      let text =
        parts.prefix(count).joined(separator: ", ") + (rest == 0 ? "" : " +\(rest)")
      if TextWidth.of(text) <= width { return text }
    }
    return parts.isEmpty ? "" : "+\(parts.count)"
  }

  /// `Sab 21-11-2026 pagi`.
  static func since(_ day: Day, _ session: WorkSession, in scene: Scene) -> String {
    "\(day.weekdayShort(scene.language)) \(day.dashed) \(scene.say(session.words))"
  }

  /// The session that the clock says.
  static func session(in scene: Scene) -> WorkSession {
    scene.minute < 12 * 60 ? .morning : .afternoon
  }
}
