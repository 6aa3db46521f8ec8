extension PageStates {
  /// Counts of lists, who holds what, and pictures.
  static let boards = [
    PageState(name: "value counts", kind: .page, keys: "5 = 4", logins: PageState.selling),
    PageState(name: "value counts, column", kind: .dialog, keys: "5 =", logins: PageState.selling),
    PageState(name: "value counts, opened", kind: .page, keys: "5 = 4 Enter"),
    PageState(name: "work board", kind: .page, keys: "p", logins: PageState.six),
    PageState(name: "work board, nobody", kind: .page, keys: "p", data: .empty, isRead: true),
    PageState(name: "held pieces", kind: .page, keys: "p Down Down Down Down Enter"),
    PageState(name: "graphs", kind: .page, keys: "7 g", logins: PageState.three),
    PageState(name: "graphs, yield", kind: .page, keys: "7 g Right"),
    PageState(name: "graphs, channels", kind: .page, keys: "7 g Right Right"),
    PageState(name: "graphs, stock age", kind: .page, keys: "7 g Left Left", logins: ["bdh-1"]),
    PageState(
      name: "graphs, none", kind: .page, keys: "7 g Right Right", data: .empty, isRead: true),
  ]
}
