import TerminalUI
import Wording
import Workshop

/// The trainings that were held, the newest at the top; all of them or one person's.
struct TrainingsScreen: Screen {
  private let inmate: ID<Inmate>?
  private var table = PlainTable()
  /// The training whose withdrawal was asked about.
  private var asked: ID<Training>?

  init(of inmate: ID<Inmate>? = nil) { self.inmate = inmate }

  var presence: Presence { .page }
  var topic: String { "pelatihan" }
  var door: Door? { .people }

  static func binding(in scene: Scene) -> Binding {
    Binding(
      [.character("l")], .trainings, scene.say("Pelatihan", en: "Trainings"),
      unless: scene.reason(without: .seePeople))
  }

  private func rows(in scene: Scene) -> [ID<Training>] {
    let trainings = scene.workshop.trainings
    return scene.workshop.trainings(of: inmate).sorted {
      (trainings[$0].last, $0) > (trainings[$1].last, $1)
    }
  }

  private func focused(in scene: Scene) -> ID<Training>? {
    let rows = rows(in: scene)
    return table.focus(of: rows.count).map { rows[$0] }
  }

  // MARK: Keys

  func bindings(in scene: Scene) -> [Binding] {
    let reason = scene.reason(without: .record)
    return [
      Binding(
        [.character("t")], .add, scene.say("Latihan baru", en: "New training"), unless: reason),
      Binding(
        [.function(8), .delete], .void, scene.say("Batalkan", en: "Void"),
        unless: reason ?? (focused(in: scene) == nil ? empty(in: scene) : nil)),
      Binding([.escape, .left, .control("g")], .back, scene.say("Kembali", en: "Back")),
    ] + RowList.movement
  }

  private func empty(in scene: Scene) -> String {
    scene.say("Belum ada pelatihan. T mencatat.", en: "No training yet. T records one.")
  }

  mutating func press(_ input: Input, in scene: Scene) -> [Effect] {
    guard case .command(let command) = input else { return [] }
    switch command {
    case .back: return [.close]
    case .add: return [.open(TrainingForm(for: inmate.map { [$0] } ?? [], in: scene))]
    case .void:
      asked = focused(in: scene)
      return asked.map { [.open(question($0, in: scene))] } ?? []
    default: _ = table.move(command, rows: rows(in: scene).count, page: page(scene.size))
    }
    return []
  }

  private func question(_ training: ID<Training>, in scene: Scene) -> ConfirmScreen {
    let row = scene.workshop.trainings[training]
    return ConfirmScreen(
      title: scene.say("Batalkan pelatihan?", en: "Void the training?"),
      lines: [
        row.first.dashed + "  " + row.programme,
        scene.say(
          "Hilang dari halaman \(row.participants.count) orang.",
          en: "It leaves the pages of \(counted(row.participants.count, "person", "people"))."),
      ], choices: [scene.say("Batalkan", en: "Void")])
  }

  mutating func hear(_ answer: Answer, in scene: Scene) -> [Effect] {
    switch answer {
    case .confirmed(true):
      guard let asked else { return [] }
      return [.perform([.withdraw(Withdraw(.training(asked), on: scene.today))])]
    case .saved(let number):
      defer { asked = nil }
      guard let asked, scene.workshop.trainings[asked].isWithdrawn else {
        return [.say(TrainingForm.saved(number, in: scene))]
      }
      return [
        .say(
          scene.say(
            "Tersimpan #\(number). Pelatihan batal. Z mengurungkan.",
            en: "Saved #\(number). The training is void. Z undoes."))
      ]
    default: return []
    }
  }

  // MARK: Picture

  /// How many lines are told of the row in focus, below a blank one.
  private func facts(_ size: Size) -> Int { Layout(size).hasRules ? 5 : 3 }

  private func page(_ size: Size) -> Int {
    PlainTable.page(height: height(size), hasTotals: false)
  }

  private func height(_ size: Size) -> Int { max(2, Layout(size).bodyHeight - facts(size) - 1) }

  func hint(in scene: Scene) -> String {
    scene.reason(without: .record).map { scene.lookOnly($0) }
      ?? scene.say(
        "T mencatat pelatihan. F8 membatalkan yang salah.",
        en: "T records a training. F8 voids a mistaken one.")
  }

  mutating func draw(on canvas: inout Canvas, in scene: Scene) {
    let rows = rows(in: scene)
    let layout = Layout(canvas.size)
    let who = inmate.map { [scene.workshop.code($0)] } ?? []
    var page = Page(
      [scene.say("Warga binaan", en: "Inmates")] + who + [scene.say("Pelatihan", en: "Trainings")])
    page.counts = [scene.say("\(rows.count) pelatihan", en: plural(rows.count, "training"))]
    page.position = table.position(of: rows.count, page: self.page(canvas.size), in: scene)
    page.draw(on: &canvas, in: scene)
    table.draw(
      PlainTable.Content(
        columns: Self.columns(in: scene), rows: rows.map { Self.cells($0, in: scene) },
        empty: empty(in: scene)),
      on: &canvas, y: layout.body, height: height(canvas.size))
    guard let training = focused(in: scene) else { return }
    PlainTable.drawFacts(
      Self.facts(of: training, lines: facts(canvas.size), in: scene), on: &canvas,
      y: layout.body + height(canvas.size) + 1)
  }

  private static func columns(in scene: Scene) -> Columns {
    Columns([
      Column(scene.say("Mulai", en: "From"), 10),
      Column(scene.say("Sampai", en: "Until"), 10, from: 80),
      Column(scene.say("Program", en: "Programme"), 22),
      Column(scene.say("Tahap", en: "Stage"), 14, from: 60),
      Column(scene.say("Orang", en: "People"), 6, .right, from: 80),
    ])
  }

  private static func cells(_ training: ID<Training>, in scene: Scene) -> [String] {
    let row = scene.workshop.trainings[training]
    let stage = row.stage.map { scene.workshop.catalogue.stages[Int($0)].title(scene.language) }
    return [
      row.first.dashed, row.last.dashed, row.programme,
      stage ?? scene.say("umum", en: "general"), "\(row.participants.count)",
    ]
  }

  /// Who taught, what was given, and in the lines that are left who was there.
  private static func facts(
    of training: ID<Training>, lines: Int, in scene: Scene
  ) -> [String] {
    let row = scene.workshop.trainings[training]
    let codes = row.participants.map { scene.workshop.code($0) }.joined(separator: " ")
    let certificate =
      row.certificate.isEmpty ? scene.say("tidak ada", en: "none") : row.certificate
    let people = scene.say("Peserta     ", en: "Participants  ")
    let rows = (people + codes).wrapped(to: scene.size.width - 3, indent: people.count)
    return [
      scene.say("Pengajar    ", en: "Instructor    ") + row.instructor,
      scene.say("Sertifikat  ", en: "Certificate   ") + certificate,
    ] + rows.prefix(lines - 2)
  }
}
