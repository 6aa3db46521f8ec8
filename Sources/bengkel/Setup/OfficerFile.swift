import Forms
import Storage
import Wording
import Workshop

/// A file of officers for scripts: `login;role;password;pin`, one a line.
///
/// Blank lines and lines that begin with `#` are passed over.
enum OfficerFile {
  /// What is wrong, and in which line; nil when it is about the whole file.
  struct Fault: Equatable {
    var line: Int?
    var words: Words

    func sentence(_ language: Language) -> String {
      guard let line else { return words[language] }
      return Words("Baris", en: "Line")[language] + " \(line): " + words[language]
    }
  }

  /// The officers of a text, and every fault in it.
  static func read(_ text: String, at institution: String)
    -> (officers: [Credentials], faults: [Fault])
  {
    var officers: [Credentials] = []
    var faults: [Fault] = []
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (place, line) in lines.enumerated() {
      let line = line.hasSuffix("\r") ? line.dropLast() : line
      if line.allSatisfy({ $0 == " " }) || line.hasPrefix("#") { continue }
      let row = Row(line)
      let found = row.faults(after: officers, at: institution)
      faults += found.map { Fault(line: place + 1, words: $0) }
      if let officer = row.officer { officers.append(officer) }
    }
    let administrators = officers.count { $0.role == .administrator }
    if administrators < Setup.fewestAdministrators {
      faults.append(
        Fault(
          words: Words(
            "Perlu minimal 2 admin, baru ada \(administrators). Tambahkan barisnya.",
            en: "Needs at least 2 admins, found \(administrators). Add their lines.")))
    }
    return (officers, faults)
  }

  /// A role by its Indonesian or English word.
  static func role(_ word: String) -> Role? {
    let word = word.lowercased()
    if word == "administrator" { return .administrator }
    return Role.allCases.first {
      $0.title.id.lowercased() == word || $0.title.en.lowercased() == word
    }
  }

  private struct Row {
    let parts: [String]

    init(_ line: Substring) {
      parts = line.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
    }

    /// The officer, when the line has its four parts and a role.
    var officer: Credentials? {
      guard parts.count == 4, let role = OfficerFile.role(parts[1]) else { return nil }
      return Credentials(login: parts[0], role: role, password: parts[2], pin: parts[3])
    }

    func faults(after officers: [Credentials], at institution: String) -> [Words] {
      guard parts.count == 4 else {
        return [
          Words(
            "4 bagian dipisah titik koma, ada \(parts.count). Bentuk: kode;peran;kata sandi;PIN.",
            en: "4 parts between semicolons, found \(parts.count): login;role;password;PIN."
          )
        ]
      }
      var faults: [Words] = []
      if let why = LoginForm.why(refused: parts[0]) { faults.append(why) }
      if officers.contains(where: { $0.login == parts[0] }) {
        faults.append(
          Words(
            "Kode sudah ada di baris lain. Ganti kodenya.",
            en: "The login is in another line already. Change it."))
      }
      if OfficerFile.role(parts[1]) == nil {
        faults.append(
          Words(
            "Peran: petugas, pemeriksa, kasubsi, bendahara, admin, pemantau.",
            en: "Role: clerk, inspector, supervisor, treasurer, admin, observer."))
      }
      if let why = PasswordRule.why(parts[2], refusedFor: parts[0], at: institution) {
        faults.append(why)
      }
      if let why = PINRule.why(refused: parts[3]) { faults.append(why) }
      return faults
    }
  }
}
