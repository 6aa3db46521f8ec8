import Glibc
import Storage
import Wording
import Workshop

/// The questions of a first set-up, asked line by line on the terminal.
struct Questions {
  let language: Language

  static var hasTerminal: Bool { isatty(0) == 1 && isatty(1) == 1 }

  /// All answers; nil when somebody broke off.
  func setup(_ institution: String?) -> Setup? {
    guard let name = institution ?? askInstitution() else { return nil }
    Output.write(
      say(
        "Dua administrator diperlukan supaya satu orang tidak dapat mengubah hak sendirian.\n",
        en: "Two administrators are needed, so that nobody can change rights alone.\n"))
    var officers: [Credentials] = []
    for number in 1...Setup.fewestAdministrators {
      guard let officer = askAdministrator(number, after: officers) else { return nil }
      officers.append(officer)
    }
    return Setup(institution: name, officers: officers)
  }

  private func askInstitution() -> String? {
    ask(
      say("Nama lapas", en: "Name of the institution") + " [\(Setup.usualInstitution)]: ",
      hidden: false
    ) { text in
      text.isEmpty || text.count <= 40 && !text.unicodeScalars.contains(where: \.isUnsafeInText)
        ? nil : Words("Nama: paling banyak 40 huruf.", en: "Name: at most 40 characters.")
    }.map { $0.isEmpty ? Setup.usualInstitution : $0.uppercased() }
  }

  private func askAdministrator(_ number: Int, after others: [Credentials]) -> Credentials? {
    Output.write("\n" + say("Administrator", en: "Administrator") + " \(number)\n")
    let login = ask(say("  Kode pengguna: ", en: "  Login: "), hidden: false) { login in
      if others.contains(where: { $0.login == login }) {
        return Words(
          "Kode sudah dipakai. Kedua administrator harus berbeda.",
          en: "Taken. The two administrators must differ.")
      }
      return Secrets.why(refusedLogin: login)
    }
    guard let login, let password = askPassword(of: login) else { return nil }
    let pin = ask(say("  PIN 6 angka: ", en: "  PIN of 6 digits: "), hidden: true) {
      Secrets.why(refused: $0)
    }
    return pin.map {
      Credentials(login: login, role: .administrator, password: password, pin: $0)
    }
  }

  /// Asked twice; two that differ begin anew.
  private func askPassword(of login: String) -> String? {
    while true {
      let password = ask(say("  Kata sandi: ", en: "  Password: "), hidden: true) {
        Secrets.why($0, refusedFor: login)
      }
      guard let password,
        let again = ask(say("  Ulangi sandi: ", en: "  Again: "), hidden: true, { _ in nil })
      else { return nil }
      if password == again { return password }
      Output.write(
        "  " + say("Keduanya berbeda. Ketik lagi.", en: "The two differ. Type them again.") + "\n")
    }
  }

  /// Asks until an answer is accepted; nil at the end of input or Ctrl-C.
  private func ask(_ question: String, hidden: Bool, _ why: (String) -> Words?) -> String? {
    while true {
      Output.write(question)
      guard let text = hidden ? HiddenLine.read() : readLine() else { return nil }
      guard let reason = why(text) else { return text }
      Output.write("  " + reason[language] + "\n")
    }
  }

  private func say(_ id: String, en: String) -> String { Words(id, en: en)[language] }
}
