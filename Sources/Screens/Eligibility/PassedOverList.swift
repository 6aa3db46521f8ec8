import TerminalUI
import Wording
import Workshop

/// Who was passed over on the waiting list, by code, the newest at the top.
///
/// A row is an admission and the place of one of those it passed over.
struct PassedOverList: ListSubject {
  var list: SavedView.List { .passedOver }
  var topic: String { "dilewati" }
  var door: Door? { .people }
  var usualOrder: Words { Words("terbaru", en: "newest first") }
  var openLabel: Words? { nil }

  func title(in scene: Scene) -> String { scene.say("Dilewati", en: "Passed over") }

  func path(in scene: Scene) -> [String] {
    [
      scene.say("Warga binaan", en: "Inmates"), scene.say("Daftar tunggu", en: "Waiting list"),
      title(in: scene),
    ]
  }

  func stamp(in scene: Scene) -> [Int] { [scene.workshop.waitingEnds.edits] }

  func rows(in scene: Scene) -> [Int] { Array(scene.workshop.passedOver().indices) }

  func columns(in scene: Scene) -> [ListColumn] {
    let workshop = scene.workshop
    let all = workshop.passedOver()
    func code(_ place: ID<WaitingPlace>) -> String {
      workshop.code(workshop.waitingPlaces[place].worker)
    }
    return [
      ListColumn("day", Column(scene.say("Tanggal", en: "Date"), 10)) {
        .day(workshop.waitingEnds[all[$0].end].day)
      },
      ListColumn("code", Column(scene.say("Kode", en: "Code"), 7)) { .text(code(all[$0].place)) },
      ListColumn("since", Column(scene.say("Sejak", en: "Since"), 10, from: 60)) {
        .day(workshop.waitingPlaces[all[$0].place].since)
      },
      ListColumn("by", Column(scene.say("Diterima", en: "Admitted"), 8)) {
        .text(code(workshop.waitingEnds[all[$0].end].place))
      },
      ListColumn("reason", Column(scene.say("Alasan", en: "Reason"), 30, from: 80)) {
        .text(workshop.waitingEnds[all[$0].end].reason)
      },
    ]
  }

  func chips(in scene: Scene) -> [ListChip] {
    let all = scene.workshop.passedOver()
    let month = scene.say("Bulan", en: "Month")
    let months = Set(all.map { scene.workshop.waitingEnds[$0.end].day.month }).sorted()
    return months.suffix(6).reversed().map { wanted in
      ListChip("month\(wanted.number)", month, wanted.title(scene.language)) {
        scene.workshop.waitingEnds[all[$0].end].day.month == wanted
      }
    }
  }

  func texts(of row: Int, in scene: Scene) -> [String] {
    let row = scene.workshop.passedOver()[row]
    let end = scene.workshop.waitingEnds[row.end]
    return [
      scene.workshop.code(scene.workshop.waitingPlaces[row.place].worker), end.reason,
      end.day.month.title(scene.language),
    ]
  }

  // MARK: Picture

  func pages(in scene: Scene) -> [ListPage] {
    [
      ListPage(
        key: Binding([.character("c")], .print, scene.say("Cetak", en: "Print")),
        page: PassedOverScreen(scene.today.month))
    ]
  }

  func counts(in scene: Scene) -> [String] {
    let month = scene.workshop.passedOver(in: scene.today.month).count
    return [scene.say("\(month) bulan ini", en: "\(month) this month")]
  }

  func hint(_ row: Int, place: Int, of count: Int, in scene: Scene) -> String {
    scene.say(
      "S menyaring menurut bulan. C mencetak bulan ini.",
      en: "S filters by month. C prints this month.")
  }

  func emptyWords(in scene: Scene) -> EmptyWords {
    let nobody = scene.say("Belum ada yang dilewati.", en: "Nobody was passed over.")
    return EmptyWords(sentence: nobody, hint: nobody)
  }

  func factLines(_ layout: Layout) -> Int { layout.isNarrow ? 2 : 1 }

  func facts(of row: Int, in scene: Scene) -> [String] {
    let end = scene.workshop.waitingEnds[scene.workshop.passedOver()[row].end]
    let officer = scene.workshop.users[end.officer].login.uppercased()
    return (scene.say("Alasan: ", en: "Reason: ") + end.reason + " (\(officer))")
      .wrapped(to: scene.size.width - 3, indent: 2)
  }
}
