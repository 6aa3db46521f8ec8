import Forms
import Storage
import Wording
import Workshop

/// The questions of a first set-up.
struct Questions {
  let prompt: Prompt
  let today: Day

  /// All answers; nil when somebody broke off.
  func setup(
    _ institution: String?, _ catalogue: InitCommand.FirstCatalogue?, _ first: FirstDay?
  ) -> Setup? {
    guard let name = institution ?? askInstitution() else { return nil }
    guard let catalogue = catalogue ?? askCatalogue() else { return nil }
    guard let first = first ?? askFirstDay() else { return nil }
    Output.write(Self.whyTwo[prompt.language] + "\n")
    var officers: [Credentials] = []
    for number in 1...Setup.fewestAdministrators {
      guard let officer = askAdministrator(number, after: officers, at: name) else { return nil }
      officers.append(officer)
    }
    let setup = Setup(
      institution: name, officers: officers, isStandard: catalogue == .standard,
      firstDay: first)
    return prompt.keepOnPaper(setup.recovery).map { _ in setup }
  }

  private static let whyTwo = Words(
    "Dua administrator diperlukan supaya satu orang tidak dapat mengubah hak sendirian.",
    en: "Two administrators are needed, so that nobody can change rights alone.")

  private func askInstitution() -> String? {
    let question = Words(
      "Nama lapas [\(Setup.usualInstitution)]: ",
      en: "Name of the institution [\(Setup.usualInstitution)]: ")
    return prompt.ask(question) { text in
      text.brokenAsName(.name, atMost: 40).isEmpty
        ? nil : Words("Nama: paling banyak 40 huruf.", en: "Name: at most 40 characters.")
    }.map { $0.isEmpty ? Setup.usualInstitution : $0.uppercased() }
  }

  private func askCatalogue() -> InitCommand.FirstCatalogue? {
    Output.write(
      Words(
        "Katalog awal: 1 songkok guru (semuanya dapat diubah), 2 kosong (bengkel lain).",
        en: "First catalogue: 1 songkok guru (all of it may change), 2 empty (another craft)."
      )[prompt.language] + "\n")
    return prompt.ask(Words("Katalog [1]: ", en: "Catalogue [1]: ")) { text in
      ["", "1", "2"].contains(text) ? nil : Words("Ketik 1 atau 2.", en: "Type 1 or 2.")
    }.map { $0 == "2" ? .empty : .standard }
  }

  /// Proposes the first of the month.
  private func askFirstDay() -> FirstDay? {
    let usual = FirstDay.proposal(on: today)
    Output.write(
      Words(
        "Hari pertama catatan. Yang sudah ada sebelumnya diisi sebagai saldo awal.",
        en: "The first day of records. What was there before is entered as opening balances."
      )[prompt.language] + "\n")
    let question = Words("Hari pertama ", en: "First day ") + "[\(usual.day.dashed)]: "
    let text = prompt.ask(question) { text in
      do throws(Mistake) {
        if !text.isEmpty { _ = try FirstDay.reading(text, today: today) }
        return nil
      } catch { return error.words(in: Workshop()) }
    }
    return text.map { (try? FirstDay.reading($0, today: today)) ?? usual }
  }

  private func askAdministrator(
    _ number: Int, after others: [Credentials], at institution: String
  ) -> Credentials? {
    Output.write("\nAdministrator \(number)\n")
    let login = prompt.ask(Words("  Kode pengguna: ", en: "  Login: ")) { login in
      if others.contains(where: { $0.login == login }) {
        return Words(
          "Kode sudah dipakai. Kedua administrator harus berbeda.",
          en: "Taken. The two administrators must differ.")
      }
      return LoginForm.why(refused: login)
    }
    guard let login, let password = prompt.newPassword(of: login, at: institution),
      let pin = prompt.newPIN()
    else { return nil }
    return Credentials(login: login, role: .administrator, password: password, pin: pin)
  }
}

/// The workshop's own rule about logins, in words.
enum LoginForm {
  /// Why a login is refused, or nil.
  static func why(refused login: String) -> Words? {
    let hasForm = AddUser { $0.login = login }.hasLoginForm
    return hasForm ? nil : Rule.access(.loginForm).words(in: Workshop())
  }
}
