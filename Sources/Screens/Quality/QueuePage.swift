import TerminalUI
import Wording
import Workshop

/// The frame of the queue: its counts, its order and where the focus stands.
struct QueuePage {
  let screen: QueueScreen
  let scene: Scene

  func draw(on canvas: inout Canvas) {
    var page = Page([scene.say("Antrean periksa", en: "Inspection queue")])
    page.counts = counts
    page.view = scene.say("urut: paling lama menunggu", en: "sort: longest waiting")
    let condemned = scene.workshop.derived.condemned.count
    page.legend =
      condemned == 0
      ? ""
      : scene.say(
        "\(condemned) menunggu tanda tangan kedua, K",
        en: "\(condemned) awaiting a second signature, K")
    let rows = scene.workshop.derived.queue.count
    page.position =
      "\(rows == 0 ? 0 : screen.cursor.focus + 1) \(scene.say("dari", en: "of")) \(rows)"
    page.draw(on: &canvas, in: scene)
    guard rows == 0 else { return }
    let y = Layout(canvas.size).body + 1
    canvas.put(
      scene.say("Tidak ada buah yang menunggu.", en: "No piece is waiting."), x: 2, y: y)
    canvas.cursor = (2, y)
  }

  private var counts: [String] {
    guard let oldest = scene.workshop.derived.queue.first else { return [] }
    let days = scene.today - oldest.since
    let seen = screen.sitting.seen.count
    let verdicts = screen.sitting.verdicts.count
    let waiting = scene.workshop.derived.queue.count
    let unsigned =
      verdicts == 0
      ? "" : scene.say("\(verdicts) putusan belum berlaku", en: "\(verdicts) not in force")
    let all = [
      scene.say("\(waiting) menunggu", en: "\(waiting) waiting"),
      days == 0 ? "" : scene.say("tertua \(days) hari", en: "oldest \(counted(days, "day"))"),
      scene.may(.judge) ? scene.say("dilihat \(seen)", en: "\(seen) seen") : "", unsigned,
    ]
    let isNarrow = scene.size.width < 80 && verdicts > 0
    return (isNarrow ? [all[0], unsigned] : all).filter { !$0.isEmpty }
  }
}
