import ArgumentParser
import Storage
import Wording
import Workshop

/// `bengkel reset LOGIN`: two administrators give an officer a one-time code.
struct ResetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reset",
    abstract: "Memberi kode sekali pakai. / Gives an officer a one-time code.")

  @OptionGroup var common: CommonOptions
  @Argument(help: "Siapa yang lupa. / Who forgot.") var login: String
  @Option(help: "Administrator kedua. / The second administrator.") var signer: String?
  @Option(help: "Berkas PIN-nya. / File with that administrator's PIN.") var pinFile: String?

  func run() {
    let entrance = Entrance(options: common.options)
    let language = common.options.language
    do throws(StorageError) {
      let (store, own, _) = try entrance.open()
      let second = entrance.answer(
        signer, Words("Administrator kedua: ", en: "Second administrator: "))
      let pin = entrance.answer(
        pinFile.map { SecretFile.lines(of: $0, language).first ?? "" },
        Words("PIN \(second): ", en: "PIN of \(second): "), hidden: true)
      try store.checkPIN(pin, of: second, at: Clocks.moment)
      let workshop = store.workshop
      guard let user = workshop.user(login: own), let target = workshop.user(login: login) else {
        entrance.refuse([RuleBroken(.field(.unknownRow))], in: workshop)
      }
      let authority = Authority(user: user, signer: workshop.user(login: second))
      switch try store.issueCode(for: target, by: authority, at: Clocks.now) {
      case .refused(let broken): entrance.refuse(broken, in: workshop)
      case .issued(let code, let until, let record):
        let end = until.local(offset: workshop.settings.offset)
        try entrance.finish(
          .saved(record), store,
          done: Self.issued(code, to: login, until: "\(end.day.dashed) \(clock(end.minute))"))
      }
    } catch {
      Exit.end(error, language)
    }
  }

  private static func issued(_ code: String, to login: String, until end: String) -> Words {
    Words(
      """
      Kode sekali pakai \(login), sampai \(end): \(code)
      Kata sandi lama tidak berlaku lagi. \(login) memilih yang baru dengan: bengkel password
      """,
      en: """
        One-time code of \(login), until \(end): \(code)
        The old password no longer works. \(login) chooses a new one with: bengkel password
        """)
  }
}
