import TerminalUI
import Wording

/// A question in a box: numbered choices, of which the first changes nothing and has the focus.
struct ConfirmScreen: KeyedPage {
  let title: String
  let lines: [String]
  /// Behind `Tidak jadi`; each answers with its number from 1.
  let choices: [String]
  /// What a choice does, where it is not for the screen below to hear of.
  private var deeds: [[Effect]] = []
  /// Whether digits choose; not where a digit that was meant for a page would leave the program.
  private var takesDigits = true
  private var focus = 0

  init(title: String, lines: [String], choices: [String]) {
    self.title = title
    self.lines = lines
    self.choices = choices
  }

  /// A question whose choices do something by themselves.
  init(title: String, lines: [String], deeds: [(choice: String, effects: [Effect])]) {
    self.init(title: title, lines: lines, choices: deeds.map(\.choice))
    self.deeds = deeds.map(\.effects)
  }

  static func leaving(in scene: Scene) -> ConfirmScreen {
    // Before a login the records are not read yet.
    let reach =
      scene.session == nil ? scene.system.knownSequence ?? scene.lastSequence : scene.lastSequence
    var question = ConfirmScreen(
      title: scene.say("Keluar?", en: "Leave?"),
      lines: [
        scene.isLesson
          ? scene.say(
            "Data latihan ini dihapus. Data sebenarnya tidak tersentuh.",
            en: "This practice data is deleted. The real records are untouched.")
          : scene.say(
            "Semua yang tersimpan aman sampai #\(reach).", en: "All is saved up to #\(reach).")
      ], choices: [scene.say("Keluar dari program", en: "Quit")])
    question.takesDigits = false
    return question
  }

  var presence: Presence { .dialog }
  var isAsking: Bool { true }
  var topic: String { "dialog" }

  private func rows(in scene: Scene) -> [String] {
    [scene.say("Tidak jadi", en: "Cancel")] + choices
  }

  var arrows: [Binding] { [] }

  func keys(in scene: Scene) -> [PageKey<ConfirmScreen>] {
    let digits = takesDigits ? choices.count + 1 : 0
    return [
      PageKey([.enter], .open, scene.say("Jalankan", en: "Run")) { page, _ in page.run() },
      focusing(Binding([.up, .backTab], .up), on: max(0, focus - 1)),
      focusing(Binding([.down, .tab], .down), on: min(choices.count, focus + 1)),
      PageKey(
        [.escape, .control("g"), .left], .back, scene.say("Tidak jadi", en: "Cancel")
      ) { _, _ in [.close] },
    ] + (0..<min(9, digits)).map { focusing(.digit($0 + 1), on: $0) }
  }

  private func focusing(_ binding: Binding, on row: Int) -> PageKey<ConfirmScreen> {
    PageKey(binding) { page, _ in
      page.focus = row
      return []
    }
  }

  private func run() -> [Effect] {
    if focus == 0 { return [.close] }
    if !deeds.isEmpty { return [.close] + deeds[focus - 1] }
    return choices.count == 1 ? [.answer(.confirmed(true))] : [.answer(.chosen(focus))]
  }

  func hint(in scene: Scene) -> String {
    takesDigits
      ? scene.say(
        "Panah atau angka memilih, Enter menjalankan.",
        en: "Arrows or a digit choose, Enter does it.")
      : scene.say(
        "Turun lalu Enter keluar. Angka tidak memilih di sini.",
        en: "Down, then Enter leaves. Digits choose nothing here.")
  }

  /// The lines wrapped, or the first of them cut short where there is no room for that.
  private func fittedLines(room: Int, most: Int) -> [String] {
    let wrapped = lines.flatMap { $0.wrapped(to: room) }
    return wrapped.count <= most ? wrapped : lines.prefix(most).map { $0.fittedClause(to: room) }
  }

  func draw(on canvas: inout Canvas, in scene: Scene) {
    let rows = rows(in: scene)
    let room = Dialog.room(on: canvas)
    let most = Dialog.mostRows(height: canvas.height)
    let page = min(rows.count, most)
    let text = fittedLines(room: room, most: max(0, most - page - 1))
    let head = text.isEmpty ? 0 : text.count + 1
    let first = max(0, focus - page + 1)
    let place = Dialog.draw(title, rows: head + page, on: &canvas)
    for (index, line) in text.enumerated() { canvas.put(line, x: place.x, y: place.y + index) }
    for index in first..<first + page {
      let y = place.y + head + index - first
      let number = takesDigits ? "\(index + 1)  " : ""
      let words = (number + rows[index]).fittedClause(to: room - 2)
      canvas.put(words, x: place.x + 2, y: y)
      guard index == focus else { continue }
      canvas.drawFocus(y: y, sign: place.x, from: place.x, count: room)
    }
  }
}
