import Reports
import TerminalUI
import Wording
import Workshop

/// The causes of one batch's point in a control chart: asked for, recorded and told.
struct CauseNotes {
  let batch: ID<WeavingBatch>
  let chart: ChartKind
  let gate: UInt8

  static let draftName = DraftName("cause", Words("sebab", en: "cause"))

  /// Nil for a group that is no batch.
  init?(_ group: QualityGroup, _ chart: ChartKind, at gate: UInt8) {
    guard case .batch(let batch) = group.key else { return nil }
    self.batch = batch
    self.chart = chart
    self.gate = gate
  }

  /// The one that is shown; nil while none was written down.
  func shown(in scene: Scene) -> String? {
    scene.workshop.cause(of: batch, in: chart, at: gate)?.reason
  }

  /// Every one, the newest first: `21-11-2026  PMU-1  serat lot S-24 berjamur`.
  func lines(in scene: Scene) -> [String] {
    scene.workshop.causes(of: batch, in: chart, at: gate).reversed().map { row in
      let login = scene.workshop.users[row.user].login.uppercased()
      return row.day.dashed + "  " + login + "  " + row.reason
    }
  }

  func question(in scene: Scene) -> NameScreen {
    let code = scene.workshop.code(batch)
    return NameScreen(
      title: scene.say("Sebab \(code), ", en: "Cause of \(code), ") + scene.say(chart.name),
      label: scene.say("Sebab", en: "Cause"), text: shown(in: scene) ?? "", limit: 60,
      hint: scene.say(
        "Tanpa nama orang: ikut tercetak. Minimal 5 huruf; yang lama tetap.",
        en: "No names: it is printed. At least 5 characters; earlier ones stay."),
      draft: Self.draftName.key(batch.index << 8 | Int32(gate) << 1 | Int32(chart.rawValue)))
  }

  func noting(_ reason: String, in scene: Scene) -> Effect {
    .perform([
      .noteCause(
        NoteCause {
          $0.day = scene.today
          $0.batch = batch
          $0.chart = chart
          $0.gate = gate
          $0.reason = reason
        })
    ])
  }

  /// What became of it; nothing for an answer that is none about it.
  static func outcome(_ answer: Answer, in scene: Scene) -> [Effect] {
    switch answer {
    case .saved(let number):
      let code = scene.workshop.causes.last.map { scene.workshop.code($0.batch) } ?? ""
      return [
        .say(
          scene.say(
            "Tersimpan #\(number). Sebab \(code) dicatat.",
            en: "Saved #\(number). Cause of \(code) recorded."))
      ]
    case .refused(let broken):
      return broken.first.map { [.say($0.sentence(in: scene.workshop, scene.language))] } ?? []
    default: return []
    }
  }
}
