import ArgumentParser
import Exchange
import Storage
import Wording
import Workshop

extension ExportKind: ExpressibleByArgument {}

/// `bengkel export`: writes a list as CSV, to a file or to standard output.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Menulis data sebagai CSV atau jurnal hledger. / Writes data as CSV or hledger.")

  @OptionGroup var common: CommonOptions
  @Argument(help: "people, batches, output, checks, sales, stock, money, hledger.") var kind:
    ExportKind
  @Argument(help: "Berkas; tanpa ini ke layar. / A file, else standard output.")
  var file: String?
  @Flag(help: "Dengan nama; hanya people. / With names; people only.") var identity = false
  @Option(help: "Alasan memakai --identity. / Why --identity is used.") var reason: String?

  func validate() throws {
    if identity && kind != .people { throw ValidationError("--identity: people") }
  }

  func run() {
    let options = common.options
    do throws(StorageError) {
      let reason = identity ? IdentityReason.require(reason, options.language) : ""
      let store = try CommandStore.open(options, as: identity ? .write : .read)
      if identity { try note(reason, in: store, options) }
      let role = CommandDoor.pass(kind.door, of: store.workshop, options)
      do throws(RuleBroken) {
        let export = Export(store.workshop, for: role, withIdentity: identity)
        write(try export.bytes(kind), options.language)
      } catch {
        CommandDoor.refuse(error, in: store.workshop, options.language)
      }
      if identity { try store.close(at: Clocks.now) }
    } catch {
      Exit.end(error, options.language)
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
    switch try store.perform([.noteDisclosure(note)], by: authority, at: Clocks.now) {
    case .saved(let number):
      Output.error(
        Words("Tercatat #\(number).", en: "Recorded #\(number).")[options.language] + "\n")
    case .refused(let broken):
      try store.close(at: Clocks.now)
      CommandDoor.refuse(
        broken.first ?? RuleBroken(.unknownRow), in: workshop, options.language)
    }
  }

  private func write(_ bytes: [UInt8], _ language: Language) {
    guard let file else { return Output.write(String(decoding: bytes, as: UTF8.self)) }
    if !TextFile.write(bytes, to: file) {
      Exit.end(
        .fault, Words("\(file) tidak dapat ditulis.", en: "\(file) cannot be written.")[language])
    }
  }
}
