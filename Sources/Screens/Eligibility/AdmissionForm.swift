import Forms
import TerminalUI
import Wording
import Workshop

/// The form that admits somebody before others who waited longer and might have been: it asks why.
struct AdmissionForm: EntryForm {
  private let place: ID<WaitingPlace>
  var form = FormState([Self.reason.field])

  init(_ place: ID<WaitingPlace>) { self.place = place }

  static let draftName = DraftName("admission", Words("penerimaan", en: "admission")) {
    draft, scene in
    let place = ID<WaitingPlace>(draft.key.number)
    return scene.workshop.isWaiting(place, on: scene.today) ? AdmissionForm(place) : nil
  }

  var draftKey: DraftKey { Self.draftName.key(place.index) }
  var topic: String { "daftar-tunggu" }

  mutating func save(in scene: Scene) throws(Unread) -> [Effect] {
    let reason = try form.read(Self.reason, in: scene)
    return [.perform([Admission.action(place, because: reason, in: scene)])]
  }

  func draw(on canvas: inout Canvas, in scene: Scene) {
    let workshop = scene.workshop
    let passed = workshop.passedOver(by: place, on: scene.today).map {
      workshop.code(workshop.waitingPlaces[$0].worker)
    }
    var page = Page([
      scene.say("Daftar tunggu", en: "Waiting list"),
      workshop.code(workshop.waitingPlaces[place].worker),
      scene.say("Terima", en: "Admit"),
    ])
    page.counts = [
      scene.say("melewati ", en: "passes over ") + TakenBack.joined(passed, in: scene)
    ]
    page.draw(on: &canvas, in: scene)
    FormView(rows: [[.reason]]).draw(form, lookup: [], on: &canvas, in: scene)
  }

  private static let reason = FormField(
    .reason, .text(limit: 60), width: 48,
    hint: Words("Mengapa lebih dahulu, tanpa nama.", en: "Why first, without names."),
    example: Words("sudah mahir menganyam", en: "already weaves well"))
}

/// What Enter does on the waiting list.
enum Admission {
  static func action(
    _ place: ID<WaitingPlace>, because reason: String = "", in scene: Scene
  ) -> Action {
    .endWaiting(
      EndWaiting {
        $0.day = scene.today
        $0.place = place
        $0.passedOver = scene.workshop.passedOver(by: place, on: scene.today)
        $0.reason = reason
      })
  }

  /// At once where nobody is passed over, else with a form that asks why.
  static func begin(_ place: ID<WaitingPlace>, in scene: Scene) -> [Effect] {
    let workshop = scene.workshop
    let mayCome = workshop.obstaclesOfAdmission(place, on: scene.today).isEmpty
    let passes = mayCome && !workshop.passedOver(by: place, on: scene.today).isEmpty
    return passes ? [.open(AdmissionForm(place))] : [.perform([action(place, in: scene)])]
  }

  static func saved(_ number: Int64, in scene: Scene) -> String {
    guard let end = scene.workshop.waitingEnds.last else { return "" }
    let code = scene.workshop.code(scene.workshop.waitingPlaces[end.place].worker)
    return scene.say(
      "Tersimpan #\(number). \(code) diterima, boleh masuk regu. Z mengurungkan.",
      en: "Saved #\(number). \(code) is admitted and may join a crew. Z undoes.")
  }
}
