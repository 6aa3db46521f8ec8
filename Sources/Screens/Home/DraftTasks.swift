import Wording
import Workshop

/// What the user typed and left, on the home page; Enter goes on where it was.
enum DraftTasks {
  static func all(in scene: Scene) -> [HomeTask] {
    scene.drafts.reversed().filter { DraftTable.isAtHome($0.key) }.map { draft in
      let name = DraftTable.name(draft.key, in: scene)
      let time = scene.time(of: draft)
      return HomeTask(
        text: Layout(scene.size).isNarrow
          ? scene.say("Konsep \(name)", en: "Draft of \(name)")
          : scene.say("Konsep \(name) disimpan \(time)", en: "Draft of \(name) kept \(time)"),
        sign: "?",
        effects: DraftTable.screen(draft, in: scene).map { [.open($0)] } ?? [.drop(draft.key)])
    }
  }
}
