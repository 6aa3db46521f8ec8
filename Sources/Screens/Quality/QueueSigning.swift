import Wording
import Workshop

/// The verdicts of a sitting under one PIN.
extension QueueScreen {
  mutating func sign(in scene: Scene) -> [Effect] {
    let rows = rows(in: scene)
    if let piece = sitting.unseen.first,
      let place = rows.firstIndex(where: { PiecePlace($0) == piece })
    {
      move(to: place, in: scene)
      let code = scene.workshop.code(piece)
      return [
        .say(
          scene.say(
            "\(code) diputuskan tanpa dilihat. Periksa buah ini, lalu Ctrl+X lagi.",
            en: "\(code) was judged unseen. Look at it, then Ctrl+X again."))
      ]
    }
    let summary = SheetSummary(
      scene: scene, verdicts: sitting.verdicts, waiting: rows.count, seen: sitting.seen.count)
    let sheet = SignSheet {
      $0.day = scene.today
      $0.at = scene.now
      $0.verdicts = sitting.sheet
    }
    return [
      .sign(
        Signature(title: summary.title, lines: summary.lines, signer: .session) { _ in
          [.signSheet(sheet)]
        })
    ]
  }

  mutating func signed(_ number: Int64, in scene: Scene) -> [Effect] {
    let count = sitting.verdicts.count
    let rejected = sitting.verdicts.count { $0.verdict == .reject }
    sitting.clear()
    pressed = nil
    move(to: 0, in: scene)
    let sheet = scene.workshop.code(ID<Inspection>(scene.workshop.inspections.count - 1))
    return [
      .say(
        scene.say(
          "Tersimpan #\(number). Lembar periksa \(sheet), \(count) putusan.",
          en: "Saved #\(number). Inspection sheet \(sheet), \(counted(count, "verdict")).")
          + (rejected == 0
            ? ""
            : scene.say(" Ditolak \(rejected): K membuka.", en: " Rejected \(rejected): K opens.")))
    ]
  }
}
