import Wording
import Workshop

/// What the user typed and left, on the home page; Enter goes on where it was.
enum DraftTasks {
  static func all(in scene: Scene) -> [HomeTask] {
    scene.drafts.reversed().compactMap { draft in
      guard let name = DraftName.of(draft.key), name.isAtHome else { return nil }
      let title = name.title(draft.key.number, in: scene)
      let time = scene.time(of: draft)
      return HomeTask(
        text: Layout(scene.size).isNarrow
          ? scene.say("Konsep \(title)", en: "Draft of \(title)")
          : scene.say("Konsep \(title) disimpan \(time)", en: "Draft of \(title) kept \(time)"),
        sign: "?",
        effects: name.screen(draft, in: scene).map { [.open($0)] } ?? [.drop(draft.key)],
        deed: Words(
          "Enter meneruskan konsep; F8 di isiannya menghapus.",
          en: "Enter goes on with it; F8 in its form discards it."))
    }
  }
}
