import Forms
import TerminalUI
import Wording

/// Help of the page it was opened from: the field in focus, a few sentences, then every key that
/// acts there; behind it the key card of all pages.
///
/// It may lie over the lock, a signature or unsaved lines, so no key of it leads anywhere but back.
struct HelpScreen: TextPage {
  private let forTopic: String
  private let about: Field?
  private let rows: [Binding]
  /// The card while it is shown, made once.
  private var card: [String]?
  private var isCard: Bool { card != nil }
  var scroll = TextScroll()

  /// `bindings`: those that act on the screen.
  init(of screen: any Screen, bindings: [Binding]) {
    forTopic = screen.topic
    about = screen.field
    rows = bindings.filter { !$0.label.isEmpty }
  }

  var presence: Presence { .reading }
  var topic: String { "bantuan" }

  func lineCount(in scene: Scene) -> Int { lines(in: scene).count }

  func keys(in scene: Scene) -> [PageKey<HelpScreen>] {
    let card = PageKey<HelpScreen>(
      [.character("c")], .print, scene.say("Kartu tombol", en: "Key card")
    ) { page, scene in page.turn(in: scene) }
    return (isCard ? [] : [card]) + [
      PageKey(
        [.escape, .left, .control("g"), .enter, .character("?"), .function(1), .control("o")],
        .back, scene.say("Kembali", en: "Back")
      ) { page, scene in page.isCard ? page.turn(in: scene) : [.close] }
    ]
  }

  /// From the help to the card, and back.
  private mutating func turn(in scene: Scene) -> [Effect] {
    card = isCard ? nil : KeyCard.lines(in: scene, width: min(78, scene.size.width - 3))
    scroll = TextScroll()
    return []
  }

  func hint(in scene: Scene) -> String {
    if isCard {
      return scene.say(
        "Perintah bengkel keys mencetaknya.", en: "The command bengkel keys prints it.")
    }
    return scene.say(
      "Dalam kurung: belum dapat dipakai, sebabnya di kanannya.",
      en: "Keys in parentheses cannot act, the reason stands beside them.")
  }

  private func lines(in scene: Scene) -> [String] {
    let width = scene.size.width - 3
    if let card { return card.flatMap { $0.wrapped(to: width, indent: 2) } }
    var lines = about.map { FieldHelp.lines(of: $0, in: scene) + [""] } ?? []
    lines += HelpText.paragraphs(of: forTopic, scene.language)
    lines = lines.flatMap { $0.wrapped(to: width) }
    lines += ["", scene.say("TOMBOL", en: "KEYS")]
    let english = scene.language == .english
    let column = Layout(scene.size).isNarrow ? 18 : 22
    for row in rows {
      let keys = row.keys.map { $0.name(english: english) }.joined(separator: " ")
      let shown = row.disabledBecause == nil ? keys : "(\(keys))"
      let reason = row.disabledBecause.map { "   " + $0 } ?? ""
      lines += (shown.padded(to: column) + row.label + reason).wrapped(to: width, indent: column)
    }
    return lines
  }

  func draw(on canvas: inout Canvas, in scene: Scene) {
    var page = Page([scene.say("Bantuan", en: "Help")])
    if isCard {
      page.path.append(scene.say("Kartu tombol", en: "Key card"))
    } else if scene.language == .indonesian {
      page.path.append(forTopic.split(separator: "-").joined(separator: " "))
    }
    let lines = lines(in: scene)
    let layout = Layout(canvas.size)
    let shown = scroll.shown(of: lines.count, page: layout.bodyHeight)
    if !isCard {
      page.counts = [
        scene.say(
          "\(rows.count) tombol di halaman ini", en: "\(counted(rows.count, "key")) on this page")
      ]
    }
    let of = scene.say("dari", en: "of")
    page.position = "\(shown.lowerBound + 1)-\(shown.upperBound) \(of) \(lines.count)"
    page.draw(on: &canvas, in: scene)
    canvas.drawScroll(shown, of: lines.count)
    for (place, line) in lines[shown].enumerated() {
      let isHeading = line == line.uppercased() && line.count > 3 && line.first?.isLetter == true
      canvas.put(
        line.fitted(to: canvas.width - 3), x: 2, y: layout.body + place,
        style: isHeading ? .heading : .plain)
    }
    canvas.cursor = (2, layout.body)
  }
}
