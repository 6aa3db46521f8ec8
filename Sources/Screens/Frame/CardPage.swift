import TerminalUI
import Wording
import Workshop

/// A page of the key card: what it is called and one of its kind.
struct CardPage {
  let title: String
  let screen: any Screen

  /// Home, then of each area its page, the lists beside it and what its rows open.
  ///
  /// A page that shows a row stands there only when there is one.
  static func all(in scene: Scene) -> [CardPage] {
    var pages = [CardPage(title: scene.say("Beranda", en: "Home"), screen: HomeScreen())]
    var seen: Set<String> = []
    for area in Area.allCases { add(area, to: &pages, &seen, in: scene) }
    return pages + [
      CardPage(
        title: scene.say("Pertanyaan", en: "Questions"), screen: ConfirmScreen.leaving(in: scene))
    ]
  }

  private static func add(
    _ area: Area, to pages: inout [CardPage], _ seen: inout Set<String>, in scene: Scene
  ) {
    let title = "\(area.rawValue) \(area.title(in: scene))"
    func add(_ below: String, _ screen: any Screen) {
      guard seen.insert(MenuPlace.name(of: screen)).inserted else { return }
      pages.append(CardPage(title: below.isEmpty ? title : title + ": " + below, screen: screen))
      guard let list = screen as? ListScreen else { return }
      for beside in list.subject.pages(in: scene) {
        let page = beside.page()
        let name = (page as? ListScreen)?.subject.title(in: scene) ?? beside.key.label
        add(name, page)
      }
    }
    add("", area.page)
    for (name, screen) in others(of: area, in: scene) { add(scene.say(name), screen) }
    for inner in InnerPage.all(of: area) {
      if let screen = inner.open(scene) { add(scene.say(inner.title), screen) }
    }
  }

  /// Pages that a key of a page without rows opens, or a row of such a list.
  private static func others(of area: Area, in scene: Scene) -> [(Words, any Screen)] {
    switch area {
    case .output: [(Words("Kertas kosong", en: "Blank papers"), SheetsScreen())]
    case .queue: queue(in: scene)
    case .sales: [(Words("Isian nota", en: "Form of a nota"), SaleForm(in: scene))]
    case .reports:
      [
        (Words("Statistik mutu", en: "Quality figures"), FiguresScreen(in: scene)),
        (Words("Gambar", en: "Graphs"), PicturesScreen()),
      ]
    case .stock:
      (scene.workshop.toolKinds.isEmpty
        ? []
        : [(Words("Alat satu jenis", en: "Tools of a kind"), ListScreen(ToolKindList(kind: 0)))])
        + (scene.workshop.materialLots.isEmpty
          ? [] : [(Words("Satu lot", en: "A lot"), ListScreen(MaterialMoveList(lot: ID(0))))])
    case .system:
      [(Words("Bengkel", en: "Workshop"), OfficeScreen())]
        + OfficeRow.allCases.map { ($0.title, $0.screen(in: scene)) }
    case .people, .batches, .premi, .partnership: []
    }
  }

  private static func queue(in scene: Scene) -> [(Words, any Screen)] {
    let lists: [(Words, any Screen)] = [
      (Words("Penolakan", en: "Rejections"), CondemnedScreen()),
      (Words("Katalog mutu", en: "Catalogue"), ListScreen(CatalogueList())),
      (Words("Periksa ulang", en: "Re-inspection"), ListScreen(RecheckList())),
    ]
    guard !scene.workshop.derived.queue.isEmpty, scene.may(.judge) else { return lists }
    var queue = QueueScreen()
    _ = queue.press(.command(.fail), in: scene)
    return [(Words("Cacat", en: "Defects"), queue)] + lists
  }
}
