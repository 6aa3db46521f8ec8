import TerminalUI
import Wording
import Workshop

/// What the menu finds beyond the page it was opened on: the keys of every page.
///
/// The pages beside a list come from the list itself, so that a new one is found at once.
struct MenuPages {
  private let scene: Scene
  private(set) var rows: [(place: String, row: MenuRow)] = []
  private var seen: Set<String> = []

  init(in scene: Scene) {
    self.scene = scene
    for area in Area.allCases { add(area) }
    // What is nearer is found first.
    for area in Area.allCases {
      let place = MenuPlace(area, in: scene)
      for inner in InnerPage.all(of: area) { add(inner, at: place) }
    }
  }

  private mutating func add(_ area: Area) {
    let place = MenuPlace(area, in: scene)
    note(place.opening(also: MenuRow.synonyms(area.command), in: scene), of: place)
    if let list = area.page as? ListScreen {
      add(list.subject, at: place)
    } else {
      let page = area.page
      let pressed = Self.pressed[area] ?? []
      for binding in own(page.bindings(in: scene)) {
        let isPressed = pressed.contains(binding.command)
        note(place.row(binding, isPressed ? .pressed : .onRow, in: scene), of: place)
      }
    }
    if area == .system { addOffice(at: place) }
  }

  /// Which keys of a page that is no list act on no row.
  private static let pressed: [Area: [Command]] = [
    .output: [.keySheet, .blankSheets],
    .queue: [.uphold, .recheck, .catalogue, .figures, .sampling],
    .reports: [.figures, .pictures, .sampling, .costing],
    .system: [.backup, .verify, .add, .takeIn, .office, .password, .pin, .look],
  ]

  private mutating func add(_ subject: any ListSubject, at place: MenuPlace) {
    guard seen.insert(place.name).inserted else { return }
    if let adding = subject.adding(in: scene) {
      let binding = Binding([.character("t")], .add, adding.label, unless: adding.reason)
      note(place.row(binding, .pressed, in: scene), of: place)
    }
    for beside in subject.pages(in: scene) {
      note(place.row(beside.key, .pressed, in: scene), of: place)
    }
    for key in subject.keys(nil, in: scene) where isNamed(key.binding) {
      note(place.row(key.binding, .onRow, in: scene), of: place)
    }
    for deed in subject.deeds(in: scene) {
      let binding = Binding(deed.keys, deed.command, deed.label, unless: deed.reason)
      note(place.row(binding, .onRow, in: scene), of: place)
    }
    let export = Binding([.character("e")], .export, scene.say("Ekspor", en: "Export"))
    note(place.row(export, .pressed, in: scene), of: place)
    for beside in subject.pages(in: scene) {
      guard let list = beside.page() as? ListScreen else { continue }
      let title = list.subject.title(in: scene)
      add(list.subject, at: place.beside(title, beside.key.keys[0], list, in: scene))
    }
  }

  private mutating func add(_ inner: InnerPage, at area: MenuPlace) {
    let place =
      inner.way.map { area.beside(scene.say($0.title), $0.key, $0.list(), in: scene) } ?? area
    guard place.refusal == nil, let page = inner.open(scene), scene.refusal(at: page.door) == nil
    else { return }
    let name = MenuPlace.name(of: page)
    for binding in keys(of: page) {
      var row = place.row(binding, .inRow(depth: inner.depth), in: scene)
      row.page = scene.say(inner.title)
      rows.append((name, row))
    }
  }

  /// What the office decides stands in rows of a page of its own.
  private mutating func addOffice(at system: MenuPlace) {
    let title = scene.say("Bengkel", en: "Workshop")
    let office = system.beside(title, .character("b"), OfficeScreen(), in: scene)
    for row in OfficeRow.allCases {
      let page = row.screen(in: scene)
      let place = office.beside(scene.say(row.title), .enter, page, in: scene)
      let words = row.title.id + " " + row.title.en + " "
      var opening = place.opening(also: words + row.synonyms, in: scene)
      opening.page = title
      opening.reason = place.refusal ?? row.refusal(in: scene)
      note(opening, of: place)
      if let list = page as? ListScreen { add(list.subject, at: place) }
    }
  }

  // MARK: Rows

  /// The keys of a page of its own kind; of a list those of its subject, without counting its rows.
  private func keys(of page: any Screen) -> [Binding] {
    guard let subject = (page as? ListScreen)?.subject else {
      return own(page.bindings(in: scene))
    }
    let adding = subject.adding(in: scene).map {
      Binding([.character("t")], .add, $0.label, unless: $0.reason)
    }
    return own(
      [adding].compactMap { $0 } + subject.pages(in: scene).map(\.key)
        + subject.keys(nil, in: scene).map(\.binding)
        + subject.deeds(in: scene).map { Binding($0.keys, $0.command, $0.label, unless: $0.reason) }
    )
  }

  /// A key of its own that has a name and does more than open, go back or move.
  private func own(_ bindings: [Binding]) -> [Binding] {
    let shared: [Command] = [.open, .back, .next, .previous, .undo, .redo, .search, .save, .help]
    return bindings.filter { isNamed($0) && !shared.contains($0.command) }
  }

  private func isNamed(_ binding: Binding) -> Bool {
    !binding.label.isEmpty && binding.command.motion == nil
  }

  private mutating func note(_ row: MenuRow, of place: MenuPlace) {
    rows.append((place.name, row))
  }
}
