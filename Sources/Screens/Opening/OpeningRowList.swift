import TerminalUI
import Wording
import Workshop

/// The rows of one block of the opening balances.
struct OpeningRowList: ListSubject {
  let block: OpeningBlock

  var list: SavedView.List { .openingRows }
  var topic: String { "saldo-awal" }
  var usualOrder: Words { Words("urutan isi", en: "as entered") }
  var openLabel: Words? { nil }
  var writer: Capability { block.capability }
  var door: Door? { block.capability == .money ? .money : nil }

  func title(in scene: Scene) -> String { scene.say(block.name) }

  func path(in scene: Scene) -> [String] {
    [
      scene.say("Bengkel", en: "Workshop"), scene.say("Saldo awal", en: "Opening balances"),
      title(in: scene),
    ]
  }

  func stamp(in scene: Scene) -> [Int] {
    [scene.workshop.openings.edits, scene.workshop.openingEvents.edits]
  }

  func rows(in scene: Scene) -> [Int] {
    scene.workshop.openingRows(of: block).map { Int($0.index) }
  }

  func columns(in scene: Scene) -> [ListColumn] {
    let rows = scene.workshop.openings
    return [
      ListColumn("what", Column(scene.say("Apa", en: "What"), 26)) {
        .text(OpeningWords.what(rows[$0], in: scene))
      }.with { column in
        guard block == .orders else { return }
        column.outside = { row in
          .text(rows[row].buyer.map { scene.buyerOutside($0) } ?? "-")
        }
      },
      ListColumn("more", Column(scene.say("Keterangan", en: "Details"), 24, from: 72)) {
        .text(OpeningWords.more(rows[$0], in: scene))
      }.with { $0.leaves = !block.namesBuyers },
      ListColumn("count", Column(scene.say("Jumlah", en: "Count"), 6, .right)) {
        .number(rows[$0].total.count)
      },
      ListColumn("sum", Column("Rupiah", 12, .right, from: 60)) {
        .money(rows[$0].total.sum)
      },
      .sign(in: scene) { rows[$0].counts ? "" : "?" },
    ]
  }

  func texts(of row: Int, in scene: Scene) -> [String] {
    let row = scene.workshop.openings[row]
    return [OpeningWords.what(row, in: scene), OpeningWords.more(row, in: scene)]
  }

  func sum(of rows: [Int], in scene: Scene) -> String {
    scene.say(total(rows, in: scene).words(of: block))
  }

  private func total(_ rows: [Int], in scene: Scene) -> OpeningTotal {
    rows.reduce(OpeningTotal()) { $0 + scene.workshop.openings[$1].total }
  }

  // MARK: Keys

  func adding(in scene: Scene) -> ListAdding? {
    ListAdding(
      right: writer, unless: whyNotAdd(in: scene), in: scene,
      form: OpeningForm(block, nil, in: scene))
  }

  /// The control total is typed before the first row.
  private func whyNotAdd(in scene: Scene) -> String? {
    OpeningWords.whyNotChange(block, in: scene)
      ?? (scene.workshop.openingControl(of: block) == nil
        ? scene.say(Rule.opening(.totalMissing).words(in: scene.workshop)) : nil)
  }

  func editing(in scene: Scene) -> ((_ row: Int) -> (any Screen)?)? {
    { row in OpeningForm(block, ID(row), in: scene) }
  }

  func keys(_ row: Int?, in scene: Scene) -> [ListKey] {
    [OpeningWords.controlKey(block, in: scene)]
  }

  func deeds(in scene: Scene) -> [ListDeed] {
    [
      ListDeed(
        keys: [.function(8), .delete], command: .void,
        label: scene.say("Batalkan", en: "Void"),
        reason: OpeningWords.whyNotChange(block, in: scene),
        question: { question($0, in: scene) },
        way: { _, _ in .actions { [withdrawal(of: $0, in: scene)] } },
        done: { rows, number in
          scene.say(
            "Tersimpan #\(number). \(rows.count) baris batal. Z mengurungkan.",
            en: "Saved #\(number). \(counted(rows.count, "row")) void. Z undoes.")
        })
    ]
  }

  private func withdrawal(of row: Int, in scene: Scene) -> Action {
    .setOpening(
      SetOpening {
        $0.day = scene.today
        $0.row = ID(row)
        $0.content = scene.workshop.openings[row].entered
        $0.content.isWithdrawn = true
      })
  }

  private func question(_ rows: [Int], in scene: Scene) -> ConfirmScreen {
    ConfirmScreen(
      title: scene.say(
        "Batalkan \(rows.count) baris?", en: "Void \(counted(rows.count, "row"))?"),
      lines: [
        OpeningWords.what(scene.workshop.openings[rows[0]], in: scene),
        scene.say(total(rows, in: scene).words(of: block)),
      ], choices: [scene.say("Batalkan", en: "Void")])
  }

  func saved(_ row: Int, isNew: Bool, number: Int64, in scene: Scene) -> String {
    let off = OpeningState(block, in: scene.workshop)
    return scene.say("Tersimpan #\(number). ", en: "Saved #\(number). ")
      + OpeningWords.what(scene.workshop.openings[row], in: scene) + ": " + scene.say(off.words)
  }

  func newest(in scene: Scene) -> Int? { rows(in: scene).last }

  // MARK: Picture

  func counts(in scene: Scene) -> [String] {
    let workshop = scene.workshop
    let control = workshop.openingControl(of: block).map { scene.say($0.words(of: block)) }
    return [
      scene.say(workshop.openingTotal(of: block).words(of: block)),
      scene.say("kontrol ", en: "control ") + (control ?? "-"),
    ]
  }

  func fact(in scene: Scene) -> String {
    scene.say(OpeningState(block, in: scene.workshop).words)
  }

  func hint(_ row: Int, place: Int, of count: Int, in scene: Scene) -> String {
    if scene.workshop.isOpeningUsed(ID(row)) {
      return scene.say(Rule.opening(.inUse).words(in: scene.workshop))
    }
    return OpeningWords.whyNotChange(block, in: scene)
      ?? scene.say("T menambah, U mengubah, F8 membatalkan.", en: "T adds, U changes, F8 voids.")
  }

  func emptyWords(in scene: Scene) -> EmptyWords {
    EmptyWords(
      sentence: scene.say("Belum ada baris.", en: "No rows yet."),
      add: scene.say("Tambah", en: "Add"),
      hint: whyNotAdd(in: scene)
        ?? scene.say("T menambah yang pertama.", en: "T adds the first."))
  }
}

extension OpeningBlock {
  /// Whether its rows name who bought.
  fileprivate var namesBuyers: Bool { self == .consigned || self == .receivable || self == .orders }
}
