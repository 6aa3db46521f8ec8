extension PageStates {
  private static let toTerms = "0 b" + String(repeating: " Down", count: 9) + " Enter"

  /// Who is away, what that means, and marks of conduct.
  static let attendance = [
    PageState(name: "attendance", kind: .page, keys: toTerms, logins: PageState.six),
    PageState(
      name: "attendance, a reason", kind: .typing, keys: toTerms + " u",
      logins: ["ksb-1", "adm-1"]),
    PageState(name: "absences", kind: .page, keys: "1 h", logins: PageState.staff, data: .away),
    PageState(name: "absences, none", kind: .page, keys: "1 h", logins: ["ptg-2", "pmu-1"]),
    PageState(
      name: "absence form", kind: .typing, keys: "1 h t", logins: PageState.recording,
      data: .away),
    PageState(
      name: "absence, another end", kind: .typing, keys: "1 h u", logins: PageState.recording,
      data: .away),
    PageState(name: "day grid, planned", kind: .typing, keys: "3", data: .away),
    PageState(
      name: "day grid, called", kind: .typing, keys: "3 -", logins: PageState.recording),
    PageState(
      name: "day grid, a row called", kind: .typing, keys: "3 - b", logins: PageState.recording),
    PageState(
      name: "conduct", kind: .page, keys: "6 Enter n", logins: ["ksb-1", "bdh-1"], data: .sold),
    PageState(
      name: "conduct form", kind: .typing, keys: "6 Enter n Enter", logins: ["ksb-1"],
      data: .sold),
  ]
}
