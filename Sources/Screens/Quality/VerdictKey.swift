import TerminalUI
import Workshop

/// The verdict that one key gives: L passes, B passes with grade B, `.` repeats the one before.
enum VerdictKey {
  static func verdict(
    _ command: Command, on piece: PiecePlace, after last: SheetVerdict?, in workshop: Workshop
  ) -> SheetVerdict {
    let hasGrades = piece.hasGrades(in: workshop)
    var verdict = SheetVerdict()
    if command == .same, let last {
      verdict = last
      if last.verdict == .pass { verdict.grade = hasGrades ? last.grade ?? .a : nil }
    } else {
      verdict.grade = !hasGrades ? nil : command == .passSecond ? .b : .a
    }
    verdict.batch = piece.batch
    verdict.piece = piece.number
    if verdict.verdict == .rework {
      verdict.repairStage = workshop.repairStage(
        for: verdict.defects, batch: piece.batch, piece: piece.number)
    }
    return verdict
  }

  /// The first rule that a sheet with this verdict alone would break.
  static func refusal(of verdict: SheetVerdict, in scene: Scene) -> RuleBroken? {
    guard let user = scene.session?.user else { return nil }
    var shown = verdict
    shown.wasShown = true
    let sheet = SignSheet {
      $0.day = scene.today
      $0.verdicts = [shown]
    }
    return scene.workshop.broken(
      by: .signSheet(sheet), as: Authority(user: user, signer: user), on: scene.today
    )
    .first
  }
}
