import Glibc
import TerminalUI
import Wording
import Workshop

/// What the program needs to know to open a store: options first, then the environment.
struct ProgramOptions {
  var store = Environment.store
  var user = Environment.value("BENGKEL_USER")
  var passwordFile = Environment.value("BENGKEL_PASSWORD_FILE")
  var language = Language(rawValue: Environment.value("BENGKEL_LANG") ?? "id") ?? .indonesian
  var isASCII = false
  var theme = Environment.theme

  /// The first line of the password file; nil when none is given.
  func password() throws(StorageError) -> String? {
    guard let passwordFile else { return nil }
    SecretFile.require(passwordFile, language)
    guard let text = TextFile.read(passwordFile) else {
      throw .failed(operation: "open", file: passwordFile, code: errno)
    }
    return text.split(separator: "\n", maxSplits: 1).first.map(String.init) ?? ""
  }

  /// What the lock says of this session.
  func holder(_ login: String) -> String {
    "\(login), pid \(getpid())"
  }
}

/// Whole files outside the store.
enum TextFile {
  /// The text of a file; nil with `errno` set when it cannot be read.
  static func read(_ path: String) -> String? {
    bytes(path).map { String(decoding: $0, as: UTF8.self) }
  }

  static func bytes(_ path: String) -> [UInt8]? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var all: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      all.append(contentsOf: buffer.prefix(count))
      if count < buffer.count { break }
    }
    return ferror(file) == 0 ? all : nil
  }

  /// Writes a new file, readable by its owner alone; false with `errno` set when it cannot.
  static func write(_ bytes: [UInt8], to path: String) -> Bool {
    umask(0o077)
    guard let file = fopen(path, "w") else { return false }
    let count = fwrite(bytes, 1, bytes.count, file)
    return fclose(file) == 0 && count == bytes.count
  }
}
