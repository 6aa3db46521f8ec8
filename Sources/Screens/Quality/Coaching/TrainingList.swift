import TerminalUI
import Wording
import Workshop

/// The trainings that were held, the newest at the top; all of them or one person's.
struct TrainingList: ListSubject {
  var inmate: ID<Inmate>?

  var list: SavedView.List { .trainings }
  var topic: String { "pelatihan" }
  var door: Door? { .people }
  var usualOrder: Words { Words("terbaru", en: "newest first") }
  var openLabel: Words? { nil }

  static func binding(in scene: Scene) -> Binding {
    Binding(
      [.character("l")], .trainings, scene.say("Pelatihan", en: "Trainings"),
      unless: scene.reason(without: .seePeople))
  }

  func title(in scene: Scene) -> String { scene.say("Pelatihan", en: "Trainings") }

  func path(in scene: Scene) -> [String] {
    [scene.say("Warga binaan", en: "Inmates")] + (inmate.map { [scene.workshop.code($0)] } ?? [])
      + [title(in: scene)]
  }

  func stamp(in scene: Scene) -> [Int] { [scene.workshop.trainings.edits] }

  func rows(in scene: Scene) -> [Int] {
    let trainings = scene.workshop.trainings
    return scene.workshop.trainings(of: inmate).sorted {
      (trainings[$0].last, $0) > (trainings[$1].last, $1)
    }.map { Int($0.index) }
  }

  func columns(in scene: Scene) -> [ListColumn] {
    let trainings = scene.workshop.trainings
    return [
      ListColumn("first", Column(scene.say("Mulai", en: "From"), 10)) { .day(trainings[$0].first) },
      ListColumn("last", Column(scene.say("Sampai", en: "Until"), 10, from: 80)) {
        .day(trainings[$0].last)
      },
      ListColumn("programme", Column(scene.say("Program", en: "Programme"), 22)) {
        .text(trainings[$0].programme)
      },
      ListColumn("stage", Column(scene.say("Tahap", en: "Stage"), 14, from: 60)) {
        .text(stage(trainings[$0], in: scene))
      },
      ListColumn("people", Column(scene.say("Orang", en: "People"), 6, .right, from: 80)) {
        .number(trainings[$0].participants.count)
      },
    ]
  }

  private func stage(_ row: Training, in scene: Scene) -> String {
    row.stage.map { scene.workshop.catalogue.stages[Int($0)].title(scene.language) }
      ?? scene.say("umum", en: "general")
  }

  func texts(of row: Int, in scene: Scene) -> [String] {
    let training = scene.workshop.trainings[row]
    return [training.programme, training.instructor, stage(training, in: scene)]
      + training.participants.map { scene.workshop.code($0) }
  }

  // MARK: Keys

  func adding(in scene: Scene) -> ListAdding? {
    ListAdding(
      scene.say("Pelatihan baru", en: "New training"), in: scene,
      form: TrainingForm(for: inmate.map { [$0] } ?? [], in: scene))
  }

  func editing(in scene: Scene) -> ((_ row: Int) -> (any Screen)?)? {
    { row in
      scene.workshop.trainings[row].course.map { ListScreen(SessionList($0)) }
        ?? TrainingForm(changing: ID(row), in: scene)
    }
  }

  func newest(in scene: Scene) -> Int? {
    scene.workshop.trainings.isEmpty ? nil : scene.workshop.trainings.count - 1
  }

  func saved(_ row: Int, isNew: Bool, number: Int64, in scene: Scene) -> String {
    TrainingForm.saved(number, in: scene)
  }

  func deeds(in scene: Scene) -> [ListDeed] {
    [
      ListDeed(
        keys: [.function(8), .delete], command: .void,
        label: scene.say("Batalkan", en: "Void"),
        reason: scene.reason(without: .record),
        question: { question($0, in: scene) },
        way: { _, _ in .actions { [.withdraw(Withdraw(.training(ID($0)), on: scene.today))] } },
        done: { rows, number in
          rows.count == 1
            ? scene.say(
              "Tersimpan #\(number). Pelatihan batal. Z mengurungkan.",
              en: "Saved #\(number). The training is void. Z undoes.")
            : scene.say(
              "Tersimpan #\(number). \(rows.count) pelatihan batal. Z mengurungkan.",
              en: "Saved #\(number). \(rows.count) trainings are void. Z undoes.")
        })
    ]
  }

  private func question(_ rows: [Int], in scene: Scene) -> ConfirmScreen {
    let row = scene.workshop.trainings[rows[0]]
    let people = Set(rows.flatMap { scene.workshop.trainings[$0].participants }).count
    return ConfirmScreen(
      title: rows.count == 1
        ? scene.say("Batalkan pelatihan?", en: "Void the training?")
        : scene.say("Batalkan \(rows.count) pelatihan?", en: "Void \(rows.count) trainings?"),
      lines: [
        rows.count == 1 ? row.first.dashed + "  " + row.programme : "",
        scene.say(
          "Hilang dari halaman \(people) orang.",
          en: "Gone from the pages of \(counted(people, "person", "people"))."),
      ].filter { !$0.isEmpty }, choices: [scene.say("Batalkan", en: "Void")])
  }

  // MARK: Picture

  func counts(in scene: Scene) -> [String] {
    let count = rows(in: scene).count
    return [scene.say("\(count) pelatihan", en: counted(count, "training"))]
  }

  func hint(_ row: Int, place: Int, of count: Int, in scene: Scene) -> String {
    scene.reason(without: .record).map { scene.lookOnly($0) }
      ?? scene.say(
        "T mencatat pelatihan. U mengubah, F8 membatalkan yang salah.",
        en: "T records a training. U changes, F8 voids a mistaken one.")
  }

  func emptyWords(in scene: Scene) -> EmptyWords {
    let reason = scene.reason(without: .record)
    return EmptyWords(
      sentence: scene.say("Belum ada pelatihan.", en: "No training yet."),
      hint: reason.map { scene.lookOnly($0) }
        ?? scene.say("T mencatat pelatihan.", en: "T records a training."))
  }

  func factLines(_ layout: Layout) -> Int { layout.hasRules ? 5 : 3 }

  /// What was given to all, or the first and the last of the numbers.
  private static func certificates(of training: Training) -> String {
    guard let first = training.certificates.first, let last = training.certificates.last else {
      return training.certificate
    }
    return first == last ? first : first + " - " + last
  }

  /// Who taught, what was given, and in the lines that are left who was there.
  func facts(of row: Int, in scene: Scene) -> [String] {
    let training = scene.workshop.trainings[row]
    let codes = training.participants.map { scene.workshop.code($0) }.joined(separator: " ")
    let numbers = Self.certificates(of: training)
    let certificate = numbers.isEmpty ? scene.say("tidak ada", en: "none") : numbers
    let people = scene.say("Peserta     ", en: "Participants  ")
    return [
      scene.say("Pengajar    ", en: "Instructor    ") + training.instructor,
      scene.say("Sertifikat  ", en: "Certificate   ") + certificate,
    ] + (people + codes).wrapped(to: scene.size.width - 3, indent: people.count)
  }
}
