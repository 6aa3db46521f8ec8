import Wording
import Workshop

/// Pieces that nobody holds since their holder is away, for the clerk and the supervisor.
enum HolderTasks {
  static func all(in scene: Scene) -> [HomeTask] {
    guard scene.may(.record) else { return [] }
    let pieces = scene.workshop.piecesWithoutHolder(on: scene.today)
    guard let first = pieces.map(\.span.since).min() else { return [] }
    let days = scene.today - first
    return [
      HomeTask(
        text: scene.say(
          "\(pieces.count) buah tanpa pemegang",
          en: "\(counted(pieces.count, "piece")) without a holder"),
        sign: "\(days) \(scene.say("hari", en: "d")) ?",
        effects: [.open(ListScreen(HolderlessList()))],
        deed: Words(
          "Enter membuka daftar buahnya.",
          en: "Enter lists the pieces."))
    ]
  }
}
