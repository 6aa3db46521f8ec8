import ArgumentParser
import Storage
import Wording
import Workshop

/// `bengkel backup DIR`: copies the store into one file elsewhere, such as on a stick.
struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Membuat cadangan. / Makes a backup.")

  @OptionGroup var common: CommonOptions
  @Argument(help: "Folder, misalnya di flashdisk. / A folder, such as on a stick.") var dir: String
  @Flag(
    help:
      "Tetap cadangkan walau di sana ada yang lebih baru. / Back up even if a newer copy is already there."
  )
  var older = false

  func run() {
    let options = common.options
    do throws(StorageError) {
      let work = BackupWork(
        of: FolderDisk(path: options.store), to: FolderDisk(path: dir), at: Clocks.now,
        mayBeOlder: older, page: resource(named: "Format/FORMAT.txt") ?? "")
      let report = try work.run(JobControl())
      Output.write(report.words.map { $0[options.language] + "\n" }.joined())
      Exit.end(report.hasFindings ? .fault : .done)
    } catch {
      Exit.end(error.exit, error.words[options.language])
    }
  }
}

extension StorageError {
  /// Whether the store is at fault, or what was given to the command.
  var exit: Exit {
    switch self {
    case .folderMissing, .insideStore, .noRoom, .newerCopy, .notABackup, .cancelled,
      .needsAdministrators, .backupOfAnotherStore, .practiceDiffers:
      .fault
    default: .store
    }
  }
}
