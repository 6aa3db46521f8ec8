import ArgumentParser
import CLinux
import Glibc
import TerminalUI
import Wording

/// The command line: opens the program, or runs one of the commands.
struct BengkelCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bengkel",
    abstract: "Pencatatan bengkel kerja lapas. / Records of a prison workshop.",
    version: ProgramVersion.text(ProgramOptions().language),
    subcommands: [
      InitCommand.self, PracticeCommand.self, LearnCommand.self, StatusCommand.self,
      ImportCommand.self, ExportCommand.self, ReportCommand.self, VerifyCommand.self,
      BackupCommand.self,
      RestoreCommand.self, SalvageCommand.self, PasswordCommand.self, ResetCommand.self,
      RecoverCommand.self, UnlockCommand.self, KeysCommand.self, ManualCommand.self,
      DoctorCommand.self,
    ])

  @OptionGroup var common: CommonOptions
  @OptionGroup var screen: ScreenOptions

  /// Parses the arguments and runs what they name; a mistake in them ends with the usage code.
  ///
  /// A limit on the size of files is an error that is said, and no signal that ends the process.
  static func start() {
    linux_ignore_signal(SIGXFSZ)
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      let isAsked = exitCode(for: error).isSuccess
      let text = fullMessage(for: error) + "\n"
      if isAsked {
        Output.data(Array(text.utf8), ProgramOptions().language)
      } else {
        Output.error(UsageWords.of(text, ProgramOptions().language))
      }
      Exit.end(isAsked ? .done : .usage)
    }
  }

  func run() {
    Program.open(screen.added(to: common.options))
  }
}

/// The options of what opens the screen.
///
/// A command takes them as a group of the same name as the whole program's, which else keeps their
/// values for itself.
struct ScreenOptions: ParsableArguments {
  @Flag(help: "Huruf ASCII saja. / ASCII characters only.") var ascii = false
  @Option(help: "Warna: warna, kontras, mono. / Colours. ($BENGKEL_THEME)") var theme: Theme?

  func added(to options: ProgramOptions) -> ProgramOptions {
    var options = options
    options.isASCII = ascii
    if let theme { options.theme = theme }
    return options
  }
}

/// The options that every command takes.
struct CommonOptions: ParsableArguments {
  @Option(help: "Folder data. / Folder of the store. ($BENGKEL_STORE)") var store: String?
  @Option(help: "Kode pengguna. / Login. ($BENGKEL_USER)") var user: String?
  @Option(help: "Berkas kata sandi. / File with the password. ($BENGKEL_PASSWORD_FILE)")
  var passwordFile: String?
  @Option(help: "id atau en. / id or en. ($BENGKEL_LANG)") var lang: String?

  /// The options, with the environment behind them.
  var options: ProgramOptions {
    var options = ProgramOptions()
    if let store { options.folder = store }
    if let user { options.user = user }
    if let passwordFile { options.passwordFile = passwordFile }
    if let lang, let language = Language(rawValue: lang) { options.language = language }
    return options
  }

  func validate() throws {
    if let lang, Language(rawValue: lang) == nil {
      throw ValidationError("--lang: id, en")
    }
  }
}

extension Theme: ExpressibleByArgument {}
