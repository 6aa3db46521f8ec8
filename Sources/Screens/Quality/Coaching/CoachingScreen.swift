import Reports
import TerminalUI
import Wording
import Workshop

/// One stage for whoever teaches it: its faults, who needs a lesson, and what lessons changed.
///
/// Figures of one person stand here by code, and on no paper.
struct CoachingScreen: TextPage {
  private var choice: FigureChoice
  private var lessons: StageLessons
  private var stamp: [Int]
  var scroll = TextScroll()
  var hearing: ((inout CoachingScreen, Answer, Scene) -> [Effect])?

  /// `choice`: what the figures behind it are about.
  init(_ choice: FigureChoice, in scene: Scene) {
    self.choice = choice
    lessons = Self.lessons(choice, in: scene)
    stamp = Self.stamp(scene)
  }

  var topic: String { "pembinaan" }
  var door: Door? { .people }

  static func binding(in scene: Scene, onKeyLine: Bool) -> Binding {
    let none =
      scene.workshop.catalogue.makingStages.isEmpty
      ? scene.say("Katalog belum punya tahap pembuatan.", en: "The catalogue has no making stage.")
      : nil
    return Binding(
      [.character("b")], .coaching, scene.say("Pembinaan", en: "Coaching"),
      unless: scene.reason(without: .seePeople) ?? none, onKeyLine: onKeyLine)
  }

  private static func stage(_ choice: FigureChoice, in scene: Scene) -> UInt8 {
    choice.coachedStage(of: scene.workshop) ?? 0
  }

  private static func lessons(_ choice: FigureChoice, in scene: Scene) -> StageLessons {
    StageLessons(
      stage(choice, in: scene), in: choice.scope(in: scene).months, product: choice.product,
      of: scene.workshop)
  }

  private static func stamp(_ scene: Scene) -> [Int] {
    [
      scene.workshop.checks.edits, scene.workshop.batches.edits, scene.workshop.trainings.edits,
      Int(scene.today.month.number),
    ]
  }

  mutating func refresh(in scene: Scene) {
    if stamp == Self.stamp(scene) { return }
    stamp = Self.stamp(scene)
    lessons = Self.lessons(choice, in: scene)
  }

  // MARK: Keys

  func lineCount(in scene: Scene) -> Int { lines(in: scene).count }

  func keys(in scene: Scene) -> [PageKey<CoachingScreen>] {
    [
      PageKey([.character("o")], .grouping, scene.say("Tahap", en: "Stage")) { page, scene in
        page.change(in: scene) { $0.stage += 1 }
        return []
      },
      PageKey([.character("p")], .period, scene.say("Periode", en: "Period")) { page, scene in
        page.change(in: scene) { $0.period = $0.period.next(in: scene) }
        return []
      },
      PageKey(
        [.character("t")], .add, scene.say("Catat", en: "Record"),
        unless: scene.reason(without: .record),
        does: { page, scene in
          let form = TrainingForm(
            about: Self.stage(page.choice, in: scene), for: page.lessons.learners.map(\.inmate),
            in: scene)
          return [.open(form)]
        },
        hears: { _, answer, scene in
          guard case .saved(let number) = answer else { return [] }
          return [.say(TrainingForm.saved(number, in: scene))]
        }),
      PageKey(TrainingList.binding(in: scene)) { _, _ in [.open(ListScreen(TrainingList()))] },
      .back(in: scene),
    ]
  }

  private mutating func change(in scene: Scene, _ make: (inout FigureChoice) -> Void) {
    make(&choice)
    lessons = Self.lessons(choice, in: scene)
    scroll = TextScroll()
  }

  // MARK: Picture

  func hint(in scene: Scene) -> String {
    scene.reason(without: .record).map { scene.lookOnly($0) }
      ?? scene.say(
        "O tahap lain. T mencatat pelatihan tahap ini bagi yang perlu.",
        en: "O: another stage. T records a training for those who need it.")
  }

  private func lines(in scene: Scene) -> [PageLine] {
    CoachingLines(scene: scene, lessons: lessons).all
  }

  mutating func draw(on canvas: inout Canvas, in scene: Scene) {
    refresh(in: scene)
    let layout = Layout(canvas.size)
    let stage = Int(Self.stage(choice, in: scene))
    var page = Page([
      scene.say("Statistik mutu", en: "Quality figures"), scene.say("Pembinaan", en: "Coaching"),
      scene.workshop.catalogue.stages[stage].title(scene.language),
    ])
    let count = lessons.defective.whole
    page.counts = [scene.say("\(count) buah selesai", en: counted(count, "piece") + " finished")]
    if count > 0 {
      page.counts.append(
        scene.say("cacat tahap ini ", en: "stage defects ")
          + lessons.defective.text(scene.language))
    }
    let view = choice.view(.coaching, in: scene)
    page.view = scene.say("dibuat ", en: "made in ") + view
    if !layout.hasRules { page.counts.insert(view, at: 0) }
    let lines = lines(in: scene)
    let sight = scroll.shown(of: lines.count, page: layout.bodyHeight)
    if sight.count < lines.count {
      let of = scene.say("dari", en: "of")
      page.position = "\(sight.lowerBound + 1)-\(sight.upperBound) \(of) \(lines.count)"
    }
    page.draw(on: &canvas, in: scene)
    canvas.drawScroll(sight, of: lines.count)
    for (offset, line) in lines[sight].enumerated() {
      line.draw(on: &canvas, y: layout.body + offset)
    }
    canvas.cursor = (2, layout.body)
  }
}
