import Forms
import Wording
import Workshop

/// What needs a look before somebody is saved; saving once more is the answer.
///
/// People with a name like the typed one are named, and an expected release that is past.
struct InmateQuestions: Equatable {
  /// The name that was compared.
  private let name: String
  private let alike: [ID<Inmate>]
  private let release: Day?

  /// `editing`: whoever is changed; what stays as it is, is not asked about.
  init(about form: FormState, editing: ID<Inmate>?, in scene: Scene) {
    let before = editing.flatMap { scene.workshop.people[$0].identity }
    name = form[.name].trimmed
    alike = name == before?.name ? [] : scene.workshop.alike(name, besides: editing)
    let day = form.value(InmateForm.release, in: scene) ?? nil
    release = day.flatMap { $0 < scene.today && $0 != before?.release ? $0 : nil }
  }

  var isEmpty: Bool { alike.isEmpty && release == nil }

  /// Puts the questions under their fields, as long as these hold what was asked about.
  func mark(_ view: inout FormView, of form: FormState, in scene: Scene) {
    if let release, form.value(InmateForm.release, in: scene) == release {
      view.warnings[.release] = Self.past(scene.today - release, in: scene)
    }
    guard !alike.isEmpty, form[.name].trimmed == name else { return }
    view.warnings[.name] = scene.say("Nama mirip sudah ada:", en: "Similar names exist:")
    view.lists[.name] = alike.map { row($0, in: scene) }
  }

  private func row(_ inmate: ID<Inmate>, in scene: Scene) -> String {
    let person = scene.workshop.people[inmate]
    return scene.workshop.code(inmate).padded(to: 8)
      + scene.name(of: inmate).fitted(to: 28).padded(to: 29)
      + (person.identity?.block ?? "").padded(to: 9) + scene.say(person.status.name)
  }

  /// What is asked, and the key that answers.
  func words(in scene: Scene) -> String {
    let again = scene.say(" Enter sekali lagi menyimpan.", en: " Enter again saves.")
    if alike.isEmpty {
      return scene.say("Perkiraan bebas sudah lewat.", en: "The expected release is past.") + again
    }
    let codes = alike.map { scene.workshop.code($0) }.joined(separator: ", ")
    return scene.say("Nama mirip: \(codes).", en: "Similar names: \(codes).") + again
  }

  private static func past(_ days: Int, in scene: Scene) -> String {
    scene.say(
      "Sudah lewat \(days) hari. Periksa tanggalnya.",
      en: "\(counted(days, "day")) in the past. Check the date.")
  }
}
