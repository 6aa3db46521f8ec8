import ArgumentParser
import Storage
import Wording
import Workshop

/// `bengkel restore FILE`: makes a backup the store; the store before it is kept beside.
struct RestoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: "Memulihkan cadangan. / Restores a backup.")

  @OptionGroup var common: CommonOptions
  @Argument(help: "Berkas cadangan .bkp. / The .bkp file.") var file: String
  @Option(help: "Administrator kedua. / The second administrator.") var secondUser: String?
  @Option(help: "Berkas kata sandinya. / File with that password.") var secondPasswordFile: String?

  func run() {
    let options = common.options
    do throws(StorageError) {
      let officers = try officers(options)
      let (folder, name) = Self.split(file)
      let report = try RestoreWork(
        name, on: FolderDisk(path: folder), to: try Self.place(options.store), officers: officers,
        at: Clocks.moment
      ).run(JobControl())
      let lines = report.words(offset: Settings.standard.offset)
      Output.write(lines.map { $0[options.language] + "\n" }.joined())
      let isWhole = report.check.words.isEmpty && !report.areErasuresUnknown
      Exit.end(isWhole ? .done : .fault)
    } catch {
      Exit.end(error.exit, error.words[options.language])
    }
  }

  /// Those whose password files were named.
  private func officers(_ options: ProgramOptions) throws(StorageError) -> [RestoreWork.Officer] {
    var second = options
    second.user = secondUser
    second.passwordFile = secondPasswordFile
    var officers: [RestoreWork.Officer] = []
    for options in [options, second] {
      guard let login = options.user, let password = try options.password() else { continue }
      officers.append(RestoreWork.Officer(login: login, password: password))
    }
    return officers
  }

  /// The place of a store's path, behind any link to it.
  private static func place(_ path: String) throws(StorageError) -> RestorePlace {
    let store = FolderDisk(path: path).realPath
    try FolderTree.make(store)
    let (folder, name) = split(store)
    return RestorePlace(in: FolderDisk(path: folder), named: name, at: Clocks.now) { name in
      FolderDisk(path: folder + "/" + name)
    }
  }

  /// A path as the folder and the name in it.
  static func split(_ path: String) -> (folder: String, name: String) {
    let parts = path.split(separator: "/")
    let folder = parts.dropLast().joined(separator: "/")
    return (
      path.hasPrefix("/") ? "/" + folder : folder.isEmpty ? "." : folder,
      parts.last.map(String.init) ?? ""
    )
  }
}
