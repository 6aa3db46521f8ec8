import TerminalUI
import Wording
import Workshop

/// PgUp and PgDn on the page or form of one row of a list go to that of the row before or behind;
/// what was typed stays as a draft.
extension App {
  /// Keeps which key opened the page above a list.
  func noteOpener(_ binding: Binding?, above depth: Int) {
    guard stack.count == depth + 1, let command = binding?.command,
      var list = stack[depth - 1] as? ListScreen
    else { return }
    list.opener = command
    stack[depth - 1] = list
  }

  /// The list below, where the page on top is about its row in focus.
  private func turned(in scene: Scene) -> ListScreen? {
    guard stack.count > 1, top.presence == .typing || top.presence == .page,
      !(top is ListScreen), let list = stack[stack.count - 2] as? ListScreen
    else { return nil }
    return list.isOpener(in: scene) ? list : nil
  }

  /// The keys that turn, where the page itself has no use for them.
  func turns(in scene: Scene, unless own: [Binding]) -> [Binding] {
    guard own.first(with: .pageDown) == nil, own.first(with: .pageUp) == nil,
      turned(in: scene) != nil
    else { return [] }
    return [
      Binding([.pageDown], .pageDown, scene.say("Berikutnya", en: "Next one"), onKeyLine: false),
      Binding([.pageUp], .pageUp, scene.say("Sebelumnya", en: "Previous one"), onKeyLine: false),
    ]
  }

  /// What turning does; nil where a page scrolls by the key, and has not come to its end.
  func turning(_ command: Command) -> [Effect]? {
    guard command == .pageDown || command == .pageUp, let list = turned(in: scene) else {
      return nil
    }
    if top.presence == .page && scrolls(command) { return nil }
    return turn(list, by: command == .pageDown ? 1 : -1)
  }

  /// Whether the page on top looks otherwise once the key has moved in it.
  private func scrolls(_ command: Command) -> Bool {
    let scene = scene
    var page = top
    var before = Canvas(size: scene.size)
    var after = before
    before.draw(&page, in: scene)
    if !page.press(.command(command), in: scene).isEmpty { return true }
    after.draw(&page, in: scene)
    return before != after
  }

  private func turn(_ list: ListScreen, by step: Int) -> [Effect] {
    var list = list
    let scene = scene
    guard let opener = list.opener, let row = list.list.neighbour(step) else {
      return [
        .say(
          step < 0
            ? scene.say("Ini yang pertama. PgDn maju.", en: "The first one. PgDn: next.")
            : scene.say("Ini yang terakhir. PgUp mundur.", en: "The last one. PgUp: back."))
      ]
    }
    list.list.focus(onRow: row, page: list.pageSize(scene))
    let key = list.bindings(in: scene).first { $0.command == opener }
    if let reason = key?.disabledBecause { return [.say(reason)] }
    let effects = list.press(.command(opener), in: scene)
    guard case .open(let page)? = effects.first else {
      return effects.filter { if case .say = $0 { true } else { false } }
    }
    stack[stack.count - 2] = list
    let isResumed = (page as? any Resumable)?.draft.map { shelf[$0.key] != nil } ?? false
    return [.replace(sameField(of: page))] + (isResumed ? [] : [.say(place(of: row, in: list))])
  }

  /// A form at the field in which the one on top stands.
  private func sameField(of page: any Screen) -> any Screen {
    guard let field = (top as? any RecordForm)?.form.focused.name,
      var form = page as? any RecordForm
    else { return page }
    form.form.focus(on: field)
    return form
  }

  /// `LW-0147, 3 dari 26.`, or that what was typed is kept as a draft.
  private func place(of row: Int, in list: ListScreen) -> String {
    if let draft = top.draft, !draft.texts.isEmpty { return scene.keptWords(draft.key) }
    let name = list.name(of: row, in: scene)
    let place = (list.list.rows.firstIndex(of: row) ?? 0) + 1
    return scene.say(
      "\(name), \(place) dari \(list.list.rows.count). PgDn maju, PgUp mundur.",
      en: "\(name), \(place) of \(list.list.rows.count). PgDn: next, PgUp: back.")
  }
}
