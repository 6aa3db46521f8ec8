import TerminalUI
import Wording
import Workshop

/// All lines of one part of a home page that has no room for them.
struct TasksScreen: RowPage {
  /// What of the home page it shows.
  enum Part {
    case tasks, decisions, threats

    func lines(in scene: Scene) -> [HomeLine] {
      switch self {
      case .tasks: HomeContent.tasks(in: scene).map { $0.line(in: scene) }
      case .decisions: Decisions.all(in: scene)
      case .threats: Threats.all(in: scene)
      }
    }

    var title: Words {
      switch self {
      case .tasks: Words("Perlu dikerjakan", en: "To do")
      case .decisions: Words("Perlu keputusan", en: "To decide")
      case .threats: Words("Perlu diketahui", en: "To know")
      }
    }
  }

  let part: Part
  var cursor = ListCursor()
  private var memo = PageMemo<[HomeLine]>()

  init(_ part: Part) { self.part = part }

  var topic: String { "beranda" }

  private func lines(in scene: Scene) -> [HomeLine] {
    memo.value(in: scene) { part.lines(in: scene) }
  }

  mutating func refresh(in scene: Scene) { memo.renew(in: scene) { part.lines(in: scene) } }

  func count(in scene: Scene) -> Int { lines(in: scene).count }

  func keys(in scene: Scene) -> [PageKey<TasksScreen>] {
    let lines = lines(in: scene)
    return [
      PageKey(
        [.enter, .right], .open, scene.say("Buka", en: "Open"),
        unless: lines.isEmpty ? scene.say("Semua sudah dikerjakan.", en: "All is done.") : nil,
        does: { page, scene in
          let lines = page.lines(in: scene)
          guard lines.indices.contains(page.cursor.focus) else { return [] }
          return lines[page.cursor.focus].targets.first?.effects() ?? []
        }),
      .back(in: scene),
    ]
  }

  func hint(in scene: Scene) -> String {
    let lines = lines(in: scene)
    guard lines.indices.contains(cursor.focus) else {
      return scene.say("Semua sudah dikerjakan. Esc kembali.", en: "All is done. Esc goes back.")
    }
    let deed = lines[cursor.focus].deed
    return deed.isEmpty ? scene.say("Enter membuka baris ini.", en: "Enter opens the row.") : deed
  }

  mutating func draw(on canvas: inout Canvas, in scene: Scene) {
    refresh(in: scene)
    let lines = lines(in: scene)
    let layout = Layout(canvas.size)
    cursor.settle(rows: lines.count, page: layout.bodyHeight)
    var page = Page([scene.say("Beranda", en: "Home"), scene.say(part.title)])
    page.counts = [scene.say("\(lines.count) baris", en: counted(lines.count, "row"))]
    page.position = cursor.position(of: lines.count, in: scene)
    page.draw(on: &canvas, in: scene)
    cursor.draw(rows: lines.count, page: layout.bodyHeight, y: layout.body, on: &canvas) {
      place, y, canvas in lines[place].draw(on: &canvas, y: y, focus: nil)
    }
  }
}
