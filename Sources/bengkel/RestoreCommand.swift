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
  @Option(help: "Berkas kode amplop, pengganti kata sandi. / Its code instead of passwords.")
  var codeFile: String?
  @Flag(help: "Ganti data yang tidak terbaca. / Replace a store that cannot be read.")
  var replaceUnreadable = false

  func run() {
    let options = common.options
    do throws(StorageError) {
      let vouchers = try vouchers(options)
      let (folder, name) = Self.split(file)
      let report = try RestoreWork(
        name, on: FolderDisk(path: folder), to: try Self.place(options.store), vouchers: vouchers,
        replacesUnreadable: replaceUnreadable, at: Clocks.moment
      ).run(JobControl())
      // Two administrators answered for it.
      try Store.see(FolderDisk(path: options.store), in: OwnComputer.seen)
      let lines = report.words(offset: Settings.standard.offset)
      Output.write(lines.map { $0[options.language] + "\n" }.joined())
      Exit.end(report.isWhole ? .done : .fault)
    } catch {
      Exit.end(error.exit, error.words[options.language])
    }
  }

  /// Those whose password files were named; with the code from the envelope, who is named alone.
  private func vouchers(_ options: ProgramOptions) throws(StorageError) -> Vouchers {
    if let codeFile {
      let officer = options.user.map { Vouchers.Officer(login: $0, password: "") }
      return Vouchers(
        [officer].compactMap { $0 }, code: RecoverCommand.code(of: codeFile, options.language))
    }
    var second = options
    second.user = secondUser
    second.passwordFile = secondPasswordFile
    var officers: [Vouchers.Officer] = []
    for options in [options, second] {
      guard let login = options.user, let password = try options.password() else { continue }
      officers.append(Vouchers.Officer(login: login, password: password))
    }
    return Vouchers(officers)
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
