import Forms
import Wording

/// What a field takes, in the sentences of its help.
enum FieldHelp {
  /// Its name as a heading, what is typed, and what happens when nothing is.
  static func lines(of field: Field, in scene: Scene) -> [String] {
    [scene.say(field.label).uppercased(), scene.say(field.help), rule(field, in: scene)]
  }

  private static func rule(_ field: Field, in scene: Scene) -> String {
    let need =
      field.isRequired
      ? scene.say("Wajib diisi.", en: "Must be filled in.")
      : scene.say("Boleh dikosongkan.", en: "May stay empty.")
    return [need, limit(field, in: scene)].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private static func limit(_ field: Field, in scene: Scene) -> String {
    if field.isListed { return scene.say("Hanya isi daftar, F4.", en: "Only what F4 lists.") }
    return field.remark.map { scene.say($0) } ?? ""
  }
}
