import TerminalUI
import Wording
import Workshop

/// The page of a list: the same keys, search, filters, order, marks and views for every subject.
struct ListScreen: Screen {
  /// What an answer is about.
  enum Pending {
    case nothing, added, filters, order, views, viewName, file
    case edited(Int)
    case deed(Int, rows: [Int])
    /// A key of the list's own, with the row that had the focus.
    case own(Command, row: Int?)
  }

  let subject: any ListSubject
  var list = RowList()
  /// Filters and order as they are chosen now; name and search stay empty in it.
  var view: SavedView
  var pending = Pending.nothing
  /// The file name that was typed last.
  var fileName = ""
  private(set) var words = ListWords()
  private var lines = ListLines()
  private var hasBegun = false

  init(_ subject: some ListSubject) {
    self.subject = subject
    view = SavedView(subject.list, chips: subject.usualChips)
  }

  var presence: Presence { list.isSearching ? .typing : .page }
  var topic: String { subject.topic }
  var door: Door? { subject.door }
  var isFieldEmpty: Bool { list.input?.text.isEmpty ?? false }
  func typing(in scene: Scene) -> TextInput? { list.input }

  func bindings(in scene: Scene) -> [Binding] {
    list.isSearching
      ? RowList.searching(in: scene) : ListBindings(screen: self, scene: scene).all
  }

  mutating func press(_ input: Input, in scene: Scene) -> [Effect] {
    refresh(in: scene)
    guard case .command(let command) = input else {
      _ = list.press(input, page: pageSize(scene.size))
      return []
    }
    if let own = subject.keys(list.focused, in: scene).first(where: {
      $0.binding.command == command
    }) {
      pending = .own(command, row: list.focused)
      return own.does()
    }
    switch command {
    case .back: return goBack()
    case .open where list.isSearching: list.endSearch()
    case .open: return open(in: scene)
    case .actions: return [.again(.function(9))]
    case .add: return add(in: scene)
    case .edit: return edit(in: scene)
    case .filter: return ask(.filters, ListDialogs.filters(self, in: scene))
    case .sort: return ask(.order, ListDialogs.order(self, in: scene))
    case .views: return ask(.views, ListDialogs.views(self, in: scene))
    case .export: return export(in: scene)
    case .deed(let number): return ask(deed: number, in: scene)
    default:
      if let beside = subject.pages(in: scene).first(where: { $0.key.command == command }) {
        return [.open(beside.page)]
      }
      _ = list.press(input, page: pageSize(scene.size))
    }
    return []
  }

  // MARK: Ways

  /// First the search goes, then the marks, then the page.
  private mutating func goBack() -> [Effect] {
    if list.isSearching || !list.query.isEmpty {
      list.clearSearch()
    } else if !list.marked.isEmpty {
      list.unmark()
    } else {
      return [.close]
    }
    return []
  }

  private mutating func open(in scene: Scene) -> [Effect] {
    guard let row = list.focused else { return openEmpty(in: scene) }
    return subject.open(row, in: scene).map { [.open($0)] } ?? []
  }

  /// Enter where no row is.
  private mutating func openEmpty(in scene: Scene) -> [Effect] {
    switch emptyList(in: scene).way {
    case .clearSearch: list.clearSearch()
    case .showAll: view.chips = []
    case .add: return add(in: scene)
    case .nothing: return [.say(subject.emptyWords(in: scene).sentence)]
    }
    return []
  }

  private mutating func add(in scene: Scene) -> [Effect] {
    if let reason = whyNotAdd(in: scene) { return [.say(reason)] }
    guard let form = subject.add(in: scene) else { return [.say(RowList.noRow(in: scene))] }
    return ask(.added, form)
  }

  func whyNotAdd(in scene: Scene) -> String? {
    scene.reason(without: subject.writer) ?? subject.whyNotAdd(in: scene)
  }

  private mutating func edit(in scene: Scene) -> [Effect] {
    guard let row = list.focused, let form = subject.edit(row, in: scene) else {
      return [.say(RowList.noRow(in: scene))]
    }
    return ask(.edited(row), form)
  }

  mutating func ask(_ pending: Pending, _ screen: any Screen) -> [Effect] {
    self.pending = pending
    return [.open(screen)]
  }

  private mutating func ask(deed number: Int, in scene: Scene) -> [Effect] {
    let deeds = subject.deeds(in: scene)
    let rows = list.targets
    guard deeds.indices.contains(number), !rows.isEmpty else {
      return [.say(RowList.noRow(in: scene))]
    }
    return ask(.deed(number, rows: rows), deeds[number].question(rows))
  }

  // MARK: Answers

  mutating func hear(_ answer: Answer, in scene: Scene) -> [Effect] {
    refresh(in: scene)
    switch (answer, pending) {
    case (.saved(let number), _): return saved(number, in: scene)
    case (.refused(let broken), .own):
      return broken.first.map { [.say($0.sentence(in: scene.workshop, scene.language))] } ?? []
    case (.chosen(let choice), .deed(let deed, let rows)):
      return carryOut(deed, choice, rows, in: scene)
    case (.confirmed(true), .deed(let deed, let rows)):
      return carryOut(deed, 1, rows, in: scene)
    case (.picked(let places), .filters): pickFilters(places, in: scene)
    case (.chosen(let choice), .order): pickOrder(choice, in: scene)
    case (.chosen(let choice), .views): return pickView(choice, in: scene)
    case (.removed(let choice), .views): return dropView(choice, in: scene)
    case (.typed(let name), .viewName): return keepView(name, in: scene)
    case (.typed(let name), .file): return write(name, in: scene)
    case (.ordered(.freeName(let name, _)), .file):
      return [.open(ListDialogs.fileName(self, name, in: scene))]
    case (.ordered(.notWritten), .file):
      return [.open(ListDialogs.fileName(self, fileName, in: scene))]
    default: break
    }
    return []
  }

  private mutating func saved(_ number: Int64, in scene: Scene) -> [Effect] {
    defer { pending = .nothing }
    switch pending {
    case .added:
      guard let row = subject.newest(in: scene) else { return [] }
      return told(row, isNew: true, number, in: scene)
    case .edited(let row): return told(row, isNew: false, number, in: scene)
    case .deed(let deed, let rows):
      list.unmark()
      return [.say(subject.deeds(in: scene)[deed].done(rows, number))]
    case .own(let command, let row):
      if let newest = subject.newest(in: scene) {
        list.focus(onRow: newest, page: pageSize(scene.size))
      }
      let own = subject.keys(row, in: scene).first { $0.binding.command == command }
      return own?.says.map { [.say($0(number))] } ?? []
    default: return []
    }
  }

  /// Goes to a row and says what became of it, where its form did not.
  private mutating func told(
    _ row: Int, isNew: Bool, _ number: Int64, in scene: Scene
  ) -> [Effect] {
    list.focus(onRow: row, page: pageSize(scene.size))
    let words = subject.saved(row, isNew: isNew, number: number, in: scene)
    return words.isEmpty ? [] : [.say(words)]
  }

  /// All actions of all rows as one record.
  ///
  /// They are tried first, so that a refusal names its row.
  private func carryOut(_ deed: Int, _ choice: Int, _ rows: [Int], in scene: Scene) -> [Effect] {
    switch subject.deeds(in: scene)[deed].way(choice, rows) {
    case .signature(let signature): return [.sign(signature)]
    case .actions(let actions):
      if let refusal = refusal(of: actions, rows, in: scene) { return [.say(refusal)] }
      return [.perform(rows.flatMap(actions))]
    }
  }

  private func refusal(
    of actions: (Int) -> [Action], _ rows: [Int], in scene: Scene
  ) -> String? {
    guard let session = scene.session else { return nil }
    let authority = Authority(user: session.user)
    var trial = scene.workshop
    for row in rows {
      for action in actions(row) {
        if let broken = trial.broken(by: action, as: authority, on: scene.today).first {
          let sentence = broken.sentence(in: scene.workshop, scene.language)
          let name = name(of: row, in: scene)
          return scene.say("Belum bisa, \(name): ", en: "Not yet, \(name): ") + sentence
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

  func pageSize(_ size: Size) -> Int {
    let layout = Layout(size)
    let facts = subject.factLines(layout)
    return max(1, layout.bodyHeight - 1 - subject.fixedRows(layout) - (facts == 0 ? 0 : facts + 1))
  }

  mutating func refresh(in scene: Scene) {
    let data = subject.stamp(in: scene) + [Int(scene.today.number), scene.sees(.name) ? 1 : 0]
    if list.isCurrent(data: data, view: view) {
      list.settle(page: pageSize(scene.size))
    } else {
      renewRows(data, in: scene)
    }
    if words.isCurrent(list, scene.size) { return }
    var renewed = words
    renewed.renew(self, in: scene)
    words = renewed
  }

  private mutating func renewRows(_ data: [Int], in scene: Scene) {
    let subject = subject
    let view = view
    list.refresh(
      RowList.Source(
        data: data, view: view, existing: { subject.rows(in: scene) },
        shown: { ListOrder.apply(view, to: $0, subject, in: scene) },
        index: { Self.index(subject, in: scene) }), page: pageSize(scene.size))
    if !hasBegun, let row = subject.begin { list.focus(onRow: row, page: pageSize(scene.size)) }
    hasBegun = true
  }

  private static func index(_ subject: any ListSubject, in scene: Scene) -> SearchIndex {
    var index = SearchIndex()
    for row in subject.rows(in: scene) {
      for text in subject.texts(of: row, in: scene) { index.add(text, to: row) }
    }
    return index
  }

  func hint(in scene: Scene) -> String { ListPicture(screen: self, scene: scene).hint }

  mutating func draw(on canvas: inout Canvas, in scene: Scene) {
    refresh(in: scene)
    ListPicture(screen: self, scene: scene).draw(on: &canvas, &lines)
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
