import TerminalUI
import Wording
import Workshop

/// The drawn pieces that wait for a second inspector, by code and kind alone.
///
/// It shows nothing of what the first inspector found, of the makers or of the history: whoever
/// judges again must not know. A row is a check.
struct RecheckList: ListSubject {
  var list: SavedView.List { .rechecks }
  var topic: String { "periksa-ulang" }
  var usualOrder: Words { Words("diundi", en: "as drawn") }
  var openLabel: Words? { nil }

  func title(in scene: Scene) -> String { scene.say("Periksa ulang", en: "Re-inspection") }
  func path(in scene: Scene) -> [String] { [Area.queue.title(in: scene), title(in: scene)] }

  func stamp(in scene: Scene) -> [Int] {
    [scene.workshop.checks.edits, scene.workshop.secondLooks.edits]
  }

  /// What was drawn and not judged first by whoever sits there.
  static func checks(in scene: Scene) -> [ID<QualityCheck>] {
    let workshop = scene.workshop
    return workshop.drawn(on: scene.today).filter {
      workshop.inspections[workshop.checks[$0].inspection].inspector != scene.session?.user
    }
  }

  func rows(in scene: Scene) -> [Int] { Self.checks(in: scene).map { Int($0.index) } }

  func columns(in scene: Scene) -> [ListColumn] {
    let workshop = scene.workshop
    return [
      ListColumn("piece", Column(scene.say("Buah", en: "Piece"), 9)) {
        .text(workshop.code(PiecePlace(workshop.checks[$0])))
      },
      ListColumn("item", Column(scene.say("Barang", en: "Item"), 34, from: 60)) {
        .text(VerdictTexts.kind(PiecePlace(workshop.checks[$0]), in: scene))
      },
      ListColumn("left", Column(scene.say("Sisa", en: "Left"), 7, .right)) {
        let day = workshop.inspections[workshop.checks[$0].inspection].day
        let left = BlindDraw.days - (scene.today - day)
        return .measure(left, scene.say("\(left) hari", en: "\(left) d"))
      },
    ]
  }

  func texts(of row: Int, in scene: Scene) -> [String] {
    let piece = PiecePlace(scene.workshop.checks[row])
    return [scene.workshop.code(piece), VerdictTexts.kind(piece, in: scene)]
  }

  // MARK: Keys

  func keys(_ row: Int?, in scene: Scene) -> [ListKey] {
    [
      ListKey(
        binding: Binding(
          [.enter, .right], .open, scene.say("Periksa", en: "Judge"),
          unless: scene.reason(without: .judge) ?? (row == nil ? none(in: scene) : nil)),
        does: { row.map { [.open(RecheckForm(ID($0)))] } ?? [] })
    ]
  }

  private func none(in scene: Scene) -> String {
    scene.say("Tidak ada yang menunggu. Esc kembali.", en: "None waiting. Esc goes back.")
  }

  // MARK: Picture

  func counts(in scene: Scene) -> [String] {
    let count = rows(in: scene).count
    return [scene.say("\(count) diundi", en: "\(count) drawn")]
  }

  func fact(in scene: Scene) -> String { scene.say("dalam 14 hari", en: "within 14 days") }

  func hint(_ row: Int, place: Int, of count: Int, in scene: Scene) -> String {
    Self.hint(in: scene)
  }

  private static func hint(in scene: Scene) -> String {
    scene.say(
      "Satu dari 20 buah yang lulus. Putusan pertama tidak ditampilkan.",
      en: "One in 20 passed pieces. The first verdict is not shown.")
  }

  func emptyWords(in scene: Scene) -> EmptyWords {
    EmptyWords(
      sentence: scene.say("Tidak ada yang menunggu.", en: "None waiting."),
      hint: Self.hint(in: scene))
  }
}
