import TerminalUI
import Wording
import Workshop

/// The first checks behind a bar or a group, newest first; Enter opens the piece.
struct FigureCheckList: ListSubject {
  private let name: String
  private let checks: [Int]
  private let causes: [String]

  /// `checks`: in the order of the table; `causes`: what was written down of them, newest first.
  init(_ name: String, _ checks: [ID<QualityCheck>], causes: [String] = []) {
    self.name = name
    self.causes = causes
    self.checks = checks.reversed().map { Int($0.index) }
  }

  var list: SavedView.List { .figureChecks }
  var topic: String { "angka-mutu-buah" }
  var usualOrder: Words { Words("terbaru", en: "newest first") }

  func title(in scene: Scene) -> String { name }
  func path(in scene: Scene) -> [String] {
    [scene.say("Statistik mutu", en: "Quality figures"), name]
  }
  func stamp(in scene: Scene) -> [Int] { [scene.workshop.checks.edits] }
  func rows(in scene: Scene) -> [Int] { checks }

  private func piece(_ row: Int, in scene: Scene) -> PiecePlace {
    PiecePlace(scene.workshop.checks[row])
  }

  private func gate(_ row: Int, in scene: Scene) -> String {
    scene.workshop.catalogue.gates[Int(scene.workshop.checks[row].gate)].title(scene.language)
  }

  func columns(in scene: Scene) -> [ListColumn] {
    let workshop = scene.workshop
    return [
      ListColumn("piece", Column(scene.say("Buah", en: "Piece"), 9)) {
        .text(workshop.code(piece($0, in: scene)))
      },
      ListColumn("day", Column(scene.say("Tanggal", en: "Date"), 10, from: 80)) {
        .day(workshop.inspections[workshop.checks[$0].inspection].day)
      },
      ListColumn("gate", Column(scene.say("Gerbang", en: "Gate"), 8, from: 80)) {
        .text(gate($0, in: scene))
      },
      ListColumn("verdict", Column(scene.say("Putusan", en: "Verdict"), 11)) {
        .text(scene.say(workshop.checks[$0].verdict.name))
      },
      ListColumn("faults", Column(scene.say("Cacat", en: "Defects"), Self.faultsWidth, from: 60)) {
        .text(faults(workshop.checks[$0].defects, in: scene))
      },
    ]
  }

  private static let faultsWidth = 31

  /// The names of the faults, or their codes, or how many there are.
  private func faults(_ defects: [UInt8], in scene: Scene) -> String {
    let codes = defects.map { scene.workshop.catalogue.defects[Int($0)].code }
    return [
      VerdictTexts.names(defects, in: scene), codes.joined(separator: " "),
      scene.say("\(defects.count) cacat", en: counted(defects.count, "defect")),
    ].first(fitting: Self.faultsWidth)
  }

  func texts(of row: Int, in scene: Scene) -> [String] {
    let check = scene.workshop.checks[row]
    return [
      scene.workshop.code(piece(row, in: scene)), gate(row, in: scene),
      scene.say(check.verdict.name), VerdictTexts.names(check.defects, in: scene),
    ]
  }

  // MARK: Keys

  func open(_ row: Int, in scene: Scene) -> (any Screen)? { PieceScreen(piece(row, in: scene)) }
  var showsDetail: Bool { true }

  func keys(_ row: Int?, in scene: Scene) -> [ListKey] {
    let piece = row.map { self.piece($0, in: scene) }
    return [
      ListKey(
        binding: Binding(
          [.character("u"), .function(2)], .edit, scene.say("Koreksi", en: "Correct"),
          unless: piece.map { Correction.refusal(of: $0.batch, $0.number, in: scene) }
            ?? RowList.noRow(in: scene)),
        does: {
          piece.flatMap { scene.workshop.newestCheck(of: $0.number, in: $0.batch) }.map {
            [.open(CorrectionForm($0, in: scene))]
          } ?? []
        })
    ]
  }

  // MARK: Picture

  func counts(in scene: Scene) -> [String] {
    [scene.say("\(checks.count) buah", en: counted(checks.count, "piece"))]
  }

  func fact(in scene: Scene) -> String { scene.say("pemeriksaan pertama", en: "first checks") }

  func hint(_ row: Int, place: Int, of count: Int, in scene: Scene) -> String {
    scene.say(
      "Enter membuka riwayat buah, U mengoreksi putusan terakhirnya.",
      en: "Enter opens the piece's history, U corrects its last verdict.")
  }

  func emptyWords(in scene: Scene) -> EmptyWords {
    let none = scene.say("Tidak ada pemeriksaan di sini.", en: "No checks here.")
    return EmptyWords(sentence: none, hint: none)
  }

  /// What was written down of these checks; it leaves the rows half of the page at least.
  func facts(of row: Int, in scene: Scene) -> [String] {
    [scene.say("SEBAB DICATAT", en: "CAUSES ON RECORD")] + shownCauses(Layout(scene.size))
  }

  func factLines(_ layout: Layout) -> Int {
    let shown = shownCauses(layout).count
    return shown == 0 ? 0 : shown + 1
  }

  private func shownCauses(_ layout: Layout) -> ArraySlice<String> {
    causes.flatMap { $0.wrapped(to: layout.size.width - 3, indent: 12) }
      .prefix(layout.bodyHeight / 2 - 2)
  }
}
