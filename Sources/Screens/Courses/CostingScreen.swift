import Reports
import TerminalUI
import Wording
import Workshop

/// The costing sheet of one product, as its paper will be; each press of Tab goes to the next.
struct CostingScreen: PaperPage {
  private var product: ID<Product>
  var preview = PrintPreview(x: 0)
  var hearing: ((inout CostingScreen, Answer, Scene) -> [Effect])?

  private static let first = ID<Product>(0)

  init(_ product: ID<Product> = Self.first) { self.product = product }

  /// Of the product that was counted last in a course; the first where none was.
  init(of course: ID<Course>, in scene: Scene) {
    let workshop = scene.workshop
    let exercises = workshop.sessions(of: course).flatMap { workshop.exercises(of: $0) }
    self.init(exercises.last.map { workshop.courseExercises[$0].product } ?? Self.first)
  }

  var topic: String { "hitungan-harga" }
  var door: Door? { .reports }

  func keys(in scene: Scene) -> [PageKey<CostingScreen>] {
    let only = scene.workshop.products.count < 2
    return paperKeys(
      in: scene,
      other: PageKey(
        [.tab], .nextProduct, scene.say("Barang lain", en: "Product"),
        unless: only ? scene.say("Hanya satu barang.", en: "Only one product.") : nil
      ) { page, scene in
        page.product = ID((Int(page.product.index) + 1) % scene.workshop.products.count)
        page.preview = PrintPreview(x: 0)
        return []
      })
  }

  func paper(in scene: Scene) -> Paper {
    CostingSheet.paper(of: product, in: scene.workshop, on: scene.today, scene.language)
  }

  func hint(in scene: Scene) -> String {
    scene.say(
      "C mencetak satu halaman untuk dibawa, Tab barang lain.",
      en: "C prints one page to take along, Tab another product.")
  }

  func draw(on canvas: inout Canvas, in scene: Scene) {
    var page = Page([
      scene.say("Laporan", en: "Reports"), scene.say("Hitungan harga", en: "Costing sheet"),
    ])
    page.counts = [scene.workshop.products[product].shortName]
    page.fact = scene.say("tanpa nama", en: "no names")
    draw(page, on: &canvas, in: scene)
  }
}
