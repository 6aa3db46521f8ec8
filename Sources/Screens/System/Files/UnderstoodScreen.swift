import TerminalUI
import Wording
import Workshop

/// How a file was understood, whole: its form, its headings, the rows left out, the sums.
struct UnderstoodScreen: TextPage {
  let file: String
  let understood: [Words]
  var scroll = TextScroll()

  init(_ file: String, _ understood: [Words]) {
    self.file = file
    self.understood = understood
  }

  var topic: String { "ambil-berkas" }

  func keys(in scene: Scene) -> [PageKey<UnderstoodScreen>] { [.back(in: scene)] }

  private func lines(in scene: Scene) -> [String] {
    understood.flatMap { scene.say($0).wrapped(to: scene.size.width - 3, indent: 2) }
  }

  func lineCount(in scene: Scene) -> Int { lines(in: scene).count }

  func hint(in scene: Scene) -> String {
    scene.say("Begini berkas itu dibaca. Esc kembali.", en: "This is how it was read. Esc: back.")
  }

  func draw(on canvas: inout Canvas, in scene: Scene) {
    let layout = Layout(canvas.size)
    let lines = lines(in: scene)
    let sight = scroll.shown(of: lines.count, page: layout.bodyHeight)
    var page = Page([file, scene.say("Cara dibaca", en: "How it was read")])
    page.position = RowList.position(
      from: sight.lowerBound, page: layout.bodyHeight, of: lines.count, in: scene)
    page.draw(on: &canvas, in: scene)
    canvas.drawScroll(sight, of: lines.count)
    for (place, line) in lines[sight].enumerated() {
      canvas.put(line, x: 2, y: layout.body + place)
    }
    canvas.cursor = (2, layout.body)
  }
}
