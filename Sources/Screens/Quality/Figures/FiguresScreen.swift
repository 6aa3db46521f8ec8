import Reports
import TerminalUI
import Wording
import Workshop

/// Quality in figures: the faults from most to least, control charts, and coaching by stage.
///
/// One choice of period, product and gate holds for all pictures; Tab goes round them. Behind every
/// bar and group are its checks.
struct FiguresScreen: Screen {
  private(set) var picture = FigurePicture.faults
  private(set) var choice: FigureChoice
  private(set) var cursor = ListCursor()
  private var figures: FigureSet

  init(in scene: Scene) {
    choice = FigureChoice(of: scene.workshop)
    figures = FigureSet(choice, in: scene)
  }

  var presence: Presence { .page }
  var topic: String { "angka-mutu" }

  private mutating func refresh(in scene: Scene) {
    if !figures.holds(choice, in: scene) { figures = FigureSet(choice, in: scene) }
    cursor.settle(rows: figures.count(picture), page: page(scene.size))
  }

  /// Rows in sight, or groups of a chart.
  private func page(_ size: Size) -> Int {
    picture.isChart
      ? ControlPlot.capacity(size, figures.groups)
      : rows(size).page
  }

  private func rows(_ size: Size) -> FigureRows {
    FigureRows(
      size, gates: figures.yield.gates.count, opinions: figures.opinions.rows.count,
      isPareto: picture == .faults)
  }

  // MARK: Keys

  func bindings(in scene: Scene) -> [Binding] {
    let next = picture.next(by: 1, withCoaching: scene.may(.seePeople))
    return [
      Binding(
        [.enter] + (picture.isChart ? [] : [.right]), .open, scene.say("Buah", en: "Pieces"),
        unless: figures.count(picture) == 0 ? nothing(in: scene) : nil),
      Binding([.tab], .next, scene.say(next.label)),
      Binding([.backTab], .previous),
      CoachingScreen.binding(in: scene, onKeyLine: picture == .coaching),
    ] + noting(in: scene) + [
      Binding([.character("p")], .period, scene.say("Periode", en: "Period")),
      Binding([.character("s")], .filter, scene.say("Saring", en: "Filter")),
    ] + own(in: scene) + [
      PrintScreen.key(in: scene),
      Binding(
        [.escape, .control("g")] + (picture.isChart ? [] : [.left]), .back,
        scene.say("Kembali", en: "Back")),
    ] + (picture.isChart ? Self.sideways : RowList.movement)
  }

  /// The key of this picture alone.
  private func own(in scene: Scene) -> [Binding] {
    switch picture {
    case .faults: [Binding([.character("r")], .sort, scene.say("Urut", en: "Sort"))]
    case .failed, .faultsPerPiece:
      [Binding([.character("o")], .grouping, scene.say("Kelompok", en: "Group"))]
    case .coaching: [Binding([.character("o")], .grouping, scene.say("Tahap", en: "Stage"))]
    }
  }

  /// In a chart the cause of the point in focus.
  private func noting(in scene: Scene) -> [Binding] {
    guard picture.isChart else { return [] }
    let elsewhere = scene.say(
      "Sebab dicatat pada titik sebuah batch. O mengganti kelompok.",
      en: "A cause is noted at the point of a batch. O groups otherwise.")
    return [
      Binding(
        [.character("e")], .cause, scene.say("Sebab", en: "Cause"),
        unless: scene.reason(without: .judge)
          ?? (figures.count(picture) == 0
            ? nothing(in: scene)
            : figures.cause(picture, at: cursor.focus) == nil ? elsewhere : nil)
      )
    ]
  }

  /// In a chart time runs to the right.
  private static let sideways = [
    Binding([.left, .up, .character("k")], .up), Binding([.right, .down, .character("j")], .down),
    Binding([.pageUp], .pageUp), Binding([.pageDown], .pageDown), Binding([.home], .first),
    Binding([.end], .last),
  ]

  private func nothing(in scene: Scene) -> String {
    if picture == .coaching {
      return scene.say(
        "Belum ada pembuat dengan 10 buah diperiksa. O tahap lain, P periode lain.",
        en: "No maker has 10 judged pieces yet. O another stage, P another period.")
    }
    return scene.say(
      "Tidak ada yang cocok. P mengganti periode, S gerbang dan barang.",
      en: "Nothing matches. P changes the period, S gate and product.")
  }

  mutating func press(_ input: Input, in scene: Scene) -> [Effect] {
    refresh(in: scene)
    guard case .command(let command) = input else { return [] }
    switch command {
    case .back: return [.close]
    case .open:
      let title = figures.label(picture, at: cursor.focus, in: scene)
      let checks = figures.checks(picture, at: cursor.focus)
      let notes = figures.cause(picture, at: cursor.focus)?.lines(in: scene) ?? []
      return [.open(ListScreen(FigureCheckList(title, checks, causes: notes)))]
    case .cause:
      return figures.cause(picture, at: cursor.focus).map { [.open($0.question(in: scene))] } ?? []
    case .coaching: return [.open(CoachingScreen(choice, in: scene))]
    case .print: return printed(in: scene)
    case .next: turn(by: 1, in: scene)
    case .previous: turn(by: -1, in: scene)
    case .period: change(in: scene) { $0.period = $0.period.next(in: scene) }
    case .sort: change(in: scene) { $0.measure = $0.measure == .count ? .weight : .count }
    case .grouping where picture == .coaching: change(in: scene) { $0.stage += 1 }
    case .grouping: change(in: scene) { $0.grouping = $0.grouping.next }
    case .filter:
      return [
        .open(
          PickScreen(
            title: scene.say("Saring angka mutu", en: "Filter the figures"),
            rows: choice.filterRows(in: scene), picks: .one, key: [.character("s")]))
      ]
    default:
      _ = cursor.move(command, rows: figures.count(picture), page: page(scene.size))
    }
    return []
  }

  mutating func hear(_ answer: Answer, in scene: Scene) -> [Effect] {
    switch answer {
    case .chosen(let number):
      change(in: scene) { $0.choose(number, of: scene.workshop) }
      return []
    case .typed(let reason):
      return figures.cause(picture, at: cursor.focus).map { [$0.noting(reason, in: scene)] } ?? []
    default: return CauseNotes.outcome(answer, in: scene)
    }
  }

  /// The report of the chosen period, product and gate, ready to print.
  private func printed(in scene: Scene) -> [Effect] {
    let paper = QualityPaper(choice.scope(in: scene), gate: choice.gate, of: scene.workshop)
    let document = paper.document(of: scene.workshop, on: scene.today, scene.language)
    return [.open(ReportScreen(.quality, document))] + PrintScreen.opened(document)
  }

  private mutating func turn(by step: Int, in scene: Scene) {
    picture = picture.next(by: step, withCoaching: scene.may(.seePeople))
    begin(in: scene)
  }

  private mutating func change(in scene: Scene, _ make: (inout FigureChoice) -> Void) {
    make(&choice)
    refresh(in: scene)
    begin(in: scene)
  }

  /// A list begins at its first row, a chart at its newest group.
  private mutating func begin(in scene: Scene) {
    let count = figures.count(picture)
    cursor.focus(on: picture.isChart ? count - 1 : 0, rows: count, page: page(scene.size))
  }

  // MARK: Picture

  func hint(in scene: Scene) -> String {
    let count = figures.checks(picture, at: cursor.focus).count
    let next = scene.say(picture.next(by: 1, withCoaching: scene.may(.seePeople)).title)
    let tab = "Tab: " + next.lowercased() + "."
    if count == 0 { return tab + scene.say(" Esc kembali.", en: " Esc goes back.") }
    let pieces = scene.say(
      "Enter membuka \(count) buah. ", en: "Enter opens \(plural(count, "piece")). ")
    return pieces + ownHint(in: scene) + " " + tab
  }

  private func ownHint(in scene: Scene) -> String {
    switch picture {
    case .faults where choice.measure == .count:
      scene.say("R menurut bobot kelas.", en: "R by weight of class.")
    case .faults: scene.say("R menurut jumlah.", en: "R by count.")
    case .failed, .faultsPerPiece: scene.say("O kelompok lain.", en: "O groups otherwise.")
    case .coaching: scene.say("O tahap lain.", en: "O another stage.")
    }
  }

  mutating func draw(on canvas: inout Canvas, in scene: Scene) {
    refresh(in: scene)
    let of = scene.say("dari", en: "of")
    let count = figures.count(picture)
    var page = Page([
      scene.say("Angka mutu", en: "Quality figures"), scene.say(picture.title),
    ])
    let texts = FigureTexts(scene: scene, figures: figures, choice: choice)
    page.counts = texts.counts(picture)
    page.fact = texts.fact(picture)
    page.view = choice.view(picture, in: scene)
    page.state = texts.state(picture)
    page.legend = texts.legend(picture)
    page.position = "\(count == 0 ? 0 : cursor.focus + 1) \(of) \(count)"
    page.draw(on: &canvas, in: scene)
    canvas.cursor = (2, Layout(canvas.size).body)
    if count == 0 { return drawEmpty(on: &canvas, in: scene) }
    if let chart = figures.chart(picture) {
      ControlPlot(
        scene: scene, chart: chart, groups: figures.groups, cursor: cursor,
        cause: figures.cause(picture, at: cursor.focus)
      ).draw(on: &canvas)
    } else {
      rows(canvas.size).draw(figures, cursor, by: choice.measure, on: &canvas, in: scene)
    }
  }

  private func drawEmpty(on canvas: inout Canvas, in scene: Scene) {
    let top = Layout(canvas.size).body
    for (place, line) in nothing(in: scene).wrapped(to: canvas.width - 3).enumerated() {
      canvas.put(line, x: 2, y: top + 1 + place)
    }
    canvas.cursor = (2, top + 1)
    if picture == .coaching && Layout(canvas.size).hasRules {
      rows(canvas.size).drawOpinions(figures.opinions, on: &canvas, y: top + 4, in: scene)
    }
  }
}

extension QualityGrouping {
  /// The next one round.
  fileprivate var next: QualityGrouping {
    let all = Self.allCases
    return all[((all.firstIndex(of: self) ?? 0) + 1) % all.count]
  }
}
