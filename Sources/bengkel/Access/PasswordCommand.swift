import ArgumentParser
import Storage
import Wording
import Workshop

/// `bengkel password`: an officer's own new password, or PIN; also the way in from a one-time code.
struct PasswordCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "password",
    abstract: "Mengganti kata sandi sendiri. / Changes one's own password.")

  @OptionGroup var common: CommonOptions
  @Flag(help: "Mengganti PIN saja. / Changes the PIN alone.") var pin = false
  @Option(help: "Berkas sandi baru, lalu PIN. / File with the new password, then the PIN.")
  var newFile: String?

  func run() {
    let entrance = Entrance(options: common.options)
    do throws(StorageError) {
      var (store, login, secret) = try entrance.open(acceptsCode: true)
      var secrets = NewSecrets(
        entrance, of: login, at: store.workshop.settings.institution, file: newFile)
      var done = Words("PIN diganti.", en: "PIN changed.")
      if !pin || store.mustChangePassword(login) {
        let password = secrets.password()
        _ = try store.changePassword(of: login, from: secret, to: password, at: Clocks.moment)
        secret = password
        done = Words("Kata sandi diganti.", en: "Password changed.")
      }
      if pin || !store.hasPIN(login) {
        _ = try store.changePIN(
          of: login, password: secret, to: secrets.pin(), at: Clocks.moment)
      }
      try entrance.finish(.saved(store.lastSequence), store, done: done)
    } catch {
      Exit.end(error, common.options.language)
    }
  }
}
