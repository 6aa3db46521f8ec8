import Forms
import Wording
import Workshop

/// The fields for a new password and a new PIN, each typed twice and never shown.
enum SecretFields {
  static let password = [
    secret(
      .newPassword,
      Words(
        "8 huruf atau lebih. Beberapa kata yang tidak berhubungan mudah diingat.",
        en: "8 characters or more. Several unrelated words are easy to remember.")),
    secret(
      .repeatedPassword,
      Words("Ketik kata sandi baru sekali lagi.", en: "Type the new password once more.")),
  ]

  static let pin = [
    secret(
      .pin, limit: 6, width: 8,
      Words(
        "6 angka untuk menandatangani dan membuka kunci layar.",
        en: "6 digits to sign with and to unlock the screen.")),
    secret(
      .repeatedPIN, limit: 6, width: 8,
      Words("Ketik PIN baru sekali lagi.", en: "Type the new PIN once more.")),
  ]

  static func secret(
    _ name: FieldName, limit: Int = 128, width: Int = 30, _ hint: Words
  ) -> FormField<String> {
    FormField(name, .secret(limit: limit), width: width, hint: hint, example: nil)
  }
}

extension FormState {
  /// Holds what is new to its rules, and to what was typed again; marks what does not keep them.
  ///
  /// `login`, `institution`: what a password may not be made of.
  mutating func checkSecrets(
    _ typed: [FieldName: String], of login: String, at institution: String, in scene: Scene
  ) throws(Unread) {
    if let password = typed[.newPassword] {
      let why = PasswordRule.why(password, refusedFor: login, at: institution)
      setMistake(why.map { scene.say($0) }, of: .newPassword)
      if typed[.repeatedPassword] != password {
        setMistake(Self.different(in: scene), of: .repeatedPassword)
      }
    }
    if let pin = typed[.pin] {
      let why = PINRule.why(refused: pin, inPractice: scene.workshop.settings.isPractice)
      setMistake(why.map { scene.say($0) }, of: .pin)
      if typed[.repeatedPIN] != pin {
        setMistake(Self.different(in: scene), of: .repeatedPIN)
      }
    }
    if hasMistakes { throw Unread() }
  }

  private static func different(in scene: Scene) -> String {
    scene.say("Tidak sama dengan yang di atas.", en: "Not the same as above.")
  }
}
