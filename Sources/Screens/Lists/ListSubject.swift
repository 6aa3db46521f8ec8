import Forms
import TerminalUI
import Wording
import Workshop

/// What one list shows and what can be done with it; `ListScreen` does the rest for all of them.
///
/// A row is a number that stays its own while the page is open.
protocol ListSubject {
  var list: SavedView.List { get }
  /// What it shows as a whole; nil where every officer may look.
  var door: Door? { get }
  /// The name of its help text.
  var topic: String { get }
  func title(in scene: Scene) -> String
  /// Where it is, from its area on.
  func path(in scene: Scene) -> [String]
  /// Changes whenever rows have to be made anew.
  func stamp(in scene: Scene) -> [Int]
  /// Counts anew what all rows are made from, before they are; called when the stamp has changed.
  mutating func renew(in scene: Scene)
  /// All rows in their usual order.
  func rows(in scene: Scene) -> [Int]
  /// What that order is called.
  var usualOrder: Words { get }
  func columns(in scene: Scene) -> [ListColumn]
  func chips(in scene: Scene) -> [ListChip]
  /// Those that are chosen when the page opens.
  var usualChips: [String] { get }
  /// The texts that a row is found by.
  func texts(of row: Int, in scene: Scene) -> [String]
  /// What these follow from, where they are worth keeping from one record to the next.
  func searched(in scene: Scene) -> SearchedTexts?
  /// The sum of the rows, behind their number; empty where nothing can be summed.
  func sum(of rows: [Int], in scene: Scene) -> String

  // MARK: Keys

  /// What Enter is called; nil where a row is no page of its own.
  var openLabel: Words? { get }
  func open(_ row: Int, in scene: Scene) -> (any Screen)?
  /// Whether a row is also shown beside the list, where the screen has room for both.
  var showsDetail: Bool { get }
  /// What shows it there: what Enter opens, but where that needs more columns.
  func beside(_ row: Int, in scene: Scene) -> (any Screen)?
  /// Why Enter opens nothing there; asked only when it does not.
  func whyNotOpen(_ row: Int, in scene: Scene) -> String
  /// How rows are added; nil where none can be.
  func adding(in scene: Scene) -> ListAdding?
  /// What the fields of a new row would say to be like one, by which it is duplicated; empty where
  /// none can be.
  func likeness(of row: Int, in scene: Scene) -> [FieldName: String]
  /// The right of whoever changes rows.
  var writer: Capability { get }
  /// What changes a row with U; nil where the list changes none.
  func editing(in scene: Scene) -> ((_ row: Int) -> (any Screen)?)?
  func deeds(in scene: Scene) -> [ListDeed]
  func pages(in scene: Scene) -> [ListPage]
  /// Keys of its own for the row in focus, nil where none is.
  func keys(_ row: Int?, in scene: Scene) -> [ListKey]
  /// What is said once a row was added or changed.
  func saved(_ row: Int, isNew: Bool, number: Int64, in scene: Scene) -> String
  /// The row that the page begins at; nil for the first.
  var begin: Int? { get }
  /// The row that was added last.
  func newest(in scene: Scene) -> Int?

  // MARK: Picture

  func counts(in scene: Scene) -> [String]
  func fact(in scene: Scene) -> String
  func legend(in scene: Scene) -> String
  /// What the message line says of the row in focus, the `place`th of `count`.
  func hint(_ row: Int, place: Int, of count: Int, in scene: Scene) -> String
  /// Why there is no row yet, and what T is called there.
  func emptyWords(in scene: Scene) -> EmptyWords
  /// Why the chosen filters leave nothing.
  func nothingLeft(in scene: Scene) -> String
  /// What stands above the headings and does not scroll.
  func head(in scene: Scene) -> [ListFact]
  /// How a row is written where columns are not; these still sort and fill a file.
  func card(in scene: Scene) -> ListCard?
  /// What explains the row in focus, in the lines below the rows.
  func facts(of row: Int, in scene: Scene) -> [String]
  /// How many such lines the page has, below a blank one.
  func factLines(_ layout: Layout) -> Int
  /// Rows of the page that do not scroll, beside those of facts.
  func fixedRows(_ layout: Layout) -> Int
  /// Whether a blank line stands between two rows in the usual order.
  func parts(_ row: Int, from before: Int, in scene: Scene) -> Bool
  /// The last row, below all others, one text for each column.
  func totals(of rows: [Int], in scene: Scene) -> [String]?
}

/// What most lists do without.
extension ListSubject {
  var door: Door? { nil }
  var usualChips: [String] { [] }
  func searched(in scene: Scene) -> SearchedTexts? { nil }
  func sum(of rows: [Int], in scene: Scene) -> String { "" }
  func path(in scene: Scene) -> [String] { [title(in: scene)] }
  var openLabel: Words? { Words("Buka", en: "Open") }
  func open(_ row: Int, in scene: Scene) -> (any Screen)? { nil }
  var showsDetail: Bool { false }
  func beside(_ row: Int, in scene: Scene) -> (any Screen)? { open(row, in: scene) }
  func whyNotOpen(_ row: Int, in scene: Scene) -> String { RowList.noRow(in: scene) }
  func adding(in scene: Scene) -> ListAdding? { nil }
  var writer: Capability { .record }
  func editing(in scene: Scene) -> ((_ row: Int) -> (any Screen)?)? { nil }
  /// As the form that changes it has it.
  func likeness(of row: Int, in scene: Scene) -> [FieldName: String] {
    (editing(in: scene)?(row) as? any RecordForm)?.form.texts ?? [:]
  }
  mutating func renew(in scene: Scene) {}
  func chips(in scene: Scene) -> [ListChip] { [] }
  func keys(_ row: Int?, in scene: Scene) -> [ListKey] { [] }
  func facts(of row: Int, in scene: Scene) -> [String] { [] }
  func factLines(_ layout: Layout) -> Int { 0 }
  func nothingLeft(in scene: Scene) -> String {
    scene.say("Tidak ada baris menurut saringan.", en: "No row matches the filter.")
  }
  func head(in scene: Scene) -> [ListFact] { [] }
  func card(in scene: Scene) -> ListCard? { nil }
  func deeds(in scene: Scene) -> [ListDeed] { [] }
  func pages(in scene: Scene) -> [ListPage] { [] }
  func saved(_ row: Int, isNew: Bool, number: Int64, in scene: Scene) -> String { "" }
  var begin: Int? { nil }
  func newest(in scene: Scene) -> Int? { nil }
  func fact(in scene: Scene) -> String { "" }
  func legend(in scene: Scene) -> String { "" }
  func fixedRows(_ layout: Layout) -> Int { 0 }
  func parts(_ row: Int, from before: Int, in scene: Scene) -> Bool { false }
  func totals(of rows: [Int], in scene: Scene) -> [String]? { nil }
}

/// What a list says that has no row at all.
struct EmptyWords {
  let sentence: String
  /// What T does; nil where nothing can be added.
  var add: String?
  /// For the message line.
  let hint: String
}
