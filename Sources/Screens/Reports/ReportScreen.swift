import Reports
import TerminalUI
import Wording
import Workshop

/// One report as its paper will be; Tab goes from row to row of its figures, Enter opens the
/// records behind one.
struct ReportScreen: KeyedPage {
  private let kind: ReportKind
  private var month: Month?
  /// Counted when the page was opened.
  private var paper: Paper { didSet { laid = nil } }
  private var laid: LaidPaper?
  private var preview = PrintPreview()
  /// The row of figures in focus; nil until Tab is pressed.
  private var focus: Int?
  var hearing: ((inout ReportScreen, Answer, Scene) -> [Effect])?

  init(_ kind: ReportKind, _ month: Month?, in scene: Scene) {
    let none = Paper("", name: "", scene.language, [])
    self.init(kind, kind.paper(month, in: scene) ?? none, month)
  }

  /// A report whose figures were chosen on a page of its own.
  init(_ kind: ReportKind, _ paper: Paper, _ month: Month? = nil) {
    self.kind = kind
    self.month = month
    self.paper = paper
  }

  var topic: String { "laporan-isi" }
  var door: Door? { kind.door }

  // MARK: Keys

  func keys(in scene: Scene) -> [PageKey<ReportScreen>] {
    let back = [.escape, .control("g")] + (preview.isShifted ? [] : [Key.left])
    let shown = shown(in: scene)
    return figureKeys(in: scene) + [
      PageKey(PrintScreen.key(in: scene)) { page, _ in PrintScreen.opened(page.paper) }
    ] + signing.keys(in: scene) { page, _ in page.signing } + monthKeys(in: scene)
      + preview.bindings(of: shown, in: scene).map { binding in
        PageKey(binding) { page, scene in
          page.preview.move(binding.command, over: page.shown(in: scene), in: scene)
          return []
        }
      } + [PageKey(back, .back, scene.say("Kembali", en: "Back")) { _, _ in [.close] }]
  }

  /// Those of the rows of figures.
  private func figureKeys(in scene: Scene) -> [PageKey<ReportScreen>] {
    let rows = rows(in: scene)
    if rows.isEmpty { return withoutFigures(in: scene) }
    let why =
      focus.map { scene.refusal(at: rows[$0].source.door) }
      ?? scene.say("Tab dulu ke baris angkanya.", en: "Tab to a row of figures first.")
    return [
      PageKey([.enter], .open, scene.say("Rinci", en: "Details"), unless: why) { page, scene in
        guard let focus = page.focus else { return [] }
        let row = page.rows(in: scene)[focus]
        return [.open(row.source.screen(row, in: scene))]
      },
      PageKey([.tab], .next, scene.say("Angka", en: "Figure")) { page, scene in
        page.turn(by: 1, in: scene)
        return []
      },
      PageKey([.backTab], .previous) { page, scene in
        page.turn(by: -1, in: scene)
        return []
      },
    ]
  }

  /// A paper that was signed leads to no records: they may say something else by now.
  private func withoutFigures(in scene: Scene) -> [PageKey<ReportScreen>] {
    let why = scene.say(
      "Kertas yang ditandatangani. V membuka yang berubah sejak itu.",
      en: "A signed paper. V shows what has changed since.")
    if signing.state(in: scene) == nil { return [] }
    return [
      PageKey(
        [.enter, .tab], .open, scene.say("Rinci", en: "Details"), unless: why, onKeyLine: false
      ) { _, _ in [] }
    ]
  }

  private var signing: PaperSigning { PaperSigning(paper, isSigned: kind.isSigned) }

  private func monthKeys(in scene: Scene) -> [PageKey<ReportScreen>] {
    guard kind.hasMonth, let month else { return [] }
    return [
      PageKey([.character("p")], .period, scene.say("Periode", en: "Period")) { page, scene in
        let months = ReportMonths.all(in: scene)
        if months.count == 1 { return [.say(ReportMonths.onlyOne(months.first, in: scene))] }
        page = ReportScreen(
          page.kind, ReportMonths.next(after: page.month, in: months), in: scene)
        return []
      }
    ] + (kind == .monthly ? [notesKey(month, in: scene)] : [])
  }

  private func notesKey(_ month: Month, in scene: Scene) -> PageKey<ReportScreen> {
    PageKey(
      [.character("u"), .function(2)], .monthNotes, scene.say("Uraian", en: "Words"),
      unless: MonthNotesForm.refusal(in: scene),
      does: { _, scene in [.open(MonthNotesForm(month, in: scene))] },
      hears: { page, answer, scene in
        guard case .saved(let number) = answer else { return [] }
        page.paper = page.kind.paper(month, in: scene) ?? page.paper
        return [
          .say(
            page.signing.state(in: scene) == nil
              ? MonthNotesForm.saved(number, in: scene)
              : page.signing.saysSame(number, in: scene))
        ]
      })
  }

  mutating func refresh(in scene: Scene) {
    if laid?.isStill(scene) != true { laid = LaidPaper(paper, in: scene) }
  }

  mutating func move(_ motion: Motion, in scene: Scene) {
    preview.move(motion, over: shown(in: scene), in: scene)
  }

  // MARK: Rows of figures

  private func laid(in scene: Scene) -> LaidPaper {
    guard let laid, laid.isStill(scene) else { return LaidPaper(paper, in: scene) }
    return laid
  }

  private func shown(in scene: Scene) -> Print { laid(in: scene).shown }

  private func rows(in scene: Scene) -> [Paper.SourcedRow] { laid(in: scene).rows }

  private mutating func turn(by step: Int, in scene: Scene) {
    let count = rows(in: scene).count
    focus = focus.map { ($0 + step + count) % count } ?? (step > 0 ? 0 : count - 1)
    if let line = focusedLine(in: scene) {
      preview.show(line, over: shown(in: scene), in: scene)
    }
  }

  /// Where the row in focus stands among the lines: each is sought behind the one before.
  private func focusedLine(in scene: Scene) -> Int? {
    guard let focus else { return nil }
    let lines = PrintPreview.rows(of: shown(in: scene))
    var found: Int?
    for row in rows(in: scene).prefix(focus + 1) {
      found =
        lines.indices.dropFirst((found ?? -1) + 1).first { lines[$0].text == row.line }
        ?? found
    }
    return found
  }

  // MARK: Picture

  func hint(in scene: Scene) -> String {
    let rows = rows(in: scene)
    if let focus, rows.indices.contains(focus) {
      let name = rows[focus].values.first.map { $0.text(scene.language) } ?? ""
      return name.trimmed.fitted(to: 24) + ": "
        + scene.say("Enter membuka catatannya.", en: "Enter opens its records.")
    }
    if signing.state(in: scene) != nil {
      return scene.say(
        "Seperti ditandatangani. V yang berubah, C mencetak.",
        en: "As it was signed. V shows changes, C prints.")
    }
    return kind == .monthly
      ? scene.say(
        "Tab ke angka, C mencetak, U menulis kendala dan rencana.",
        en: "Tab to figures, C prints, U writes obstacles and plan.")
      : scene.say(
        "C mencetak, Tab ke angkanya. Panah menggeser.",
        en: "C prints, Tab to figures. Arrows scroll.")
  }

  mutating func draw(on canvas: inout Canvas, in scene: Scene) {
    refresh(in: scene)
    let shown = shown(in: scene)
    var page = Page([scene.say("Laporan", en: "Reports"), title(in: scene)])
    page.counts = [
      signing.state(in: scene) ?? signing.otherLanguage(in: scene)
        ?? scene.say("dihitung saat dibuka", en: "counted when opened")
    ]
    page.fact = kind == .premi ? "" : scene.say("tanpa nama", en: "no names")
    page.position = preview.position(over: shown, in: scene)
    page.draw(on: &canvas, in: scene)
    preview.draw(shown, on: &canvas, focus: focusedLine(in: scene))
  }

  private func title(in scene: Scene) -> String {
    let name = scene.say(kind.shortTitle)
    return month.map { name + " " + $0.title(scene.language) } ?? name
  }
}

extension PrintPreview.Row {
  fileprivate var text: String? {
    switch self {
    case .line(let line): line.text
    case .edge: nil
    }
  }
}
