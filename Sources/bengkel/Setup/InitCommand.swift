import ArgumentParser
import Forms
import Screens
import Storage
import Wording
import Workshop

/// `bengkel init`: makes a real store, by questions on the terminal or from a file of officers.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Membuat data baru. / Makes a new store.")

  @OptionGroup var common: CommonOptions
  @Option(help: "Berkas petugas, mode 0600. / File of officers: login;role;password;pin.")
  var users: String?
  @Option(help: "Nama lapas. / Name of the institution.") var institution: String?
  @Option(help: "Katalog awal: standard atau empty. / First catalogue: standard or empty.")
  var catalogue: FirstContents?
  @Option(
    help: "Hari pertama catatan, paling lama 400 hari lalu. / First day, at most 400 days ago.")
  var firstDay: String?
  @Option(
    help: "Teks dari verify --dump --identity. / The text of another store; needs --users.")
  var fromText: String?

  func validate() throws {
    guard fromText != nil else { return }
    if institution != nil || catalogue != nil || firstDay != nil {
      throw ValidationError("--from-text: --institution, --catalogue, --first-day")
    }
    if users == nil { throw ValidationError("--from-text: --users FILE") }
  }

  func run() {
    let options = common.options
    do throws(StorageError) {
      try Self.requireFreeFolder(options.store)
      if let fromText { return try found(on: fromText, options) }
      let first = firstDay.map { given($0, options.language) }
      guard let users else { ask(first, options) }
      let setup = fromFile(users, first, options.language)
      try FolderTree.make(options.store)
      try setup.make(in: FolderDisk(path: options.store), at: Clocks.now)
      Output.write(PaperCodeWords.envelope(setup.recovery)[options.language] + "\n")
      Output.write(Self.made(options.store, setup.officers)[options.language] + "\n")
    } catch {
      Exit.end(error, options.language)
    }
  }

  /// All of the text becomes the store, or nothing is made.
  private func found(on path: String, _ options: ProgramOptions) throws(StorageError) {
    let language = options.language
    let text = TextFounding.text(of: path, language)
    let officers = officers(of: users ?? "", at: text.rows.settings.institution, language)
    let founding = TextFounding(text: text, officers: officers)
    let recovery = PaperCode.random(groups: PaperCode.recoveryGroups)
    try FolderTree.make(options.store)
    try founding.make(in: FolderDisk(path: options.store), recovery: recovery, at: Clocks.now)
    if !text.rows.settings.isPractice {
      Output.write(PaperCodeWords.envelope(recovery)[language] + "\n")
    }
    Output.write(Self.made(options.store, officers)[language] + "\n")
    Output.write(
      Words(
        "Isinya dari teks, sampai #\(text.head.sequence). Tanda tangan lama hanya teks.",
        en: "Made from the text up to #\(text.head.sequence). Old signatures are text only.")[
          language] + "\n")
  }

  private static var today: Day { Clocks.now.local(offset: Settings.standard.offset).day }

  /// A store is never made over something else; asked before anybody types a password.
  private static func requireFreeFolder(_ path: String) throws(StorageError) {
    do throws(StorageError) {
      try Store.requireStore(FolderDisk(path: path))
    } catch {
      if case .missing = error { return }
      throw error
    }
    throw .alreadyThere(path: path)
  }

  private func given(_ text: String, _ language: Language) -> FirstDay {
    do throws(Mistake) {
      return try FirstDay.reading(text, today: Self.today)
    } catch {
      Exit.end(.usage, "--first-day: " + error.words(in: Workshop())[language])
    }
  }

  private func fromFile(_ path: String, _ first: FirstDay?, _ language: Language) -> Setup {
    let name = institution ?? Setup.usualInstitution
    return Setup(
      institution: name, officers: officers(of: path, at: name, language),
      isStandard: catalogue != .empty, language: language, firstDay: first)
  }

  private func officers(of path: String, at name: String, _ language: Language) -> [Credentials] {
    let text = SecretFile.lines(of: path, atMost: GivenFile.list, language).joined(separator: "\n")
    let found = OfficerFile.read(text, at: name)
    if !found.faults.isEmpty {
      Exit.end(.fault, found.faults.map { $0.sentence(language) }.joined(separator: "\n"))
    }
    return found.officers
  }

  /// Makes the store on a page of the program.
  private func ask(_ first: FirstDay?, _ options: ProgramOptions) -> Never {
    guard Prompt.hasTerminal else {
      Exit.end(
        .usage,
        Words(
          "Perlu terminal untuk bertanya, atau --users BERKAS.",
          en: "Needs a terminal to ask on, or --users FILE.")[options.language])
    }
    Program.found(
      options, institution: institution, contents: catalogue, firstDay: first)
  }

  private static func made(_ path: String, _ officers: [Credentials]) -> Words {
    let logins = officers.map(\.login).joined(separator: ", ")
    return Words(
      "Data dibuat di \(path). Pengguna: \(logins). Buka dengan: bengkel",
      en: "Store made in \(path). Users: \(logins). Open it with: bengkel")
  }
}

extension FirstContents: ExpressibleByArgument {}
