import Wording
import Workshop

/// What a restore leaves to be done, for who may record: numbers to be told, days to be keyed
/// again.
enum RestoreTasks {
  static func all(in scene: Scene) -> [HomeTask] {
    guard scene.may(.record) else { return [] }
    return numbers(in: scene) + days(in: scene)
  }

  private static func numbers(in scene: Scene) -> [HomeTask] {
    guard let restoration = scene.workshop.restorationAsking else { return [] }
    return [
      HomeTask(
        text: Layout(scene.size).isNarrow
          ? scene.say("Nomor terakhir di kertas", en: "Last numbers on paper")
          : scene.say(
            "Data dipulihkan: isi nomor terakhir di kertas",
            en: "The store was restored: enter the last numbers on paper"),
        sign: "!", effects: [.open(PaperNumbersForm(restoration, in: scene))],
        deed: Words(
          "Enter mengisi nomornya; sebelum itu nota ditahan.",
          en: "Enter asks for the numbers; notas wait for them."))
    ]
  }

  private static func days(in scene: Scene) -> [HomeTask] {
    let days = scene.workshop.daysToKey.keys.sorted()
    guard let first = days.first else { return [] }
    let since = first.short(beside: scene.today)
    return [
      HomeTask(
        text: Layout(scene.size).isNarrow
          ? scene.say("Ketik lagi sejak \(since)", en: "Key again since \(since)")
          : scene.say(
            "Ketik lagi kertas sejak \(since)", en: "Key the papers since \(since) again"),
        sign: "\(days.count) \(scene.say("hari", en: "d")) !",
        effects: [.open(ListScreen(KeyAgainList()))],
        deed: Words(
          "Enter membuka daftar hari; D menandai yang sudah.",
          en: "Enter lists the days; D marks those done."))
    ]
  }
}
