extension PageStates {
  /// Levels of skill, their proofs, and what people take along.
  static let skills: [PageState] =
    [
      PageState(
        name: "skills", kind: .page, keys: "1 Enter n", logins: PageState.three, data: .proven),
      PageState(
        name: "proving pieces", kind: .page, keys: "1 Enter n Down Enter",
        logins: PageState.three, data: .proven),
      PageState(
        name: "ready to rise", kind: .page, keys: "1 n", logins: PageState.three, data: .proven),
      PageState(
        name: "ready to rise, nobody", kind: .page, keys: "1 n", data: .empty, isRead: true),
      PageState(
        name: "release packs", kind: .page, keys: "1 p", logins: PageState.three + ["bdh-1"],
        data: .proven),
      PageState(name: "release packs, none", kind: .page, keys: "1 p", data: .empty, isRead: true),
      PageState(
        name: "release pack", kind: .page, keys: "1 p Enter", logins: ["ksb-1", "bdh-1"],
        data: .proven, isRead: true),
      PageState(
        name: "follow-up question", kind: .dialog, keys: "1 p j", logins: PageState.recording,
        data: .proven),
    ]
    + [
      ("proof of a skill", "1 Enter n b"), ("release pack form", "1 p t"),
      ("release pack form, of a person", "1 Enter p"),
    ].map { name, keys in
      PageState(
        name: name, kind: .typing, keys: keys, logins: PageState.recording, data: .proven)
    }
    + [
      PageState(
        name: "needs of levels", kind: .typing, keys: "0 b End Up Up Up Enter",
        logins: ["ksb-1", "adm-1"])
    ]
}
