import Wording
import Workshop

/// The first steps of a new store, for who may take them.
enum OfficeTasks {
  static func all(in scene: Scene) -> [HomeTask] {
    let missing = OfficeRow.missing(in: scene.workshop)
    guard scene.may(.catalogue), !scene.workshop.settings.isPractice, !missing.isEmpty else {
      return []
    }
    let names = missing.map { scene.say($0.title).lowercased() }.joined(separator: ", ")
    return [
      HomeTask(
        text: Layout(scene.size).isNarrow
          ? scene.say("Langkah pertama", en: "First steps")
          : scene.say("Langkah pertama: ", en: "First steps: ") + names,
        sign: scene.say("\(missing.count) kosong !", en: "\(missing.count) empty !"),
        effects: [.open(OfficeScreen())],
        deed: Words(
          "Enter membuka daftarnya; I di sana menyisihkan yang tidak perlu.",
          en: "Enter opens the list; I there puts aside what is not needed."))
    ]
  }
}
