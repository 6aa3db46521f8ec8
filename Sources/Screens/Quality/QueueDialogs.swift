import Wording

/// The questions that the queue asks.
enum QueueDialogs {
  /// Whether to drop the verdicts that are not signed.
  static func leaving(_ count: Int, in scene: Scene) -> ConfirmScreen {
    ConfirmScreen(
      title: scene.say("Kembali tanpa tanda tangan?", en: "Go back unsigned?"),
      lines: [
        scene.say(
          "\(count) putusan belum berlaku. Ctrl+X menandatanganinya.",
          en: "Not in force: \(plural(count, "verdict")). Ctrl+X signs.")
      ],
      choices: [
        scene.say(
          "Buang \(count) putusan, lalu kembali", en: "Drop \(plural(count, "verdict")), go back")
      ])
  }

  /// What the letters do, as rows for those who use arrows and Enter alone.
  static func menu(_ labels: [String], of piece: QueuedPiece?, in scene: Scene) -> ConfirmScreen {
    ConfirmScreen(
      title: piece?.code(in: scene.workshop) ?? scene.say("Antrean mutu", en: "Quality queue"),
      lines: piece.map { [VerdictTexts.kind($0, in: scene)] } ?? [], choices: labels)
  }
}
