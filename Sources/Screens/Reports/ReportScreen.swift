import Reports
import TerminalUI
import Wording
import Workshop

/// One report as its paper will be.
struct ReportScreen: Screen {
  private let kind: ReportKind
  private var month: Month?
  /// Counted when the page was opened.
  private var paper: Paper
  private var preview = PrintPreview()

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

  var presence: Presence { .page }
  var topic: String { "laporan-isi" }
  var door: Door? { kind.door }

  func bindings(in scene: Scene) -> [Binding] {
    var rows = [PrintScreen.key(in: scene)]
    if kind.hasMonth {
      rows.append(Binding([.character("p")], .period, scene.say("Periode", en: "Period")))
    }
    rows += PaperSigning(paper, isSigned: kind.isSigned).bindings(in: scene)
    let back = [.escape, .control("g")] + (preview.isShifted ? [] : [Key.left])
    return rows + preview.bindings(of: shown(in: scene), in: scene)
      + [Binding(back, .back, scene.say("Kembali", en: "Back"))] + RowList.movement
  }

  private func shown(in scene: Scene) -> Print {
    Print(paper.printed(of: scene.workshop), scene.printing.setup)
  }

  mutating func press(_ input: Input, in scene: Scene) -> [Effect] {
    switch input {
    case .command(.back): return [.close]
    case .command(.print): return PrintScreen.opened(paper)
    case .command(.sign): return PaperSigning(paper, isSigned: kind.isSigned).signing(in: scene)
    case .command(.changes): return PaperSigning(paper, isSigned: kind.isSigned).changes(in: scene)
    case .command(.period):
      let months = ReportMonths.all(in: scene)
      if months.count == 1 { return [.say(ReportMonths.onlyOne(months.first, in: scene))] }
      changeMonth(in: scene)
    case .command(let command): preview.move(command, over: shown(in: scene), in: scene)
    case .key: break
    }
    return []
  }

  private mutating func changeMonth(in scene: Scene) {
    self = ReportScreen(
      kind, ReportMonths.next(after: month, in: ReportMonths.all(in: scene)), in: scene)
  }

  func hint(in scene: Scene) -> String {
    kind.hasMonth
      ? scene.say(
        "C mencetak, P bulan sebelumnya. Panah dan PgDn menggeser.",
        en: "C prints, P for the month before. Arrows and PgDn scroll.")
      : scene.say("C mencetak. Panah dan PgDn menggeser.", en: "C prints. Arrows and PgDn scroll.")
  }

  func draw(on canvas: inout Canvas, in scene: Scene) {
    let shown = shown(in: scene)
    var page = Page([scene.say("Laporan", en: "Reports"), title(in: scene)])
    page.counts = [scene.say("dihitung saat dibuka", en: "counted when opened")]
    page.fact = scene.say("tanpa nama", en: "no names")
    page.position = preview.position(over: shown, in: scene)
    page.draw(on: &canvas, in: scene)
    preview.draw(shown, on: &canvas)
  }

  private func title(in scene: Scene) -> String {
    let name = scene.say(kind.shortTitle)
    return month.map { name + " " + $0.title(scene.language) } ?? name
  }
}
