import Wording
import Workshop

/// The questions that the queue asks.
enum QueueDialogs {
  /// What the letters do, as rows for those who use arrows and Enter alone.
  static func menu(_ labels: [String], of piece: PiecePlace?, in scene: Scene) -> ConfirmScreen {
    ConfirmScreen(
      title: piece.map { scene.workshop.code($0) }
        ?? scene.say("Antrean periksa", en: "Inspection queue"),
      lines: piece.map { [VerdictTexts.kind($0, in: scene)] } ?? [], choices: labels)
  }
}
