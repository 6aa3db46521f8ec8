import Reports
import TerminalUI
import Wording
import Workshop

/// The blocks of the opening balances: what was entered, beside what it must come to.
struct OpeningList: ListSubject {
  var list: SavedView.List { .openings }
  var topic: String { "saldo-awal" }
  var usualOrder: Words { Words("urutan isi", en: "as entered") }

  func title(in scene: Scene) -> String { scene.say("Saldo awal", en: "Opening balances") }

  func path(in scene: Scene) -> [String] {
    [scene.say("Sistem", en: "System"), scene.say("Bengkel", en: "Workshop"), title(in: scene)]
  }

  func stamp(in scene: Scene) -> [Int] {
    [
      scene.workshop.openings.edits, scene.workshop.openingEvents.edits,
      scene.workshop.closures.count,
    ]
  }

  func rows(in scene: Scene) -> [Int] { Array(OpeningBlock.allCases.indices) }

  private func block(_ row: Int) -> OpeningBlock { OpeningBlock.allCases[row] }

  func columns(in scene: Scene) -> [ListColumn] {
    let workshop = scene.workshop
    return [
      ListColumn("block", Column(scene.say("Blok", en: "Block"), 20)) {
        .text(scene.say(block($0).name))
      },
      ListColumn("count", Column(scene.say("Jumlah", en: "Count"), 6, .right)) {
        .number(workshop.openingTotal(of: block($0)).count)
      },
      ListColumn("sum", Column("Rupiah", 12, .right, from: 72)) {
        sum(workshop.openingTotal(of: block($0)), of: block($0), in: scene)
      },
      ListColumn("control", Column(scene.say("Kontrol", en: "Control"), 12, .right, from: 80)) {
        guard let control = workshop.openingControl(of: block($0)) else {
          return .measure(nil, "-")
        }
        return sum(control, of: block($0), in: scene)
      },
      ListColumn("state", Column(scene.say("Keadaan", en: "State"), 17, from: 60)) {
        .text(scene.say(OpeningState(block($0), in: workshop).words))
      },
    ]
  }

  private func sum(
    _ total: OpeningTotal, of block: OpeningBlock, in scene: Scene
  ) -> ListValue {
    OpeningWords.showsMoney(of: block, in: scene) ? .money(total.sum) : .measure(nil, "-")
  }

  func texts(of row: Int, in scene: Scene) -> [String] { [scene.say(block(row).name)] }

  // MARK: Keys

  func open(_ row: Int, in scene: Scene) -> (any Screen)? {
    OpeningWords.showsMoney(of: block(row), in: scene)
      ? ListScreen(OpeningRowList(block: block(row))) : nil
  }

  func whyNotOpen(_ row: Int, in scene: Scene) -> String {
    scene.lookOnly(scene.reason(without: .money) ?? "")
  }

  func keys(_ row: Int?, in scene: Scene) -> [ListKey] {
    let focused = row.map(block)
    let closed = OpeningWords.whyClosed(in: scene)
    return [
      OpeningWords.controlKey(focused, in: scene),
      ListKey(
        binding: Binding(
          [.control("x"), .function(10)], .sign, scene.say("Sahkan", en: "Sign"),
          unless: closed ?? OpeningSigning(in: scene).whyNot(in: scene)),
        does: { OpeningSigning(in: scene).effects(in: scene) },
        says: { OpeningSigning.saved($0, in: scene) }),
      ListKey(
        binding: Binding(
          [.character("l")], .reopen, scene.say("Buka lagi", en: "Open again"),
          unless: closed ?? focused.flatMap { OpeningWords.whyNotReopen($0, in: scene) }),
        does: { focused.map { [.open(OpeningMarkForm(.reopened, $0, in: scene))] } ?? [] },
        says: { scene.say("Tersimpan #\($0). Dibuka lagi.", en: "Saved #\($0). Open again.") }),
      ListKey(
        binding: PrintScreen.key(in: scene),
        does: {
          PrintScreen.opened(OpeningMinute.paper(of: scene.workshop, scene.language))
        }),
    ]
  }

  // MARK: Picture

  func counts(in scene: Scene) -> [String] {
    let signed = OpeningBlock.allCases.count { scene.workshop.openingSignature(of: $0) != nil }
    return [
      scene.say("per ", en: "as of ") + scene.workshop.openingDay.dashed,
      scene.say(
        "\(signed) dari \(OpeningBlock.allCases.count) disahkan",
        en: "\(signed) of \(OpeningBlock.allCases.count) signed"),
    ]
  }

  func legend(in scene: Scene) -> String { scene.say("dalam rupiah", en: "in rupiah") }

  func fixedRows(_ layout: Layout) -> Int { 1 }

  func totals(of rows: [Int], in scene: Scene) -> [String]? {
    let equity =
      OpeningWords.showsMoney(of: .cash, in: scene) ? scene.workshop.openingEquity.bare : "-"
    return [scene.say("Ekuitas awal", en: "Opening equity"), "", equity, "", ""]
  }

  func hint(_ row: Int, place: Int, of count: Int, in scene: Scene) -> String {
    OpeningWords.whyClosed(in: scene)
      ?? scene.say(
        "J jumlah kontrol dulu, Enter isi barisnya, Ctrl+X sahkan berdua.",
        en: "J the control total first, Enter its rows, Ctrl+X to sign.")
  }

  func emptyWords(in scene: Scene) -> EmptyWords { EmptyWords(sentence: "", hint: "") }
}
