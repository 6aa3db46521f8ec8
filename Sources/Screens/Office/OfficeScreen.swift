import TerminalUI
import Wording
import Workshop

/// What the office decides about itself: its letterhead, officials, products, channels, tools; in a
/// new store the list of first steps.
struct OfficeScreen: RowPage {
  var cursor = ListCursor()
  var hearing: ((inout OfficeScreen, Answer, Scene) -> [Effect])?

  var topic: String { "bengkel" }

  private var focused: OfficeRow { OfficeRow.allCases[cursor.focus] }

  func count(in scene: Scene) -> Int { OfficeRow.allCases.count }

  func keys(in scene: Scene) -> [PageKey<OfficeScreen>] {
    [
      PageKey(
        [.enter, .right], .open, scene.say("Buka", en: "Open"), unless: focused.refusal(in: scene),
        does: { page, scene in [.open(page.focused.screen(in: scene))] }),
      PageKey(
        [.character("i")], .putAside,
        isAside(in: scene)
          ? scene.say("Ambil lagi", en: "Resume") : scene.say("Sisihkan", en: "Put aside"),
        unless: whyNotAside(in: scene), does: { page, scene in page.putAside(in: scene) },
        hears: { _, answer, scene in
          guard case .saved(let number) = answer else { return [] }
          return [
            .say(
              scene.say("Tersimpan #\(number). Diambil lagi.", en: "Saved #\(number). Resumed."))
          ]
        }),
      .back(in: scene),
    ]
  }

  private func isAside(in scene: Scene) -> Bool {
    focused.isEmpty(in: scene.workshop) && scene.workshop.putAside(focused.rawValue) != nil
  }

  private func whyNotAside(in scene: Scene) -> String? {
    scene.reason(without: .catalogue)
      ?? (focused.isEmpty(in: scene.workshop)
        ? nil : scene.say("Langkah ini sudah terisi.", en: "This step is done."))
  }

  /// Asks why, or takes the step up again.
  private func putAside(in scene: Scene) -> [Effect] {
    guard isAside(in: scene) else { return [.open(StepForm(focused))] }
    let action = SetStepAside {
      $0.day = scene.today
      $0.step = focused.rawValue
      $0.isTakenUp = true
    }
    return [.perform([.setStepAside(action)])]
  }

  func hint(in scene: Scene) -> String {
    focused.refusal(in: scene).map { scene.lookOnly($0) }
      ?? scene.say(
        "Enter membuka baris ini. Catatan yang lalu tidak berubah.",
        en: "Enter opens it. Past records do not change.")
  }

  func draw(on canvas: inout Canvas, in scene: Scene) {
    let layout = Layout(canvas.size)
    let rows = OfficeRow.allCases
    let missing = OfficeRow.missing(in: scene.workshop)
    var page = Page([
      scene.say("Sistem", en: "System"), scene.say("Bengkel", en: "Workshop"),
    ])
    page.counts =
      missing.isEmpty
      ? [scene.say("lengkap", en: "complete")]
      : [
        scene.say(
          "langkah pertama: \(missing.count) kosong !", en: "first steps: \(missing.count) empty !")
      ]
    page.position = cursor.position(of: rows.count, in: scene)
    page.draw(on: &canvas, in: scene)
    cursor.draw(rows: rows.count, page: layout.bodyHeight, y: layout.body, on: &canvas) {
      place, y, canvas in
      let row = rows[place]
      let isNarrow = layout.isNarrow
      canvas.put(scene.say(isNarrow ? row.shortTitle : row.title), x: 2, y: y)
      let room = max(0, canvas.width - (isNarrow ? 17 : 27))
      let state = row.state(in: scene)
      let isFitting = !isNarrow || TextWidth.of(state) <= room
      if isFitting { canvas.put(state.fittedClause(to: room), x: isNarrow ? 14 : 24, y: y) }
      if row.isMissing(in: scene.workshop) { canvas.put("!", x: canvas.width - 2, y: y) }
    }
  }
}
