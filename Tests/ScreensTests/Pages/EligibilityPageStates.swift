extension PageStates {
  private static let readers = ["ptg-2", "pmu-1", "ksb-1", "bdh-1"]

  /// Who may work and who waits for it.
  static let eligibility =
    [
      PageState(name: "waiting list", kind: .page, keys: "1 f", logins: readers, data: .waiting),
      PageState(
        name: "waiting list, nobody", kind: .page, keys: "1 f", logins: readers, data: .empty,
        isRead: true),
      PageState(
        name: "waiting list, declining", kind: .dialog, keys: "1 f o",
        logins: PageState.recording, data: .waiting),
      PageState(
        name: "passed over", kind: .page, keys: "1 f y", logins: readers, data: .waiting),
      PageState(
        name: "passed over, nobody", kind: .page, keys: "1 f y", logins: readers, data: .empty,
        isRead: true),
      PageState(
        name: "passed over, paper", kind: .page, keys: "1 f y c", logins: readers, data: .waiting,
        isRead: true),
      PageState(name: "allowances", kind: .page, keys: "1 w", logins: readers, data: .waiting),
      PageState(
        name: "allowances, none", kind: .page, keys: "1 w", logins: readers, data: .empty,
        isRead: true),
      PageState(
        name: "person, allowed to work", kind: .page, keys: "1 End Enter", logins: readers,
        data: .waiting, isRead: true),
      PageState(
        name: "terms of work", kind: .page, keys: "0 b End Up Up Enter",
        logins: ["ksb-1", "adm-1"],
        data: .waiting),
    ]
    + [
      ("waiting list, somebody new", "1 f t"), ("admission before others", "1 f End Enter"),
      ("allowance form", "1 w t"), ("allowance form, a person", "1 Enter w t"),
    ].map { name, keys in
      PageState(
        name: name, kind: .typing, keys: keys, logins: PageState.recording, data: .waiting)
    }
    + [
      PageState(
        name: "terms of work, form", kind: .typing, keys: "0 b End Up Up Enter t",
        logins: ["ksb-1", "adm-1"], data: .waiting)
    ]
}
