import Forms
import Glibc
import Wording
import Workshop

/// A file with a secret in each line, for scripts; nobody else may read it.
enum SecretFile {
  /// Why a file must not be used: it cannot be read, or others can.
  static func whyUnreadable(_ path: String) -> Words? {
    var facts = stat()
    guard stat(path, &facts) == 0, TextFile.bytes(path) != nil else {
      return Words(
        "\(path) tidak dapat dibaca. Periksa nama dan izinnya.",
        en: "\(path) cannot be read. Check its name and permissions.")
    }
    if facts.st_mode & 0o777 == 0o600 { return nil }
    return Words(
      "\(path) dapat dibaca orang lain. Jalankan: chmod 600 \(path)",
      en: "Others can read \(path). Run: chmod 600 \(path)")
  }

  /// The lines of a file; ends the process with a sentence when it must not be used.
  static func lines(of path: String, _ language: Language) -> [String] {
    if let fault = whyUnreadable(path) { Exit.end(.fault, fault[language]) }
    return (TextFile.read(path) ?? "").split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0.hasSuffix("\r") ? $0.dropLast() : $0) }
  }
}
