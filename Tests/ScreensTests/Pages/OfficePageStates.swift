extension PageStates {
  private static let deciders = ["ksb-1", "adm-1"]

  private static let toOpening = "0 b" + String(repeating: " Down", count: 8) + " Enter"

  /// The opening balances: the blocks, the rows of some and their forms.
  private static let opening =
    [
      PageState(name: "opening", kind: .page, keys: toOpening, logins: PageState.six),
      PageState(
        name: "opening, control total", kind: .typing, keys: toOpening + " j", logins: ["ptg-2"]),
      PageState(
        name: "opening, signing", kind: .dialog, keys: toOpening + " j `0 Enter `0 Ctrl+X Ctrl+X",
        logins: ["ptg-2"]),
      PageState(
        name: "opening rows, none", kind: .page, keys: toOpening + " Enter",
        logins: ["ptg-2", "ksb-1"]),
      PageState(
        name: "opening, tools", kind: .typing,
        keys: toOpening + String(repeating: " Down", count: 9) + " Enter j `1 Ctrl+X t",
        logins: ["ptg-2"]),
      PageState(
        name: "opening rows", kind: .page,
        keys: toOpening + " Enter j `4 Enter `600rb Ctrl+X t `4xP8 Enter `lunas Ctrl+X",
        logins: ["ptg-2"]),
    ]
    + [
      (0, "finished"), (1, "consigned"), (2, "receivable"), (3, "half done"), (7, "order"),
      (8, "material"),
    ].map { place, name in
      PageState(
        name: "opening, \(name)", kind: .typing,
        keys: toOpening + String(repeating: " Down", count: place)
          + " Enter j `1 Enter `1rb Ctrl+X t", logins: ["ptg-2"])
    }
    + [(4, "premi"), (5, "dues"), (6, "cash")].map { place, name in
      PageState(
        name: "opening, \(name)", kind: .typing,
        keys: toOpening + String(repeating: " Down", count: place)
          + " Enter j `1 Enter `1rb Ctrl+X t", logins: ["bdh-1"])
    }

  /// What the office decides about itself: a list and a form each.
  static let office =
    [
      PageState(name: "office", kind: .page, keys: "0 b", logins: PageState.six),
      PageState(
        name: "files on sticks", kind: .page, keys: "0 o", logins: PageState.recording,
        trouble: .stick),
      PageState(
        name: "file being read", kind: .page, keys: "0 o Enter", logins: PageState.recording,
        trouble: .stick, isRead: true),
      PageState(
        name: "office, empty", kind: .page, keys: "0 b", logins: deciders, data: .empty),
      PageState(name: "letterhead", kind: .typing, keys: "0 b Enter", logins: deciders),
      PageState(
        name: "prices", kind: .typing, keys: "0 b Down Down Down Enter Enter", logins: deciders),
      PageState(
        name: "product", kind: .typing, keys: "0 b Down Down Down Enter u", logins: deciders),
      PageState(
        name: "channel, changed", kind: .typing, keys: "0 b Down Down Down Down Enter u",
        logins: deciders),
      PageState(
        name: "buyers", kind: .page, keys: "0 b Down Down Down Down Down Enter",
        logins: ["ptg-2", "ksb-1"]),
      PageState(
        name: "buyer", kind: .typing, keys: "0 b Down Down Down Down Down Enter u",
        logins: ["ptg-2"]),
      PageState(
        name: "merge buyers", kind: .typing, keys: "0 b Down Down Down Down Down Enter g",
        logins: ["ptg-2"]),
      PageState(name: "calendar", kind: .page, keys: "0 b End Up Enter", logins: PageState.six),
      PageState(name: "holiday, new", kind: .typing, keys: "0 b End Up Enter t", logins: deciders),
      PageState(
        name: "working days", kind: .typing, keys: "0 b End Up Enter h", logins: deciders),
      PageState(
        name: "last numbers", kind: .typing, keys: "Enter", logins: PageState.recording,
        data: .restored),
      PageState(
        name: "key again", kind: .page, keys: "Down Enter", logins: PageState.recording,
        data: .restored),
      PageState(
        name: "promises kept", kind: .page, keys: "5 a k", logins: PageState.selling,
        data: .ordered, isRead: true),
      PageState(name: "numbers", kind: .page, keys: "0 b End Enter", logins: PageState.six),
      PageState(name: "number", kind: .typing, keys: "0 b End Enter u", logins: deciders),
    ]
    + opening
    + [
      (1, "official"), (2, "stage"), (3, "product"), (4, "channel"), (6, "tool kind"),
      (7, "material kind"),
    ]
    .flatMap { place, name in
      let keys = "0 b" + String(repeating: " Down", count: place) + " Enter"
      return [
        PageState(name: "\(name)s", kind: .page, keys: keys, logins: PageState.six),
        PageState(name: "\(name), new", kind: .typing, keys: keys + " t", logins: deciders),
      ]
    }
}
