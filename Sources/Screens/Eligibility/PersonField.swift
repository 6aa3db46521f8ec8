import Forms
import Wording
import Workshop

/// A person in a form, by the code; whoever sees names finds them by name too.
enum PersonField {
  static func field(_ hint: Words) -> FormField<ID<Inmate>> {
    FormField(
      .worker, .worker.lookedUp, width: 12, hint: hint, example: Words("7", en: "7"),
      label: Words("Warga binaan", en: "Inmate"))
  }

  /// Those who are here, with their names where they are seen.
  static func rows(
    in scene: Scene, where isMeant: (ID<Inmate>) -> Bool = { _ in true }
  ) -> [LookupRow] {
    scene.workshop.inmates.filter {
      scene.workshop.people[$0].status.isHere && isMeant($0)
    }.map { inmate in
      LookupRow(
        scene.workshop.code(inmate), note: scene.sees(.name) ? scene.name(of: inmate) : "")
    }
  }
}
