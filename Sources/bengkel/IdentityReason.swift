import Wording

/// Why names are to leave the store, as an option gives it.
enum IdentityReason {
  /// The reason; ends the process when there is none.
  static func require(_ reason: String?, _ language: Language) -> String {
    if let reason, reason.contains(where: { $0 != " " }) { return reason }
    Exit.end(
      .usage,
      Words("--identity perlu --reason ALASAN.", en: "--identity needs --reason REASON.")[language])
  }
}
