import ArgumentParser
import Storage
import Wording
import Workshop

/// `bengkel unlock LOGIN`: a supervisor or administrator lets go of a login that too many failures
/// locked.
struct UnlockCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unlock",
    abstract: "Membuka login yang terkunci. / Unlocks a locked login.")

  @OptionGroup var common: CommonOptions
  @Argument(help: "Siapa yang terkunci. / Who is locked.") var login: String

  func run() {
    let entrance = Entrance(options: common.options)
    do throws(StorageError) {
      let (store, own, _) = try entrance.open()
      let workshop = store.workshop
      guard let user = workshop.user(login: own), let target = workshop.user(login: login) else {
        entrance.refuse([RuleBroken(.field(.unknownRow))], in: workshop)
      }
      let saving = try store.letGo(of: target, by: Authority(user: user), at: Clocks.moment)
      try entrance.finish(
        saving, store,
        done: Words("\(login) boleh mencoba lagi.", en: "\(login) may try again."))
    } catch {
      Exit.end(error, common.options.language)
    }
  }
}
