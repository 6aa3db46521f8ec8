import TerminalUI
import Wording
import Workshop

/// The pieces in work that nobody holds, because whoever held them is away.
struct HolderlessList: ListSubject {
  var list: SavedView.List { .holderless }
  var topic: String { "tanpa-pemegang" }
  var usualOrder: Words { Words("batch", en: "batch") }
  var openLabel: Words? { Words("Buah", en: "Piece") }

  func title(in scene: Scene) -> String { scene.say("Tanpa pemegang", en: "Without a holder") }

  func path(in scene: Scene) -> [String] {
    [scene.say("Batch anyaman", en: "Batches"), title(in: scene)]
  }

  func stamp(in scene: Scene) -> [Int] {
    [scene.workshop.batches.edits, scene.workshop.people.edits]
  }

  private func pieces(in scene: Scene) -> [Int: PieceWithoutHolder] {
    Dictionary(
      scene.workshop.piecesWithoutHolder(on: scene.today).map { (Self.number(of: $0.place), $0) },
      uniquingKeysWith: { first, _ in first })
  }

  private static func number(of place: PiecePlace) -> Int {
    Int(place.batch.index) << 8 | Int(place.number)
  }

  private static func place(_ row: Int) -> PiecePlace {
    PiecePlace(ID(row >> 8), UInt8(row & 255))
  }

  func rows(in scene: Scene) -> [Int] {
    scene.workshop.piecesWithoutHolder(on: scene.today).map { Self.number(of: $0.place) }
  }

  func columns(in scene: Scene) -> [ListColumn] {
    let workshop = scene.workshop
    let pieces = pieces(in: scene)
    return [
      ListColumn("piece", Column(scene.say("Buah", en: "Piece"), 10)) {
        .measure($0, workshop.code(Self.place($0)))
      },
      ListColumn("product", Column(scene.say("Barang", en: "Product"), 14, from: 80)) {
        .text(workshop.thing(of: Self.place($0).batch))
      },
      ListColumn("stage", Column(scene.say("Tahap", en: "Stage"), 13, from: 60)) {
        .text(
          pieces[$0].map { workshop.catalogue.stages[Int($0.stage)].title(scene.language) } ?? "")
      },
      ListColumn("holder", Column(scene.say("Terakhir", en: "Last by"), 8, from: 60)) {
        .text(pieces[$0].map { workshop.code($0.lastHolder) } ?? "")
      },
      ListColumn("state", Column(scene.say("Keadaannya", en: "Holder's status"), 24)) {
        .text(
          pieces[$0].map { Self.why($0, in: scene) } ?? "")
      },
    ]
  }

  /// His status and since when, or the papers that are missing.
  private static func why(_ piece: PieceWithoutHolder, in scene: Scene) -> String {
    piece.span.status == .active
      ? scene.say(scene.seen(piece.obstacles).words)
      : scene.say(piece.span.status.name) + " " + piece.span.since.dashed
  }

  func texts(of row: Int, in scene: Scene) -> [String] {
    let holder = pieces(in: scene)[row].map { scene.workshop.code($0.lastHolder) }
    return [scene.workshop.code(Self.place(row)), holder ?? ""]
  }

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
      "Hasilnya belum dapat dicatat. A mengalihkan ke orang lain.",
      en: "No work on them can be recorded yet. A hands them over.")
  }

  func emptyWords(in scene: Scene) -> EmptyWords {
    EmptyWords(
      sentence: scene.say("Semua buah ada pemegangnya.", en: "Every piece has a holder."),
      hint: scene.say("Esc kembali.", en: "Esc goes back."))
  }
}
