import TerminalUI
import Wording
import Workshop

/// How many rows of a list have each value of one of its columns, with the sums of the columns that
/// can be added up; a row opens the rows that it counts.
struct ValueCounts: ListSubject {
  private struct Group {
    /// One of the rows that have the value.
    let row: Int
    var count = 0
    /// In the order of the columns that add up.
    var sums: [ListValue?]
  }

  /// The list that is counted, with its filters and its search.
  private var screen: ListScreen
  /// The name of the column that it is counted by.
  private let by: String
  /// Every value that was there since the page was opened; its place is its row.
  private var values: [String] = []
  private var places: [String: Int] = [:]
  private var groups: [Int: Group] = [:]
  /// The cells of the widest value, and of the widest sum of each column; 0 where nothing adds up.
  private var widest = 0
  private var widths: [Int] = []

  init(_ screen: ListScreen, by: String) {
    self.screen = screen
    self.by = by
  }

  var list: SavedView.List { .valueCounts }
  var topic: String { "hitungan" }
  var door: Door? { screen.door }
  var usualOrder: Words { Words("terbanyak", en: "most rows first") }

  func title(in scene: Scene) -> String {
    let name = screen.subject.title(in: scene)
    return scene.say("Hitungan \(name)", en: "Counts of \(name)")
  }

  func path(in scene: Scene) -> [String] {
    let column = key(in: scene)?.title.lowercased() ?? ""
    return screen.subject.path(in: scene) + [scene.say("per \(column)", en: "by \(column)")]
  }

  func stamp(in scene: Scene) -> [Int] { screen.subject.stamp(in: scene) }

  private func key(in scene: Scene) -> ListColumn? {
    screen.subject.columns(in: scene).first { $0.name == by }
  }

  /// The columns whose numbers add up; numbers stand right.
  private func adding(in scene: Scene) -> [ListColumn] {
    screen.subject.columns(in: scene).filter {
      $0.adds && $0.name != by && $0.column.alignment == .right
    }
  }

  // MARK: Counting

  /// One pass over the rows that the list shows.
  mutating func renew(in scene: Scene) {
    screen.refresh(in: scene)
    groups = [:]
    let adding = adding(in: scene)
    let none = [ListValue?](repeating: nil, count: adding.count)
    widths = adding.map { _ in 0 }
    guard let key = key(in: scene) else { return }
    for row in screen.list.rows {
      let place = place(of: key.value(row).shown)
      var group = groups[place] ?? Group(row: row, sums: none)
      group.count += 1
      for (column, source) in adding.enumerated() {
        group.sums[column] = source.value(row).added(to: group.sums[column])
      }
      groups[place] = group
    }
    measure(none)
  }

  private mutating func measure(_ none: [ListValue?]) {
    widest = groups.keys.map { TextWidth.of(values[$0]) }.max() ?? 0
    var totals = none
    for group in groups.values {
      for (column, sum) in group.sums.enumerated() {
        totals[column] = sum?.added(to: totals[column]) ?? totals[column]
        widths[column] = max(widths[column], sum?.shown.count ?? 0)
      }
    }
    for (column, total) in totals.enumerated() {
      widths[column] = max(widths[column], total?.shown.count ?? 0)
    }
  }

  private mutating func place(of value: String) -> Int {
    if let known = places[value] { return known }
    values.append(value)
    places[value] = values.count - 1
    return values.count - 1
  }

  /// Most rows first, of equally many in the order of their values.
  func rows(in scene: Scene) -> [Int] {
    guard let key = key(in: scene) else { return [] }
    let found = groups.map { ($0.key, $0.value.count, key.value($0.value.row).order) }
    return found.sorted { left, right in
      left.1 == right.1
        ? left.2.isBefore(right.2, reversed: false) ?? (left.0 < right.0) : left.1 > right.1
    }.map(\.0)
  }

  // MARK: Columns

  func columns(in scene: Scene) -> [ListColumn] {
    guard let key = key(in: scene) else { return [] }
    let groups = groups
    let width = valueWidth(key, in: scene)
    let value = ListColumn(by, Column(key.title, width, key.column.alignment)) {
      groups[$0].map { key.value($0.row) } ?? .text("")
    }.with {
      $0.leaves = key.leaves
      $0.outside = key.outside.map { outside in
        { groups[$0].map { outside($0.row) } ?? .text("") }
      }
    }
    let count = ListColumn("count", Column(scene.say("Baris", en: "Rows"), 6, .right)) {
      .number(groups[$0]?.count ?? 0)
    }
    return [value, count] + sums(behind: 2 + width + 2 + 6, in: scene)
  }

  /// The sums that there are, each as soon as the screen is wide enough for it.
  private func sums(behind end: Int, in scene: Scene) -> [ListColumn] {
    let groups = groups
    var end = end
    return zip(widths, adding(in: scene)).enumerated().compactMap { place, pair in
      let (widest, source) = pair
      if widest == 0 { return nil }
      let width = max(widest, TextWidth.of(source.title))
      end += 2 + width
      return ListColumn("sum-" + source.name, Column(source.title, width, .right, from: end + 1)) {
        groups[$0]?.sums[place] ?? .measure(nil, "-")
      }.with { $0.leaves = source.leaves }
    }
  }

  /// As wide as the widest value, as far as the screen allows.
  private func valueWidth(_ key: ListColumn, in scene: Scene) -> Int {
    let room = Layout(scene.size).isNarrow ? 22 : 30
    return min(room, max(widest, TextWidth.of(key.title), 6))
  }

  func fixedRows(_ layout: Layout) -> Int { 1 }

  /// Of the values that are in sight; a search among them leaves some out.
  func totals(of rows: [Int], in scene: Scene) -> [String]? {
    let columns = columns(in: scene)
    return columns.enumerated().map { place, column in
      if place == 0 { return scene.say("Jumlah", en: "Total") }
      return rows.reduce(ListValue?.none) { column.value($1).added(to: $0) }?.shown ?? "-"
    }
  }

  // MARK: Words

  func texts(of row: Int, in scene: Scene) -> [String] { [values[row]] }

  func open(_ row: Int, in scene: Scene) -> (any Screen)? {
    screen.narrowed(by: ListChip.name(of: by, values[row]))
  }

  func counts(in scene: Scene) -> [String] {
    let rows = screen.list.rows.count
    return [
      scene.say("\(rows) baris", en: counted(rows, "row")),
      scene.say("\(groups.count) nilai", en: counted(groups.count, "value")),
    ]
  }

  func hint(_ row: Int, place: Int, of count: Int, in scene: Scene) -> String {
    let rows = groups[row]?.count ?? 0
    return scene.say(
      "Enter membuka \(rows) baris ini. Esc kembali.",
      en: "Enter opens \(rows == 1 ? "this row" : "these \(rows) rows"). Esc goes back.")
  }

  func emptyWords(in scene: Scene) -> EmptyWords {
    EmptyWords(
      sentence: scene.say("Tidak ada baris untuk dihitung.", en: "There is no row to count."),
      hint: scene.say("Belum ada baris. Esc kembali.", en: "No rows yet. Esc goes back."))
  }
}

extension ListValue {
  /// The number of a cell on top of a sum; what is no number leaves the sum as it is.
  func added(to sum: ListValue?) -> ListValue? {
    switch self {
    case .number(let number):
      guard case .number(let before)? = sum else { return self }
      return .number(before + number)
    case .money(let amount):
      guard case .money(let before)? = sum else { return self }
      return .money(before + amount)
    case .text, .day, .measure: return sum
    }
  }
}
