import TerminalUI
import Wording
import Workshop

/// What a grade means in money: its price band, its points, and what they make in premi under the
/// scheme in force, stage by stage.
struct GradeWorthScreen: TextPage {
  private var product: Int
  var scroll = TextScroll()

  /// Without a product it begins at the first.
  init(_ product: ID<Product>?) { self.product = product.map { Int($0.index) } ?? 0 }

  var topic: String { "mutu-dan-premi" }

  static func binding(in scene: Scene) -> Binding {
    Binding([.character("w")], .worth, scene.say("Harga mutu", en: "Worth"), onKeyLine: false)
  }

  // MARK: Keys

  func lineCount(in scene: Scene) -> Int { lines(in: scene).count }

  func keys(in scene: Scene) -> [PageKey<GradeWorthScreen>] {
    let last = scene.workshop.products.count - 1
    return [
      PageKey(
        [.pageDown, .right], .next, scene.say("Berikut", en: "Next"),
        unless: product < last
          ? nil : scene.say("Ini barang terakhir.", en: "This is the last product."),
        does: { page, _ in
          page.product += 1
          return []
        }),
      PageKey(
        [.pageUp], .previous, scene.say("Sebelumnya", en: "Previous"),
        unless: product > 0
          ? nil : scene.say("Ini barang pertama.", en: "This is the first product."),
        does: { page, _ in
          page.product -= 1
          return []
        }),
      .back(in: scene),
    ]
  }

  func hint(in scene: Scene) -> String {
    scene.say(
      "Satu buah dengan harga biasa. Sebelum komisi dan biaya bulan itu.",
      en: "One piece at its usual price. Before the month's commission and costs.")
  }

  // MARK: Picture

  private enum Line {
    case text(String)
    case titles(Columns)
    case row(Columns, [String])
  }

  mutating func draw(on canvas: inout Canvas, in scene: Scene) {
    let layout = Layout(canvas.size)
    var page = Page([
      scene.say("Mutu dan premi", en: "Grades and premi"),
      scene.workshop.products[product].code,
    ])
    page.counts = [scene.workshop.products[product].name]
    page.position =
      "\(product + 1) \(scene.say("dari", en: "of")) \(scene.workshop.products.count)"
    page.draw(on: &canvas, in: scene)
    let lines = lines(in: scene)
    let sight = scroll.shown(of: lines.count, page: layout.bodyHeight)
    canvas.drawScroll(sight, of: lines.count)
    for (offset, line) in lines[sight].enumerated() {
      let y = layout.body + offset
      switch line {
      case .text(let text): canvas.put(text.fittedMessage(to: canvas.width - 3), x: 2, y: y)
      case .titles(let columns): columns.drawTitles(on: &canvas, y: y)
      case .row(let columns, let texts): columns.draw(texts, on: &canvas, y: y)
      }
    }
    canvas.cursor = (2, layout.body)
  }

  private func lines(in scene: Scene) -> [Line] {
    let worth = scene.workshop.worth(of: ID(product), on: scene.today)
    let scheme = scene.workshop.scheme(on: scene.today)
    let since = scheme.validFrom.dashed
    let grades = Self.grades(in: scene)
    let stages = Self.stages(in: scene)
    var lines: [Line] = [
      .text(
        scene.say(
          "Skema \(scheme.name), berlaku \(since)", en: "Scheme \(scheme.name), from \(since)")),
      .text(""), .titles(grades),
    ]
    for row in worth { lines.append(.row(grades, texts(of: row, scene.language))) }
    lines += [.text(""), .titles(stages)]
    for place in worth[0].stages.indices {
      lines.append(.row(stages, texts(place, worth, in: scene)))
    }
    return lines
  }

  private static func grades(in scene: Scene) -> Columns {
    Columns([
      Column(scene.say("Mutu", en: "Gr."), 4),
      Column(scene.say("Biasa", en: "Usual"), 9, .right),
      Column(scene.say("Terendah", en: "Lowest"), 9, .right),
      Column(scene.say("Poin", en: "Points"), 6, .right),
      Column("Premi", 9, .right, from: 60),
      Column(scene.say("Pembuat", en: "Makers"), 9, .right, from: 60),
      Column(scene.say("Bahan", en: "Material"), 9, .right, from: 80),
    ])
  }

  private func texts(of worth: GradeWorth, _ language: Language) -> [String] {
    [
      worth.grade.letter, worth.band.usual.bare, worth.band.lowest.bare,
      hundredths(Int64(worth.points), language),
      worth.premi.bare, worth.makers.bare, worth.preparers.bare,
    ]
  }

  private static func stages(in scene: Scene) -> Columns {
    let premi = Grade.allCases.map { grade in
      Column("Premi " + grade.letter, 9, .right, from: grade == .a ? 0 : 60)
    }
    return Columns(
      [
        Column(scene.say("Tahap", en: "Stage"), 14),
        Column(scene.say("Poin A", en: "Pts A"), 6, .right),
      ] + premi)
  }

  private func texts(_ place: Int, _ worth: [GradeWorth], in scene: Scene) -> [String] {
    let stage = worth[0].stages[place]
    let title = scene.workshop.catalogue.stages[Int(stage.stage)].title(scene.language)
    let premi = worth.map { $0.stages[place].premi.bare }
    return [title, hundredths(Int64(stage.points), scene.language)] + premi
  }
}
