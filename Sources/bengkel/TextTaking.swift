import ArgumentParser
import Forms
import Storage
import Wording
import Workshop

/// The options of a text with names.
struct TextOptions: ParsableArguments {
  @Flag(
    help: "Semua isi dengan nama, ke berkas; login Kasubsi. / All, with names; a supervisor's.")
  var identity = false
  @Option(help: "Berkas baru untuk teksnya. / A new file for the text.") var to: String?
  @Option(help: "Alasan memakai --identity. / Why --identity is used.") var reason: String?
  @Option(help: "Administrator sebagai petugas kedua. / An administrator as the second person.")
  var secondUser: String?
  @Option(help: "Berkas kata sandinya. / File with that password.") var secondPasswordFile: String?

  /// Whether any of those was given that mean nothing without `--identity`.
  var isGiven: Bool {
    [to, reason, secondUser, secondPasswordFile].contains { $0 != nil }
  }
}

/// Takes the full text of a store: a supervisor and an administrator, with a reason, on record.
struct TextTaking {
  let options: ProgramOptions
  let text: TextOptions

  /// Records it and writes the file, or ends the process with a sentence.
  func take(_ store: Store) throws(StorageError) {
    let language = options.language
    let name = text.to ?? ""
    let reason = IdentityReason.require(text.reason, language)
    CommandFile.requireFree(name, language)
    let workshop = store.workshop
    let authority = Authority(
      user: workshop.user(login: options.user ?? "") ?? ID(-1), signer: try second(in: store))
    let note = TakeText {
      $0.day = Clocks.now.local(offset: workshop.settings.offset).day
      $0.reason = reason
    }
    switch try CommandStore.perform([.takeText(note)], in: store, by: authority, at: Clocks.now) {
    case .saved(let number):
      Output.error(Words("Tercatat #\(number).", en: "Recorded #\(number).")[language] + "\n")
    case .refused(let broken):
      try store.close(at: Clocks.now)
      CommandDoor.refuse(
        broken.first ?? RuleBroken(.field(.unknownRow)), in: workshop, language)
    }
    let takers = [authority.user, authority.signer ?? authority.user].map {
      workshop.users[$0].login
    }
    let taken = try store.text(by: takers, because: reason, at: Clocks.now)
    CommandFile.write(taken.bytes, to: name, replacing: false, language)
    Output.write(Self.written(taken, name)[language] + "\n")
  }

  /// The administrator, by his password; nobody where none was named.
  private func second(in store: Store) throws(StorageError) -> ID<User>? {
    var options = options
    options.user = text.secondUser
    options.passwordFile = text.secondPasswordFile
    let entrance = Entrance(options: options)
    let login = entrance.answer(
      text.secondUser, Words("Administrator: ", en: "Administrator: "))
    let password = entrance.answer(
      try options.password(), Words("Kata sandi \(login): ", en: "Password of \(login): "),
      hidden: true)
    try store.checkPassword(password, of: login, at: Clocks.moment)
    return store.workshop.user(login: login)
  }

  private static func written(_ taken: StoreText, _ name: String) -> Words {
    let gone =
      taken.unopened > 0
      ? Words(
        " \(taken.unopened) orang tanpa nama: kuncinya hilang.",
        en: " \(taken.unopened) people without names: their keys are lost.")
      : Words("", en: "")
    return Words(
      "Teks \(taken.lines) baris di \(name). RAHASIA: ada nama. Simpan terkunci.",
      en: "A text of \(taken.lines) lines in \(name). CONFIDENTIAL: names. Keep it locked away.")
      + gone
  }
}
