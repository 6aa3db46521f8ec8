import Foundation

/// A store made by `init`, with officers of its own; removed with its value.
final class RealStore {
  struct Officer {
    var login: String
    var role: String
    var password: String
    var pin: String
  }

  static let officers = [
    Officer(login: "adm1", role: "admin", password: "kunci-pintu-satu", pin: "111213"),
    Officer(login: "adm2", role: "admin", password: "kunci-pintu-dua", pin: "212223"),
    Officer(login: "ptg1", role: "petugas", password: "jalan-ke-sungai", pin: "313233"),
    Officer(login: "pmu1", role: "pemeriksa", password: "pohon-lontar-dua", pin: "414243"),
    Officer(login: "ksb1", role: "kasubsi", password: "perahu-di-pantai", pin: "515253"),
  ]

  let folder: String
  /// What `init` printed for the envelope.
  let recoveryCode: String
  var path: String { folder + "/store" }

  init() throws {
    let original = try Self.made.get()
    folder = NSTemporaryDirectory() + "bengkel-" + UUID().uuidString
    try FileManager.default.copyItem(atPath: original.folder, toPath: folder)
    recoveryCode = original.recoveryCode
  }

  /// What the program makes of the officers, made once: each password costs half a second or more.
  private static let made = Result {
    let folder = Originals.folder + "/real"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let lines = officers.map { "\($0.login);\($0.role);\($0.password);\($0.pin)\n" }.joined()
    try write(lines, to: folder + "/users")
    for officer in officers {
      try write(officer.password + "\n", to: folder + "/" + officer.login)
    }
    let said = try Terminal.run(
      PracticeStore.binary, ["init", "--users", folder + "/users", "--store", folder + "/store"])
    return (folder: folder, recoveryCode: code(in: said, groups: 8))
  }

  /// The code of so many groups that a text holds.
  static func code(in text: String, groups: Int) -> String {
    let words = text.split { !($0.isASCII && ($0.isNumber || $0.isUppercase) || $0 == "-") }
    return words.first { word in
      let parts = word.split(separator: "-")
      return parts.count == groups && parts.allSatisfy { $0.count == 5 }
    }.map(String.init) ?? ""
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// A file in the store's neighbourhood that nobody else may read.
  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    try Self.write(text, to: folder + "/" + name)
    return folder + "/" + name
  }

  private static func write(_ text: String, to path: String) throws {
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
  }

  func environment(_ login: String) -> [String: String] {
    [
      "BENGKEL_STORE": path, "BENGKEL_USER": login, "BENGKEL_PASSWORD_FILE": folder + "/" + login,
      "BENGKEL_LANG": "id", "XDG_STATE_HOME": folder + "/state",
    ]
  }

  func open(as login: String, term: String = "xterm-256color", at clock: String? = nil) throws
    -> Terminal
  {
    try Terminal(PracticeStore.binary, environment: environment(login), term: term, at: clock)
  }

  func command(_ arguments: String..., as login: String = "ptg1") throws -> String {
    try Terminal.execute(PracticeStore.binary, arguments, environment: environment(login)).output
  }

  /// A command with what it printed on both streams and its exit code.
  func run(_ arguments: String..., as login: String) throws -> (code: Int32, said: String) {
    try run(arguments: arguments, as: login)
  }

  func run(arguments: [String], as login: String) throws -> (code: Int32, said: String) {
    let result = try Terminal.execute(
      PracticeStore.binary, arguments, environment: environment(login))
    return (result.code, result.output + result.error)
  }
}
