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
      ToolFields.of(entry, in: scene.workshop),
      texts: [
        .day: scene.today.dashed, .session: scene.say(ToolWords.session(in: scene).words),
      ])
  }

  var topic: String { "alat-isian" }

  static let draftNames = [outDraft, backDraft, writeOffDraft]

  private static let outDraft = DraftName(
    "toolsOut", Words("alat keluar", en: "tools out")
  ) { _, scene in
    ToolForm(.out, in: scene)
  }

  private static let backDraft = DraftName(
    "toolsIn", Words("alat kembali", en: "tools back")
  ) { _, scene in
    ToolForm(.back, in: scene)
  }

  private static let writeOffDraft = DraftName(
    "toolWriteOff", Words("penghapusan alat", en: "writing off a tool"))

  var draftKey: DraftKey {
    switch entry {
    case .out: Self.outDraft.key()
    case .back: Self.backDraft.key()
    case .writeOff(let tool):
      Self.writeOffDraft.key(Int32(tool.kind) << 16 | Int32(tool.number))
    }
  }

  // MARK: Saving

  mutating func save(in scene: Scene) throws(Unread) -> [Effect] {
    switch entry {
    case .out, .back: return [.perform([.countTools(try count(in: scene))])]
    case .writeOff(let tool):
      let (reason, day) = try form.read(ToolFields.reason, ToolFields.day, in: scene)
      let action = WriteOffTool {
        $0.day = day
        $0.tool = tool
        $0.reason = reason
      }
      return [.sign(signature(action, in: scene))]
    }
  }

  private mutating func count(in scene: Scene) throws(Unread) -> CountTools {
    let kinds = ToolFields.kinds(in: scene.workshop, handouts: entry == .out)
    let (parts, session, day) = try form.read(
      all: kinds, ToolFields.session, ToolFields.day, in: scene)
    var count = CountTools()
    count.day = day
    count.session = session
    for (kind, parts) in parts.enumerated() {
      for part in parts {
        for number in part.numbers {
          let tool = Tool(kind, number)
          guard entry == .out else {
            count.back.append(tool)
            continue
          }
          guard let worker = worker(part.worker, of: tool, in: scene) else {
            throw Unread(.tool(.holderMissing(tool)), at: kinds[kind].name)
          }
          count.out.append(ToolHandout(tool, to: worker))
        }
      }
    }
    return count
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
      title: scene.say("Hapus dari daftar ", en: "Write off ")
        + scene.say(action.tool.words(in: scene.workshop)),
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
    case .back: page.path.append(scene.say("Kembali", en: "Back in"))
    case .writeOff(let tool): page.path.append(scene.say(tool.words(in: scene.workshop)))
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
    let lines = scene.workshop.toolKinds.indices.compactMap { kind -> String? in
      let numbers = out.filter { Int($0.tool.kind) == kind }.map { Int($0.tool.number) }
      if numbers.isEmpty { return nil }
      return scene.say(scene.workshop.toolKinds[kind].title) + scene.say(" keluar: ", en: " out: ")
        + ToolsLanguage.write(numbers)
    }
    let y = layout.body + layout.bodyHeight - lines.count
    guard y > layout.body + form.fields.count + 1 else { return }
    for (place, line) in lines.enumerated() { ListFact(line).draw(on: &canvas, y: y + place) }
  }
}
