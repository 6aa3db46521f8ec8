import ArgumentParser
import Forms
import Storage
import Wording
import Workshop

/// `bengkel practice DIR`: a believable workshop to learn and try things in.
struct PracticeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "practice",
    abstract: "Membuat bengkel latihan. / Makes a practice workshop.")

  @Argument(help: "Folder kosong. / An empty folder.") var dir: String
  @Option(
    help: "Angka acuan; yang sama membuat bengkel yang sama. / Seed: the same makes the same.")
  var seed: UInt64 = 1
  @Option(help: "Jumlah pemeriksaan dan penjualan. / Number of checks and sales together.")
  var records = PracticePlan.usualRecords
  @Option(help: "Hari ini di bengkel, YYYY-MM-DD. / The workshop's today.") var until: String?

  func validate() throws {
    if let until, (try? DateLanguage.readFile(until)) == nil {
      throw ValidationError("--until YYYY-MM-DD")
    }
    if !(1...PracticePlan.mostRecords).contains(records) {
      throw ValidationError("--records 1-\(PracticePlan.mostRecords)")
    }
  }

  func run() {
    let given = until.flatMap { try? DateLanguage.readFile($0) }
    let today = given ?? Clocks.now.local(offset: Settings.standard.offset).day
    let workshop = PracticeWorkshop.made(PracticePlan(seed: seed, records: records, until: today))
    do throws(StorageError) {
      try Store.create(
        on: FolderDisk(path: dir), holding: workshop, officers: PracticeWorkshop.officers,
        isPractice: true, at: Clocks.now)
    } catch {
      Exit.end(error, ProgramOptions().language)
    }
  }
}
