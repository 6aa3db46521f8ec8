import Forms
import Glibc
import Wording
import Workshop

/// A file with a secret in each line, for scripts; nobody else may read it.
enum SecretFile {
  /// Why a file must not be used: others can read it.
  static func whyOpen(_ path: String) -> Words? {
    var facts = stat()
    if stat(path, &facts) != 0 || facts.st_mode & 0o777 == 0o600 { return nil }
    return Words(
      "\(path) dapat dibaca orang lain. Jalankan: chmod 600 \(path)",
      en: "Others can read \(path). Run: chmod 600 \(path)")
  }

  /// The lines of a file; ends the process with a sentence when it must not be used.
  static func lines(
    of path: String, atMost limit: Int = GivenFile.secret, _ language: Language
  ) -> [String] {
    if let fault = whyOpen(path) { Exit.end(.fault, fault[language]) }
    do throws(GivenFile.Fault) {
      return try GivenFile.text(path, atMost: limit)
        .split(separator: "\n", omittingEmptySubsequences: false)
        .map { String($0.hasSuffix("\r") ? $0.dropLast() : $0) }
    } catch {
      Exit.end(.fault, error.words(path)[language])
    }
  }
}
