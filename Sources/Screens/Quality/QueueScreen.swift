import TerminalUI
import Wording
import Workshop

/// The inspection queue: one verdict per piece, none in force until the sheet is signed.
///
/// Longest waiting first, then the nearer due date. A piece counts as seen once it was drawn with
/// the focus on it.
struct QueueScreen: Screen, HasOwnUndo {
  /// Milliseconds within which the same verdict key counts once.
  static let bounce: Int64 = 120

  var sitting = Sitting()
  private(set) var choice: DefectChoice?
  /// Being typed, or nil.
  private(set) var search: QueueSearch?
  private(set) var cursor = ListCursor()
  private var urgent = UrgentQueue()
  private var record = MakerRecord()
  var pressed: (command: Command, at: Instant)?
  /// Whether the verdicts of an earlier sitting were taken up again.
  var isResumed = false

  var presence: Presence { search == nil ? .page : .typing }
  var topic: String { "antrean-mutu" }
  var isFieldEmpty: Bool { search?.input.text.isEmpty ?? false }
  func typing(in scene: Scene) -> TextInput? { search?.input }

  // MARK: Rows

  func rows(in scene: Scene) -> [Waiting] { urgent.rows(in: scene) }

  func focused(in scene: Scene) -> PiecePlace? {
    let rows = rows(in: scene)
    return rows.indices.contains(cursor.focus) ? PiecePlace(rows[cursor.focus]) : nil
  }

  private mutating func refresh(in scene: Scene) {
    resume(in: scene)
    let before = urgent.renew(in: scene)
    let rows = rows(in: scene)
    if let before {
      sitting.keep(rows.map { PiecePlace($0) })
      follow(from: before, in: scene)
    }
    cursor.settle(
      rows: rows.count, page: QueueLayout(scene.size, isChoosing: choice != nil).page)
  }

  /// Keeps the focus on its piece; where that left the queue, on the first behind it that did not.
  private mutating func follow(from before: [Waiting], in scene: Scene) {
    guard before.indices.contains(cursor.focus) else { return }
    let rows = rows(in: scene).map { PiecePlace($0) }
    let place = before[cursor.focus...].lazy.compactMap { waiting in
      rows.firstIndex(of: PiecePlace(waiting))
    }.first
    move(to: place ?? max(0, rows.count - 1), in: scene)
  }

  /// The piece in focus as the queue was last shown.
  var piece: PiecePlace? {
    urgent.rows.indices.contains(cursor.focus) ? PiecePlace(urgent.rows[cursor.focus]) : nil
  }

  // MARK: Keys

  func bindings(in scene: Scene) -> [Binding] {
    search == nil
      ? QueueBindings(screen: self, scene: scene).all : RowList.searching(in: scene)
  }

  mutating func press(_ input: Input, in scene: Scene) -> [Effect] {
    refresh(in: scene)
    if search != nil { return pressSearch(input, in: scene) }
    guard case .command(let command) = input else { return [] }
    if choice != nil { return pressChoice(command, in: scene) }
    switch command {
    case .back: return [.close]
    case .measure: return measure(in: scene)
    case .open: return openMenu(in: scene)
    case .uphold: return [.open(CondemnedScreen())]
    case .recheck: return [.open(ListScreen(RecheckList()))]
    case .catalogue: return [.open(ListScreen(CatalogueList()))]
    case .figures: return [.open(FiguresScreen(in: scene))]
    case .sampling: return [.open(SamplingScreen())]
    case .search: search = QueueSearch(rows(in: scene), from: cursor.focus, in: scene)
    case .undo: return takeBack(in: scene)
    case .sign: return sign(in: scene)
    case .pass, .passSecond, .same:
      return isBounce(command, at: scene.now) ? [] : judge(command, in: scene)
    case .fail: choose(repairing: false, in: scene)
    case .repair: choose(repairing: true, in: scene)
    default:
      _ = cursor.move(
        command, rows: rows(in: scene).count,
        page: QueueLayout(scene.size, isChoosing: false).page)
    }
    return []
  }

  mutating func hear(_ answer: Answer, in scene: Scene) -> [Effect] {
    switch answer {
    case .chosen(let number):
      let menu = QueueBindings(screen: self, scene: scene).menu
      return menu.indices.contains(number - 1)
        ? press(.command(menu[number - 1].command), in: scene) : []
    case .measured(let readings): return measured(readings, in: scene)
    case .saved(let number): return signed(number, in: scene)
    default: return []
    }
  }

  /// A key that came twice within 120 ms, or is held down, counts once.
  private mutating func isBounce(_ command: Command, at now: Instant) -> Bool {
    let last = pressed
    pressed = (command, now)
    guard let last, last.command == command else { return false }
    return now.milliseconds - last.at.milliseconds < Self.bounce
  }

  /// What the letters do, as rows for those who use arrows and Enter alone.
  private mutating func openMenu(in scene: Scene) -> [Effect] {
    let menu = QueueBindings(screen: self, scene: scene).menu
    if menu.count == 1 { return press(.command(menu[0].command), in: scene) }
    return [.open(QueueDialogs.menu(menu.map(\.label), of: focused(in: scene), in: scene))]
  }

  /// A scanned piece takes the focus.
  mutating func scan(_ piece: PiecePlace, in scene: Scene) -> [Effect] {
    refresh(in: scene)
    let place = rows(in: scene).firstIndex { PiecePlace($0) == piece }
    guard choice == nil, let place else {
      return [.say(QueueHints.notScanned(piece, isChoosing: choice != nil, in: scene))]
    }
    move(to: place, in: scene)
    return []
  }

  /// Enter stays where the search led, Esc goes back to where it began.
  private mutating func pressSearch(_ input: Input, in scene: Scene) -> [Effect] {
    let count = rows(in: scene).count
    switch input {
    case .command(.open): search = nil
    case .command(.back):
      if let from = search?.from { move(to: from, in: scene) }
      search = nil
    case .command(let command):
      let page = QueueLayout(scene.size, isChoosing: false).page
      _ = cursor.move(command, rows: count, page: page)
    case .key(let key):
      if let place = search?.press(key, rows: count) { move(to: place, in: scene) }
    }
    return []
  }

  // MARK: Verdicts

  private mutating func judge(_ command: Command, in scene: Scene) -> [Effect] {
    guard let piece = focused(in: scene) else { return [] }
    let verdict = VerdictKey.verdict(
      command, on: piece, after: sitting.verdicts.last, in: scene.workshop)
    return give(verdict, in: scene)
  }

  /// Notes a verdict that the rules allow and moves on.
  private mutating func give(_ verdict: SheetVerdict, in scene: Scene) -> [Effect] {
    if let broken = VerdictKey.refusal(of: sitting.complete(verdict), in: scene) {
      return [
        .say(
          scene.say("Belum dapat: ", en: "Not yet: ")
            + broken.sentence(in: scene.workshop, scene.language))
      ]
    }
    sitting.decide(verdict)
    choice = nil
    cursor.move(
      Motion.down, rows: rows(in: scene).count,
      page: QueueLayout(scene.size, isChoosing: false).page)
    return []
  }

  private mutating func takeBack(in scene: Scene) -> [Effect] {
    guard let piece = sitting.takeBack() else { return [] }
    let rows = rows(in: scene)
    if let place = rows.firstIndex(where: { PiecePlace($0) == piece }) {
      move(to: place, in: scene)
    }
    let code = scene.workshop.code(piece)
    return [
      .say(
        scene.say(
          "Putusan \(code) diurungkan. L, B, atau G memutuskan lagi.",
          en: "Verdict on \(code) taken back. L, B or G judges again."))
    ]
  }

  mutating func move(to place: Int, in scene: Scene) {
    cursor.focus(
      on: place, rows: rows(in: scene).count,
      page: QueueLayout(scene.size, isChoosing: false).page)
  }

  // MARK: Defects

  private mutating func choose(repairing: Bool, in scene: Scene) {
    guard let piece = focused(in: scene) else { return }
    choice = DefectChoice(
      piece, order: piece.defectDigits(in: scene),
      chosen: sitting[piece]?.defects ?? [], wantsRepair: repairing)
  }

  private mutating func pressChoice(_ command: Command, in scene: Scene) -> [Effect] {
    guard let choosing = choice else { return [] }
    if let digit = Command.defects.firstIndex(of: command) { choice?.press(digit: digit) }
    switch command {
    case .back: choice = nil
    case .toggle: choice?.toggle()
    case .open where choosing.focused != nil: choice?.toggle()
    case .open: return goOn(choosing, in: scene)
    case .up, .down, .left, .right:
      let columns = DefectChoiceView.columns(scene.size)
      choice?.move(command, columns: columns, in: scene.workshop)
      let isStuck = command == .down && choice?.spot == choosing.spot && choosing.chosen.isEmpty
      if isStuck {
        return [.say(scene.say(Rule.quality(.defectMissing).words(in: scene.workshop)))]
      }
    default: break
    }
    return []
  }

  /// From the defects to what follows, and from there to the verdict; a repair needs no second
  /// step.
  private mutating func goOn(_ choosing: DefectChoice, in scene: Scene) -> [Effect] {
    if choosing.chosen.isEmpty {
      return [.say(scene.say(Rule.quality(.defectMissing).words(in: scene.workshop)))]
    }
    let outcomes = choosing.outcomes(in: scene.workshop)
    guard choosing.isDeciding || choosing.wantsRepair && outcomes.contains(.rework) else {
      choice?.decide()
      return []
    }
    let verdict = choosing.verdict(outcomes[choosing.outcome], in: scene.workshop)
    return give(verdict, in: scene)
  }

  // MARK: Picture

  func hint(in scene: Scene) -> String { QueueHints(screen: self, scene: scene).sentence }

  mutating func draw(on canvas: inout Canvas, in scene: Scene) {
    refresh(in: scene)
    let rows = rows(in: scene)
    let piece = focused(in: scene)
    // What the search passes by was not looked at.
    if let piece, search == nil { sitting.see(piece) }
    QueuePage(screen: self, scene: scene).draw(on: &canvas)
    let place = QueueLayout(canvas.size, isChoosing: choice != nil)
    drawRows(rows, place, on: &canvas, in: scene)
    defer { search?.input.drawSearch(on: &canvas, beside: "", in: scene) }
    let y = place.factsTop(rows: rows.count)
    if let choice {
      DefectChoiceView(scene: scene, choice: choice).draw(on: &canvas, y: y)
    } else if let piece {
      QueueFacts(
        scene: scene, piece: piece, record: record.of(piece, in: scene.workshop),
        order: piece.defectDigits(in: scene), verdict: sitting[piece],
        readings: sitting.readings[piece] ?? []
      ).draw(on: &canvas, y: y, rows: place.facts)
    }
  }

  private func drawRows(
    _ rows: [Waiting], _ place: QueueLayout, on canvas: inout Canvas, in scene: Scene
  ) {
    let table = QueueTable(scene)
    let top = place.layout.body
    table.drawTitles(on: &canvas, y: top)
    canvas.drawScroll(of: rows.count, from: cursor.top, page: place.page)
    for (offset, waiting) in rows.dropFirst(cursor.top).prefix(place.page).enumerated() {
      let y = top + 1 + offset
      let piece = PiecePlace(waiting)
      table.draw(
        waiting, number: cursor.top + offset + 1, sitting[piece],
        order: piece.defectDigits(in: scene), on: &canvas, y: y)
      guard cursor.top + offset == cursor.focus else { continue }
      canvas.put(">", x: 0, y: y)
      // Of a piece whose defects are being chosen only the sign stays: the focus is on them.
      if choice != nil { continue }
      canvas.paint(.focus, x: 2, y: y, count: canvas.width - 3)
      canvas.cursor = (2, y)
    }
  }
}
