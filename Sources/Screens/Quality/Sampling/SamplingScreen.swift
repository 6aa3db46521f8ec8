import TerminalUI
import Wording
import Workshop

/// A sampling plan for a lot: what to draw, what it lets pass, and the curve of that.
///
/// It shows and decides nothing; the workshop's rule stays to inspect every piece.
struct SamplingScreen: KeyedPage {
  private var question = SamplingQuestion()
  private var focus = SamplingQuestion.Field.lot
  /// Lines of the answer above those in sight, on a screen too low for all.
  private var top = 0

  init() {}

  /// For a lot of so many pieces.
  init(lot: Int) { question.lot.set("\(lot)") }

  /// Letters and digits are text, as in a form.
  static func binding(in scene: Scene) -> Binding {
    Binding(
      [.character("n")], .sampling, scene.say("Rencana sampel", en: "Sampling plan"),
      onKeyLine: false)
  }

  var presence: Presence { .typing }
  var topic: String { "rencana-sampel" }

  func typing(in scene: Scene) -> TextInput? { focus == .lot ? question.lot : nil }

  private static let valueColumn = 18

  var arrows: [Binding] { [] }

  func keys(in scene: Scene) -> [PageKey<SamplingScreen>] {
    [
      changing(Binding([.enter, .down, .tab], .down, scene.say("Berikut", en: "Next"))) {
        page, _ in page.move(1)
      },
      changing(
        Binding([.up, .backTab], .up, scene.say("Naik", en: "Up"), onKeyLine: false)
      ) { page, _ in page.move(-1) },
    ] + choosing(in: scene) + [
      changing(
        Binding(
          [.pageDown], .pageDown, scene.say("Gulir", en: "Scroll"),
          onKeyLine: mostTop(in: scene) > 0)
      ) { page, scene in page.top += page.room(scene.size) },
      changing(Binding([.pageUp], .pageUp)) { page, scene in page.top -= page.room(scene.size) },
      PageKey([.escape, .control("g")], .back, scene.say("Kembali", en: "Back")) { _, _ in
        [.close]
      },
    ]
  }

  /// In the size of the lot the arrows move the caret.
  private func choosing(in scene: Scene) -> [PageKey<SamplingScreen>] {
    if focus == .lot { return [] }
    return [
      changing(
        Binding(
          [.right, .character(" "), .character("+")], .right, scene.say("Ganti", en: "Change"))
      ) { page, _ in page.question.change(page.focus, by: 1) },
      changing(Binding([.left, .character("-")], .left)) { page, _ in
        page.question.change(page.focus, by: -1)
      },
    ]
  }

  /// A key that changes what is asked or shown, after which the answer is in sight.
  private func changing(
    _ binding: Binding, _ change: @escaping (inout SamplingScreen, Scene) -> Void
  ) -> PageKey<SamplingScreen> {
    PageKey(binding) { page, scene in
      change(&page, scene)
      page.top = max(0, min(page.top, page.mostTop(in: scene)))
      return []
    }
  }

  mutating func type(_ key: Key, in scene: Scene) {
    if focus == .lot { _ = question.lot.press(key) }
    top = max(0, min(top, mostTop(in: scene)))
  }

  private mutating func move(_ step: Int) {
    let all = SamplingQuestion.Field.allCases
    let place = all.firstIndex(of: focus) ?? 0
    focus = all[(place + step + all.count) % all.count]
    if focus == .lot { question.lot.choose() }
  }

  func hint(in scene: Scene) -> String {
    switch focus {
    case .lot:
      scene.say(
        "Besar lot: angka 1 sampai 3200. Enter ke baris berikut.",
        en: "Lot size: a number from 1 to 3200. Enter to the next row.")
    case .level:
      scene.say(
        "Tingkat II yang biasa. Kanan atau Spasi mengganti.",
        en: "Level II is usual. Right or Space changes it.")
    case .limit:
      scene.say(
        "Kebiasaan: mayor 2,5, minor 4,0; kritis selalu 100%. Kanan mengganti.",
        en: "Usual: major 2.5, minor 4.0; critical always 100%. Right changes it.")
    case .severity:
      scene.say(
        "Diperketat sesudah 2 dari 5 lot ditolak. Kanan mengganti.",
        en: "Tightened after 2 of 5 lots refused. Right changes it.")
    }
  }

  // MARK: Picture

  func draw(on canvas: inout Canvas, in scene: Scene) {
    var page = Page([
      scene.say("Mutu", en: "Quality"), scene.say("Rencana sampel", en: "Sampling plan"),
    ])
    page.counts = ["ISO 2859-1"]
    page.fact = scene.say("bawaan: periksa 100%", en: "default: inspect 100%")
    page.draw(on: &canvas, in: scene)
    let layout = Layout(canvas.size)
    for (row, field) in SamplingQuestion.Field.allCases.enumerated() {
      draw(field, on: &canvas, y: layout.body + row, in: scene)
    }
    let room = room(canvas.size)
    let first = layout.body + layout.bodyHeight - room
    for (place, line) in lines(in: scene).enumerated().dropFirst(top).prefix(room) {
      canvas.put(line, x: 2, y: first + place - top, style: place == 0 ? .heading : .plain)
    }
    if SamplingCurve.fits(canvas.size), let plan = question.plan {
      SamplingCurve(scene: scene, plan: plan).draw(on: &canvas)
    }
  }

  /// The answer, beside the curve where there is one.
  private func lines(in scene: Scene) -> [String] {
    let width = SamplingCurve.fits(scene.size) ? SamplingCurve.left - 8 : scene.size.width - 3
    return SamplingTexts(scene: scene, plan: question.plan).lines
      .flatMap { $0.wrapped(to: width) }
  }

  /// Rows below the question and a blank.
  private func room(_ size: Size) -> Int {
    max(1, Layout(size).bodyHeight - SamplingQuestion.Field.allCases.count - 1)
  }

  private func mostTop(in scene: Scene) -> Int {
    max(0, lines(in: scene).count - room(scene.size))
  }

  private func draw(
    _ field: SamplingQuestion.Field, on canvas: inout Canvas, y: Int, in scene: Scene
  ) {
    canvas.put(SamplingTexts.label(field, in: scene), x: 2, y: y)
    let isFocused = field == focus
    if isFocused { canvas.put(">", x: 0, y: y) }
    if field == .lot {
      if isFocused {
        question.lot.draw(on: &canvas, x: Self.valueColumn, y: y, width: 5)
      } else {
        canvas.put(question.lot.text, x: Self.valueColumn, y: y)
      }
      return
    }
    let text = SamplingTexts.value(field, of: question, in: scene)
    canvas.put(text, x: Self.valueColumn, y: y, style: isFocused ? .focus : .plain)
    if isFocused { canvas.cursor = (Self.valueColumn, y) }
  }
}
