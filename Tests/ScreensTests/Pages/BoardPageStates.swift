extension PageStates {
  /// Counts of lists, and who holds what.
  static let boards = [
    PageState(name: "value counts", kind: .page, keys: "5 = 4", logins: PageState.selling),
    PageState(name: "value counts, column", kind: .dialog, keys: "5 =", logins: PageState.selling),
    PageState(name: "value counts, opened", kind: .page, keys: "5 = 4 Enter"),
    PageState(name: "work board", kind: .page, keys: "p", logins: PageState.six),
    PageState(name: "work board, nobody", kind: .page, keys: "p", data: .empty),
    PageState(name: "held pieces", kind: .page, keys: "p Down Enter", logins: PageState.three),
  ]
}
