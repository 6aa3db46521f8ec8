import Reports
import TerminalUI
import Wording
import Workshop

/// The people of a course, what it cost, and what it changed.
///
/// Attendance of one person stands here by code; pace is told of all together alone.
struct CourseScreen: TextPage {
  private let course: ID<Course>
  private var lines: [PageLine] = []
  private var stamp: [Int] = []
  var scroll = TextScroll()

  init(_ course: ID<Course>) { self.course = course }

  var topic: String { "program-hasil" }
  var door: Door? { .people }

  private static func stamp(_ scene: Scene) -> [Int] {
    CourseStamp.of(scene) + [scene.workshop.checks.edits, scene.size.width]
  }

  mutating func refresh(in scene: Scene) {
    if stamp == Self.stamp(scene) { return }
    stamp = Self.stamp(scene)
    lines = CourseLines(course, in: scene).all
  }

  func lineCount(in scene: Scene) -> Int { lines.count }

  func keys(in scene: Scene) -> [PageKey<CourseScreen>] {
    [
      PageKey([.character("c")], .costing, scene.say("Cetak", en: "Print")) { page, scene in
        [.open(CostingScreen(of: page.course, in: scene))]
      }, .back(in: scene),
    ]
  }

  func hint(in scene: Scene) -> String {
    scene.say(
      "C membuka lembar hitungan harga.", en: "C opens the costing sheet.")
  }

  mutating func draw(on canvas: inout Canvas, in scene: Scene) {
    refresh(in: scene)
    let layout = Layout(canvas.size)
    let plan = scene.workshop.courses[course]
    var page = Page([
      Area.partnership.title(in: scene), scene.workshop.code(course),
      scene.say("Peserta dan hasil", en: "People and effect"),
    ])
    if layout.isNarrow { page.path.removeFirst() }
    page.counts = [
      plan.name.fitted(to: 40),
      scene.say("\(plan.people.count) orang", en: counted(plan.people.count, "person", "people")),
    ]
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
