import Forms
import Glibc
import Wording
import Workshop

/// A file with a secret in it: passwords, PINs, codes, officers; nobody else may read it.
enum SecretFile {
  /// Why a file must not be used: others can reach it.
  static func whyRefused(_ path: String) -> Words? {
    guard let open = reachable(path) else { return nil }
    return Words(
      "\(open) dapat dijangkau orang lain. Jalankan: chmod 600 \(open)",
      en: "Others can reach \(open). Run: chmod 600 \(open)")
  }

  /// The file itself, behind any link, when others can reach it.
  ///
  /// Others need a right to the file and a way through every folder above it; what is no file, such
  /// as a pipe, is its opener's alone.
  private static func reachable(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    let file = String(cString: resolved)
    guard let facts = facts(of: file), facts.st_mode & S_IFMT == S_IFREG else { return nil }
    let isOwn = [geteuid(), 0].contains(facts.st_uid)
    if isOwn && facts.st_mode & 0o077 == 0 { return nil }
    return !isOwn || folders(above: file).allSatisfy(letsOthersThrough) ? file : nil
  }

  private static func letsOthersThrough(_ folder: String) -> Bool {
    facts(of: folder).map { $0.st_mode & 0o011 != 0 } ?? true
  }

  private static func folders(above file: String) -> [String] {
    let parts = file.split(separator: "/").dropLast()
    return ["/"] + parts.indices.map { "/" + parts[...$0].joined(separator: "/") }
  }

  private static func facts(of path: String) -> stat? {
    var facts = stat()
    return stat(path, &facts) == 0 ? facts : nil
  }

  /// Ends the process with a sentence when a file must not be used.
  static func require(_ path: String, _ language: Language) {
    if let fault = whyRefused(path) { Exit.end(.fault, fault[language]) }
  }

  /// The lines of a file; ends the process with a sentence when it must not be used.
  static func lines(
    of path: String, atMost limit: Int = GivenFile.secret, _ language: Language
  ) -> [String] {
    require(path, language)
    do throws(GivenFile.Fault) {
      return try GivenFile.text(path, atMost: limit)
        .split(separator: "\n", omittingEmptySubsequences: false)
        .map { String($0.hasSuffix("\r") ? $0.dropLast() : $0) }
    } catch {
      Exit.end(.fault, error.words(path)[language])
    }
  }
}
