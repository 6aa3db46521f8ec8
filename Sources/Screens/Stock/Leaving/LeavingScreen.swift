import Reports
import TerminalUI
import Wording
import Workshop

/// The minute of pieces that left without a sale, as its paper will be.
struct LeavingScreen: KeyedPage {
  private let leaving: ID<Leaving>
  private var preview = PrintPreview(x: 0)
  var hearing: ((inout LeavingScreen, Answer, Scene) -> [Effect])?

  init(_ leaving: ID<Leaving>) { self.leaving = leaving }

  var topic: String { "keluar" }

  func keys(in scene: Scene) -> [PageKey<LeavingScreen>] {
    let back = [.escape, .enter, .control("g")] + (preview.isShifted ? [] : [Key.left])
    return [
      PageKey(PrintScreen.key(in: scene)) { page, scene in
        PrintScreen.opened(LeavingMinute.paper(of: page.leaving, in: scene.workshop))
      }
    ]
      + preview.bindings(of: shown(in: scene), in: scene).map { binding in
        PageKey(binding) { page, scene in
          page.preview.move(binding.command, over: page.shown(in: scene), in: scene)
          return []
        }
      } + [PageKey(back, .back, scene.say("Kembali", en: "Back")) { _, _ in [.close] }]
  }

  mutating func move(_ motion: Motion, in scene: Scene) {
    preview.move(motion, over: shown(in: scene), in: scene)
  }

  private func shown(in scene: Scene) -> Print {
    Print(LeavingMinute.paper(of: leaving, in: scene.workshop), scene.printing.setup)
  }

  func hint(in scene: Scene) -> String {
    scene.say("C mencetak berita acara. Esc menutup.", en: "C prints the minute. Esc closes.")
  }

  func draw(on canvas: inout Canvas, in scene: Scene) {
    let row = scene.workshop.leavings[leaving]
    var page = Page([
      Area.stock.title(in: scene), scene.say("Keluar tanpa jual", en: "Left unsold"),
      scene.workshop.code(leaving),
    ])
    if Layout(canvas.size).isNarrow { page.path.removeFirst() }
    page.counts = [
      scene.say(row.kind.name),
      scene.say("\(row.pieces.count) buah", en: plural(row.pieces.count, "piece")),
      row.isWithdrawn ? scene.say("dibatalkan", en: "void") : "",
    ].filter { !$0.isEmpty }
    let shown = shown(in: scene)
    page.position = preview.position(over: shown, in: scene)
    page.draw(on: &canvas, in: scene)
    preview.draw(shown, on: &canvas)
  }
}
