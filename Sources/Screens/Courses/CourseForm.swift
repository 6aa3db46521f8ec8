import Forms
import TerminalUI
import Wording
import Workshop

/// The form of a course: what is taught by whom, when, for whom, and who bears what it costs.
struct CourseForm: EntryForm {
  var form: FormState
  /// Nil for a new one.
  private let course: ID<Course>?

  init(in scene: Scene) {
    course = nil
    form = FormState(
      Self.fields,
      texts: [
        .firstDay: scene.today.dashed, .lastDay: (scene.today + 4).dashed,
        .target: "\(Course.usualShare)",
      ])
  }

  init(changing course: ID<Course>, in scene: Scene) {
    self.course = course
    let workshop = scene.workshop
    let row = workshop.courses[course]
    form = FormState(
      Self.fields,
      texts: [
        .programme: row.name, .instructor: row.trainer, .words: row.content,
        .partner: row.partner.map { workshop.partners[$0].name } ?? "",
        .stage: row.stage.map { workshop.catalogue.stages[Int($0)].title(scene.language) } ?? "",
        .firstDay: row.first.dashed, .lastDay: row.last.dashed,
        .participants: CrewText.write(row.people, in: workshop),
        .amount: Self.typed(row.ownCost), .price: Self.typed(row.partnerCost),
        .pledge: row.pledge.map { workshop.code($0) } ?? "", .target: "\(row.share)",
      ])
  }

  /// An amount as it is typed; nothing for none.
  static func typed(_ amount: Rupiah) -> String { amount == Rupiah() ? "" : amount.bare }

  static let draftName = DraftName(
    "course", Words("program pelatihan", en: "course")
  ) { draft, scene in
    let course = ID<Course>(draft.key.number - 1)
    if draft.key.number == 0 { return CourseForm(in: scene) }
    return scene.workshop.standingCourses.contains(course)
      ? CourseForm(changing: course, in: scene) : nil
  }

  var draftKey: DraftKey { Self.draftName.key(course.map { $0.index + 1 } ?? 0) }
  var topic: String { "program-isian" }

  func lookup(in scene: Scene) -> [LookupRow] {
    switch form.focused.name {
    case .partner: NamedPartner.rows(in: scene.workshop)
    case .participants:
      CourseFields.people(
        scene.workshop.inmates, notIn: form[.participants], in: scene)
    default: form.focused.rows(beside: scene.basis)
    }
  }

  // MARK: Saving

  mutating func save(in scene: Scene) throws(Unread) -> [Effect] {
    let (name, partner, trainer, content, stage, first, last) = try form.read(
      Self.name, Self.partner, CourseFields.trainer, Self.content, Self.stage, Self.firstDay,
      Self.lastDay, in: scene)
    let (people, ownCost, partnerCost, pledge, share) = try form.read(
      Self.people, CourseFields.ownCost, CourseFields.partnerCost, Self.pledge, Self.share,
      in: scene)
    let partners = partner?.actions(in: scene.workshop, on: scene.today) ?? []
    return [
      .perform(
        partners + [
          .setCourse(
            SetCourse {
              $0.day = scene.today
              $0.course = course
              $0.name = name
              $0.partner = partner?.id(in: scene.workshop)
              $0.trainer = trainer
              $0.content = content
              $0.stage = stage
              $0.first = first
              $0.last = last
              $0.people = people
              $0.ownCost = ownCost
              $0.partnerCost = partnerCost
              $0.pledge = pledge
              $0.share = Int32(clamping: share)
            })
        ])
    ]
  }

  // MARK: Picture

  func draw(on canvas: inout Canvas, in scene: Scene) {
    var page = Page([
      Area.partnership.title(in: scene), scene.say("Program pelatihan", en: "Course"),
      course == nil ? scene.say("Baru", en: "New") : scene.say("Ubah", en: "Change"),
    ])
    let count = CrewText.read(form[.participants], in: scene.workshop).crew.count
    page.counts = [scene.say("\(count) peserta", en: counted(count, "participant"))]
    page.fact = scene.workshop.code(course ?? scene.workshop.courses.nextID)
    page.draw(on: &canvas, in: scene)
    FormView(
      rows: [
        [.programme], [.partner], [.instructor], [.words], [.stage], [.firstDay, .lastDay],
        [.participants], [.amount], [.price], [.pledge, .target],
      ]
    ).draw(form, lookup: lookup(in: scene), on: &canvas, in: scene)
  }

  // MARK: Fields

  private static let fields = [
    name.field, partner.field, CourseFields.trainer.field, content.field, stage.field,
    firstDay.field, lastDay.field, people.field, CourseFields.ownCost.field,
    CourseFields.partnerCost.field, pledge.field, share.field,
  ]

  private static let name = FormField(
    .programme, .text(limit: 60), width: 42,
    hint: Words("Nama programnya, tanpa nama orang.", en: "What it is called, no names."),
    example: Words("hitung harga pokok", en: "counting what a cap costs"))

  private static let partner = FormField(
    .partner, .optional(.partner), width: 42,
    hint: Words(
      "Mitra yang memberi; kosong: bengkel. F4.", en: "Who gives it; empty: ourselves. F4."),
    example: Words("DINAS CONTOH", en: "DINAS CONTOH"))

  private static let content = FormField(
    .words, .text(limit: 60).whenEmpty(""), width: 48,
    hint: Words("Isinya, tanpa nama orang.", en: "What it teaches, no names."),
    example: Words("bahan, waktu, harga, untung", en: "material, time, price, profit"),
    label: Words("Isi", en: "Content"))

  private static let stage = FormField(
    .stage, .optional(.makingStage), width: 20,
    hint: Words("Tahap yang diajarkan, atau kosong. F4.", en: "The stage it teaches, or none. F4."),
    example: Words("potong", en: "potong"))

  private static let firstDay = FormField(
    .firstDay, .day, width: 10, hint: Words("Hari pertamanya.", en: "Its first day."),
    example: Words("23-11-2026", en: "23-11-2026"))

  private static let lastDay = FormField(
    .lastDay, .day, width: 10, hint: Words("Hari terakhirnya.", en: "Its last day."),
    example: Words("27-11-2026", en: "27-11-2026"))

  private static let people = FormField(
    .participants, .crew, width: 42,
    hint: Words(
      "Kode pekerja dipisah spasi. Contoh 7 28 29. F4 daftar.",
      en: "Worker codes with blanks between, such as 7 28 29. F4 lists."),
    example: Words("7 28 29", en: "7 28 29"))

  private static let pledge = FormField(
    .pledge, .optional(.pledge), width: 10,
    hint: Words(
      "Janji yang dijawabnya, atau kosong. F4.", en: "The pledge it answers, or none. F4."),
    example: Words("J-03", en: "J-03"))

  private static let share = FormField(
    .target, .number, width: 4,
    hint: Words("Bagian sesi untuk lulus, persen.", en: "Sessions needed, in per cent."),
    example: Words("75", en: "75"), label: Words("Batas hadir (%)", en: "Needed (%)"))
}
