import Wording
import Workshop

/// Tools that did not come back, before all other work of the clerk and the supervisor.
enum ToolTasks {
  /// Up to so many are named one by one.
  private static let mostNamed = 3

  static func all(in scene: Scene) -> [HomeTask] {
    guard scene.may(.record) else { return [] }
    let missing = scene.workshop.missingTools(on: scene.today)
    guard let first = missing.first else { return [] }
    if missing.count <= mostNamed { return missing.map { task(of: $0, in: scene) } }
    return [
      HomeTask(
        text: text(
          scene.say("\(missing.count) alat", en: counted(missing.count, "tool")), first.day,
          in: scene),
        sign: sign(first.day, in: scene), effects: [.open(ListScreen(ToolList()))],
        deed: Words(
          "Enter membuka daftar alat yang belum kembali.",
          en: "Enter lists the tools that are out."))
    ]
  }

  private static func task(of out: ToolOut, in scene: Scene) -> HomeTask {
    HomeTask(
      text: text(scene.say(out.tool.words(in: scene.workshop)), out.day, in: scene),
      sign: sign(out.day, in: scene),
      effects: [.open(ListScreen(ToolKindList(kind: Int(out.tool.kind), start: out.tool)))],
      deed: Words(
        "Enter membuka alatnya: kembali, atau dihapus.",
        en: "Enter opens the tool: back, or written off."))
  }

  private static func text(_ what: String, _ day: Day, in scene: Scene) -> String {
    if Layout(scene.size).isNarrow {
      return what + scene.say(" belum kembali", en: " not back")
    }
    let date = "\(day.weekdayName(scene.language)) \(day.short)"
    return what
      + scene.say(
        " belum kembali sejak \(date)", en: " not back since \(date)")
  }

  private static func sign(_ day: Day, in scene: Scene) -> String {
    "\(scene.today - day) \(scene.say("hari", en: "d")) !"
  }
}
