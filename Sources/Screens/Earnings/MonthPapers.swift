import Reports
import TerminalUI
import Wording
import Workshop

/// The papers of a month beside its list by codes: the list by name to be signed, the cash book,
/// the minute of a count of cash and that of the closing.
enum MonthPapers {
  static func keys(_ month: Month, _ figures: MonthFigures?, in scene: Scene) -> [ListKey] {
    [
      ListKey(
        binding: Binding(
          [.character("f")], .namedList, scene.say("Daftar nominatif", en: "List by name"),
          unless: whyNoNames(in: scene), onKeyLine: false),
        does: {
          figures.map { figures in
            PrintScreen.opened(
              NominativeList.paper(of: figures, in: scene.workshop) {
                SlipScreen.person($0, in: .premiList, scene)
              }, isSigned: true)
          } ?? []
        }),
      ListKey(
        binding: Binding(
          [.character("k")], .cashBook, scene.say("Buku kas umum", en: "Cash book"),
          onKeyLine: false),
        does: {
          PrintScreen.opened(
            CashBook.paper(month, of: scene.workshop, on: scene.today, scene.language))
        }),
      ListKey(
        binding: Binding(
          [.character("h")], .countCash, scene.say("Hitung kas", en: "Count the cash"),
          unless: newest(month, in: scene) == nil ? scene.reason(without: .money) : nil,
          onKeyLine: false),
        does: {
          [newest(month, in: scene).map { .open(CashCountScreen($0)) } ?? .open(CashCountForm())]
        }),
      ListKey(
        binding: Binding(
          [.character("p")], .closingMinute,
          scene.say("Berita acara tutup", en: "Closing minute"),
          unless: scene.workshop.closure(of: month) == nil ? notClosed(in: scene) : nil,
          onKeyLine: false),
        does: {
          ClosingMinute.paper(month, in: scene.workshop).map { PrintScreen.opened($0) } ?? []
        }),
    ]
  }

  /// The newest count of a month.
  private static func newest(_ month: Month, in scene: Scene) -> ID<CashCount>? {
    let counts = scene.workshop.cashCounts
    return counts.indices.last { counts[$0].day.month == month }.map { ID($0) }
  }

  private static func whyNoNames(in scene: Scene) -> String? {
    scene.sees(.name, in: .premiList)
      ? nil
      : scene.say(
        "Hanya untuk Bendahara dan Kasubsi.", en: "For treasurer and supervisor only.")
  }

  private static func notClosed(in scene: Scene) -> String {
    scene.say(
      "Bulan ini belum ditutup. Ctrl+X menutupnya.", en: "The month is open. Ctrl+X closes it.")
  }
}
