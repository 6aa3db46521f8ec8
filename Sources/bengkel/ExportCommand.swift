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
  @OptionGroup var reading: ReadingOptions
  @Argument(help: "people, batches, output, checks, sales, stock, money, hledger.") var kind:
    ExportKind
  @Argument(help: "Berkas; tanpa ini ke layar. / A file, else standard output.")
  var file: String?
  @Flag(help: "Ganti berkas yang sudah ada. / Replace a file that exists.") var force = false
  @Flag(help: "Dengan nama; hanya people. / With names; people only.") var identity = false
  @Option(help: "Alasan memakai --identity. / Why --identity is used.") var reason: String?

  func validate() throws {
    if identity && kind != .people { throw ValidationError("--identity: people") }
  }

  func run() {
    let options = common.options
    CommandStore.read(options, reading) { store throws(StorageError) in
      let workshop = store.workshop
      let user = workshop.user(login: options.user ?? "") ?? ID(-1)
      guard let role = workshop.role(of: user) else {
        Exit.end(.fault, RuleBroken(.unknownUser).sentence(in: workshop, options.language))
      }
      if identity { refuseIdentity(role, in: workshop, options.language) }
      do throws(RuleBroken) {
        write(try Export(workshop, for: role).bytes(kind), options.language)
      } catch {
        Exit.end(.fault, error.sentence(in: workshop, options.language))
      }
    }
  }

  /// Names leave the store only with a reason that the audit log keeps, which is still to come.
  private func refuseIdentity(_ role: Role, in workshop: Workshop, _ language: Language) -> Never {
    if !role.may(.seeRegisters) {
      let broken = RuleBroken(.notPermitted(.seeRegisters))
      Exit.end(.fault, broken.sentence(in: workshop, language))
    }
    if (reason ?? "").isEmpty {
      Exit.end(
        .usage,
        Words("--identity perlu --reason ALASAN.", en: "--identity needs --reason REASON.")[
          language])
    }
    Exit.end(
      .fault,
      Words(
        "Ekspor dengan nama menunggu catatan aktivitas. Ekspor tanpa --identity.",
        en: "Export with names comes with the audit log. Export without --identity.")[language])
  }

  private func write(_ bytes: [UInt8], _ language: Language) {
    guard let file else { return Output.data(bytes, language) }
    CommandFile.write(bytes, to: file, replacing: force, language)
  }
}
