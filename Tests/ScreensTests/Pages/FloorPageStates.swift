import Workshop

extension PageStates {
  /// As it is typed on the page of today.
  private static let number =
    FloorSheet.all(on: Sample.today, in: PageSample.workshop).first?.number ?? ""

  /// Paper for the floor.
  static let floor = [
    PageState(
      name: "crew's sheet, number", kind: .typing, keys: "3 n", logins: PageState.recording),
    PageState(
      name: "crew's sheet", kind: .typing, keys: "3 n `\(number) Enter",
      logins: PageState.recording),
    PageState(
      name: "blank sheets", kind: .page, keys: "3 c", logins: PageState.recording, isRead: true),
    PageState(name: "attendance list", kind: .page, keys: "3 c l", isRead: true),
    PageState(name: "inspection sheet", kind: .page, keys: "3 c l l", isRead: true),
    PageState(name: "tool list", kind: .page, keys: "3 c l l l", isRead: true),
    PageState(name: "batch card", kind: .page, keys: "2 Enter c", isRead: true),
    PageState(name: "labels", kind: .page, keys: "2 Enter c l", isRead: true),
  ]
}
