import TerminalUI
import Wording
import Workshop

/// The page of a list: the same keys, search, filters, order, marks and views for every subject.
struct ListScreen: KeyedPage {
  private(set) var subject: any ListSubject
  var list = RowList()
  /// Filters and order as they are chosen now; name and search stay empty in it.
  var view: SavedView
  var hearing: ((inout ListScreen, Answer, Scene) -> [Effect])?
  /// The rows that the last key was about, and the newest row there was then.
  private(set) var about: [Int] = []
  private var newest: Int?
  /// The file name that was typed last.
  var fileName = ""
  /// Whether the name that is asked for is of a view for everybody.
  var isSharing = false
  private(set) var frame = ListFrame()
  private var known = ListBindings()
  /// What everything was last made anew for, and how often it was.
  private var seen: (scene: Scene, changes: Int)?
  private(set) var renewals = 0
  private var lines = ListLines()
  private var pane = ListPane()
  private var hasBegun = false
  /// Whether there is anything to filter by; nil before the rows were counted.
  private(set) var hasFilters: Bool?
  /// The key that opened the page above it.
  var opener: Command?

  init(_ subject: some ListSubject) {
    self.subject = subject
    view = SavedView(subject.list, chips: subject.usualChips)
  }

  var presence: Presence { list.isSearching ? .typing : .page }
  var topic: String { subject.topic }
  var door: Door? { subject.door }
  var isFieldEmpty: Bool { list.input?.text.isEmpty ?? false }
  var arrows: [Binding] { list.isSearching ? [] : RowList.movement }
  func typing(in scene: Scene) -> TextInput? { list.input }

  /// Before the first picture the rows are counted for the keys alone.
  func bindings(in scene: Scene) -> [Binding] {
    if isCurrent(in: scene), let known = known.of(self) { return known }
    if hasBegun { return keysAndArrows(in: scene) }
    var begun = self
    begun.refresh(in: scene)
    return begun.keysAndArrows(in: scene)
  }

  mutating func move(_ motion: Motion, in scene: Scene) {
    list.move(motion, page: pageSize(scene))
  }

  mutating func type(_ key: Key, in scene: Scene) { list.type(key) }

  // MARK: Ways

  /// First the search goes, then the marks, then the page.
  mutating func goBack() -> [Effect] {
    if list.isSearching || !list.query.isEmpty {
      list.clearSearch()
    } else if !list.marked.isEmpty {
      list.unmark()
    } else {
      return [.close]
    }
    return []
  }

  mutating func open(in scene: Scene) -> [Effect] {
    guard let row = list.focused else { return openEmpty(in: scene) }
    guard let page = subject.open(row, in: scene) else {
      return [.say(subject.whyNotOpen(row, in: scene))]
    }
    return [.open(page)]
  }

  /// Enter where no row is.
  private mutating func openEmpty(in scene: Scene) -> [Effect] {
    switch emptyList(in: scene).way {
    case .clearSearch: list.clearSearch()
    case .showAll: view.chips = []
    case .add:
      hearing = keys(in: scene).first { $0.binding.command == .add }?.hears
      return add(in: scene)
    case .nothing: break
    }
    return []
  }

  /// Why Enter does nothing on an empty list, where no key changes that it is empty.
  func whyNothingOpens(in scene: Scene) -> String? {
    if !list.rows.isEmpty { return nil }
    switch emptyList(in: scene).way {
    case .nothing: return subject.emptyWords(in: scene).sentence
    case .add: return subject.adding(in: scene)?.reason
    case .clearSearch, .showAll: return nil
    }
  }

  func add(in scene: Scene) -> [Effect] {
    let adding = subject.adding(in: scene)
    if let reason = adding?.reason { return [.say(reason)] }
    return form(in: scene).map { [.open($0)] } ?? [.say(RowList.noRow(in: scene))]
  }

  /// The form of a new row; it can be filled in like the row in focus.
  private func form(in scene: Scene) -> (any Screen)? {
    let screen = subject.adding(in: scene)?.form()
    guard let row = list.focused, var form = screen as? any RecordForm else { return screen }
    form.form.likeness = subject.likeness(of: row, in: scene)
    return form
  }

  /// Opens the form of a new row that is like the one in focus.
  func duplicate(in scene: Scene) -> [Effect] {
    guard list.focused != nil, var form = form(in: scene) as? any RecordForm else {
      return [.say(RowList.noRow(in: scene))]
    }
    if form.form.likeness.isEmpty {
      return [.say(scene.say("Baris ini tidak dapat digandakan.", en: "No row to duplicate."))]
    }
    let effects = form.duplicate(in: scene)
    return [.open(form)] + effects
  }

  /// Whether the key that opened the page above is about the row in focus.
  func isOpener(in scene: Scene) -> Bool {
    guard let opener, let row = list.focused else { return false }
    return opener == .open || opener == .edit
      || subject.keys(row, in: scene).contains { $0.binding.command == opener }
  }

  /// Opens a form about the row in focus.
  mutating func open(_ form: (any Screen)?, in scene: Scene) -> [Effect] {
    guard let form else { return [.say(RowList.noRow(in: scene))] }
    begin(about: list.focused.map { [$0] } ?? [], in: scene)
    return [.open(form)]
  }

  /// Keeps what a key was pressed on.
  mutating func begin(about rows: [Int], in scene: Scene) {
    about = rows
    newest = subject.newest(in: scene)
  }

  // MARK: Answers

  /// What a key of the list's own hears: a record goes to the row that it added, if it did.
  mutating func hear(_ answer: Answer, of key: ListKey, in scene: Scene) -> [Effect] {
    if case .saved(let number) = answer {
      if let row = subject.newest(in: scene), row != newest {
        list.focus(onRow: row, page: pageSize(scene))
      }
      return key.says.map { [.say($0(number))] } ?? []
    }
    if case .refused(let broken) = answer {
      return broken.first.map { [.say($0.sentence(in: scene.workshop, scene.language))] } ?? []
    }
    return key.hears?(answer) ?? []
  }

  mutating func hear(_ answer: Answer, of deed: ListDeed, in scene: Scene) -> [Effect] {
    switch answer {
    case .chosen(let choice): return carryOut(deed, choice, in: scene)
    case .confirmed(true): return carryOut(deed, 1, in: scene)
    case .saved(let number):
      list.unmark()
      return [.say(deed.done(about, number))] + deed.follows(about)
    default: return []
    }
  }

  /// What a new row leads to.
  mutating func heardOfNew(_ answer: Answer, in scene: Scene) -> [Effect] {
    guard let row = subject.newest(in: scene) else { return [] }
    return told(row, isNew: true, answer, in: scene)
  }

  /// Goes to a row and says what became of it, where its form did not.
  mutating func told(
    _ row: Int, isNew: Bool, _ answer: Answer, in scene: Scene
  ) -> [Effect] {
    guard case .saved(let number) = answer else { return [] }
    list.focus(onRow: row, page: pageSize(scene))
    let words = subject.saved(row, isNew: isNew, number: number, in: scene)
    return words.isEmpty ? [] : [.say(words)]
  }

  /// All actions of all rows as one record.
  ///
  /// They are tried first, so that a refusal names its row.
  private func carryOut(_ deed: ListDeed, _ choice: Int, in scene: Scene) -> [Effect] {
    switch deed.way(choice, about) {
    case .signature(let signature): return [.sign(signature)]
    case .actions(let actions):
      if let refusal = refusal(of: actions, in: scene) { return [.say(refusal)] }
      return [.perform(about.flatMap(actions))]
    }
  }

  private func refusal(of actions: (Int) -> [Action], in scene: Scene) -> String? {
    guard let session = scene.session else { return nil }
    let authority = Authority(user: session.user)
    var trial = scene.workshop
    for row in about {
      for action in actions(row) {
        if let broken = trial.broken(by: action, as: authority, on: scene.today).first {
          let sentence = broken.sentence(in: scene.workshop, scene.language)
          let name = name(of: row, in: scene)
          return scene.say("Belum dapat, \(name): ", en: "Not yet, \(name): ") + sentence
        }
        trial.apply(action, by: authority)
      }
    }
    return nil
  }

  /// A row as people say it aloud: its first column.
  func name(of row: Int, in scene: Scene) -> String {
    subject.columns(in: scene).first?.value(row).shown ?? ""
  }

  // MARK: Rows

  /// How many rows a page shows.
  func pageSize(_ scene: Scene) -> Int {
    ListPlan(subject, in: ListPane.list(subject, in: scene)).page
  }

  /// Whether all that it shows is as it was made last, but for the row in focus.
  private func isCurrent(in scene: Scene) -> Bool {
    guard let seen, seen.changes == list.changes else { return false }
    return list.isNarrowed(to: view) && seen.scene.isLike(scene)
  }

  mutating func refresh(in scene: Scene) {
    if isCurrent(in: scene) { return }
    let data = subject.stamp(in: scene) + [Int(scene.today.number), scene.sees(.name) ? 1 : 0]
    if list.isCurrent(data: data, view: view) {
      list.settle(page: pageSize(scene))
    } else {
      renewRows(data, in: scene)
    }
    seen = (scene, list.changes)
    renewals += 1
    var renewed = frame
    renewed.renew(self, in: scene)
    frame = renewed
  }

  private mutating func renewRows(_ data: [Int], in scene: Scene) {
    if !list.isMadeFrom(data) { subject.renew(in: scene) }
    let subject = subject
    let view = view
    list.refresh(
      RowList.Source(
        data: data, view: view, existing: { subject.rows(in: scene) },
        shown: { ListOrder.apply(view, to: $0, subject, in: scene) },
        index: { scene.searchIndex(of: subject) }), page: pageSize(scene))
    hasFilters = !chips(in: scene).isEmpty
    if !hasBegun, let row = subject.begin { list.focus(onRow: row, page: pageSize(scene)) }
    hasBegun = true
  }

  func hint(in scene: Scene) -> String { ListPicture(screen: self, scene: scene).hint }

  mutating func draw(on canvas: inout Canvas, in scene: Scene) {
    refresh(in: scene)
    var renewed = known
    renewed.renew(self, in: scene)
    known = renewed
    ListPicture(screen: self, scene: scene).draw(on: &canvas, &lines, &pane)
  }

  func emptyList(in scene: Scene) -> EmptyList {
    if !list.query.isEmpty { return .hidden(by: list.query, in: scene) }
    if !view.chips.isEmpty && !subject.rows(in: scene).isEmpty {
      return .filtered(subject.nothingLeft(in: scene), in: scene)
    }
    let words = subject.emptyWords(in: scene)
    return .nothing(words.sentence, add: words.add)
  }
}
