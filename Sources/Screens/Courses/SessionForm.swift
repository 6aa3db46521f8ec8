import Forms
import TerminalUI
import Wording
import Workshop

/// The form of a day of a course: everybody was there but those who are named.
struct SessionForm: EntryForm {
  var form: FormState
  private let course: ID<Course>
  /// The one that is put right; nil for a new one.
  private let session: ID<CourseSession>?

  init(of course: ID<Course>, in scene: Scene) {
    self.course = course
    session = nil
    let plan = scene.workshop.courses[course]
    form = FormState(
      Self.fields,
      texts: [
        .day: min(max(scene.today, plan.first), plan.last).dashed, .instructor: plan.trainer,
      ])
  }

  /// Another wording: it takes the place of the one that was recorded, which stays withdrawn on
  /// record.
  init(changing session: ID<CourseSession>, in scene: Scene) {
    self.session = session
    let workshop = scene.workshop
    let row = workshop.courseSessions[session]
    course = row.course
    let absent = workshop.courses[course].people.filter { !row.present.contains($0) }
    form = FormState(
      Self.fields,
      texts: [
        .day: row.day.dashed, .words: row.topic, .instructor: row.trainer,
        .participants: CrewText.write(absent, in: workshop),
        .amount: CourseForm.typed(workshop.ownCost(of: session)),
        .price: CourseForm.typed(row.partnerCost),
      ])
  }

  /// Numbers of drafts that change a session begin here.
  private static let changes: Int32 = 100_000

  static let draftName = DraftName(
    "session", Words("sesi pelatihan", en: "session of a course")
  ) { draft, scene in
    let number = draft.key.number
    if number >= changes {
      let session = ID<CourseSession>(number - changes)
      let isThere =
        scene.workshop.courseSessions.contains(session)
        && !scene.workshop.courseSessions[session].isWithdrawn
      return isThere ? SessionForm(changing: session, in: scene) : nil
    }
    let course = ID<Course>(number)
    return scene.workshop.standingCourses.contains(course)
      ? SessionForm(of: course, in: scene) : nil
  }

  var draftKey: DraftKey {
    Self.draftName.key(session.map { Self.changes + $0.index } ?? course.index)
  }

  var topic: String { "sesi-isian" }

  func lookup(in scene: Scene) -> [LookupRow] {
    form.focused.name == .participants
      ? CourseFields.people(
        scene.workshop.courses[course].people, notIn: form[.participants], in: scene)
      : form.focused.rows(beside: scene.basis)
  }

  // MARK: Saving

  mutating func save(in scene: Scene) throws(Unread) -> [Effect] {
    let (day, topic, trainer, absent, ownCost, partnerCost) = try form.read(
      Self.day, Self.topicField, CourseFields.trainer, Self.absent, CourseFields.ownCost,
      CourseFields.partnerCost, in: scene)
    let people = scene.workshop.courses[course].people
    if let stranger = absent.first(where: { !people.contains($0) }) {
      throw Unread(.course(.notEnrolled(stranger)), at: .participants)
    }
    let former = session.map { [Action.withdraw(Withdraw(.session($0), on: scene.today))] } ?? []
    return [
      .perform(
        former + [
          .noteSession(
            NoteSession {
              $0.day = day
              $0.course = course
              $0.topic = topic
              $0.trainer = trainer
              $0.present = people.filter { !absent.contains($0) }
              $0.ownCost = ownCost
              $0.partnerCost = partnerCost
            })
        ])
    ]
  }

  // MARK: Picture

  func draw(on canvas: inout Canvas, in scene: Scene) {
    let plan = scene.workshop.courses[course]
    var page = Page([
      Area.partnership.title(in: scene), scene.workshop.code(course),
      scene.say("Sesi", en: "Session"),
    ])
    let absent = CrewText.read(form[.participants], in: scene.workshop).crew.count
    page.counts = [
      plan.name.fitted(to: 40),
      scene.say(
        "hadir \(plan.people.count - absent) dari \(plan.people.count)",
        en: "\(plan.people.count - absent) of \(plan.people.count) present"),
    ]
    page.draw(on: &canvas, in: scene)
    FormView(
      rows: [[.day], [.words], [.instructor], [.participants], [.amount], [.price]]
    ).draw(form, lookup: lookup(in: scene), on: &canvas, in: scene)
  }

  // MARK: Fields

  private static let fields = [
    day.field, topicField.field, CourseFields.trainer.field, absent.field,
    CourseFields.ownCost.field, CourseFields.partnerCost.field,
  ]

  private static let day = FormField.day(
    Words("Tanggal sesi. h = hari ini.", en: "Session date. h = today."))

  private static let topicField = FormField(
    .words, .text(limit: 60), width: 48,
    hint: Words("Materinya, tanpa nama orang.", en: "What it was about, no names."),
    example: Words("menghitung bahan", en: "counting material"),
    label: Words("Materi", en: "Topic"))

  private static let absent = FormField(
    .participants, .crew.whenEmpty([]), width: 42,
    hint: Words("Yang tidak hadir; kosong: semua hadir.", en: "Who was absent; empty: nobody."),
    example: Words("7 28", en: "7 28"), label: Words("Tidak hadir", en: "Absent"))
}
