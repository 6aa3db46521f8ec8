import Forms
import TerminalUI
import Wording
import Workshop

/// The form of tools that go out or come back, a field a kind, and of one that is given up.
struct ToolForm: EntryForm {
  /// What is entered.
  enum Entry: Equatable {
    case out
    case back
    case writeOff(Tool)
  }

  private let entry: Entry
  var form: FormState

  init(_ entry: Entry, in scene: Scene) {
    self.entry = entry
    form = FormState(
      ToolFields.of(entry),
      texts: [
        .day: scene.today.dashed, .session: scene.say(ToolWords.session(in: scene).words),
      ])
  }

  var topic: String { "alat-isian" }

  var draftKey: DraftKey {
    switch entry {
    case .out: EntryName.toolsOut.key()
    case .back: EntryName.toolsIn.key()
    case .writeOff(let tool):
      EntryName.toolWriteOff.key(Int32(tool.kind) << 16 | Int32(tool.number))
    }
  }

  func lookup(in scene: Scene) -> [LookupRow] {
    guard form.focused.name == .session else { return [] }
    return WorkSession.allCases.map { LookupRow(scene.say($0.words), note: "") }
  }

  // MARK: Saving

  mutating func save(in scene: Scene) -> [Effect] {
    let unread = unread
    if !unread.isEmpty { return refuse(unread, in: scene) }
    guard !form.hasMistakes, let day = day(in: scene) else {
      return [.say(form.mistakeWords(in: scene))]
    }
    switch entry {
    case .out, .back:
      switch count(on: day, in: scene) {
      case .success(let count): return [.perform([.countTools(count)])]
      case .failure(let broken): return refuse([broken], in: scene)
      }
    case .writeOff(let tool):
      let action = WriteOffTool {
        $0.day = day
        $0.tool = tool
        $0.reason = form[.reason].trimmed
      }
      return [.sign(signature(action, in: scene))]
    }
  }

  private func day(in scene: Scene) -> Day? {
    try? DateLanguage.read(form[.day], today: scene.today)
  }

  /// A session that is none.
  private var unread: [RuleBroken] {
    let isCount = entry == .out || entry == .back
    return isCount && session == nil ? [RuleBroken(.field(.unknownRow), field: .session)] : []
  }

  private var session: WorkSession? {
    WorkSession.allCases.first { $0.words.areTyped(form[.session]) }
  }

  private func count(on day: Day, in scene: Scene) -> Result<CountTools, RuleBroken> {
    var count = CountTools()
    count.day = day
    count.session = session ?? .morning
    for (kind, field) in CountTools.fields.enumerated()
    where form.fields.contains(where: { $0.name == field }) {
      let parts = (try? ToolsLanguage.read(form[field], handouts: entry == .out)) ?? []
      for part in parts {
        for number in part.numbers {
          let tool = Tool(kind, number)
          guard entry == .out else {
            count.back.append(tool)
            continue
          }
          guard let worker = worker(part.worker, of: tool, in: scene) else {
            return .failure(RuleBroken(.tool(.holderMissing(tool)), field: field))
          }
          count.out.append(ToolHandout(tool, to: worker))
        }
      }
    }
    return .success(count)
  }

  /// Whoever is named, else whoever had the tool last.
  private func worker(_ typed: String?, of tool: Tool, in scene: Scene) -> ID<Inmate>? {
    typed.map { scene.workshop.inmate(code: $0) } ?? scene.workshop.lastHolder(of: tool)
  }

  private func signature(_ action: WriteOffTool, in scene: Scene) -> Signature {
    var lines = [scene.say("Alasan", en: "Reason") + ": " + action.reason]
    if let out = scene.workshop.whereabouts(of: action.tool) {
      let since = ToolWords.since(out.day, out.session, in: scene)
      lines.insert(
        scene.say("Keluar  ", en: "Out  ") + since + ", " + scene.workshop.code(out.worker), at: 0)
    }
    return Signature(
      title: scene.say("Hapus buku ", en: "Write off ") + scene.say(action.tool.words),
      lines: lines, signer: .witness(.approve)
    ) { _ in [.writeOffTool(action)] }
  }

  func saved(_ number: Int64, in scene: Scene) -> [Effect] {
    [.close, .say(ToolList.saved(number, in: scene))]
  }

  // MARK: Picture

  func draw(on canvas: inout Canvas, in scene: Scene) {
    var page = Page([Area.stock.title(in: scene), scene.say("Alat", en: "Tools")])
    switch entry {
    case .out: page.path.append(scene.say("Keluar", en: "Out"))
    case .back: page.path.append(scene.say("Balik", en: "Back in"))
    case .writeOff(let tool): page.path.append(scene.say(tool.words))
    }
    if Layout(canvas.size).isNarrow { page.path.removeFirst() }
    let out = scene.workshop.toolsOut.count
    page.counts = [scene.say("\(out) keluar", en: "\(out) out")]
    page.draw(on: &canvas, in: scene)
    FormView(rows: form.fields.map { [$0.name] })
      .draw(form, lookup: lookup(in: scene), on: &canvas, in: scene)
    if entry == .back { drawOut(on: &canvas, in: scene) }
  }

  /// Which numbers are out, to compare with what lies on the table.
  private func drawOut(on canvas: inout Canvas, in scene: Scene) {
    let layout = Layout(canvas.size)
    let out = scene.workshop.toolsOut
    let lines = ToolKind.all.indices.compactMap { kind -> String? in
      let numbers = out.filter { Int($0.tool.kind) == kind }.map { Int($0.tool.number) }
      if numbers.isEmpty { return nil }
      return scene.say(ToolKind.all[kind].title) + scene.say(" keluar: ", en: " out: ")
        + ToolsLanguage.write(numbers)
    }
    let y = layout.body + layout.bodyHeight - lines.count
    guard y > layout.body + form.fields.count + 1 else { return }
    PlainTable.drawFacts(lines, on: &canvas, y: y)
  }
}
