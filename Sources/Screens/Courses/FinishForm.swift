import Forms
import TerminalUI
import Wording
import Workshop

/// The form of the end of a course: who was there often enough, and the numbers they get.
///
/// A course that a partner gave becomes a support as well, in the same save.
struct FinishForm: EntryForm {
  var form: FormState
  private let course: ID<Course>

  init(_ course: ID<Course>, in scene: Scene) {
    self.course = course
    form = FormState(
      [Self.day.field, Self.certificate.field], texts: [.day: scene.today.dashed])
  }

  static let draftName = DraftName(
    "finishCourse", Words("akhir program pelatihan", en: "end of a course")
  ) { draft, scene in
    let course = ID<Course>(draft.key.number)
    return scene.workshop.standingCourses.contains(course)
      && scene.workshop.training(of: course) == nil ? FinishForm(course, in: scene) : nil
  }

  var draftKey: DraftKey { Self.draftName.key(course.index) }
  var topic: String { "program-akhir" }

  static func saved(_ number: Int64, in scene: Scene) -> String {
    let count = scene.workshop.trainings.last?.participants.count ?? 0
    return scene.say(
      "Tersimpan #\(number). Program tuntas, \(count) orang dilatih. Z mengurungkan.",
      en: "Saved #\(number). Finished, \(counted(count, "person", "people")) trained. Z undoes.")
  }

  // MARK: Saving

  mutating func save(in scene: Scene) throws(Unread) -> [Effect] {
    let (day, certificate) = try form.read(Self.day, Self.certificate, in: scene)
    let people = scene.workshop.passed(course)
    let finish = FinishCourse {
      $0.day = day
      $0.course = course
      $0.participants = people
      $0.certificates = CertificateNumbers.read(certificate, for: people.count)
    }
    return [.perform([.finishCourse(finish)] + support(for: people, in: scene.workshop))]
  }

  /// What the partner gave by it; nothing for a course of our own.
  private func support(for people: [ID<Inmate>], in workshop: Workshop) -> [Action] {
    let plan = workshop.courses[course]
    let days = workshop.sessions(of: course).map { workshop.courseSessions[$0].day }
    guard let partner = plan.partner, let first = days.first, let last = days.last else {
      return []
    }
    return [
      .receiveSupport(
        ReceiveSupport {
          $0.day = first
          $0.until = last
          $0.kind = .training
          $0.partner = partner
          $0.pledge = plan.pledge
          $0.words = plan.name
          $0.value = workshop.costs(of: course).partner
          $0.participants = Int32(people.count)
          $0.training = workshop.trainings.nextID
        })
    ]
  }

  // MARK: Picture

  func draw(on canvas: inout Canvas, in scene: Scene) {
    let workshop = scene.workshop
    var page = Page([
      Area.partnership.title(in: scene), workshop.code(course), scene.say("Akhiri", en: "Finish"),
    ])
    let passed = workshop.passed(course)
    page.counts = [
      scene.say("\(passed.count) cukup hadir", en: "\(passed.count) attended enough"),
      scene.say(
        "batas \(workshop.courses[course].share)%", en: "needed \(workshop.courses[course].share)%"),
    ]
    page.draw(on: &canvas, in: scene)
    let numbers = CertificateNumbers.read(form[.certificate], for: passed.count)
    let lines = passed.enumerated().map { place, inmate in
      let number = numbers.indices.contains(place) ? numbers[place] : "-"
      return workshop.code(inmate) + "  " + number
    }
    FormView(
      rows: [[.day], [.certificate]], lists: [.certificate: lines]
    ).draw(form, lookup: lookup(in: scene), on: &canvas, in: scene)
  }

  // MARK: Fields

  private static let day = FormField.day(
    Words("Tanggal penutupan. h = hari ini.", en: "The day it ended. h = today."))

  private static let certificate = FormField(
    .certificate, .text(limit: 400).whenEmpty(""), width: 42,
    hint: Words(
      "Nomor pertama, yang lain naik. Atau semua, dipisah ;",
      en: "The first number, others count up. Or all, with ;"),
    example: Words("S-01/2026", en: "S-01/2026"))
}
