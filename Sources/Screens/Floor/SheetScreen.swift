import TerminalUI
import Wording
import Workshop

/// A crew's sheet keyed back: its number, then row by row as on the paper, then the paper's totals.
struct SheetScreen: KeyedPage {
  private let day: Day
  private var number = TextInput(limit: 16)
  private(set) var entry: SheetEntry?
  /// What is being typed: a count, an absence, a code or a total.
  private(set) var input = ""
  /// What was wrong with the last key; said until the next one.
  private var complaint = ""
  private var top = 0
  private var resumed: Draft?
  var hearing: ((inout SheetScreen, Answer, Scene) -> [Effect])?

  init(_ day: Day) { self.day = day }

  var presence: Presence { .typing }
  var topic: String { "lembar-regu" }
  var door: Door? { .output }
  var isFieldEmpty: Bool { entry == nil ? number.text.isEmpty : input.isEmpty }
  func typing(in scene: Scene) -> TextInput? { entry == nil ? number : nil }

  // MARK: Keys

  var arrows: [Binding] { [] }

  func keys(in scene: Scene) -> [PageKey<SheetScreen>] {
    let back = PageKey<SheetScreen>(
      [.escape, .control("g")], .back, scene.say("Kembali", en: "Back")
    ) { page, _ in
      if page.entry != nil, !page.input.isEmpty {
        page.input = ""
        return []
      }
      return [.close]
    }
    let enter = PageKey<SheetScreen>(
      [.enter], .open, scene.say("Lanjut", en: "Next"), unless: scene.reason(without: .record),
      does: { page, scene in page.enter(in: scene) }, hears: Self.hear)
    guard let entry else { return [enter, back] }
    let isRow = entry.asked == nil
    return [
      enter,
      PageKey(
        [.character("+")], .add, scene.say("Tambah baris", en: "Another row"), onKeyLine: isRow
      ) { page, scene in page.addLine(in: scene) },
      moving([.right, .tab], .right, scene.say("Tahap", en: "Stage"), onKeyLine: isRow) {
        $0.moveColumn(by: 1)
      },
      moving([.left, .backTab], .left) { $0.moveColumn(by: -1) },
      moving([.up], .up, scene.say("Baris atas", en: "Row above")) { $0.move(by: -1) },
      moving([.down], .down) { $0.move(by: 1) },
      moving(
        [.delete, .control("u")], .clear, scene.say("Kosongkan", en: "Clear"), onKeyLine: false
      ) { $0.clear() },
      back,
    ]
  }

  /// Puts down what was typed, and moves.
  private func moving(
    _ keys: [Key], _ command: Command, _ label: String = "", onKeyLine: Bool = true,
    _ change: @escaping (inout SheetEntry) -> Void
  ) -> PageKey<SheetScreen> {
    PageKey(keys, command, label, onKeyLine: onKeyLine) { page, _ in
      page.complaint = ""
      guard var entry = page.entry else { return [] }
      if entry.asked != nil {
        if command == .up { entry.reopen() }
      } else {
        if entry.line.worker != nil { entry.write(page.input) }
        change(&entry)
      }
      page.input = ""
      page.entry = entry
      return []
    }
  }

  mutating func type(_ key: Key, in scene: Scene) {
    complaint = ""
    guard entry != nil else {
      _ = number.press(key)
      return
    }
    if case .backspace = key {
      input = String(input.dropLast())
      return
    }
    guard let scalar = key.typed, scene.reason(without: .record) == nil else { return }
    take(Character(Character(scalar).lowercased()), in: scene)
  }

  private mutating func take(_ sign: Character, in scene: Scene) {
    guard var entry else { return }
    let isDigit = sign.isASCII && sign.isNumber
    let isCode = entry.asked == nil && entry.line.worker == nil
    if isDigit {
      let most = isCode ? 8 : entry.asked == nil ? 2 : 4
      let isCount = input.allSatisfy(\.isNumber) && input.count < most
      input = isCount ? input + String(sign) : String(sign)
    } else if entry.asked != nil || isCode {
      complaint = SheetWords.hint(entry, in: scene)
    } else if Attendance(letter: sign) != nil {
      input = String(sign)
    } else {
      do throws(SheetEntry.Mistake) {
        try entry.close(by: sign, with: input)
        _ = entry.check(in: scene.workshop)
        self.entry = entry
      } catch {
        complaint = SheetWords.complaint(error, entry, in: scene)
      }
      input = ""
    }
  }

  private mutating func addLine(in scene: Scene) -> [Effect] {
    complaint = ""
    input = ""
    guard var entry else { return [] }
    if !entry.addLine() {
      return [.say(SheetWords.noMoreRows(in: scene))]
    }
    self.entry = entry
    return []
  }

  private mutating func enter(in scene: Scene) -> [Effect] {
    complaint = ""
    guard var entry else { return openSheet(in: scene) }
    do throws(SheetEntry.Mistake) {
      if entry.asked != nil {
        try entry.total(input)
      } else if entry.line.worker == nil {
        try entry.name(input, in: scene.workshop)
      } else if !entry.isDone {
        complaint = SheetWords.letterFirst(in: scene)
        return []
      }
    } catch {
      input = ""
      complaint = SheetWords.complaint(error, entry, in: scene)
      return []
    }
    input = ""
    self.entry = entry
    return entry.isDone ? save(in: scene) : []
  }

  private mutating func openSheet(in scene: Scene) -> [Effect] {
    switch FloorSheet.of(number.text, on: day, in: scene.workshop) {
    case .success(let sheet): entry = SheetEntry(sheet, in: scene.workshop)
    case .failure(let refusal):
      complaint = SheetWords.refusal(refusal, on: day, in: scene)
      number.choose()
    }
    return []
  }

  // MARK: Saving

  private mutating func save(in scene: Scene) -> [Effect] {
    guard var entry else { return [] }
    let action = entry.check(in: scene.workshop)
    if let row = entry.lines.firstIndex(where: { $0.problem != nil }) {
      entry.focus(on: row)
      entry.reopen()
      self.entry = entry
      return []
    }
    if action.entries.isEmpty { return [.say(SheetWords.nothing(in: scene))] }
    return [.perform([.recordDay(action)])]
  }

  private static func hear(
    _ page: inout SheetScreen, _ answer: Answer, _ scene: Scene
  ) -> [Effect] {
    guard case .saved(let number) = answer, let entry = page.entry else { return [] }
    let key = draftName.key(page.day.number)
    page.entry = nil
    return [.spent(key), .close, .say(SheetWords.saved(entry, number, in: scene))]
  }

  // MARK: Draft

  static let draftName = DraftName(
    "crewSheet", Words("lembar regu", en: "crew's sheet")
  ) { draft, _ in
    var screen = SheetScreen(Day(number: draft.key.number))
    screen.resumed = draft
    return screen
  }

  var draft: Draft? {
    entry.map { Draft(Self.draftName.key(day.number), texts: $0.draftTexts) }
  }

  /// Goes on where the sheet was left.
  mutating func refresh(in scene: Scene) {
    guard entry == nil, number.text.isEmpty,
      let draft = resumed ?? scene.draft(Self.draftName.key(day.number))
    else { return }
    resumed = nil
    entry = SheetEntry(draft: draft.texts, on: day, in: scene.workshop)
  }

  // MARK: Picture

  func hint(in scene: Scene) -> String {
    if !complaint.isEmpty { return complaint }
    if let reason = scene.reason(without: .record) { return reason }
    guard let entry else { return SheetWords.number(in: scene) }
    if entry.asked == nil, let problem = entry.line.problem {
      return problem.sentence(in: scene.workshop, scene.language)
    }
    return SheetWords.hint(entry, in: scene)
  }

  mutating func draw(on canvas: inout Canvas, in scene: Scene) {
    refresh(in: scene)
    var page = Page([
      scene.say("Hasil harian", en: "Daily output"),
      scene.say("Lembar", en: "Sheet") + " " + day.dashed,
    ])
    let layout = Layout(canvas.size)
    guard let entry else {
      page.draw(on: &canvas, in: scene)
      let label = scene.say("Nomor lembar", en: "Sheet number")
      canvas.put(label, x: 2, y: layout.body)
      number.draw(on: &canvas, x: 5 + TextWidth.of(label), y: layout.body, width: 18)
      return
    }
    let closed = entry.lines.count(where: \.isClosed)
    let all = entry.lines.count
    page.counts = [
      scene.say("\(closed) dari \(all) baris", en: "\(closed) of \(all) rows"),
      scene.say("jumlah", en: "sum") + " \(entry.lines.reduce(0) { $0 + $1.sum })",
    ]
    page.fact = entry.sheet.number
    page.view =
      scene.workshop.code(entry.sheet.batch) + " "
      + scene.workshop.thing(of: entry.sheet.batch)
    page.draw(on: &canvas, in: scene)
    let picture = SheetPicture(entry, input, in: scene)
    top = picture.draw(on: &canvas, from: top, in: scene)
  }
}
