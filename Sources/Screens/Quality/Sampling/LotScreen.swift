import TerminalUI
import Wording
import Workshop

/// A batch as a lot: the plan that would be frozen, and once it is, which pieces were drawn, what
/// was found and what that means.
struct LotScreen: KeyedPage {
  static let mendedDraft = DraftName(
    "mended", Words("perbaikan sampel", en: "sampling remedy"))

  private let batch: ID<WeavingBatch>
  private var question = SamplingQuestion()
  private var focus = SamplingQuestion.Field.level
  private var scroll = TextScroll()
  var hearing: ((inout LotScreen, Answer, Scene) -> [Effect])?

  init(_ batch: ID<WeavingBatch>) { self.batch = batch }

  var topic: String { "lot" }

  static func binding(in scene: Scene) -> Binding {
    Binding([.character("n")], .sampling, scene.say("Rencana", en: "Plan"), onKeyLine: false)
  }

  private func lot(in scene: Scene) -> ID<LotPlan>? { scene.workshop.derived.lotOf[batch] }

  private func switching(in scene: Scene) -> Switching {
    scene.workshop.switching(of: scene.workshop.batches[batch].product)
  }

  // MARK: Keys

  var arrows: [Binding] { [Binding([.up, .pageUp], .up), Binding([.down, .pageDown], .down)] }

  func keys(in scene: Scene) -> [PageKey<LotScreen>] {
    (lot(in: scene) == nil ? choosing(in: scene) : []) + [
      PageKey([.escape, .control("g")], .back, scene.say("Kembali", en: "Back")) { _, _ in
        [.close]
      }
    ]
  }

  private func choosing(in scene: Scene) -> [PageKey<LotScreen>] {
    [
      PageKey([.enter, .tab], .next, scene.say("Berikut", en: "Next")) { page, _ in
        page.focus = page.focus == .level ? .limit : .level
        return []
      },
      PageKey(
        [.right, .character(" "), .character("+")], .right, scene.say("Ganti", en: "Change")
      ) { page, _ in
        page.question.change(page.focus, by: 1)
        return []
      },
      PageKey([.left, .character("-")], .left) { page, _ in
        page.question.change(page.focus, by: -1)
        return []
      },
      PageKey(
        [.control("x"), .function(10)], .sign,
        scene.say("Tetapkan", en: "Fix plan"), unless: refusal(in: scene),
        does: { page, scene in page.freeze(in: scene) },
        hears: { page, answer, scene in page.frozen(answer, in: scene) }),
    ]
  }

  mutating func move(_ motion: Motion, in scene: Scene) {
    scroll.move(motion, lines: lines(in: scene).count, page: room(scene.size))
  }

  /// Why the plan cannot be frozen; a reason that is still to be typed is none.
  private func refusal(in scene: Scene) -> String? {
    if let reason = scene.reason(without: .approve) { return reason }
    guard let session = scene.session else { return nil }
    let broken = scene.workshop.broken(
      by: .planLot(action(in: scene)), as: Authority(user: session.user), on: scene.today)
    return broken.first { $0.field != .reason }?.sentence(in: scene.workshop, scene.language)
  }

  /// Nothing takes a frozen plan back, so it is asked first; where sampling had stopped, the
  /// question is what was mended.
  private func freeze(in scene: Scene) -> [Effect] {
    guard switching(in: scene).isDiscontinued else { return [.open(question(in: scene))] }
    return [
      .open(
        NameScreen(
          title: scene.say("Sampel dilanjutkan", en: "Sampling resumed"),
          label: scene.say("Perbaikan", en: "Remedy"), limit: 60,
          hint: scene.say(
            "Apa yang sudah diperbaiki. Minimal 5 huruf.",
            en: "What was put right. At least 5 characters."),
          draft: Self.mendedDraft.key(batch.index)))
    ]
  }

  private func question(in scene: Scene) -> ConfirmScreen {
    let plan = plan(in: scene)
    let code = scene.workshop.code(batch)
    return ConfirmScreen(
      title: scene.say("Tetapkan rencana \(code)?", en: "Fix the plan of \(code)?"),
      lines: [
        scene.say(
          "Dari \(plan.lot) buah diperiksa \(plan.sample): diterima sampai \(plan.accept) cacat, "
            + "ditolak mulai \(plan.reject).",
          en: "Of \(plan.lot) pieces \(plan.sample) are inspected: accepted up to \(plan.accept) "
            + "bad, refused from \(plan.reject)."),
        scene.say(
          "Rencana yang ditetapkan tidak dapat diganti atau diurungkan.",
          en: "A fixed plan can be neither changed nor undone."),
      ], choices: [scene.say("Tetapkan rencana ini", en: "Fix this plan")])
  }

  private func action(in scene: Scene, mended: String = "") -> PlanLot {
    let plan = plan(in: scene)
    return PlanLot {
      $0.day = scene.today
      $0.batch = batch
      $0.plan = plan
      $0.sample = scene.workshop.sample(of: Int(plan.sample), from: batch)
      $0.resumes = switching(in: scene).isDiscontinued
      $0.reason = mended
    }
  }

  /// What is frozen, else what would be.
  private func plan(in scene: Scene) -> SamplingPlan {
    if let lot = lot(in: scene) { return scene.workshop.lots[lot].plan }
    var switching = switching(in: scene)
    switching.resume()
    return SamplingPlan(
      lot: scene.workshop.batches[batch].quantity, level: question.level,
      limit: question.limit, severity: switching.severity) ?? SamplingPlan()
  }

  private func frozen(_ answer: Answer, in scene: Scene) -> [Effect] {
    switch answer {
    case .confirmed(true): return [.perform([.planLot(action(in: scene))])]
    case .typed(let mended): return [.perform([.planLot(action(in: scene, mended: mended))])]
    case .saved(let number):
      let plan = plan(in: scene)
      return [
        .say(
          scene.say(
            "Tersimpan #\(number). Rencana ditetapkan: n \(plan.sample), Ac \(plan.accept).",
            en: "Saved #\(number). The plan is fixed: n \(plan.sample), Ac \(plan.accept)."))
      ]
    case .refused(let broken):
      return broken.first.map { [.say($0.sentence(in: scene.workshop, scene.language))] } ?? []
    default: return []
    }
  }

  // MARK: Picture

  func hint(in scene: Scene) -> String {
    if lot(in: scene) != nil {
      return scene.say(
        "Rencana sudah ditetapkan. Tiap buah tetap diperiksa.",
        en: "This plan is fixed. Each piece still has its own verdict.")
    }
    return focus == .level
      ? scene.say(
        "Tingkat II yang biasa. Kanan mengganti, Ctrl+X menetapkan.",
        en: "Level II is usual. Right changes it, Ctrl+X fixes the plan.")
      : scene.say(
        "AQL 2,5 mayor, 4,0 minor. Kanan mengganti, Ctrl+X menetapkan.",
        en: "AQL 2.5 major, 4.0 minor. Right changes it, Ctrl+X fixes the plan.")
  }

  private static let valueColumn = 18
  private static let fields: [SamplingQuestion.Field] = [.level, .limit, .severity]

  private func room(_ size: Size) -> Int {
    max(1, Layout(size).bodyHeight - Self.fields.count - 1)
  }

  mutating func draw(on canvas: inout Canvas, in scene: Scene) {
    let layout = Layout(canvas.size)
    var page = Page([
      scene.say("Batch anyaman", en: "Batches"), scene.workshop.code(batch),
      scene.say("Rencana", en: "Plan"),
    ])
    let count = scene.workshop.batches[batch].quantity
    page.counts = [scene.say("lot \(count) buah", en: "lot of " + counted(count, "piece"))]
    page.fact = LotWords.short(of: batch, in: scene) ?? scene.say("belum ada", en: "none yet")
    page.draw(on: &canvas, in: scene)
    for (row, field) in Self.fields.enumerated() {
      draw(field, on: &canvas, y: layout.body + row, in: scene)
    }
    let lines = lines(in: scene)
    let top = layout.body + Self.fields.count + 1
    let sight = scroll.shown(of: lines.count, page: room(canvas.size))
    canvas.drawScroll(sight, of: lines.count)
    for (offset, line) in lines[sight].enumerated() {
      canvas.put(line, x: 2, y: top + offset)
    }
  }

  private func draw(
    _ field: SamplingQuestion.Field, on canvas: inout Canvas, y: Int, in scene: Scene
  ) {
    let plan = plan(in: scene)
    let text =
      switch field {
      case .lot: "\(plan.lot)"
      case .level: plan.level.code
      case .limit: plan.limit.text(scene.language) + "%"
      case .severity: scene.say(plan.severity.name)
      }
    canvas.put(SamplingTexts.label(field, in: scene), x: 2, y: y)
    let isFocused = lot(in: scene) == nil && field == focus
    if isFocused { canvas.put(">", x: 0, y: y) }
    canvas.put(text, x: Self.valueColumn, y: y, style: isFocused ? .focus : .plain)
    if isFocused || lot(in: scene) != nil && field == .level {
      canvas.cursor = (Self.valueColumn, y)
    }
  }

  /// What was found, the state of the product's lots, and the plan with its risks.
  private func lines(in scene: Scene) -> [String] {
    var lines = LotWords.found(in: batch, scene)
    lines.append(scene.say(switching(in: scene).sentence))
    lines.append("")
    lines += SamplingTexts(scene: scene, plan: plan(in: scene)).lines
    return lines.flatMap { $0.isEmpty ? [""] : $0.wrapped(to: scene.size.width - 4) }
  }
}
