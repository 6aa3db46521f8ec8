import TerminalUI
import Wording
import Workshop

/// How verdicts and defects are written in the queue.
enum VerdictTexts {
  static let provisionalWidth = 12
  static let defectsWidth = 5

  /// `~Lulus A`: not in force yet.
  static func provisional(_ verdict: SheetVerdict, in scene: Scene) -> String {
    let grade = verdict.verdict == .pass ? verdict.grade.map { " " + $0.letter } ?? "" : ""
    return "~" + scene.say(verdict.verdict.name) + grade
  }

  /// The digits of the usual defects, then `0` and the codes of the others; only how many where
  /// that is too long for its column.
  static func digits(_ defects: [UInt8], order: [UInt8], in scene: Scene) -> String {
    let usual = order.prefix(DefectDigits.count)
    let digits = usual.indices.filter { defects.contains(usual[$0]) }.map { "\($0 + 1)" }
    let others = defects.filter { !usual.contains($0) }.map {
      scene.workshop.catalogue.defects[Int($0)].code
    }
    let words = digits + (others.isEmpty ? [] : ["0"] + others)
    let texts = [words.joined(separator: " "), others.isEmpty ? digits.joined() : ""]
    return texts.first { !$0.isEmpty && TextWidth.of($0) <= defectsWidth }
      ?? (defects.isEmpty ? "" : "(\(defects.count))")
  }

  /// `M05 mayor, M06 mayor`.
  static func severities(_ defects: [UInt8], in scene: Scene) -> String {
    defects.map { index in
      let defect = scene.workshop.catalogue.defects[Int(index)]
      return defect.code + " " + scene.say(defect.severity.name)
    }.joined(separator: ", ")
  }

  /// `M05 emas lepas, M06 ring`.
  static func names(_ defects: [UInt8], in scene: Scene) -> String {
    defects.map { index in
      let defect = scene.workshop.catalogue.defects[Int(index)]
      return defect.code + " " + defect.title(scene.language)
    }.joined(separator: ", ")
  }

  /// `kerja ulang ke-2`, or that it never was.
  static func reworks(_ count: UInt8, in scene: Scene) -> String {
    count == 0
      ? scene.say("tanpa kerja ulang", en: "not reworked")
      : scene.say("kerja ulang ke-\(count)", en: "reworked \(counted(count, "time"))")
  }

  /// `B-0148-12, B-0147-08`, and how many more where there is no room.
  static func codes(_ pieces: [PiecePlace], in scene: Scene) -> String {
    let most = 3
    let codes = pieces.prefix(most).map { scene.workshop.code($0) }.joined(separator: ", ")
    let more = pieces.count - most
    return more > 0 ? codes + scene.say(", dan \(more) lagi", en: ", and \(more) more") : codes
  }

  /// `polos hitam No.7`.
  static func kind(_ piece: PiecePlace, in scene: Scene) -> String {
    let batch = scene.workshop.batches[piece.batch]
    let product = scene.workshop.products[batch.product]
    let colour =
      Int(batch.colour) < product.colours.count ? product.colours[Int(batch.colour)] : "-"
    return "\(product.shortName.lowercased()) \(colour) No.\(piece.row(in: scene.workshop).size)"
  }
}
