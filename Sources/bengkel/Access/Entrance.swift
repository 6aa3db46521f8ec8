import Storage
import Wording
import Workshop

/// How a command that changes keys gets in: from options and files, else by asking.
struct Entrance {
  let options: ProgramOptions
  var prompt: Prompt { Prompt(language: options.language) }

  /// Opens the store for writing, and tells with which login and secret.
  func open(acceptsCode: Bool = false) throws(StorageError) -> (
    store: Store, login: String, secret: String
  ) {
    let login = answer(options.user, Words("Kode pengguna: ", en: "Login: "))
    let secret = answer(
      try options.password(),
      Words("Kata sandi atau kode: ", en: "Password or code: "), hidden: true)
    let store = try OtherTries.waiting { () throws(StorageError) in
      try Store.open(
        on: FolderDisk(path: options.store), as: .write, login: login, password: secret,
        holder: options.holder(login), at: Clocks.moment, acceptsCode: acceptsCode,
        seen: OwnComputer.seen)
    }
    return (store, login, secret)
  }

  /// What was given, else what is typed; ends the process when neither can be.
  func answer(_ given: String?, _ question: Words, hidden: Bool = false) -> String {
    if let given { return given }
    requireTerminal()
    return typed(prompt.ask(question, hidden: hidden))
  }

  /// What somebody typed; ends the process when he broke off.
  func typed<T>(_ answer: T?) -> T {
    if let answer { return answer }
    Exit.end(
      .fault,
      Words("Dibatalkan, tidak ada yang berubah.", en: "Cancelled, nothing changed.")[
        options.language])
  }

  func requireTerminal() {
    if Prompt.hasTerminal { return }
    Exit.end(
      .usage,
      Words(
        "Perlu terminal untuk bertanya, atau berkas. Lihat: bengkel help",
        en: "Needs a terminal to ask on, or files. See: bengkel help")[options.language])
  }

  /// Says what was done, or which rule stood against it.
  func finish(_ saving: Saving, _ store: Store, done: Words) throws(StorageError) {
    if case .refused(let broken) = saving { refuse(broken, in: store.workshop) }
    try store.close(at: Clocks.now)
    Output.write(done[options.language] + "\n")
  }

  func refuse(_ words: Words) -> Never { Exit.end(.fault, words[options.language]) }

  func refuse(_ broken: [RuleBroken], in workshop: Workshop) -> Never {
    let sentences = broken.map { $0.sentence(in: workshop, options.language) }
    Exit.end(.fault, sentences.joined(separator: "\n"))
  }
}
