import TerminalUI
import Wording
import Workshop

/// The batches and pieces behind a row of the stock, oldest batch first.
struct StockPieces: KeyedPage {
  private static let mostRows = 12
  private let kind: StockKey
  private var scroll = TextScroll()

  /// `kind`: product, colour and grade; size and batch stay open.
  init(_ kind: StockKey) { self.kind = kind }

  var presence: Presence { .dialog }
  var topic: String { "stok-buah" }

  var arrows: [Binding] { [] }

  func keys(in scene: Scene) -> [PageKey<StockPieces>] {
    [
      PageKey([.up, .pageUp], .up) { page, scene in page.turn(.up, in: scene) },
      PageKey(
        [.down, .pageDown], .down, scene.say("Gulir", en: "Scroll"),
        onKeyLine: lines(in: scene).count > shown(in: scene)
      ) { page, scene in page.turn(.down, in: scene) },
      PageKey(
        [.escape, .enter, .left, .control("g")], .back, scene.say("Tutup", en: "Close")
      ) { _, _ in [.close] },
    ]
  }

  private mutating func turn(_ motion: Motion, in scene: Scene) -> [Effect] {
    scroll.move(motion, lines: lines(in: scene).count, page: shown(in: scene))
    return []
  }

  private func shown(in scene: Scene) -> Int {
    max(1, min(Self.mostRows, scene.size.height - 7))
  }

  func hint(in scene: Scene) -> String {
    let hasBlocked = scene.workshop.blockedStock.keys.contains {
      StockTable.kind(of: $0) == kind
    }
    if hasBlocked {
      return scene.say(
        "! diblokir, tidak dijual. Batch tertua dijual lebih dulu.",
        en: "! is held and not sold. The oldest batch sells first.")
    }
    return scene.say(
      "Batch tertua dijual lebih dulu. Esc menutup.",
      en: "The oldest batch sells first. Esc closes.")
  }

  /// `B-0146  No.8   03 04 07`, broken where the box ends.
  private func lines(in scene: Scene) -> [String] {
    let workshop = scene.workshop
    let width = min(Dialog.width, scene.size.width - 4) - 4
    let keys = workshop.derived.stock.keys.filter { StockTable.kind(of: $0) == kind }
    return keys.sorted { ($0.batch, $0.size) < ($1.batch, $1.size) }.flatMap { key -> [String] in
      let pieces = workshop.piecesInStock(key)
      let head = (workshop.code(key.batch) + "  No.\(key.size)").padded(to: 15)
      var lines: [String] = []
      var line = head
      for number in pieces {
        let sign = workshop.isBlocked(number, of: key.batch) ? "!" : ""
        let code = "-" + Workshop.padded(Int(number), to: 2) + sign
        if line.count + 1 + code.count > width {
          lines.append(line)
          line = String(repeating: " ", count: head.count)
        }
        line += " " + code
      }
      return lines + [line]
    }
  }

  func draw(on canvas: inout Canvas, in scene: Scene) {
    let lines = lines(in: scene)
    let sight = scroll.shown(of: lines.count, page: shown(in: scene))
    let name = StockNames.product(kind, in: scene.workshop)
    let title = "\(name) \(scene.say("mutu", en: "grade")) \(kind.grade.letter)"
    let place = Dialog.draw(title, rows: sight.count, on: &canvas)
    for (offset, line) in lines[sight].enumerated() {
      canvas.put(line, x: place.x, y: place.y + offset)
    }
    canvas.cursor = (place.x, place.y)
  }
}
