extension PageStates {
  /// Courses, their sessions, and what was counted in them.
  static let courses =
    [
      PageState(
        name: "courses", kind: .page, keys: "8 l", logins: PageState.recording, data: .taught),
      PageState(
        name: "courses, none", kind: .page, keys: "8 l", logins: PageState.recording,
        data: .empty, isRead: true),
      PageState(
        name: "course", kind: .page, keys: "8 l Enter", logins: PageState.recording,
        data: .taught),
      PageState(
        name: "exercises", kind: .page, keys: "8 l Enter g", logins: PageState.recording,
        data: .taught),
      PageState(
        name: "course's people", kind: .page, keys: "8 l Enter o", logins: PageState.recording,
        data: .taught, isRead: true),
      PageState(
        name: "costing sheet", kind: .page, keys: "8 l Enter c", logins: PageState.recording,
        data: .taught, isRead: true),
    ]
    + [
      ("course form", "8 l t"), ("course, changed", "8 l u"), ("session form", "8 l Enter t"),
      ("session, changed", "8 l Enter u"), ("end of a course", "8 l Enter i"),
      ("exercise form", "8 l Enter g t"), ("exercise, changed", "8 l Enter g u"),
    ].map { name, keys in
      PageState(
        name: name, kind: .typing, keys: keys, logins: PageState.recording, data: .taught)
    }
}
