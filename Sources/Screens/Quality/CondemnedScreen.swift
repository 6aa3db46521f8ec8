import TerminalUI
import Wording
import Workshop

/// The rejections that wait for their second signature, longest first.
///
/// The second person may sign at anybody's screen: what counts is whose PIN it is.
struct CondemnedScreen: RowPage {
  var cursor = ListCursor()
  var hearing: ((inout CondemnedScreen, Answer, Scene) -> [Effect])?
  /// The rejection that takes the focus when the page opens.
  private var wanted: ID<QualityCheck>?

  init(at check: ID<QualityCheck>? = nil) { wanted = check }

  var topic: String { "penolakan" }

  private func focused(in scene: Scene) -> ID<QualityCheck>? {
    let checks = scene.workshop.derived.condemned
    return checks.indices.contains(cursor.focus) ? checks[cursor.focus] : nil
  }

  // MARK: Keys

  func count(in scene: Scene) -> Int { scene.workshop.derived.condemned.count }

  func page(in scene: Scene) -> Int { QueueLayout(scene.size, isChoosing: false).page }

  func keys(in scene: Scene) -> [PageKey<CondemnedScreen>] {
    let none =
      count(in: scene) == 0
      ? scene.say("Tidak ada yang menunggu. Esc kembali.", en: "None waiting. Esc goes back.") : nil
    return [
      PageKey(
        [.enter, .right], .open, scene.say("Putuskan", en: "Decide"),
        unless: scene.readOnlyReason.map { scene.say($0.words) } ?? none,
        does: { page, scene in
          page.focused(in: scene).map { [.open(page.question($0, in: scene))] } ?? []
        }, hears: { page, answer, scene in page.decided(answer, in: scene) }),
      .back(in: scene),
    ]
  }

  private mutating func decided(_ answer: Answer, in scene: Scene) -> [Effect] {
    switch answer {
    case .chosen(let number): return sign(number, in: scene)
    case .saved(let number):
      let left = count(in: scene)
      cursor.settle(rows: left, page: page(in: scene))
      return [
        .say(
          scene.say(
            "Tersimpan #\(number). Tanda tangan kedua, \(left) menunggu. Esc kembali.",
            en: "Saved #\(number). Second signature, \(left) waiting. Esc goes back."))
      ]
    default: return []
    }
  }

  private func question(_ id: ID<QualityCheck>, in scene: Scene) -> ConfirmScreen {
    let row = CondemnedRow(id, in: scene)
    let agree = scene.say("Ditolak", en: "Confirm")
    return ConfirmScreen(
      title: scene.say("Penolakan \(row.code)", en: "Rejection of \(row.code)"),
      lines: [row.defects, row.origin],
      choices: Fate.allCases.map { agree + ": " + scene.say($0.name) }
        + [
          row.isCorrection
            ? scene.say("Kembali ke stok", en: "Back into stock")
            : scene.say("Kembali ke antrean", en: "Back to the queue")
        ])
  }

  /// Asks for the second person's PIN; one's own when one has the right and did not inspect.
  private func sign(_ number: Int, in scene: Scene) -> [Effect] {
    guard let id = focused(in: scene), let session = scene.session else { return [] }
    let row = CondemnedRow(id, in: scene)
    let isUpheld = number <= Fate.allCases.count
    let action = CounterSign {
      $0.day = scene.today
      $0.at = scene.now
      $0.check = id
      $0.isUpheld = isUpheld
      $0.fate = isUpheld ? Fate.allCases[number - 1] : .unravel
    }
    let isOwn = scene.may(.approve) && row.inspector != session.user
    return [
      .sign(
        Signature(
          title: scene.say("Tanda tangan kedua \(row.code)", en: "Second signature \(row.code)"),
          lines: [
            isUpheld
              ? scene.say("Ditolak: ", en: "Rejected: ") + scene.say(action.fate.name)
              : row.isCorrection
                ? scene.say("Koreksi tidak disetujui", en: "The correction is refused")
                : scene.say("Kembali ke antrean periksa", en: "Back to the inspection queue"),
            row.defects, row.origin,
          ], signer: isOwn ? .session : .other(.approve)
        ) { _ in [.counterSign(action)] })
    ]
  }

  // MARK: Picture

  func hint(in scene: Scene) -> String {
    scene.workshop.derived.condemned.isEmpty
      ? scene.say("Semua penolakan selesai. Esc kembali.", en: "All are settled. Esc goes back.")
      : scene.say(
        "Petugas kedua, bukan pemeriksanya, yang menandatangani. Enter memutuskan.",
        en: "A second person, not the inspector, signs. Enter decides.")
  }

  mutating func draw(on canvas: inout Canvas, in scene: Scene) {
    let checks = scene.workshop.derived.condemned
    if let place = wanted.flatMap(checks.firstIndex) {
      cursor.focus(on: place, rows: checks.count, page: page(in: scene))
    }
    wanted = nil
    cursor.settle(rows: checks.count, page: page(in: scene))
    frame(in: scene).draw(on: &canvas, in: scene)
    let place = QueueLayout(canvas.size, isChoosing: false)
    let top = place.layout.body
    let columns = CondemnedRow.columns(in: scene)
    columns.drawTitles(on: &canvas, y: top)
    cursor.draw(
      rows: checks.count, page: place.page, y: top + 1,
      none: scene.say("Tidak ada yang menunggu.", en: "None waiting."), on: &canvas
    ) { row, y, canvas in
      columns.draw(CondemnedRow(checks[row], in: scene).cells, on: &canvas, y: y)
    }
    guard let id = focused(in: scene) else { return }
    let facts = CondemnedRow(id, in: scene).facts.prefix(place.facts)
    for (offset, fact) in facts.enumerated() {
      let y = place.factsTop(rows: checks.count) + offset
      canvas.put(fact.0, x: 2, y: y, style: .heading)
      canvas.put(
        fact.1.fittedParts(to: canvas.width - 1 - QueueFacts.valueColumn),
        x: QueueFacts.valueColumn, y: y)
    }
  }

  private func frame(in scene: Scene) -> Page {
    let checks = scene.workshop.derived.condemned
    var page = Page([
      scene.say("Antrean periksa", en: "Inspection queue"),
      scene.say("Tanda tangan kedua", en: "Second signature"),
    ])
    page.counts = [
      scene.say(
        "\(checks.count) menunggu tanda tangan kedua",
        en: "\(checks.count) awaiting a second signature")
    ]
    page.view = scene.say("urut: paling lama menunggu", en: "sort: longest waiting")
    page.position = cursor.position(of: checks.count, in: scene)
    return page
  }
}
