import ArgumentParser
import Storage
import Wording
import Workshop

/// `bengkel keys renew`: two administrators put a new store key and a new envelope into use.
struct KeysRenewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "renew",
    abstract: "Mengganti kunci data dan amplop. / Renews the store's key and the envelope.")

  @OptionGroup var common: CommonOptions
  @Option(help: "Administrator kedua. / The second administrator.") var secondUser: String?
  @Option(help: "Berkas kata sandinya. / File with that password.") var secondPasswordFile: String?

  func run() {
    let entrance = Entrance(options: common.options)
    let language = common.options.language
    do throws(StorageError) {
      let (store, own, _) = try entrance.open()
      let (second, password) = try secondAdministrator(entrance)
      let next = PaperCode.random(groups: PaperCode.recoveryGroups)
      let saving = try store.renewKeys(
        by: own, with: second, password: password, nextCode: next, at: Clocks.moment
      ) {
        if secondPasswordFile == nil {
          _ = entrance.typed(entrance.prompt.keepOnPaper(next))
        } else {
          Output.write(PaperCodeWords.envelope(next)[language] + "\n")
        }
      }
      if case .refused(let broken) = saving { entrance.refuse(broken, in: store.workshop) }
      try store.close(at: Clocks.now)
      if store.isKeyChangeDue { entrance.refuse(Self.due) }
      Output.write(Self.done[language] + "\n")
    } catch {
      Exit.end(error, language)
    }
  }

  private func secondAdministrator(_ entrance: Entrance) throws(StorageError) -> (
    login: String, password: String
  ) {
    let login = entrance.answer(
      secondUser, Words("Administrator kedua: ", en: "Second administrator: "))
    var options = common.options
    options.passwordFile = secondPasswordFile
    let password = entrance.answer(
      try options.password(), Words("Kata sandi \(login): ", en: "Password of \(login): "),
      hidden: true)
    return (login, password)
  }

  private static let done = Words(
    """
    Kunci data dan amplop diganti. Musnahkan kode lama, simpan amplop baru di luar bengkel.
    Cadangan lama tetap terbuka dengan kode lama. Buat yang baru: bengkel backup FOLDER
    """,
    en: """
      The store's key and the envelope are new. Destroy the old code, keep the new envelope outside
      the workshop. Older backups still open with the old code. Make a new one: bengkel backup DIR
      """)

  private static let due = Words(
    "Kode baru berlaku, kunci data belum diganti: disk penuh. Kosongkan ruang, lalu catat seperti biasa.",
    en:
      "The new code is valid, the store's key is not changed yet: the disk is full. Free room, then "
      + "record as usual.")
}
