import ArgumentParser
import Storage
import Wording
import Workshop

/// `bengkel practice DIR`: a believable workshop to learn and try things in.
struct PracticeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "practice",
    abstract: "Membuat bengkel latihan. / Makes a practice workshop.")

  @Argument(help: "Folder kosong. / An empty folder.") var dir: String

  func run() {
    let workshop = PracticeWorkshop.founded(until: Clocks.now.local(offset: 480).day)
    do throws(StorageError) {
      try Store.create(
        on: FolderDisk(path: dir), holding: workshop, officers: PracticeWorkshop.officers,
        isPractice: true)
    } catch {
      Exit.end(error, ProgramOptions().language)
    }
  }
}
