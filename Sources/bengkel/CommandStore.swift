import Storage
import Wording
import Workshop

/// Opens a store for a command.
enum CommandStore {
  /// With the user and password file of the options; both are needed.
  static func open(_ options: ProgramOptions, as mode: Store.Mode) throws(StorageError) -> Store {
    guard let login = options.user, let password = try options.password() else {
      Exit.end(.usage, needsUser[options.language])
    }
    return try Store.open(
      on: FolderDisk(path: options.store), as: mode, login: login, password: password,
      holder: options.holder(login), at: Clocks.moment)
  }

  static let needsUser = Words(
    "Perlu --user LOGIN dan --password-file BERKAS.",
    en: "Needs --user LOGIN and --password-file FILE.")
}
