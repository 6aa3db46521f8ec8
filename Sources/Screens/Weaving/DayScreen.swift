import TerminalUI
import Wording
import Workshop

/// The output of one day, typed from the paper sheet: a count, Enter, a count, Enter.
///
/// Bare letters and digits are input of the cell in focus, so it is a typing page.
struct DayScreen: Screen {
  private(set) var day: Day?
  /// The batch whose first row takes the focus when the page opens.
  private var wanted: ID<WeavingBatch>?
  var grid: DayGrid?
  var cursor = ListCursor()
  /// What is being typed in the cell in focus, the paper total behind `=`, or behind `/` the person
  /// looked for.
  var input: String?
  var paperTotal: Int?
  /// What the next letter is, while rows are called by theirs; nil while they are not.
  var calling: DayCalling?
  /// Whether the next digit says why the row in focus is fewer than planned.
  var isReasoning = false
  /// How many rows were sent to be saved.
  var saving = 0

  /// `day`: nil for today.
  init(day: Day? = nil) { self.day = day }

  init(at batch: ID<WeavingBatch>) { wanted = batch }

  var presence: Presence { .typing }
  var topic: String { "hasil-harian" }
  var door: Door? { .output }
  var isFieldEmpty: Bool { (input ?? "").isEmpty || input == Self.findSign }

  /// The cells of the grid take one sign at a time and no text.
  func typing(in scene: Scene) -> TextInput? {
    isFinding ? TextInput(String((input ?? "").dropFirst())) : nil
  }

  var isFinding: Bool { input?.hasPrefix(Self.findSign) ?? false }
  private var isDirty: Bool { input != nil && !isFinding || grid?.isDirty ?? false }
  private static let findSign = "/"

  func bindings(in scene: Scene) -> [Binding] {
    if calling != nil { return DayBindings.calling(in: scene) }
    return isFinding ? DayBindings.finding(in: scene) : DayBindings.all(isDirty: isDirty, in: scene)
  }

  // MARK: Keys

  mutating func press(_ input: Input, in scene: Scene) -> [Effect] {
    refresh(in: scene)
    switch input {
    case .key(let key): return type(key, in: scene)
    case .command(let command): return press(command, in: scene)
    }
  }

  private mutating func press(_ command: Command, in scene: Scene) -> [Effect] {
    let wasReasoning = isReasoning
    isReasoning = false
    switch command {
    case .open where calling != nil, .back where calling != nil: calling = nil
    case .back where wasReasoning: break
    case .open: return enter(in: scene)
    case .save: return save(in: scene)
    case .back where input != nil: input = nil
    case .back: return [.close]
    case .undo: return [.undo]
    case .redo: return [.redo]
    case .previous: return change(by: -1, in: scene)
    case .next: return change(by: 1, in: scene)
    case .shortfall: return askShortfall(in: scene)
    case .same: return copyAbove(in: scene)
    case .clear:
      input = ""
      commit(in: scene)
    case .all:
      commit(in: scene)
      grid?.fillAsUsual(in: scene.workshop)
    case .except:
      commit(in: scene)
      if rows.isEmpty { return [.say(DayWords.noRows(in: scene))] }
      calling = .row
    case .list: return choose(in: scene)
    case .edit: return correct(in: scene)
    case .keySheet: return [.open(SheetScreen(scene.day(day)))]
    case .blankSheets: return [.open(SheetsScreen())]
    case .search:
      commit(in: scene)
      input = Self.findSign
    case .add: return addRow(in: scene)
    default:
      commit(in: scene)
      _ = cursor.move(command, rows: rows.count, page: Self.page(scene.size))
    }
    return []
  }

  /// A digit, the letter of an absence, or `=` for the paper's total.
  private mutating func type(_ key: Key, in scene: Scene) -> [Effect] {
    if case .backspace = key {
      isReasoning = false
      let shorter = String(input?.dropLast() ?? "")
      input = shorter.isEmpty ? nil : shorter
      return []
    }
    if case .paste(let text, _) = key { return paste(text, in: scene) }
    guard let scalar = key.typed, !rows.isEmpty else { return [] }
    if isFinding { return find(scalar, in: scene) }
    if calling != nil { return call(scalar, in: scene) }
    // To whom a digit is no output it opens a page, as everywhere.
    if !scene.may(.record), ("0"..."9").contains(scalar), let area = Int(String(scalar)) {
      return [.area(area)]
    }
    if let reason = scene.reason(without: .record) { return [.say(reason)] }
    if isReasoning { return giveShortfall(scalar, in: scene) }
    let letter = Character(scalar).lowercased()
    if scalar == "=" {
      input = "="
    } else if ("0"..."9").contains(scalar) {
      let old = input ?? ""
      let isNumber = old.hasPrefix("=") ? old.count < 5 : old.count < 2 && Int(old) != nil
      input = isNumber ? old + letter : letter
    } else if let first = letter.first, Attendance(letter: first) != nil {
      input = letter
    } else {
      return [.say(DayWords.unknownKey(in: scene))]
    }
    return []
  }

  private mutating func enter(in scene: Scene) -> [Effect] {
    if isFinding {
      input = nil
      return []
    }
    if let text = input, text.hasPrefix("=") {
      paperTotal = Int(text.dropFirst())
      input = nil
      return []
    }
    let wasTyping = input != nil
    commit(in: scene)
    if !wasTyping { takePlanned(in: scene) }
    if rows.isEmpty { return [.say(DayWords.noRows(in: scene))] }
    guard rows.indices.contains(cursor.focus), rows[cursor.focus].problem == nil else { return [] }
    if cursor.focus == rows.count - 1, !wasTyping {
      guard let grid, grid.isDirty else { return [.say(DayWords.lastRow(in: scene))] }
      return [.open(DayWords.saving(grid, in: scene))]
    }
    cursor.move(Motion.down, rows: rows.count, page: Self.page(scene.size))
    return []
  }

  /// Puts what was typed into the row and plans all rows anew.
  mutating func commit(in scene: Scene) {
    guard let text = input, rows.indices.contains(cursor.focus) else { return }
    let isCell = !isFinding && !text.hasPrefix("=")
    input = nil
    guard isCell else { return }
    let saved = grid?.rows[cursor.focus].saved?.text ?? ""
    grid?.rows[cursor.focus].typed = text == saved ? nil : text
    grid?.rows[cursor.focus].isProposed = false
    grid?.check(in: scene.workshop)
  }

  private mutating func copyAbove(in scene: Scene) -> [Effect] {
    guard cursor.focus > 0, rows.indices.contains(cursor.focus),
      !rows[cursor.focus - 1].text.isEmpty
    else { return [.say(DayWords.nothingAbove(in: scene))] }
    input = rows[cursor.focus - 1].text
    return []
  }

  private mutating func choose(in scene: Scene) -> [Effect] {
    commit(in: scene)
    guard rows.indices.contains(cursor.focus) else { return [.say(DayWords.noRows(in: scene))] }
    if let question = paperQuestion(in: scene) { return [.open(question)] }
    return [
      .open(WorkChoiceScreen(for: rows[cursor.focus].worker, on: scene.day(day), in: scene))
    ]
  }

  /// The correction of the row in focus as it was saved.
  private func correct(in scene: Scene) -> [Effect] {
    guard rows.indices.contains(cursor.focus) else { return [.say(DayWords.noRows(in: scene))] }
    return DayCorrection.form(of: rows[cursor.focus], on: scene.day(day), in: scene).map {
      [.open($0)]
    } ?? [
      .say(
        scene.say(
          "Baris ini belum ada hasilnya. Ketik saja, lalu Ctrl+X.",
          en: "The row has no saved output. Type it, then Ctrl+X."))
    ]
  }

  private mutating func addRow(in scene: Scene) -> [Effect] {
    commit(in: scene)
    guard rows.indices.contains(cursor.focus) else { return [.say(DayWords.noRows(in: scene))] }
    grid?.addRow(below: cursor.focus)
    cursor.move(Motion.down, rows: rows.count, page: Self.page(scene.size))
    return choose(in: scene)
  }

  private mutating func change(by days: Int, in scene: Scene) -> [Effect] {
    let next = scene.day(day) + days
    guard next <= scene.today, next >= scene.workshop.settings.firstDay else {
      return [.say(DayWords.noDay(isLater: days > 0, in: scene))]
    }
    let kept = isDirty ? Self.draftName.key(scene.day(day).number) : nil
    day = next
    paperTotal = nil
    load(in: scene)
    return kept.map { [.say(scene.keptWords($0))] } ?? []
  }

  func hint(in scene: Scene) -> String {
    let problem = rows.indices.contains(cursor.focus) ? rows[cursor.focus].problem : nil
    if rows.isEmpty { return DayWords.noRows(in: scene) }
    if isFinding { return DayWords.finding(in: scene) }
    if let calling, problem == nil { return DayWords.calling(calling, in: scene) }
    if problem == nil, input == nil, rows.indices.contains(cursor.focus),
      let text = DayCorrection.words(of: rows[cursor.focus], on: scene.day(day), in: scene)
    {
      return text
    }
    if let reason = scene.reason(without: .record) { return DayWords.readOnly(reason, in: scene) }
    if problem == nil, let words = shortfallHint(in: scene) { return words }
    return DayWords.hint(problem, isTotal: input?.hasPrefix("=") ?? false, in: scene)
  }

  // MARK: Rows

  var rows: [DayRow] { grid?.rows ?? [] }

  static func page(_ size: Size) -> Int { Layout(size).bodyHeight - 1 }

  mutating func load(in scene: Scene) {
    let shown = scene.day(day)
    day = shown
    input = nil
    calling = nil
    isReasoning = false
    grid = DayGrid(shown, in: scene.workshop)
    let focus = wanted.flatMap { batch in rows.firstIndex { $0.batch == batch } }
    wanted = nil
    let page = Self.page(scene.size)
    let resumed = scene.draft(Self.draftName.key(shown.number)).flatMap { resume($0, in: scene) }
    cursor.focus(on: focus ?? resumed ?? cursor.focus, rows: rows.count, page: page)
  }

  /// Reads the day anew when the records changed and nothing typed would be lost.
  private mutating func refresh(in scene: Scene) {
    if grid == nil || grid?.stamp != scene.workshop.outputs.edits && !isDirty { load(in: scene) }
    cursor.settle(rows: rows.count, page: Self.page(scene.size))
  }

  func sheetNumber(in scene: Scene) -> String {
    let id = day.flatMap { scene.workshop.derived.sheetOfDay[$0] } ?? scene.workshop.sheets.nextID
    return scene.workshop.code(id)
  }

  // MARK: Picture

  mutating func draw(on canvas: inout Canvas, in scene: Scene) {
    refresh(in: scene)
    guard let grid else { return }
    drawFrame(grid, on: &canvas, in: scene)
    let layout = Layout(canvas.size)
    let table = DayColumns(grid, in: scene)
    table.columns.drawTitles(on: &canvas, y: layout.body)
    canvas.cursor = (2, layout.body)
    canvas.drawScroll(of: rows.count, from: cursor.top, page: Self.page(canvas.size))
    for (offset, row) in rows.dropFirst(cursor.top).prefix(Self.page(canvas.size)).enumerated() {
      let y = layout.body + 1 + offset
      table.columns.draw(table.cells(of: row, in: scene), on: &canvas, y: y)
      drawLetter(of: cursor.top + offset, on: &canvas, y: y)
      guard cursor.top + offset == cursor.focus else { continue }
      if calling == nil { canvas.put(">", x: 0, y: y) }
      table.drawCell(input ?? row.text, isTyping: input != nil, on: &canvas, y: y)
    }
  }
}
