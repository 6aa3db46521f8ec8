import ArgumentParser
import Exchange
import Storage
import Wording
import Workshop

/// `bengkel salvage DIR`: the last resort: writes what can be read of a damaged store into another
/// folder.
struct SalvageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "salvage",
    abstract: "Menyelamatkan yang terbaca. / Saves what can be read.")

  @OptionGroup var common: CommonOptions
  @Argument(help: "Folder baru atau kosong. / A new or empty folder.") var dir: String
  @Flag(help: "Dengan nama; hanya Kasubsi. / With names; supervisors only.") var identity = false
  @Option(help: "Alasan memakai --identity. / Why --identity is used.") var reason: String?

  func run() {
    let options = common.options
    do throws(StorageError) {
      guard let login = options.user, let password = try options.password() else {
        Exit.end(.usage, CommandStore.needsUser[options.language])
      }
      let store = FolderDisk(path: options.store)
      let why = identity ? IdentityReason.require(reason, options.language) : nil
      if identity { try refuseWhereSound(login, password, options) }
      try FolderTree.make(dir)
      let target = try NewFolder(FolderDisk(path: dir), outside: store)
      let found = try SalvageWork(
        of: store, login: login, password: password, at: Clocks.moment
      ).run(JobControl())
      requireRole(of: login, in: found.workshop, options.language)
      let report = SalvageReport(
        found, login: login, at: Clocks.now, identityFor: why, options.language)
      try target.write(report.files)
      Output.write(report.summary(dir) + "\n")
      Exit.end(report.isWhole ? .done : .fault)
    } catch {
      Exit.end(error.exit, error.words[options.language])
    }
  }

  /// Names leave by a salvage, which records nothing, only where no command opens the store.
  private func refuseWhereSound(_ login: String, _ password: String, _ options: ProgramOptions)
    throws(StorageError)
  {
    let store: Store
    do throws(StorageError) {
      store = try OtherTries.waiting { () throws(StorageError) in
        try Store.open(
          on: FolderDisk(path: options.store), as: .read, login: login, password: password,
          holder: options.holder(login), at: Clocks.moment, seen: OwnComputer.seen)
      }
    } catch {
      // Who asks is refused here as by any opening; files that are at fault are what this is for.
      if error.isAboutWhoAsks { throw error }
      return
    }
    if store.readOnlyReason != nil { return }
    requireRole(of: login, in: store.workshop, options.language)
    Exit.end(
      .fault,
      Words(
        "Data ini terbuka. Nama ditulis dengan: bengkel export people --identity --reason ALASAN",
        en: "This store opens. Write names with: bengkel export people --identity --reason REASON"
      )[options.language])
  }

  /// Who may not see names does not see them here; where the state is gone nobody does.
  private func requireRole(of login: String, in workshop: Workshop?, _ language: Language) {
    let workshop = workshop ?? Workshop()
    let role = workshop.user(login: login).flatMap { workshop.role(of: $0) }
    let needed: Capability = identity ? .seeRegisters : .backup
    if role?.may(needed) ?? !identity { return }
    if role == nil {
      Exit.end(
        .fault,
        Words(
          "Peran \(login) tidak terbaca di data ini, jadi nama tidak ditulis. Ulangi tanpa --identity.",
          en:
            "The role of \(login) cannot be read here, so no names are written. Leave out --identity."
        )[language])
    }
    Exit.end(
      .fault, RuleBroken(.access(.notPermitted(needed))).sentence(in: workshop, language))
  }
}
