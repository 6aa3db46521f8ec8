import Forms
import TerminalUI
import Wording
import Workshop

/// The form of a training that was held: what it taught, by whom, when, and who was there.
struct TrainingForm: EntryForm {
  var form: FormState
  /// The stage from 1, or below zero the one person that it was opened for; 0 for neither.
  private let number: Int32

  /// With a stage and the people who need it proposed; of no stage: a general one.
  init(about stage: UInt8? = nil, for people: [ID<Inmate>] = [], in scene: Scene) {
    number = stage.map { Int32($0) + 1 } ?? people.first.map { -1 - $0.index } ?? 0
    form = FormState(
      Self.fields,
      texts: [
        .stage: stage.map { scene.workshop.catalogue.stages[Int($0)].title(scene.language) } ?? "",
        .firstDay: scene.today.dashed, .lastDay: scene.today.dashed,
        .participants: CrewText.write(people, in: scene.workshop),
      ])
  }

  /// Numbers of drafts that change a training begin here.
  private static let changes: Int32 = 100_000

  /// Another wording of a training: it takes the place of the one that was recorded, which stays
  /// withdrawn on record.
  init(changing training: ID<Training>, in scene: Scene) {
    number = Self.changes + training.index
    let row = scene.workshop.trainings[training]
    form = FormState(
      Self.fields,
      texts: [
        .programme: row.programme, .instructor: row.instructor, .certificate: row.certificate,
        .stage: row.stage.map {
          scene.workshop.catalogue.stages[Int($0)].title(scene.language)
        } ?? "", .firstDay: row.first.dashed, .lastDay: row.last.dashed,
        .participants: CrewText.write(row.participants, in: scene.workshop),
      ])
  }

  private func changed(in workshop: Workshop) -> ID<Training>? {
    let training = ID<Training>(number - Self.changes)
    return number >= Self.changes && workshop.trainings.contains(training) ? training : nil
  }

  /// About what a draft was about.
  init(number: Int32, in scene: Scene) {
    if number >= Self.changes, scene.workshop.trainings.contains(ID(number - Self.changes)),
      scene.workshop.trainings[ID(number - Self.changes)].course == nil
    {
      self.init(changing: ID(number - Self.changes), in: scene)
      return
    }
    let isStage = scene.workshop.catalogue.stages.indices.contains(Int(number) - 1)
    let inmate = ID<Inmate>(-1 - number)
    let isPerson = number < 0 && scene.workshop.people.contains(inmate)
    self.init(
      about: isStage ? UInt8(number - 1) : nil, for: isPerson ? [inmate] : [], in: scene)
  }

  static let draftName = DraftName(
    "training", Words("pelatihan", en: "training")
  ) { draft, scene in
    TrainingForm(number: draft.key.number, in: scene)
  }

  var draftKey: DraftKey { Self.draftName.key(number) }

  var topic: String { "pelatihan" }

  /// What is said of the newest one once it is recorded.
  static func saved(_ number: Int64, in scene: Scene) -> String {
    let count = scene.workshop.trainings.last?.participants.count ?? 0
    return scene.say(
      "Tersimpan #\(number). Pelatihan \(count) orang. Z mengurungkan.",
      en: "Saved #\(number). Training of \(counted(count, "person", "people")). Z undoes.")
  }

  // MARK: Saving

  mutating func save(in scene: Scene) throws(Unread) -> [Effect] {
    let (programme, stage, instructor, first, last, participants, certificate) = try form.read(
      Self.programme, Self.stage, Self.instructor, Self.firstDay, Self.lastDay, Self.participants,
      Self.certificate, in: scene)
    let former = changed(in: scene.workshop).map {
      [Action.withdraw(Withdraw(.training($0), on: scene.today))]
    }
    return [
      .perform(
        (former ?? []) + [
          .holdTraining(
            HoldTraining {
              $0.day = scene.today
              $0.programme = programme
              $0.stage = stage
              $0.instructor = instructor
              $0.first = first
              $0.last = last
              $0.participants = participants
              $0.certificate = certificate
            })
        ])
    ]
  }

  func lookup(in scene: Scene) -> [LookupRow] {
    form.focused.name == .participants
      ? people(in: scene) : form.focused.rows(beside: scene.basis)
  }

  /// Who is not named yet; choosing one puts the code behind the others.
  private func people(in scene: Scene) -> [LookupRow] {
    let workshop = scene.workshop
    let named = CrewText.read(form[.participants], in: workshop).crew
    return workshop.inmates.filter { !named.contains($0) }.map { inmate in
      let name = scene.sees(.name) ? scene.name(of: inmate) + ", " : ""
      return LookupRow(
        CrewText.write(named + [inmate], in: workshop),
        note: name + scene.say(workshop.people[inmate].status.name), title: workshop.code(inmate))
    }
  }

  // MARK: Picture

  func draw(on canvas: inout Canvas, in scene: Scene) {
    var page = Page([
      scene.say("Pelatihan", en: "Trainings"), scene.say("Pelatihan baru", en: "New training"),
    ])
    let count = CrewText.read(form[.participants], in: scene.workshop).crew.count
    page.counts = [
      scene.say("\(count) peserta", en: counted(count, "participant"))
    ]
    page.draw(on: &canvas, in: scene)
    FormView(
      rows: [
        [.programme], [.stage], [.instructor], [.firstDay, .lastDay], [.participants],
        [.certificate],
      ]
    ).draw(form, lookup: lookup(in: scene), on: &canvas, in: scene)
  }

  private static let fields = [
    programme.field, stage.field, instructor.field, firstDay.field, lastDay.field,
    participants.field, certificate.field,
  ]

  private static let programme = FormField(
    .programme, .text(limit: 60), width: 42,
    hint: Words("Nama pelatihannya.", en: "What it was called."),
    example: Words("potongan lurus", en: "straight cuts"))

  private static let stage = FormField(
    .stage, .optional(.makingStage), width: 20,
    hint: Words(
      "Tahap yang diajarkan; kosong untuk umum. F4 daftar.",
      en: "The stage it taught; empty for a general one. F4 lists."),
    example: Words("potong", en: "potong"))

  private static let instructor = FormField(
    .instructor, .text(limit: 40), width: 42,
    hint: Words(
      "Kode petugas atau nama lembaga yang mengajar.",
      en: "Code of an officer, or the organisation that taught."),
    example: Words("BLK CONTOH", en: "BLK CONTOH"))

  private static let firstDay = day(.firstDay, Words("Tanggal mulai.", en: "Its first day."))

  private static let lastDay = day(
    .lastDay,
    Words("Tanggal selesai, paling lambat hari ini.", en: "Its last day, at the latest today."))

  private static let participants = FormField(
    .participants, .crew, width: 42,
    hint: Words(
      "Kode warga binaan. Contoh 7 28 29. F4 daftar.",
      en: "Worker codes with blanks between, such as 7 28 29. F4 lists."),
    example: Words("7 28 29", en: "7 28 29"))

  private static let certificate = FormField(
    .certificate, .text(limit: 40).whenEmpty(""), width: 42,
    hint: Words(
      "Nomor atau jenisnya; kosong bila tidak ada.", en: "Its number or kind; empty for none."),
    example: Words("S-12/2026", en: "S-12/2026"))

  private static func day(_ name: FieldName, _ hint: Words) -> FormField<Day> {
    FormField(name, .day, width: 10, hint: hint, example: Words("23-11-2026", en: "23-11-2026"))
  }
}

extension ValueLanguage where Value == UInt8 {
  /// A stage in which pieces are made, by its index.
  static var makingStage: Self {
    choice(among: { $0.workshop.catalogue.makingStages.map { UInt8($0) } }) { stage, basis in
      basis.workshop.catalogue.stages[Int(stage)].words
    }
  }
}
