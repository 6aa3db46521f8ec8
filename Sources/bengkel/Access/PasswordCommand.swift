import ArgumentParser
import Storage
import Wording
import Workshop

/// `bengkel password`: an officer's own new password, or PIN; also the way in from a one-time code.
struct PasswordCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "password",
    abstract: "Mengganti kata sandi sendiri. / Changes your own password.")

  @OptionGroup var common: CommonOptions
  @Flag(help: "Mengganti PIN saja. / Changes the PIN alone.") var pin = false
  @Option(help: "Berkas kata sandi baru, lalu PIN. / File with the new password, then the PIN.")
  var newFile: String?

  func run() {
    let entrance = Entrance(options: common.options)
    do throws(StorageError) {
      let (store, login, secret) = try entrance.open(acceptsCode: true)
      var secrets = NewSecrets(
        entrance, of: login, in: store.workshop.settings, file: newFile)
      let password = !pin || store.mustChangePassword(login) ? secrets.password() : nil
      let isPINDue = pin || !store.hasPIN(login) || secrets.hasMore
      let newPIN = isPINDue ? secrets.pin() : nil
      if secrets.hasMore { entrance.refuse(Self.tooMany) }
      if let password {
        _ = try store.changePassword(
          of: login, from: secret, to: password, at: Clocks.moment, on: .thisMachine)
      }
      if let newPIN {
        _ = try store.changePIN(
          of: login, password: password ?? secret, to: newPIN, at: Clocks.moment)
      }
      try entrance.finish(
        .saved(store.lastSequence), store,
        done: Self.done(password: password != nil, pin: newPIN != nil))
    } catch {
      Exit.end(error, common.options.language)
    }
  }

  private static let tooMany = Words(
    "Berkas berisi lebih dari kata sandi dan PIN. Hapus baris lainnya.",
    en: "The file holds more than a password and a PIN. Remove the other lines.")

  private static func done(password: Bool, pin: Bool) -> Words {
    switch (password, pin) {
    case (true, true):
      Words("Kata sandi dan PIN diganti.", en: "Password and PIN changed.")
    case (true, false): Words("Kata sandi diganti.", en: "Password changed.")
    default: Words("PIN diganti.", en: "PIN changed.")
    }
  }
}
