import TerminalUI
import Wording
import Workshop

/// The pieces in work that somebody holds, or that were dealt to nobody.
struct HeldPieces: ListSubject {
  private let holder: ID<Inmate>?

  init(_ holder: ID<Inmate>?) { self.holder = holder }

  var list: SavedView.List { .heldPieces }
  var topic: String { "papan-kerja" }
  var usualOrder: Words { Words("batch", en: "batch") }
  var openLabel: Words? { Words("Buah", en: "Piece") }

  private func who(in scene: Scene) -> String {
    holder.map { scene.workshop.code($0) } ?? WorkBoardScreen.nobody(in: scene)
  }

  func title(in scene: Scene) -> String {
    scene.say("Buah \(who(in: scene))", en: "Pieces of \(who(in: scene))")
  }

  func path(in scene: Scene) -> [String] {
    [scene.say("Papan kerja", en: "Progress"), who(in: scene)]
  }

  func stamp(in scene: Scene) -> [Int] {
    [scene.workshop.batches.edits, scene.workshop.people.edits]
  }

  private static func place(_ row: Int) -> PiecePlace {
    PiecePlace(ID(row >> 8), UInt8(row & 255))
  }

  private static func piece(_ row: Int, in scene: Scene) -> Piece {
    let place = place(row)
    return scene.workshop.batches[place.batch].pieces[Int(place.number) - 1]
  }

  func rows(in scene: Scene) -> [Int] {
    scene.workshop.derived.openBatches.flatMap { batch in
      scene.workshop.batches[batch].pieces.enumerated().compactMap { place, piece in
        piece.state == .working && piece.holder == holder
          ? Int(batch.index) << 8 | (place + 1) : nil
      }
    }
  }

  func columns(in scene: Scene) -> [ListColumn] {
    let workshop = scene.workshop
    let stages = workshop.catalogue.stages
    return [
      ListColumn("piece", Column(scene.say("Buah", en: "Piece"), 10)) {
        .measure($0, workshop.code(Self.place($0)))
      },
      ListColumn("product", Column(scene.say("Barang", en: "Product"), 14, from: 60)) {
        .text(workshop.thing(of: Self.place($0).batch))
      },
      ListColumn("stage", Column(scene.say("Tahap", en: "Stage"), 13)) {
        let step = Int(Self.piece($0, in: scene).step)
        return .text(
          stages[Int(workshop.route(of: Self.place($0).batch)[step].index)].title(scene.language))
      },
      ListColumn("last", Column(scene.say("Terakhir", en: "Last done"), 10, from: 80)) {
        .day(Self.piece($0, in: scene).makers.last?.day)
      },
      ListColumn("due", Column(scene.say("Tenggat", en: "Due"), 10, from: 50)) {
        .day(workshop.batches[Self.place($0).batch].due)
      },
    ]
  }

  func texts(of row: Int, in scene: Scene) -> [String] { [scene.workshop.code(Self.place(row))] }

  // MARK: Keys

  func open(_ row: Int, in scene: Scene) -> (any Screen)? { PieceScreen(Self.place(row)) }

  func deeds(in scene: Scene) -> [ListDeed] {
    [HandingOver.deed(in: scene) { Self.place($0) }]
  }

  // MARK: Picture

  func counts(in scene: Scene) -> [String] {
    let count = rows(in: scene).count
    return [scene.say("\(count) buah", en: counted(count, "piece"))]
  }

  func hint(_ row: Int, place: Int, of count: Int, in scene: Scene) -> String {
    scene.say(
      "Enter membuka buah. A mengalihkan ke orang lain.",
      en: "Enter opens the piece. A hands it over.")
  }

  func emptyWords(in scene: Scene) -> EmptyWords {
    EmptyWords(
      sentence: scene.say("Tidak memegang buah.", en: "No piece is held."),
      hint: scene.say("Tidak memegang buah. Esc kembali.", en: "No piece is held. Esc goes back."))
  }
}
