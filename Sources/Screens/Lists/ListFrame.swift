import TerminalUI
import Wording

/// What a list shows above and below its rows; the focus moves without changing it.
struct ListFrame {
  /// All of the frame but where the focus is.
  private(set) var page = Page([])
  /// What stands above the body.
  private(set) var head = Canvas(size: Size(width: 0, height: 0))

  mutating func renew(_ screen: ListScreen, in scene: Scene) {
    let subject = screen.subject
    page = Page(subject.path(in: scene))
    page.counts =
      [ListTally.words(screen, in: scene)].filter { !$0.isEmpty } + subject.counts(in: scene)
    page.fact = subject.fact(in: scene)
    page.view = Self.view(screen, in: scene).fitted(to: scene.size.width - 8)
    page.legend = subject.legend(in: scene)
    head = Canvas(size: scene.size)
    page.drawHead(on: &head, in: scene)
  }

  /// `cari: misal   saring: aktif   urut: sisa, terbalik`.
  private static func view(_ screen: ListScreen, in scene: Scene) -> String {
    let view = screen.view
    let chosen = screen.chips(in: scene).filter { view.chips.contains($0.name) }
    let chips = chosen.map(\.label).joined(separator: ", ")
    let all = scene.say("semua", en: "all")
    let order = ListDialogs.orderName(view.sort, screen.subject, in: scene)
    let reversed = view.isReversed ? scene.say(", terbalik", en: ", reversed") : ""
    return [
      screen.list.query.isEmpty ? "" : scene.say("cari: ", en: "search: ") + screen.list.query,
      scene.say("saring: ", en: "filter: ") + (chips.isEmpty ? all : chips),
      scene.say("urut: ", en: "sort: ") + order + reversed,
    ].filter { !$0.isEmpty }.joined(separator: "   ")
  }
}
