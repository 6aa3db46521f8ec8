import Glibc
import TerminalUI

/// The environment variables that stand for options.
enum Environment {
  static func value(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// `$BENGKEL_THEME`; without it `$NO_COLOR` (no-color.org) takes the colours away.
  static var theme: Theme {
    Theme(rawValue: value("BENGKEL_THEME") ?? "") ?? (value("NO_COLOR") == nil ? .colour : .mono)
  }

  /// What this user's programs remember: `$XDG_STATE_HOME`, else the folder for it; nil when there
  /// is none.
  static var state: String? {
    if let state = value("XDG_STATE_HOME") { return state + "/bengkel" }
    return value("HOME").map { $0 + "/.local/state/bengkel" }
  }

  /// The store of this user: `$BENGKEL_STORE`, else the XDG data folder; nil when there is none.
  static var store: String? {
    if let path = value("BENGKEL_STORE") { return path }
    if let data = value("XDG_DATA_HOME") { return data + "/bengkel" }
    return value("HOME").map { $0 + "/.local/share/bengkel" }
  }
}
