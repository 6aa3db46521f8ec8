import Reports
import TerminalUI
import Wording
import Workshop

/// Quality in figures: the faults from most to least, control charts, and coaching by stage.
///
/// One choice of period, product and gate holds for all pictures; Tab goes round them. Behind every
/// bar and group are its checks.
struct FiguresScreen: RowPage {
  private(set) var picture = FigurePicture.faults
  private(set) var choice: FigureChoice
  var cursor = ListCursor()
  var hearing: ((inout FiguresScreen, Answer, Scene) -> [Effect])?
  private var figures: FigureSet

  init(in scene: Scene) {
    choice = FigureChoice(of: scene.workshop)
    figures = FigureSet(choice, in: scene)
  }

  static func binding(in scene: Scene) -> Binding {
    Binding(
      [.character("a")], .figures, scene.say("Statistik mutu", en: "Quality figures"),
      onKeyLine: false)
  }

  var topic: String { "angka-mutu" }

  mutating func refresh(in scene: Scene) {
    if !figures.holds(choice, in: scene) { figures = FigureSet(choice, in: scene) }
    cursor.settle(rows: count(in: scene), page: page(in: scene))
  }

  func count(in scene: Scene) -> Int { figures.count(picture) }

  /// Rows in sight, or groups of a chart.
  func page(in scene: Scene) -> Int {
    picture.isChart ? ControlPlot.capacity(scene.size, figures.groups) : rows(scene.size).page
  }

  private func rows(_ size: Size) -> FigureRows {
    FigureRows(
      size, gates: figures.yield.gates.count, opinions: figures.opinions.rows.count,
      isPareto: picture == .faults)
  }

  // MARK: Keys

  var arrows: [Binding] { picture.isChart ? Self.sideways : RowList.movement }

  func keys(in scene: Scene) -> [PageKey<FiguresScreen>] {
    let next = picture.next(by: 1, withCoaching: scene.may(.seePeople))
    return [
      PageKey(
        [.enter] + (picture.isChart ? [] : [.right]), .open, scene.say("Buah", en: "Pieces"),
        unless: figures.count(picture) == 0 ? nothing(in: scene) : nil,
        does: { page, scene in page.open(in: scene) }),
      PageKey([.tab], .next, scene.say(next.label)) { page, scene in
        page.turn(by: 1, in: scene)
        return []
      },
      PageKey([.backTab], .previous) { page, scene in
        page.turn(by: -1, in: scene)
        return []
      },
      PageKey(CoachingScreen.binding(in: scene, onKeyLine: picture == .coaching)) { page, scene in
        [.open(CoachingScreen(page.choice, in: scene))]
      },
    ] + noting(in: scene) + [
      changing([.character("p")], .period, scene.say("Periode", en: "Period")) { choice, scene in
        choice.period = choice.period.next(in: scene)
      },
      PageKey(
        [.character("s")], .filter, scene.say("Saring", en: "Filter"),
        does: { page, scene in
          [
            .open(
              PickScreen(
                title: scene.say("Saring statistik mutu", en: "Filter the figures"),
                rows: page.choice.filterRows(in: scene), picks: .one, key: [.character("s")]))
          ]
        },
        hears: { page, answer, scene in
          guard case .chosen(let number) = answer else { return [] }
          page.change(in: scene) { $0.choose(number, of: scene.workshop) }
          return []
        }),
      own(in: scene),
      PageKey(PrintScreen.key(in: scene)) { page, scene in page.printed(in: scene) },
      PageKey(
        [.escape, .control("g")] + (picture.isChart ? [] : [.left]), .back,
        scene.say("Kembali", en: "Back")
      ) { _, _ in [.close] },
    ]
  }

  /// A key that makes another choice.
  private func changing(
    _ keys: [Key], _ command: Command, _ label: String,
    make: @escaping (inout FigureChoice, Scene) -> Void
  ) -> PageKey<FiguresScreen> {
    PageKey(keys, command, label) { page, scene in
      page.change(in: scene) { make(&$0, scene) }
      return []
    }
  }

  /// The key of this picture alone.
  private func own(in scene: Scene) -> PageKey<FiguresScreen> {
    switch picture {
    case .faults:
      changing([.character("r")], .sort, scene.say("Urutkan", en: "Sort")) { choice, _ in
        choice.measure = choice.measure == .count ? .weight : .count
      }
    case .failed, .faultsPerPiece:
      changing([.character("o")], .grouping, scene.say("Kelompok", en: "Group")) { choice, _ in
        choice.grouping = choice.grouping.next
      }
    case .coaching:
      changing([.character("o")], .grouping, scene.say("Tahap", en: "Stage")) { choice, _ in
        choice.stage += 1
      }
    }
  }

  /// In a chart the cause of the point in focus.
  private func noting(in scene: Scene) -> [PageKey<FiguresScreen>] {
    guard picture.isChart else { return [] }
    let elsewhere = scene.say(
      "Sebab dicatat pada titik sebuah batch. O mengganti kelompok.",
      en: "A cause is recorded at a batch's point. O: other groups.")
    return [
      PageKey(
        [.character("u"), .function(2)], .cause, scene.say("Sebab", en: "Cause"),
        unless: scene.reason(without: .judge)
          ?? (figures.count(picture) == 0
            ? nothing(in: scene) : cause == nil ? elsewhere : nil),
        does: { page, scene in
          page.cause.map { [.open($0.question(in: scene))] } ?? []
        },
        hears: { page, answer, scene in
          guard case .typed(let reason) = answer else {
            return CauseNotes.outcome(answer, in: scene)
          }
          return page.cause.map { [$0.noting(reason, in: scene)] } ?? []
        })
    ]
  }

  private var cause: CauseNotes? { figures.cause(picture, at: cursor.focus) }

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
        en: "No maker has 10 judged pieces yet. O: another stage, P: another period.")
    }
    return scene.say(
      "Tidak ada yang cocok. P mengganti periode, S gerbang dan barang.",
      en: "Nothing matches. P changes the period, S gate and product.")
  }

  private func open(in scene: Scene) -> [Effect] {
    let title = figures.label(picture, at: cursor.focus, in: scene)
    let checks = figures.checks(picture, at: cursor.focus)
    let notes = cause?.lines(in: scene) ?? []
    return [.open(ListScreen(FigureCheckList(title, checks, causes: notes)))]
  }

  /// The report of the chosen period, product and gate, ready to print.
  private func printed(in scene: Scene) -> [Effect] {
    let report = QualityPaper(choice.scope(in: scene), gate: choice.gate, of: scene.workshop)
    let paper = report.paper(of: scene.workshop, on: scene.today, scene.language)
    return [.open(ReportScreen(.quality, paper))] + PrintScreen.opened(paper)
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
    cursor.focus(on: picture.isChart ? count - 1 : 0, rows: count, page: page(in: scene))
  }

  // MARK: Picture

  func hint(in scene: Scene) -> String {
    let count = figures.checks(picture, at: cursor.focus).count
    let next = scene.say(picture.next(by: 1, withCoaching: scene.may(.seePeople)).title)
    let tab = "Tab: " + next.lowercased() + "."
    if count == 0 { return tab + scene.say(" Esc kembali.", en: " Esc goes back.") }
    let pieces = scene.say(
      "Enter membuka \(count) buah. ", en: "Enter opens \(counted(count, "piece")). ")
    return pieces + ownHint(in: scene) + " " + tab
  }

  private func ownHint(in scene: Scene) -> String {
    switch picture {
    case .faults where choice.measure == .count:
      scene.say("R menurut bobot kelas.", en: "R: by class weight.")
    case .faults: scene.say("R menurut jumlah.", en: "R: by count.")
    case .failed, .faultsPerPiece: scene.say("O kelompok lain.", en: "O: other groups.")
    case .coaching: scene.say("O tahap lain.", en: "O: another stage.")
    }
  }

  mutating func draw(on canvas: inout Canvas, in scene: Scene) {
    refresh(in: scene)
    let count = figures.count(picture)
    var page = Page([
      scene.say("Statistik mutu", en: "Quality figures"), scene.say(picture.title),
    ])
    let texts = FigureTexts(scene: scene, figures: figures, choice: choice)
    page.counts = texts.counts(picture)
    page.fact = texts.fact(picture)
    page.view = choice.view(picture, in: scene)
    page.state = texts.state(picture)
    page.legend = texts.legend(picture)
    page.position = cursor.position(of: count, in: scene)
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
