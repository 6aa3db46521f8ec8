import ArgumentParser
import Exchange
import Storage
import Wording
import Workshop

extension ImportKind: ExpressibleByArgument {}

/// `bengkel import`: takes in a file of people, output or sales, all of it or nothing.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Mengambil data dari CSV. / Takes in data from CSV.")

  @OptionGroup var common: CommonOptions
  @OptionGroup var writing: WritingOptions
  @Argument(help: "people, output, sales.") var kind: ImportKind
  @Argument(help: "Berkas CSV. / The CSV file.") var file: String
  @Flag(help: "Periksa saja. / Only check.") var dryRun = false
  @Flag(help: "Baris yang salah ditulis ke FILE.rejected.csv. / Faulty rows go there.")
  var skipFaulty = false

  func run() {
    let options = common.options
    let bytes = read(options.language)
    do throws(StorageError) {
      let store =
        try dryRun ? CommandStore.open(options, as: .read) : CommandStore.write(options, writing)
      let outcome = try take(bytes, into: store, options)
      if !dryRun { try store.close(at: Clocks.now) }
      outcome.end()
    } catch {
      Exit.end(error, options.language)
    }
  }

  private func read(_ language: Language) -> [UInt8] {
    do throws(GivenFile.Fault) {
      return try GivenFile.bytes(file, atMost: GivenFile.office)
    } catch {
      Exit.end(.fault, error.words(file)[language])
    }
  }

  /// Prints the faults, and records the good rows when they may be recorded.
  private func take(
    _ bytes: [UInt8], into store: Store, _ options: ProgramOptions
  ) throws(StorageError) -> ImportOutcome {
    let workshop = store.workshop
    let authority = Authority(user: workshop.user(login: options.user ?? "") ?? ID(-1))
    let now = Clocks.now
    let language = options.language
    guard workshop.role(of: authority.user)?.may(.record) == true else {
      let broken = RuleBroken(.notPermitted(.record))
      return .refused(broken.sentence(in: workshop, language))
    }
    let result = FileImport.read(
      bytes, as: kind, digest: Sealing.sha256(bytes), into: workshop, by: authority,
      on: now.local(offset: workshop.settings.offset).day)
    for fault in result.faults { Output.write(fault.line(language) + "\n") }
    var words = ImportWords(result: result, language: language)
    let isRefused = result.isUnusable || !result.faults.isEmpty && !skipFaulty
    if dryRun { return isRefused ? .refused(words.tried) : .done(words.tried) }
    if isRefused { return .refused(words.refused) }
    if !result.faults.isEmpty {
      do throws(FileFault) {
        words.rejected = try NewFile.writeBeside(
          result.rejected(language), name: file + ".rejected.csv")
      } catch {
        return .refused(error.commandWords[language] + " " + words.nothingSaved)
      }
    }
    if result.actions.isEmpty { return .done(words.nothingNew) }
    switch try store.perform(result.actions, by: authority, at: now) {
    case .saved(let number): return .done(words.saved(as: number))
    case .refused(let broken):
      return .refused(broken.first?.sentence(in: workshop, language) ?? words.refused)
    }
  }
}

/// How an import ends, said after the store is closed.
enum ImportOutcome {
  case done(String)
  case refused(String)

  func end() {
    switch self {
    case .done(let sentence): Output.write(sentence + "\n")
    case .refused(let sentence): Exit.end(.fault, sentence)
    }
  }
}
