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
  var path: String { folder + "/store" }

  init() throws {
    folder = NSTemporaryDirectory() + "bengkel-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let lines = Self.officers.map { "\($0.login);\($0.role);\($0.password);\($0.pin)\n" }.joined()
    try write(lines, to: "users")
    for officer in Self.officers { try write(officer.password + "\n", to: officer.login) }
    try Terminal.run(
      PracticeStore.binary, ["init", "--users", folder + "/users", "--store", path])
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  private func write(_ text: String, to name: String) throws {
    let path = folder + "/" + name
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
  }

  private func environment(_ login: String) -> [String: String] {
    [
      "BENGKEL_STORE": path, "BENGKEL_USER": login, "BENGKEL_PASSWORD_FILE": folder + "/" + login,
      "BENGKEL_LANG": "id",
    ]
  }

  func open(as login: String, term: String) throws -> Terminal {
    try Terminal(PracticeStore.binary, environment: environment(login), term: term)
  }

  func command(_ arguments: String..., as login: String = "ptg1") throws -> String {
    try Terminal.execute(PracticeStore.binary, arguments, environment: environment(login)).output
  }
}
