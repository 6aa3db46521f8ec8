import ArgumentParser
import Exchange
import Storage
import Wording
import Workshop

extension ExportKind: ExpressibleByArgument {}
extension ExportFormat: ExpressibleByArgument {}

/// `bengkel export`: writes a list as CSV or as a workbook, to a file or to standard output.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Menulis data sebagai CSV, .xlsx atau hledger. / Writes CSV, .xlsx or hledger.")

  @OptionGroup var common: CommonOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var writing: WritingOptions
  @Argument(
    help: """
      people, batches, output, attendance, checks, sales, orders, stock, leavings, products,
      money, hledger, agreements, pledges, support, contacts, trainings, waiting.
      """) var kind: ExportKind
  @Argument(help: "Berkas; tanpa ini ke layar. / A file, else standard output.")
  var file: String?
  @Option(help: "csv atau xlsx. / csv or xlsx.") var format = ExportFormat.csv
  @Flag(help: "Ganti berkas yang sudah ada. / Replace a file that exists.") var force = false
  @Flag(help: "Dengan nama; hanya people. / With names; people only.") var identity = false
  @Option(help: "Alasan memakai --identity. / Why --identity is used.") var reason: String?

  func validate() throws {
    if identity && kind != .people { throw ValidationError("--identity: people") }
    if format != .csv && kind == .hledger { throw ValidationError("--format csv: hledger") }
  }

  func run() {
    let options = common.options
    if identity { return runWithNames(options) }
    CommandStore.read(options, reading, at: kind.door) { (store) throws(StorageError) in
      deliver(from: store.workshop, options)
    }
  }

  private func runWithNames(_ options: ProgramOptions) {
    let reason = IdentityReason.require(reason, options.language)
    do throws(StorageError) {
      let store = try CommandStore.write(options, writing)
      try note(reason, in: store, options)
      deliver(from: store.workshop, options)
      try store.close(at: Clocks.now)
      if store.findings.contains(where: \.isLoss) { Exit.end(.fault) }
    } catch {
      Exit.end(error, options.language)
    }
  }

  private func deliver(from workshop: Workshop, _ options: ProgramOptions) {
    let role = CommandDoor.pass(kind.door, of: workshop, options)
    do throws(RuleBroken) {
      let export = Export(
        workshop, for: role, withIdentity: identity,
        on: Clocks.now.local(offset: workshop.settings.offset).day)
      write(try export.bytes(kind, format), options.language)
    } catch {
      CommandDoor.refuse(error, in: workshop, options.language)
    }
  }

  /// Names leave the store behind a record of who took them and why.
  private func note(
    _ reason: String, in store: Store, _ options: ProgramOptions
  ) throws(StorageError) {
    let workshop = store.workshop
    let note = NoteDisclosure {
      $0.day = Clocks.now.local(offset: workshop.settings.offset).day
      $0.kind = .export
      $0.reason = reason
      $0.rows = Int32(workshop.inmates.count)
    }
    let authority = Authority(user: workshop.user(login: options.user ?? "") ?? ID(-1))
    switch try CommandStore.perform(
      [.noteDisclosure(note)], in: store, by: authority, at: Clocks.now)
    {
    case .saved(let number):
      Output.error(
        Words("Tercatat #\(number).", en: "Recorded #\(number).")[options.language] + "\n")
    case .refused(let broken):
      try store.close(at: Clocks.now)
      CommandDoor.refuse(
        broken.first ?? RuleBroken(.field(.unknownRow)), in: workshop, options.language)
    }
  }

  private func write(_ bytes: [UInt8], _ language: Language) {
    guard let file else { return Output.data(bytes, language) }
    CommandFile.write(bytes, to: file, replacing: force, language)
  }
}
