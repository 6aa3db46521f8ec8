import Forms
import TerminalUI
import Wording
import Workshop

/// The picture of a set-up: done steps are a row with their answer, the open one shows its fields,
/// and the coming ones say what they will take.
extension FoundingScreen {
  private static let title = 5
  private static let answer = 34
  /// So many officers are listed; of more the first ones give way.
  private static let mostListed = 4

  func draw(on canvas: inout Canvas, in scene: Scene) {
    var page = Page([scene.say("Penyiapan bengkel", en: "Workshop set-up")])
    let title = scene.say(step.title).lowercased()
    page.counts = [
      scene.say(
        "langkah \(step.number) dari \(FoundingStep.allCases.count): \(title)",
        en: "step \(step.number) of \(FoundingStep.allCases.count): \(title)")
    ]
    page.fact = scene.say("belum ada data", en: "no store yet")
    page.draw(on: &canvas, in: scene)
    let layout = Layout(canvas.size)
    let bottom = layout.body + layout.bodyHeight
    var y = layout.body
    if !layout.isNarrow {
      for done in FoundingStep.allCases where done.number <= step.number {
        drawRow(done, y: y, on: &canvas, in: scene)
        y += 1
      }
    }
    for line in facts(room: canvas.width - 2 * Self.title, in: scene) where y < bottom - 2 {
      canvas.put(line, x: layout.isNarrow ? 2 : Self.title, y: y, style: .strong)
      y += 1
    }
    var view = FormView(rows: form.fields.map { [$0.name] }, notes: notes(in: scene))
    view.area = y..<bottom
    y = view.draw(form, lookup: lookup(in: scene), on: &canvas, in: scene)
    if layout.isNarrow { return }
    for coming in FoundingStep.allCases where coming.number > step.number && y < bottom {
      drawRow(coming, y: y, on: &canvas, in: scene)
      y += 1
    }
    for line in scene.say(step.why).wrapped(to: canvas.width - 4) where y + 1 < bottom {
      canvas.put(line, x: 2, y: y + 1)
      y += 1
    }
  }

  private func drawRow(_ row: FoundingStep, y: Int, on canvas: inout Canvas, in scene: Scene) {
    let isOpen = row == step
    canvas.put("\(row.number)", x: 2, y: y)
    canvas.put(scene.say(row.title), x: Self.title, y: y, style: isOpen ? .strong : .plain)
    if isOpen { return }
    let end = canvas.width - 1
    let isDone = row.number < step.number
    let room = end - Self.answer - (isDone ? 9 : 0)
    let texts = isDone ? given(at: row, in: scene) : [scene.say(row.need)]
    if let text = texts.first(where: { TextWidth.of($0) <= room }) {
      canvas.put(text, x: Self.answer, y: y)
    }
    if isDone { canvas.putRight(scene.say("selesai", en: "done"), endingAt: end, y: y) }
  }

  /// What was answered at a step that is done, the longest way to say it first.
  private func given(at step: FoundingStep, in scene: Scene) -> [String] {
    switch step {
    case .institution:
      [plan.institution + ", " + (plan.firstDay?.day.dashed ?? ""), plan.institution]
    case .firstAdministrator: [plan.administrators.first?.login.uppercased() ?? ""]
    case .secondAdministrator: [plan.administrators.last?.login.uppercased() ?? ""]
    case .envelope: [scene.say("di kertas, cocok", en: "on paper, correct")]
    case .others:
      plan.others.isEmpty
        ? [scene.say("belum ada", en: "none yet")]
        : [plan.others.map { $0.login.uppercased() }.joined(separator: ", ")]
          + [scene.say("\(plan.others.count) orang", en: counted(plan.others.count, "officer"))]
    case .contents: []
    }
  }

  /// What stands above the fields of the open step: the code to copy, or the officers so far.
  private func facts(room: Int, in scene: Scene) -> [String] {
    switch step {
    case .envelope: PaperCodeLines.of(envelope.text, room: room)
    case .others:
      plan.others.suffix(Self.mostListed).map {
        $0.login.uppercased().padded(to: 18) + scene.say($0.role.title)
      }
    case .institution, .firstAdministrator, .secondAdministrator, .contents: []
    }
  }

  /// How far a new password is from being long enough.
  private func notes(in scene: Scene) -> [FieldName: String] {
    let typed = form[.newPassword].count
    let few = PasswordRule.fewestLetters
    guard typed > 0 else { return [:] }
    return [
      .newPassword: typed < few
        ? scene.say("\(typed) dari minimal \(few)", en: "\(typed) of at least \(few)")
        : scene.say("\(typed) huruf, cukup", en: "\(typed) characters, enough")
    ]
  }
}
