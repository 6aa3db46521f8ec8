import TerminalUI
import Wording
import Workshop

/// One rejection in words: the piece, what is wrong with it, who judged it and when.
struct CondemnedRow {
  let scene: Scene
  private let check: QualityCheck
  private let inspection: Inspection

  init(_ id: ID<QualityCheck>, in scene: Scene) {
    self.scene = scene
    check = scene.workshop.checks[id]
    inspection = scene.workshop.inspections[check.inspection]
  }

  static func columns(in scene: Scene) -> Columns {
    Columns([
      Column(scene.say("Buah", en: "Piece"), 9),
      Column(scene.say("Gerbang", en: "Gate"), 7, from: 60),
      Column(scene.say("Pembuat", en: "Maker"), 7, from: 80),
      Column(scene.say("Cacat", en: "Defects"), 16),
      Column(scene.say("Pemeriksa", en: "Inspector"), 9, from: 60),
      Column(scene.say("Sejak", en: "Since"), 10, from: 80),
      Column(scene.say("Tunggu", en: "Waits"), 7, .right),
    ])
  }

  var cells: [String] {
    let codes = check.defects.map { scene.workshop.catalogue.defects[Int($0)].code }
    let maker = piece.makers.last.map { scene.workshop.code($0.worker) } ?? "-"
    return [
      code, gate, maker, codes.joined(separator: " "), login, inspection.day.dashed,
      "\(waited) \(scene.say("hari", en: "d"))",
    ]
  }

  var inspector: ID<User> { inspection.inspector }
  /// Whether it takes a piece out of stock that had passed before.
  var isCorrection: Bool { check.corrects != nil }
  /// Days since it was judged.
  var waited: Int { scene.today - inspection.day }
  /// `berjamur, longgar, diputus PMU-1`.
  var briefly: String {
    let names = check.defects.map {
      scene.workshop.catalogue.defects[Int($0)].title(scene.language)
    }
    return (names + [scene.say("diperiksa \(login)", en: "judged by \(login)")])
      .joined(separator: ", ")
  }
  var code: String { scene.workshop.code(PiecePlace(check)) }
  /// `K02 berjamur, M01 longgar`.
  var defects: String { VerdictTexts.names(check.defects, in: scene) }

  /// Which sheet of whom, and when.
  var origin: String {
    let sheet = scene.workshop.code(check.inspection)
    return scene.say(
      "lembar periksa \(sheet)   \(login)   \(inspection.day.dashed)",
      en: "inspection sheet \(sheet)   \(login)   \(inspection.day.dashed)")
  }

  /// What explains the row below the list.
  var facts: [(String, String)] {
    let makers = piece.makers.filter { !$0.isRework }.map {
      scene.workshop.catalogue.stages[Int($0.stage)].title(scene.language) + " "
        + scene.workshop.code($0.worker)
    }
    let severities = VerdictTexts.severities(check.defects, in: scene)
    return [
      (
        code,
        VerdictTexts.kind(PiecePlace(check), in: scene) + "   "
          + scene.purpose(of: check.batch)
          + "   " + VerdictTexts.reworks(check.reworks, in: scene)
      ),
      (scene.say("Cacat", en: "Defects"), "\(defects)   (\(severities))"),
      (
        isCorrection
          ? scene.say("Koreksi", en: "Correction") : scene.say("Diputuskan", en: "Judged"),
        origin + (isCorrection ? "   " + check.reason : "")
      ),
      (scene.say("Pembuat", en: "Makers"), makers.prefix(3).joined(separator: "   ")),
      ("", makers.dropFirst(3).joined(separator: "   ")),
    ]
  }

  private var piece: Piece { scene.workshop.batches[check.batch].pieces[Int(check.piece) - 1] }
  private var login: String { scene.workshop.users[inspection.inspector].login.uppercased() }
  private var gate: String {
    scene.workshop.catalogue.gates[Int(check.gate)].title(scene.language)
  }
}
