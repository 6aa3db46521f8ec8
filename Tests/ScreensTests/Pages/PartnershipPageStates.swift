extension PageStates {
  private static let readers = ["ptg-2", "ksb-1", "pmt-1"]

  /// Agreements, their pledges, and what came of them.
  static let partnership =
    [
      PageState(name: "pledges", kind: .page, keys: "8", logins: readers, data: .agreed),
      PageState(
        name: "pledges, none", kind: .page, keys: "8", logins: readers, data: .empty,
        isRead: true),
      PageState(name: "pledge", kind: .page, keys: "8 Enter", logins: readers, data: .agreed),
      PageState(
        name: "pledge, nothing heard", kind: .page, keys: "8 End Enter", logins: readers,
        data: .agreed, isRead: true),
      PageState(name: "agreements", kind: .page, keys: "8 j", logins: readers, data: .agreed),
      PageState(
        name: "agreements, none", kind: .page, keys: "8 j", logins: readers, data: .empty,
        isRead: true),
      PageState(name: "supports", kind: .page, keys: "8 d", logins: readers, data: .agreed),
      PageState(
        name: "supports, none", kind: .page, keys: "8 d", logins: readers, data: .empty,
        isRead: true),
      PageState(name: "contacts", kind: .page, keys: "8 k", logins: readers, data: .agreed),
      PageState(
        name: "contacts, none", kind: .page, keys: "8 k", logins: readers, data: .empty,
        isRead: true),
      PageState(name: "indicators", kind: .page, keys: "8 a", logins: readers, data: .agreed),
      PageState(name: "market prices", kind: .page, keys: "8 a h", logins: readers, data: .agreed),
      PageState(
        name: "records of a figure", kind: .page, keys: "8 a Down Down Down Down Enter",
        logins: readers, data: .agreed),
      PageState(
        name: "programme", kind: .page, keys: "8 a / `produktif Enter Enter",
        logins: PageState.recording, data: .agreed),
      PageState(
        name: "partner's report", kind: .page, keys: "8 c", logins: readers, data: .agreed,
        isRead: true),
    ]
    + [
      ("pledge form", "8 t"), ("pledge, changed", "8 u"), ("evidence form", "8 b"),
      ("evidence form, outside the records", "8 End b"), ("agreement form", "8 j t"),
      ("agreement, changed", "8 j u"), ("note on an agreement", "8 j n"),
      ("support form", "8 d t `alat Enter"), ("contact form", "8 k t"),
      ("market price form", "8 a h t"),
      ("contact, an answer", "8 k Enter"),
    ].map { name, keys in
      PageState(
        name: name, kind: .typing, keys: keys, logins: PageState.recording, data: .agreed)
    }
}
