import Wording
import Workshop

/// The home page of those who work: tasks by urgency, then each area with its answer.
enum TaskHome {
  private static let mostTasks = 5

  static func content(in scene: Scene) -> HomeContent {
    let tasks = HomeTasks.all(in: scene)
    let rows = tasks.map { $0.line(in: scene) }
    let heading = HomeLine.heading(scene.say("PERLU DIKERJAKAN", en: "TO DO"))
    return HomeContent(
      counts: counts(tasks: tasks.count, in: scene),
      lines: (rows.isEmpty
        ? [] : [heading] + HomeLine.first(mostTasks, of: .tasks, rows, in: scene) + [.blank])
        + AreaLines.listed(in: scene), isQuiet: tasks.isEmpty)
  }

  private static func counts(tasks: Int, in scene: Scene) -> [String] {
    let waiting = scene.workshop.derived.queue.count
    return [
      tasks > 0 ? scene.say("\(tasks) perlu dikerjakan", en: "\(tasks) to do") : "",
      waiting > 0
        ? scene.say("\(waiting) menunggu periksa", en: "\(waiting) await inspection") : "",
    ].filter { !$0.isEmpty }
  }
}
