import TerminalUI
import Wording
import Workshop

/// What left the workshop without a sale, newest first.
struct LeavingList: ListSubject {
  var list: SavedView.List { .leavings }
  var topic: String { "keluar" }
  var usualOrder: Words { Words("terbaru dulu", en: "newest first") }

  func title(in scene: Scene) -> String {
    scene.say("Keluar tanpa jual", en: "Left without sale")
  }
  func path(in scene: Scene) -> [String] { [Area.stock.title(in: scene), title(in: scene)] }

  func stamp(in scene: Scene) -> [Int] { [scene.workshop.leavings.edits] }

  func rows(in scene: Scene) -> [Int] {
    scene.workshop.leavings.indices.reversed().filter { !scene.workshop.leavings[$0].isWithdrawn }
  }

  func columns(in scene: Scene) -> [ListColumn] {
    let leavings = scene.workshop.leavings
    return [
      ListColumn("code", Column(scene.say("Keluar", en: "No."), 7)) {
        .text(scene.workshop.code(ID<Leaving>($0)))
      },
      ListColumn("day", Column(scene.say("Tanggal", en: "Date"), 10)) { .day(leavings[$0].day) },
      ListColumn("kind", Column(scene.say("Jenis", en: "Kind"), 15, from: 60)) {
        .text(scene.say(leavings[$0].kind.name))
      },
      ListColumn("receiver", Column(scene.say("Penerima", en: "Receiver"), 18, from: 80)) {
        .text(leavings[$0].receiver)
      },
      ListColumn("reason", Column(scene.say("Alasan", en: "Reason"), 30, from: 120)) {
        .text(leavings[$0].reason)
      },
      ListColumn("pieces", Column(scene.say("Buah", en: "Pieces"), 6, .right)) {
        .number(leavings[$0].pieces.count)
      },
      ListColumn("worth", Column(scene.say("Nilai (Rp)", en: "Worth (Rp)"), 10, .right, from: 72)) {
        .money(scene.workshop.worth(of: ID<Leaving>($0)))
      },
      ListColumn("paid", Column("Premi", 5, from: 60)) {
        .text(leavings[$0].isPaid ? scene.say("ya", en: "yes") : "-")
      },
    ]
  }

  func chips(in scene: Scene) -> [ListChip] {
    let leavings = scene.workshop.leavings
    let today = scene.today
    return Leaving.Kind.allCases.map { kind in
      ListChip("\(kind)", scene.say("Jenis", en: "Kind"), scene.say(kind.name)) {
        leavings[$0].kind == kind
      }
    } + [
      ListChip("month", scene.say("Waktu", en: "Time"), scene.say("bulan ini", en: "this month")) {
        leavings[$0].day.month == today.month
      }
    ]
  }

  func texts(of row: Int, in scene: Scene) -> [String] {
    let leaving = scene.workshop.leavings[row]
    return [
      scene.workshop.code(ID<Leaving>(row)), leaving.receiver, leaving.reason,
      scene.say(leaving.kind.name),
    ]
  }

  func sum(of rows: [Int], in scene: Scene) -> String {
    let pieces = rows.reduce(0) { $0 + scene.workshop.leavings[$1].pieces.count }
    let worth = rows.reduce(Rupiah()) { $0 + scene.workshop.worth(of: ID<Leaving>($1)) }
    return scene.say("\(pieces) buah", en: counted(pieces, "piece")) + ", " + worth.sentence
  }

  // MARK: Keys

  func open(_ row: Int, in scene: Scene) -> (any Screen)? { LeavingScreen(ID(row)) }

  func adding(in scene: Scene) -> ListAdding? {
    ListAdding(in: scene, form: LeavingForm(in: scene))
  }

  /// The pieces are gone; what took them may take others.
  func likeness(of row: Int, in scene: Scene) -> [FieldName: String] {
    LeavingForm.texts(of: scene.workshop.leavings[row], in: scene)
  }

  func deeds(in scene: Scene) -> [ListDeed] {
    [
      ListDeed(
        keys: [.function(8), .delete], command: .void,
        label: scene.say("Batalkan", en: "Void"), reason: scene.reason(without: .record),
        question: { question($0, in: scene) },
        way: { choice, rows in way(rows, reason: choice, in: scene) },
        done: { rows, number in done(rows, number, in: scene) })
    ]
  }

  private static let reasons = [
    Words("salah ketik", en: "typing mistake"), Words("tidak jadi keluar", en: "did not leave"),
    Words("barang kembali", en: "goods came back"),
  ]

  private func names(_ rows: [Int], in scene: Scene) -> String {
    TakenBack.joined(rows.map { scene.workshop.code(ID<Leaving>($0)) }, in: scene)
  }

  private func question(_ rows: [Int], in scene: Scene) -> ConfirmScreen {
    ConfirmScreen(
      title: scene.say("Batalkan", en: "Void") + " \(names(rows, in: scene))?",
      lines: [
        sum(of: rows, in: scene),
        scene.say("Buahnya kembali ke stok.", en: "The pieces go back to stock."),
      ], choices: Self.reasons.map { scene.say($0) })
  }

  private func way(_ rows: [Int], reason: Int, in scene: Scene) -> ListDeed.Way {
    let words = scene.say(Self.reasons[max(0, min(reason - 1, Self.reasons.count - 1))])
    let today = scene.today
    let actions = rows.map {
      Action.withdraw(Withdraw(.leaving(ID($0)), on: today, because: words))
    }
    return .signature(
      Signature(
        title: scene.say("Batalkan", en: "Void") + " " + names(rows, in: scene),
        lines: [sum(of: rows, in: scene), scene.say("Alasan", en: "Reason") + ": " + words],
        signer: .witness(.approve), actions: { _ in actions }))
  }

  private func done(_ rows: [Int], _ number: Int64, in scene: Scene) -> String {
    scene.say(
      "Tersimpan #\(number). \(names(rows, in: scene)) batal, buahnya kembali ke stok.",
      en: "Saved #\(number). \(names(rows, in: scene)) void, the pieces are back in stock.")
  }

  // MARK: Picture

  func counts(in scene: Scene) -> [String] {
    let month = scene.workshop.leavings(in: scene.today.month)
    let pieces = month.reduce(0) { $0 + scene.workshop.leavings[$1].pieces.count }
    return [scene.say("\(pieces) buah bulan ini", en: "\(counted(pieces, "piece")) this month")]
  }

  func hint(_ row: Int, place: Int, of count: Int, in scene: Scene) -> String {
    scene.say("Enter membuka berita acara.", en: "Enter opens the minute.")
  }

  func emptyWords(in scene: Scene) -> EmptyWords {
    EmptyWords(
      sentence: scene.say(
        "Belum ada barang keluar tanpa jual.", en: "Nothing left without sale yet."),
      hint: scene.say(
        "Suvenir, contoh, hadiah: T menambah.", en: "Souvenir, sample, gift: T adds."))
  }
}
