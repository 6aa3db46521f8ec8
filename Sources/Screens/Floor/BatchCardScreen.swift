import Reports
import TerminalUI
import Wording
import Workshop

/// The card of a batch, or the labels of its pieces, as they will be printed.
struct BatchCardScreen: PaperPage {
  private let batch: ID<WeavingBatch>
  private var hasLabels = false
  var preview = PrintPreview()
  var hearing: ((inout BatchCardScreen, Answer, Scene) -> [Effect])?

  init(_ batch: ID<WeavingBatch>) { self.batch = batch }

  var topic: String { "kartu-batch" }

  func paper(in scene: Scene) -> Paper {
    hasLabels
      ? LabelPaper.paper(of: batch, in: scene.workshop, scene.language)
      : BatchCard.paper(of: batch, in: scene.workshop, scene.language)
  }

  func keys(in scene: Scene) -> [PageKey<BatchCardScreen>] {
    let label = hasLabels ? scene.say("Kartu", en: "Card") : scene.say("Label", en: "Labels")
    var keys = paperKeys(
      in: scene,
      other: PageKey([.tab], .labels, label) { page, _ in
        page.hasLabels.toggle()
        return []
      })
    let minute = DestroyingMinute.paper(of: batch, in: scene.workshop)
    keys.insert(
      PageKey(
        [.character("d")], .destroyingMinute, scene.say("Pemusnahan", en: "Destruction"),
        unless: minute == nil
          ? scene.say(
            "Tidak ada buah batch ini yang dimusnahkan.", en: "No piece of it was destroyed.")
          : nil, onKeyLine: false,
        does: { _, _ in minute.map { PrintScreen.opened($0) } ?? [] }), at: 2)
    return keys
  }

  func hint(in scene: Scene) -> String {
    scene.say(
      "C mencetak. Kode batang hanya dengan ESC/P.",
      en: "C prints. Barcodes need ESC/P.")
  }

  func draw(on canvas: inout Canvas, in scene: Scene) {
    var page = Page([
      scene.say("Batch anyaman", en: "Batches"), scene.workshop.code(batch),
    ])
    page.counts = [
      hasLabels ? scene.say("label", en: "labels") : scene.say("kartu batch", en: "batch card")
    ]
    draw(page, on: &canvas, in: scene)
  }
}
