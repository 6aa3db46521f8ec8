import TerminalUI
import Wording
import Workshop

/// What stands around the sheet: the day, the counts, the place in it.
extension DayScreen {
  func drawFrame(_ grid: DayGrid, on canvas: inout Canvas, in scene: Scene) {
    let weekday = grid.day.weekdayName(scene.language)
    var page = Page([
      scene.say("Hasil harian", en: "Daily output"), weekday + " " + grid.day.dashed,
    ])
    let filled = grid.filled
    let total = grid.rows.count
    let sum = grid.total
    page.counts = [
      scene.say("\(filled) dari \(total) terisi", en: "\(filled) of \(total) filled in"),
      paperTotal.map {
        scene.say("jumlah \(sum) dari \($0) di kertas", en: "sum \(sum) of \($0) on paper")
      } ?? scene.say("jumlah \(sum)", en: "sum \(sum)"),
      grid.problems > 0
        ? scene.say("\(grid.problems) perlu dibetulkan", en: "\(grid.problems) to fix") : "",
      grid.changed > 0
        ? scene.say("\(grid.changed) belum disimpan", en: "\(grid.changed) not saved") : "",
    ].filter { !$0.isEmpty }
    page.fact =
      scene.kept(Self.draftName.key(grid.day.number))
      ?? scene.workshop.restDay(grid.day, scene.language)
      ?? scene.say("lembar", en: "sheet") + " " + sheetNumber(in: scene)
    page.view = scene.say("urut: kode", en: "sort: code")
    page.position = position(total, page: Self.page(canvas.size), in: scene)
    page.draw(on: &canvas, in: scene)
  }

  private func position(_ total: Int, page: Int, in scene: Scene) -> String {
    let of = scene.say("dari", en: "of")
    if total == 0 { return "0 \(of) 0" }
    let first = cursor.top + 1
    return "\(first)-\(min(total, cursor.top + page)) \(of) \(total)"
  }
}
