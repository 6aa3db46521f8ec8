import TerminalUI
import Wording
import Workshop

/// The records that the menu finds by what their lists find them by: code, name, number, buyer.
///
/// Made once for a record number; a key only reads.
struct MenuRecords {
  private struct Kind {
    let subject: any ListSubject
    let place: MenuPlace
    let rows: [Int]
    let index: SearchIndex
  }

  private var kinds: [Kind] = []
  /// How many of each kind the menu shows; their list finds the others.
  private static let most = 6

  init(in scene: Scene) {
    for (area, list) in Self.lists(in: scene) {
      let place = MenuPlace(area, in: scene)
      guard place.refusal == nil, scene.refusal(at: list.door) == nil else { continue }
      var subject = list
      subject.renew(in: scene)
      let rows = subject.rows(in: scene)
      let index = scene.searchIndex(of: subject)
      kinds.append(Kind(subject: subject, place: place, rows: rows, index: index))
    }
  }

  /// What is sought most comes first.
  private static func lists(in scene: Scene) -> [(Area, any ListSubject)] {
    [
      (.people, PeopleList()), (.batches, BatchList()), (.sales, OrderList()),
      (.sales, SalesList()), (.system, BuyerList()), (.sales, ConsignmentList()),
      (.system, ProductList()), (.stock, ToolList()), (.stock, MaterialList()),
      (.partnership, CourseList()), (.partnership, AgreementList()),
    ]
  }

  /// The records that every word of a query meets.
  func found(by query: String, in scene: Scene) -> [MenuRow] {
    let query = Self.coded(query)
    return kinds.flatMap { kind in
      kind.index.narrow(kind.rows, to: query, atMost: Self.most).map { row(kind, $0, in: scene) }
    }
  }

  /// `wb001` as it stands in lists: `wb-001`.
  private static func coded(_ query: String) -> String {
    let letters = query.prefix { $0.isLetter }
    let digits = query.dropFirst(letters.count)
    guard (1...3).contains(letters.count), !digits.isEmpty, digits.allSatisfy(\.isNumber) else {
      return query
    }
    return letters + "-" + digits
  }

  private func row(_ kind: Kind, _ row: Int, in scene: Scene) -> MenuRow {
    let texts = kind.subject.texts(of: row, in: scene).filter { !$0.isEmpty }
    var list = ListScreen(kind.subject)
    list.list.look(for: texts.first ?? "")
    let page = kind.subject.open(row, in: scene) ?? list
    return MenuRow(
      label: texts.first ?? "", deed: texts.dropFirst().first ?? "",
      page: kind.subject.title(in: scene), key: kind.place.key(in: scene),
      effects: kind.place.way + [.open(page)])
  }
}
