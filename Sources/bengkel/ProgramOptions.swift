import Glibc
import TerminalUI
import Wording
import Workshop

/// What the program needs to know to open a store: options first, then the environment.
struct ProgramOptions {
  /// The folder of the store that was named.
  var folder = Environment.store
  var user = Environment.value("BENGKEL_USER")
  var passwordFile = Environment.value("BENGKEL_PASSWORD_FILE")
  var language = Language(rawValue: Environment.value("BENGKEL_LANG") ?? "id") ?? .indonesian
  var isASCII = false
  var theme = Environment.theme

  /// The folder of the store; ends the process with a sentence when nothing says where it is.
  var store: String {
    if let folder { return folder }
    Exit.end(
      .usage,
      Words(
        "Folder data tidak diketahui karena HOME kosong. Sebutkan dengan --store FOLDER.",
        en: "HOME is empty, so the store's folder is not known. Name it with --store FOLDER.")[
          language])
  }

  /// The first line of the password file; nil when none is given.
  ///
  /// Ends the process with a sentence when it cannot be read.
  func password() throws(StorageError) -> String? {
    guard let passwordFile else { return nil }
    SecretFile.require(passwordFile, language)
    do throws(GivenFile.Fault) {
      let text = try GivenFile.text(passwordFile, atMost: GivenFile.secret)
      return text.split(separator: "\n", maxSplits: 1).first.map(String.init) ?? ""
    } catch {
      Exit.end(.store, error.words(passwordFile)[language])
    }
  }

  /// What the lock says of this session.
  func holder(_ login: String) -> String {
    "\(login), pid \(getpid())"
  }
}
