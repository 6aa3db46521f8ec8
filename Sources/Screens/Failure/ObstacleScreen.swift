import TerminalUI
import Wording
import Workshop

/// The page of an obstacle: its numbered rows are the ways on, the useful one in focus.
struct ObstacleScreen: KeyedPage {
  let kind: Obstacle.Kind
  private var focus = 0

  init(_ kind: Obstacle.Kind) { self.kind = kind }

  var isAsking: Bool { true }
  var topic: String { kind.topic }

  var arrows: [Binding] { [] }

  func keys(in scene: Scene) -> [PageKey<ObstacleScreen>] {
    let obstacle = Obstacle.of(kind, in: scene)
    let choices = obstacle.choices
    return [
      PageKey([.enter, .right], .open, scene.say("Jalankan", en: "Run")) { page, _ in
        choices[page.focus].effects
      },
      focusing(
        Binding([.down, .tab, .character("j")], .down, scene.say("Pilih", en: "Choose")),
        on: min(choices.count - 1, focus + 1)),
      focusing(Binding([.up, .backTab, .character("k")], .up), on: max(0, focus - 1)),
      PageKey([.escape, .left, .control("g")], .back, obstacle.leaving) { _, _ in [.close] },
      PageKey([.function(12)], .lock, scene.say("Kunci", en: "Lock")) { _, _ in [.lock] },
    ] + choices.indices.map { focusing(.digit($0 + 1), on: $0) }
  }

  private func focusing(_ binding: Binding, on row: Int) -> PageKey<ObstacleScreen> {
    PageKey(binding) { page, _ in
      page.focus = row
      return []
    }
  }

  mutating func hear(_ answer: Answer, in scene: Scene) -> [Effect] {
    switch answer {
    case .confirmed(true): [.leave]
    case .ordered: scene.readOnlyReason == nil ? [.close] : []
    case .saved(let number):
      [
        .close,
        .say(
          scene.say(
            "Tersimpan #\(number). Tanggal dipastikan, pencatatan diteruskan.",
            en: "Saved #\(number). The date is confirmed, recording goes on.")),
      ]
    default: []
    }
  }

  func hint(in scene: Scene) -> String { Obstacle.of(kind, in: scene).hint }

  func draw(on canvas: inout Canvas, in scene: Scene) {
    let obstacle = Obstacle.of(kind, in: scene)
    var page = Page([obstacle.title])
    page.counts = obstacle.counts
    page.fact = scene.say("hanya baca", en: "read only")
    page.draw(on: &canvas, in: scene)
    FailureStyle.paint(on: &canvas)
    let layout = Layout(canvas.size)
    let sparse = layout.hasRules ? 1 : 0
    var y = layout.body + sparse
    for line in sentences(of: obstacle, in: layout) {
      canvas.put(line, x: 2, y: y)
      y += 1
    }
    y += sparse
    if layout.hasRules {
      canvas.put(
        scene.say("YANG DAPAT DILAKUKAN", en: "WHAT CAN BE DONE"), x: 2, y: y, style: .heading)
      y += 1
    }
    drawChoices(obstacle.choices, y: y, on: &canvas)
    y += obstacle.choices.count + sparse
    for figure in obstacle.figures where y < layout.body + layout.bodyHeight {
      canvas.put(figure.label.padded(to: 13), x: 2, y: y)
      canvas.put(figure.text.fittedParts(to: canvas.width - 18), x: 17, y: y)
      y += 1
    }
  }

  /// As many whole sentences as leave room for the choices and the figures.
  private func sentences(of obstacle: Obstacle, in layout: Layout) -> [String] {
    let others = obstacle.choices.count + obstacle.figures.count + (layout.hasRules ? 4 : 0)
    var lines: [String] = []
    for sentence in obstacle.sentences {
      let longer = lines + sentence.wrapped(to: layout.size.width - 3)
      guard longer.count + others <= layout.bodyHeight else { break }
      lines = longer
    }
    return lines
  }

  private func drawChoices(_ choices: [Obstacle.Choice], y: Int, on canvas: inout Canvas) {
    let note = 43
    for (row, choice) in choices.enumerated() {
      let y = y + row
      let text = "\(row + 1)  \(choice.text)"
      let isWide = canvas.width >= 80
      canvas.put(text.fitted(to: isWide ? note - 4 : canvas.width - 3), x: 2, y: y)
      if isWide { canvas.put(choice.note.fitted(to: canvas.width - note - 1), x: note, y: y) }
      guard row == focus else { continue }
      canvas.drawFocus(y: y)
    }
  }
}

/// Title and rules of a page that says that something failed.
enum FailureStyle {
  static func paint(on canvas: inout Canvas) {
    let layout = Layout(canvas.size)
    canvas.paint(.error, x: 0, y: 0, count: canvas.width)
    guard layout.hasRules else { return }
    canvas.paint(.error, x: 0, y: layout.upperRule, count: canvas.width)
    canvas.paint(.error, x: 0, y: layout.lowerRule, count: canvas.width)
  }
}
