import TerminalUI
import Wording
import Workshop

/// The pieces that a proven level rests on; Enter opens each.
struct SkillPieces: ListSubject {
  let proof: ID<SkillProof>

  init(_ proof: ID<SkillProof>) { self.proof = proof }

  var list: SavedView.List { .skillPieces }
  var topic: String { "keterampilan" }
  var door: Door? { .people }
  var usualOrder: Words { Words("batch", en: "batch") }
  var openLabel: Words? { Words("Buah", en: "Piece") }

  func title(in scene: Scene) -> String { scene.say("Buah bukti", en: "Proving pieces") }

  private func row(in scene: Scene) -> SkillProof { scene.workshop.skillProofs[proof] }

  func path(in scene: Scene) -> [String] {
    let row = row(in: scene)
    return [
      scene.workshop.code(row.inmate), scene.say("Keterampilan", en: "Skills"),
      scene.workshop.catalogue.stages[Int(row.stage)].title(scene.language),
    ]
  }

  func stamp(in scene: Scene) -> [Int] {
    [scene.workshop.skillProofs.edits, scene.workshop.batches.edits]
  }

  /// A row is a place among the pieces.
  func rows(in scene: Scene) -> [Int] { Array(row(in: scene).pieces.indices) }

  private func place(_ row: Int, in scene: Scene) -> PiecePlace { self.row(in: scene).pieces[row] }

  func columns(in scene: Scene) -> [ListColumn] {
    let workshop = scene.workshop
    let row = row(in: scene)
    let counting = Set(workshop.acceptedWork(of: row.inmate, at: row.stage))
    return [
      ListColumn("piece", Column(scene.say("Buah", en: "Piece"), 10)) {
        .measure($0, workshop.code(row.pieces[$0]))
      },
      ListColumn("product", Column(scene.say("Barang", en: "Product"), 16, from: 60)) {
        .text(workshop.thing(of: row.pieces[$0].batch))
      },
      ListColumn("made", Column(scene.say("Dibuat", en: "Made"), 10, from: 72)) { place in
        .day(
          workshop.piece(row.pieces[place]).makers.first {
            $0.stage == row.stage && !$0.isRework
          }?.day)
      },
      ListColumn("grade", Column(scene.say("Mutu", en: "Grade"), 5)) {
        .text(workshop.piece(row.pieces[$0]).grade?.letter ?? "-")
      },
      ListColumn("state", Column(scene.say("Sekarang", en: "Now"), 20)) { place in
        let state = scene.say(workshop.piece(row.pieces[place]).state.name)
        return .text(
          counting.contains(row.pieces[place])
            ? state : state + scene.say(", tidak terhitung ?", en: ", not counted ?"))
      },
    ]
  }

  func texts(of row: Int, in scene: Scene) -> [String] {
    [scene.workshop.code(place(row, in: scene))]
  }

  func open(_ row: Int, in scene: Scene) -> (any Screen)? { PieceScreen(place(row, in: scene)) }

  func counts(in scene: Scene) -> [String] {
    let count = rows(in: scene).count
    return [
      scene.say(levelWords(row(in: scene).level)),
      scene.say("\(count) buah", en: counted(count, "piece")),
    ]
  }

  func hint(_ row: Int, place: Int, of count: Int, in scene: Scene) -> String {
    scene.say(
      "Enter membuka buahnya. Tanda ? tidak terhitung lagi.",
      en: "Enter opens the piece. ? is no longer counted.")
  }

  func emptyWords(in scene: Scene) -> EmptyWords {
    EmptyWords(
      sentence: scene.say("Bukti ini tanpa buah.", en: "The proof has no pieces."),
      hint: scene.say("Esc kembali.", en: "Esc goes back."))
  }
}
