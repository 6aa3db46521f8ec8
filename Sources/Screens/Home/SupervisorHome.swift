import Wording
import Workshop

/// The home page of the supervisor: tools that are missing, what stands in the way of recording,
/// what was left half typed, what waits for a decision, what threatens, the running month beside
/// the one before it, then the areas.
enum SupervisorHome {
  private static let mostTasks = 3

  static func content(in scene: Scene) -> HomeContent {
    let own = HomeLine.first(
      mostTasks, of: .tasks, tasks(in: scene).map { $0.line(in: scene) }, in: scene)
    let decisions = Decisions.all(in: scene)
    let threats = Threats.all(in: scene)
    let month = MonthLines.all(in: scene)
    let areas = AreaLines.side(in: scene)
    let taken = month.count + areas.count + (own.isEmpty ? 0 : own.count + 2)
    let room = max(5, Layout(scene.size).bodyHeight - taken - 5)
    let forThreats = max(2, room - decisions.count)
    let forDecisions = room - min(2, threats.count)
    let shownThreats = HomeLine.first(forThreats, of: .threats, threats, in: scene)
    let shownDecisions = HomeLine.first(forDecisions, of: .decisions, decisions, in: scene)
    let parts = [
      titled(scene.say("PERLU DIKERJAKAN", en: "TO DO"), own),
      titled(scene.say("PERLU KEPUTUSAN", en: "TO DECIDE"), shownDecisions),
      titled(scene.say("PERHATIAN", en: "TO KNOW"), shownThreats), month, areas,
    ]
    return HomeContent(
      counts: counts(decisions.count, threats.count, in: scene),
      lines: Array(parts.filter { !$0.isEmpty }.joined(separator: [HomeLine.blank])))
  }

  static func tasks(in scene: Scene) -> [HomeTask] {
    SystemTasks.first(in: scene) + RestoreTasks.all(in: scene) + ToolTasks.all(in: scene)
      + HolderTasks.all(in: scene) + SystemTasks.due(in: scene) + DraftTasks.all(in: scene)
      + PartnershipTasks.all(in: scene) + ReleaseTasks.all(in: scene)
  }

  private static func titled(_ title: String, _ lines: [HomeLine]) -> [HomeLine] {
    lines.isEmpty ? [] : [.heading(title)] + lines
  }

  private static func counts(_ decisions: Int, _ threats: Int, in scene: Scene) -> [String] {
    let waiting = scene.workshop.derived.queue.count
    return [
      decisions > 0
        ? scene.say("\(decisions) menunggu keputusan", en: "\(decisions) to decide") : "",
      threats > 0 ? scene.say("\(threats) perlu diketahui", en: "\(threats) to know") : "",
      waiting > 0
        ? scene.say("\(waiting) menunggu periksa", en: "\(waiting) await inspection") : "",
    ].filter { !$0.isEmpty }
  }
}
