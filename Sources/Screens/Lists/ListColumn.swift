import TerminalUI
import Wording

/// A column of a list: how it is drawn, what it is sorted by and what of it may leave the program.
struct ListColumn {
  /// The name that a saved view keeps of it.
  let name: String
  let column: Column
  /// What it is called where its heading is no word.
  var title: String
  /// Whether the list can be sorted by it.
  var sorts = true
  /// False for what tells who somebody is: names leave only with a reason that the log keeps.
  var leaves = true
  /// Whether its numbers can be added up: false for prices, balances, ranks and mixed units.
  var adds = true
  /// How a row is written below another in sight, where that is not simply its value.
  var below: ((_ row: Int, _ before: Int) -> String)?
  /// What leaves in place of the value, where some rows are private.
  var outside: ((Int) -> ListValue)?
  let value: (Int) -> ListValue

  init(_ name: String, _ column: Column, value: @escaping (Int) -> ListValue) {
    self.name = name
    self.column = column
    title = column.title
    self.value = value
  }

  /// The same, changed.
  func with(_ change: (inout ListColumn) -> Void) -> ListColumn {
    var copy = self
    change(&copy)
    return copy
  }

  /// What keeps somebody apart from everybody else: never in a file.
  var personal: ListColumn { with { $0.leaves = false } }

  var unadded: ListColumn { with { $0.adds = false } }

  var unsorted: ListColumn { with { $0.sorts = false } }

  /// The last column of a row, `!` or `?`.
  static func sign(in scene: Scene, value: @escaping (Int) -> String) -> ListColumn {
    ListColumn("sign", Column("", 1, gap: 1)) { .text(value($0)) }
      .with { $0.title = scene.say("Tanda", en: "Sign") }
  }
}
