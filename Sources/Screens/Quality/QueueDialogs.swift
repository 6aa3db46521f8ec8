import Wording

/// The questions that the queue asks.
enum QueueDialogs {
  /// What the letters do, as rows for those who use arrows and Enter alone.
  static func menu(_ labels: [String], of piece: QueuedPiece?, in scene: Scene) -> ConfirmScreen {
    ConfirmScreen(
      title: piece?.code(in: scene.workshop) ?? scene.say("Antrean mutu", en: "Quality queue"),
      lines: piece.map { [VerdictTexts.kind($0, in: scene)] } ?? [], choices: labels)
  }
}
