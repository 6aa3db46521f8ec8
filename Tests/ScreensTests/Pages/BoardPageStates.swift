extension PageStates {
  /// Counts of lists.
  static let boards = [
    PageState(name: "value counts", kind: .page, keys: "5 = 4", logins: PageState.selling),
    PageState(name: "value counts, column", kind: .dialog, keys: "5 =", logins: PageState.selling),
    PageState(name: "value counts, opened", kind: .page, keys: "5 = 4 Enter"),
  ]
}
