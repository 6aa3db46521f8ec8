import ArgumentParser
import Storage
import Wording
import Workshop

/// `bengkel recover`: a new password and PIN for an administrator, by the code from the envelope.
struct RecoverCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recover",
    abstract: "Masuk dengan kode pemulihan. / Logs in with the recovery code.")

  @OptionGroup var common: CommonOptions
  @Option(help: "Berkas kode pemulihan. / File with the recovery code.") var codeFile: String?

  func run() {
    let entrance = Entrance(options: common.options)
    do throws(StorageError) {
      try Store.requireStore(FolderDisk(path: common.options.store))
      let code = code(entrance)
      let store = try Store.open(
        on: FolderDisk(path: common.options.store), recovery: code,
        holder: common.options.holder("pemulihan"), at: Clocks.moment, seen: OwnComputer.seen)
      let login = entrance.answer(
        common.user, Words("Kode administrator: ", en: "Administrator's login: "))
      var secrets = NewSecrets(
        entrance, of: login, in: store.workshop.settings, file: common.passwordFile)
      let (password, pin) = (secrets.password(), secrets.pin())
      let next = PaperCode.random(groups: PaperCode.recoveryGroups)
      let saving = try store.recover(
        login, password: password, pin: pin, nextCode: next, at: Clocks.moment, on: .thisMachine
      ) {
        if common.passwordFile == nil {
          _ = entrance.typed(entrance.prompt.keepOnPaper(next))
        } else {
          Output.write(PaperCodeWords.envelope(next)[common.options.language] + "\n")
        }
      }
      try entrance.finish(saving, store, done: Self.done(login))
    } catch {
      Exit.end(error, common.options.language)
    }
  }

  private func code(_ entrance: Entrance) -> PaperCode {
    guard let codeFile else {
      entrance.requireTerminal()
      return entrance.typed(entrance.prompt.recoveryCode())
    }
    return Self.code(of: codeFile, common.options.language)
  }

  /// The code in a file; ends the process when there is none.
  static func code(of file: String, _ language: Language) -> PaperCode {
    let text = SecretFile.lines(of: file, language).first ?? ""
    do throws(PaperCode.Fault) {
      return try PaperCode(reading: text, groups: PaperCode.recoveryGroups)
    } catch {
      Exit.end(.fault, error.words[language])
    }
  }

  private static func done(_ login: String) -> Words {
    Words(
      "\(login) masuk dengan kata sandi baru. Musnahkan kode lama, simpan amplop baru.",
      en: "\(login) logs in with the new password. Destroy the old code, keep the new envelope.")
  }
}
