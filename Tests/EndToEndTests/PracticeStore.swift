import Foundation
import Synchronization

/// A practice store in a folder of its own, with the password in a file; removed with its value.
final class PracticeStore {
  /// The program that was built with these tests and stands beside them, or one that is named.
  static let binary: String = {
    if let named = ProcessInfo.processInfo.environment["BENGKEL_BINARY"] { return named }
    let tests = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    return ((tests ?? "") as NSString).deletingLastPathComponent + "/bengkel"
  }()

  let folder: String
  var path: String { folder + "/store" }
  var passwordFile: String { folder + "/password" }

  init(_ options: [String] = []) throws {
    folder = NSTemporaryDirectory() + "bengkel-" + UUID().uuidString
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    try "latihan\n".write(toFile: passwordFile, atomically: true, encoding: .utf8)
    try FileManager.default.copyItem(atPath: Self.made(options), toPath: path)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  private static let makings = Mutex<[[String]: String]>([:])

  /// The store that the program makes with some options, made once: copies are as good.
  private static func made(_ options: [String]) throws -> String {
    try makings.withLock { makings in
      if let path = makings[options] { return path }
      let path = Originals.folder + "/practice-\(makings.count)"
      try Terminal.run(binary, ["practice", path] + options)
      makings[options] = path
      return path
    }
  }

  func environment(_ login: String) -> [String: String] {
    [
      "BENGKEL_STORE": path, "BENGKEL_USER": login, "BENGKEL_PASSWORD_FILE": passwordFile,
      "BENGKEL_LANG": "id",
    ]
  }

  /// The program without arguments, as a kiosk starts it.
  func open(
    as login: String = "petugas", term: String = "xterm-256color", at clock: String? = nil,
    width: Int = 80, height: Int = 24, before: String = ""
  ) throws -> Terminal {
    try Terminal(
      before + Self.binary, environment: environment(login), term: term, width: width,
      height: height, at: clock)
  }

  /// A command on this store.
  func command(_ arguments: String..., as login: String = "petugas") throws -> (
    code: Int32, output: String, error: String
  ) {
    try Terminal.execute(Self.binary, arguments, environment: environment(login))
  }

  /// The keys of `status --json`.
  func status() throws -> [String: Any] {
    let text = try command("status", "--json").output
    let json = try JSONSerialization.jsonObject(with: Data(text.utf8))
    return json as? [String: Any] ?? [:]
  }
}
