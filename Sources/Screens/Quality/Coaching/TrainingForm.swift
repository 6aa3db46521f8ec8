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

  /// About what a draft was about.
  init(number: Int32, in scene: Scene) {
    let isStage = scene.workshop.catalogue.stages.indices.contains(Int(number) - 1)
    let inmate = ID<Inmate>(-1 - number)
    let isPerson = number < 0 && scene.workshop.people.contains(inmate)
    self.init(
      about: isStage ? UInt8(number - 1) : nil, for: isPerson ? [inmate] : [], in: scene)
  }

  var draftKey: DraftKey { EntryName.training.key(number) }

  var topic: String { "pelatihan" }

  /// What is said of the newest one once it is recorded.
  static func saved(_ number: Int64, in scene: Scene) -> String {
    let count = scene.workshop.trainings.last?.participants.count ?? 0
    return scene.say(
      "Tersimpan #\(number). Pelatihan \(count) orang. Z mengurungkan.",
      en: "Saved #\(number). Training of \(count == 1 ? "1 person" : "\(count) people"). Z undoes.")
  }

  // MARK: Saving

  mutating func save(in scene: Scene) -> [Effect] {
    let broken = unread(in: scene)
    if !broken.isEmpty && !form.hasMistakes { form.show(broken, in: scene) }
    if form.hasMistakes { return [.say(form.mistakeWords(in: scene))] }
    return [.perform([.holdTraining(action(in: scene))])]
  }

  private func action(in scene: Scene) -> HoldTraining {
    let day = { (name: FieldName) in
      (try? DateLanguage.read(form[name], today: scene.today)) ?? scene.today
    }
    return HoldTraining {
      $0.day = scene.today
      $0.programme = form[.programme].trimmed
      $0.stage = stage(in: scene)
      $0.instructor = form[.instructor].trimmed
      $0.first = day(.firstDay)
      $0.last = day(.lastDay)
      $0.participants = CrewText.read(form[.participants], in: scene.workshop).crew
      $0.certificate = form[.certificate].trimmed
    }
  }

  private func stage(in scene: Scene) -> UInt8? {
    let stages = scene.workshop.catalogue.stages
    return scene.workshop.catalogue.makingStages.first {
      Words(stages[$0].name, en: stages[$0].english).areTyped(form[.stage])
    }.map { UInt8($0) }
  }

  /// What a list was to give and did not.
  private func unread(in scene: Scene) -> [RuleBroken] {
    let isStage = form[.stage].trimmed.isEmpty || stage(in: scene) != nil
    let isCrew = CrewText.read(form[.participants], in: scene.workshop).unknown == nil
    return (isStage ? [] : [RuleBroken(.field(.unknownRow), field: .stage)])
      + (isCrew ? [] : [RuleBroken(.field(.unknownRow), field: .participants)])
  }

  func lookup(in scene: Scene) -> [LookupRow] {
    switch form.focused.name {
    case .stage:
      scene.workshop.catalogue.makingStages.map {
        LookupRow(scene.workshop.catalogue.stages[$0].title(scene.language))
      }
    case .participants: people(in: scene)
    default: []
    }
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
      scene.say("\(count) peserta", en: plural(count, "participant"))
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
    Field(
      .programme, .text(limit: 60), width: 42, required: true,
      hint: Words("Nama pelatihannya.", en: "What it was called."),
      example: Words("anyaman rapat", en: "tight weave")),
    Field(
      .stage, .choice, width: 20, listed: true,
      hint: Words(
        "Tahap yang diajarkan; kosong untuk umum. F4 daftar.",
        en: "The stage that it taught; empty for a general one. F4 lists."),
      example: Words("anyam dasar", en: "base weave")),
    Field(
      .instructor, .text(limit: 40), width: 42, required: true,
      hint: Words(
        "Kode petugas atau nama lembaga yang mengajar.",
        en: "Code of an officer, or the organisation that taught."),
      example: Words("BLK CONTOH", en: "BLK CONTOH")),
    day(.firstDay, Words("Hari pertamanya.", en: "Its first day.")),
    day(.lastDay, Words("Hari terakhirnya, paling akhir hari ini.", en: "Its last day, by today.")),
    Field(
      .participants, .text(limit: 60), width: 42, required: true,
      hint: Words(
        "Kode pekerja dipisah spasi. Contoh 7 28 29. F4 daftar.",
        en: "Worker codes with blanks between, such as 7 28 29. F4 lists."),
      example: Words("7 28 29", en: "7 28 29")),
    Field(
      .certificate, .text(limit: 40), width: 42,
      hint: Words("Nomor atau jenisnya; kosong bila tidak ada.", en: "Its number; empty for none."),
      example: Words("S-12/2026", en: "S-12/2026")),
  ]

  private static func day(_ name: FieldName, _ hint: Words) -> Field {
    Field(
      name, .day, width: 10, required: true, hint: hint,
      example: Words("23-11-2026", en: "23-11-2026"))
  }
}
