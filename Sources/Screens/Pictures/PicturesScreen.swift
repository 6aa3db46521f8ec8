import Reports
import TerminalUI
import Wording
import Workshop

/// The pictures of the workshop in bars, one at a time: arrows go from bar to bar and from picture
/// to picture, and behind each bar are its records.
struct PicturesScreen: RowPage {
  private var picture = Pictures.output
  var cursor = ListCursor()
  private var memo = PageMemo<Paper.Chart>()

  /// How many months are shown; of output as many as have weeks for one screen.
  private static let months = 12
  private static let monthsOfWeeks = 4

  var topic: String { "gambar" }

  static func binding(in scene: Scene) -> Binding {
    Binding([.character("g")], .pictures, scene.say("Gambar", en: "Graphs"), onKeyLine: false)
  }

  // MARK: Bars

  private func chart(in scene: Scene) -> Paper.Chart {
    let last = scene.today.month
    let count = picture == .output ? Self.monthsOfWeeks : Self.months
    let first = max(last + (1 - count), min(last, scene.workshop.settings.firstDay.month))
    return picture.chart(
      of: scene.workshop, months: first...last, on: scene.today, scene.language)
  }

  mutating func refresh(in scene: Scene) {
    let page = self
    memo.renew(in: scene) { page.chart(in: scene) }
  }

  private func drawing(in scene: Scene) -> (bars: [Paper.Chart.Level], full: Int) {
    guard case .bars(let bars, let full) = memo.value(in: scene, { chart(in: scene) }).kind
    else { return ([], 1) }
    return (bars, full)
  }

  private func bars(in scene: Scene) -> [Paper.Chart.Level] { drawing(in: scene).bars }

  func count(in scene: Scene) -> Int { bars(in: scene).count }

  /// A title and a unit stand above the bars.
  func page(in scene: Scene) -> Int { max(1, Layout(scene.size).bodyHeight - 1) }

  // MARK: Keys

  /// Those that the role may look at.
  private func pictures(in scene: Scene) -> [Pictures] {
    Pictures.allCases.filter { scene.refusal(at: $0.door) == nil }
  }

  private mutating func turn(by step: Int, in scene: Scene) {
    let all = pictures(in: scene)
    let place = all.firstIndex(of: picture) ?? 0
    picture = all[(place + step + all.count) % all.count]
    memo = PageMemo()
    cursor = ListCursor()
    refresh(in: scene)
  }

  func keys(in scene: Scene) -> [PageKey<PicturesScreen>] {
    let all = pictures(in: scene)
    let next = all[((all.firstIndex(of: picture) ?? 0) + 1) % all.count]
    return [
      PageKey(
        [.enter], .open, scene.say("Buka", en: "Open"),
        unless: bars(in: scene).isEmpty ? nothing(in: scene) : nil
      ) { page, scene in
        let bars = page.bars(in: scene)
        guard bars.indices.contains(page.cursor.focus),
          let subject = bars[page.cursor.focus].subject
        else { return [] }
        return [.open(page.records(of: subject, in: scene))]
      },
      PageKey([.right, .tab], .next, scene.say(next.short)) { page, scene in
        page.turn(by: 1, in: scene)
        return []
      },
      PageKey([.left, .backTab], .previous) { page, scene in
        page.turn(by: -1, in: scene)
        return []
      },
      PageKey(FiguresScreen.binding(in: scene)) { _, scene in [.open(FiguresScreen(in: scene))] },
      PageKey([.escape, .control("g")], .back, scene.say("Kembali", en: "Back")) { _, _ in
        [.close]
      },
    ]
  }

  /// The page of the records that a bar counts.
  private func records(of subject: Paper.Chart.Level.Subject, in scene: Scene) -> any Screen {
    switch subject {
    case .week(let monday):
      let day = max(monday, scene.workshop.settings.firstDay)
      return ReportScreen(.monthly, min(day, scene.today).month, in: scene)
    case .month(let month):
      return picture == .premi
        ? ListScreen(MonthPremiList(month)) : ReportScreen(.monthly, month, in: scene)
    case .channel(let channel): return ListScreen(SalesList()).narrowed(by: "channel\(channel)")
    case .age: return ListScreen(StockMatrix())
    }
  }

  private func nothing(in scene: Scene) -> String {
    scene.say(
      "Belum ada yang digambar. Kanan gambar lain.", en: "Nothing to draw yet. Right goes on.")
  }

  func hint(in scene: Scene) -> String {
    bars(in: scene).isEmpty
      ? nothing(in: scene)
      : scene.say(
        "Enter membuka catatan batang. Kiri dan Kanan gambar lain.",
        en: "Enter opens what a bar counts. Left and Right go to others.")
  }

  // MARK: Picture

  mutating func draw(on canvas: inout Canvas, in scene: Scene) {
    refresh(in: scene)
    let (bars, full) = drawing(in: scene)
    let layout = Layout(canvas.size)
    let shown = page(in: scene)
    cursor.settle(rows: bars.count, page: shown)
    let all = pictures(in: scene)
    var page = Page([scene.say("Laporan", en: "Reports"), scene.say("Gambar", en: "Graphs")])
    page.counts = [scene.say(picture.title)]
    let place = (all.firstIndex(of: picture) ?? 0) + 1
    page.fact = scene.say("gambar \(place) dari \(all.count)", en: "graph \(place) of \(all.count)")
    page.position = cursor.position(of: bars.count, in: scene)
    page.draw(on: &canvas, in: scene)
    let plan = BarPlan(bars, full: full, width: canvas.width)
    canvas.put(scene.say(picture.title), x: 2, y: layout.body, style: .heading)
    if bars.isEmpty {
      canvas.put(
        scene.say("Belum ada yang digambar.", en: "Nothing to draw yet."), x: 2, y: layout.body + 1)
    }
    cursor.draw(rows: bars.count, page: shown, y: layout.body + 1, on: &canvas) { row, y, canvas in
      plan.draw(bars[row], on: &canvas, y: y)
    }
  }
}

/// Where the parts of a bar stand: what it is, its number, its cells, and what happened then.
struct BarPlan {
  private let label: Int
  private let number: Int
  private let cells: Int
  private let full: Int
  private let width: Int

  /// The cells of a full bar where there is room, and below how many none is drawn.
  private static let most = 24
  private static let fewest = 4

  init(_ bars: [Paper.Chart.Level], full: Int, width: Int) {
    self.full = full
    self.width = width
    number = bars.map { TextWidth.of($0.number) }.max() ?? 0
    let wanted = bars.map { TextWidth.of($0.label) }.max() ?? 0
    label = min(wanted, width - 3 - 2 - number)
    let left = width - 3 - label - 2 - number - 2
    cells = left < Self.fewest ? 0 : min(Self.most, left)
  }

  /// Whole cells alone; what is more than nothing has one at least.
  func bar(_ length: Int) -> String {
    if length <= 0 { return "·" }
    return String(repeating: "█", count: min(cells, max(1, length * cells / full)))
  }

  func draw(_ level: Paper.Chart.Level, on canvas: inout Canvas, y: Int) {
    canvas.put(level.label.fitted(to: label), x: 2, y: y)
    canvas.putRight(level.number, endingAt: 2 + label + 2 + number, y: y)
    let x = 2 + label + 2 + number + 2
    if cells > 0 { canvas.put(bar(level.length), x: x, y: y) }
    let room = width - 1 - (x + cells + 2)
    if room >= TextWidth.of(level.mark) { canvas.put(level.mark, x: x + cells + 2, y: y) }
  }
}

extension Pictures {
  var door: Door? {
    switch self {
    case .output, .yield, .stockAge: nil
    case .channels: .sales
    case .premi: .money
    }
  }

  /// What its key is called.
  var short: Words {
    switch self {
    case .output: Words("Minggu", en: "Weeks")
    case .yield: Words("Lulus", en: "Passed")
    case .channels: Words("Saluran", en: "Channels")
    case .stockAge: Words("Umur stok", en: "Stock age")
    case .premi: Words("Premi", en: "Premi")
    }
  }
}

extension Command {
  static let pictures = Command(
    "pictures", Words("gambar grafik batang", en: "graphs pictures charts bars"))
}
