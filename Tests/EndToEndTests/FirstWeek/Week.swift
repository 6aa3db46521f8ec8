import Foundation
import Testing

/// A workshop in its first week: its store, its officers, and a terminal on a day of its own.
final class Week {
  /// Logins with their roles, passwords and PINs; the administrators first.
  static let officers = [
    RealStore.Officer(login: "adm1", role: "admin", password: "kuda laut ungu", pin: "835291"),
    RealStore.Officer(login: "adm2", role: "admin", password: "tiga perahu kayu", pin: "846302"),
    RealStore.Officer(login: "ptg1", role: "petugas", password: "jalan ke sungai", pin: "313234"),
    RealStore.Officer(
      login: "pmu1", role: "pemeriksa", password: "pohon lontar dua", pin: "414245"),
    RealStore.Officer(login: "ksb1", role: "kasubsi", password: "perahu di pantai", pin: "515256"),
    RealStore.Officer(login: "bnd1", role: "bendahara", password: "buku kas merah", pin: "616267"),
    RealStore.Officer(login: "pmt1", role: "pemantau", password: "jendela di timur", pin: "717278"),
  ]

  let folder: String
  /// The clock of the computer, in UTC: the workshop's is eight hours ahead.
  private(set) var clock: String
  private(set) var terminal: Terminal

  /// Begins the set-up on a day of the workshop, in the morning.
  init(on day: String) throws {
    folder = NSTemporaryDirectory() + "bengkel-week-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    clock = day + " 00:30:00"
    terminal = try Terminal(
      PracticeStore.binary + " init", environment: Self.environment(folder), term: "linux",
      at: clock)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  private static func environment(_ folder: String) -> [String: String] {
    [
      "BENGKEL_STORE": folder + "/store", "BENGKEL_LANG": "id",
      "XDG_STATE_HOME": folder + "/state",
    ]
  }

  // MARK: Keys

  /// Presses keys by their names, blanks between them; behind `` ` `` stands a text, `_` for a
  /// blank in it.
  func press(_ keys: String) throws {
    for name in keys.split(separator: " ") {
      if name.hasPrefix("`") {
        try terminal.type(name.dropFirst().replacingOccurrences(of: "_", with: " "))
      } else {
        try terminal.press(String(name))
      }
    }
  }

  /// Presses keys and waits for what they bring to the screen, which it returns.
  @discardableResult
  func press(
    _ keys: String, sees text: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> String {
    try press(keys)
    return terminal.wait(for: text, seconds: 20, sourceLocation: sourceLocation)
  }

  /// Fills in a form, a text a field; an empty one is left as it is.
  func fill(
    _ texts: [String], sees text: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    for (place, field) in texts.enumerated() {
      if !field.isEmpty { try terminal.type(field) }
      try terminal.press(place == texts.count - 1 ? "C-x" : "Enter")
    }
    terminal.wait(for: text, seconds: 20, sourceLocation: sourceLocation)
  }

  // MARK: People at the desk

  static func officer(_ login: String) -> RealStore.Officer {
    officers.first { $0.login == login } ?? officers[0]
  }

  /// From any page to the home page of somebody else.
  func change(to login: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    try press("C-t", sees: "GANTI PENGGUNA", sourceLocation: sourceLocation)
    try logIn(as: login, sourceLocation: sourceLocation)
  }

  func logIn(as login: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    try terminal.type(login)
    try terminal.press("Enter")
    try terminal.type(Self.officer(login).password)
    try press("Enter", sees: login.uppercased() + "  ", sourceLocation: sourceLocation)
    terminal.wait(for: "BERANDA", sourceLocation: sourceLocation)
  }

  /// A second person's login and PIN in the box of a signature.
  func countersign(_ login: String, sees text: String) throws {
    try terminal.type(login)
    try terminal.press("Enter")
    try sign(login, sees: text)
  }

  func sign(_ login: String, sees text: String) throws {
    try terminal.type(Self.officer(login).pin)
    try press("Enter", sees: text)
  }

  /// Leaves from the home page and begins again on the morning of another day.
  func next(on day: String, as login: String) throws {
    try press("Escape", sees: "Keluar?")
    try press("Down Enter")
    #expect(terminal.waitForExit() == 0)
    clock = day + " 00:30:00"
    terminal = try Terminal(
      PracticeStore.binary, environment: Self.environment(folder), term: "linux", at: clock)
    terminal.wait(for: "MASUK")
    try logIn(as: login)
  }

  // MARK: Commands

  /// What a command of somebody's prints, on the day it is.
  func command(_ arguments: String..., as login: String) throws -> String {
    let secret = folder + "/" + login
    try (Self.officer(login).password + "\n").write(
      toFile: secret, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: secret)
    var environment = Self.environment(folder)
    environment["BENGKEL_USER"] = login
    environment["BENGKEL_PASSWORD_FILE"] = secret
    let result = try Terminal.execute(
      "faketime", ["-f", "@" + clock, PracticeStore.binary] + arguments, environment: environment)
    #expect(result.code == 0, "\(arguments): \(result.error)")
    return result.output
  }
}
