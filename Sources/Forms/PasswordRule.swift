import Wording
import Workshop

/// What a password must be: long, and no word that is tried first; nothing else.
package enum PasswordRule {
  package static let fewestLetters = 8
  package static let mostLetters = 128
  /// So many digits and signs around an easy word do not make it hard.
  private static let mostAround = 6

  /// Why a password is refused, or nil.
  ///
  /// `login`, `institution`: what somebody who knows the workshop would try.
  package static func why(
    _ password: String, refusedFor login: String, at institution: String
  ) -> Words? {
    if password.count < fewestLetters {
      return Words(
        "Kata sandi: 8 huruf atau lebih, bebas isinya.",
        en: "Password: 8 characters or more, of any kind.")
    }
    if password.utf8.count > mostLetters
      || password.unicodeScalars.contains(where: \.isUnsafeInText)
    {
      return Words(
        "Kata sandi: paling banyak 128 huruf, tanpa tanda kendali.",
        en: "Password: at most 128 characters, no control characters.")
    }
    guard isEasy(password, [login] + words(of: institution)) else { return nil }
    return Words(
      "Kata sandi mudah ditebak. Pakai beberapa kata yang tidak berhubungan.",
      en: "The password is easy to guess. Use several unrelated words.")
  }

  private static func isEasy(_ password: String, _ context: [String]) -> Bool {
    let lower = password.lowercased()
    if Set(lower).count < 3 || listed.contains(lower) || context.contains(lower) { return true }
    let letters = lower.filter(\.isLetter)
    guard !letters.isEmpty, letters.count + mostAround >= lower.count else { return false }
    return listed.contains(letters) || context.contains { $0.filter(\.isLetter) == letters }
  }

  /// The words of a name, and all of them together.
  private static func words(of name: String) -> [String] {
    let words = name.lowercased().split { !$0.isLetter }.map(String.init)
    return words + [words.joined()]
  }

  private static let listed = Set(
    (resource(named: "Secrets/easy-passwords.txt") ?? "").split(separator: "\n")
      .filter { !$0.hasPrefix("#") }.map(String.init))
}

/// What a PIN must be: six digits that are no row of a kind.
package enum PINRule {
  package static let digits = 6

  /// Why a PIN is refused, or nil.
  package static func why(refused pin: String) -> Words? {
    let values = pin.utf8.map { Int($0) - 48 }
    guard values.count == digits, values.allSatisfy({ (0...9).contains($0) }) else {
      return Words("PIN: 6 angka. Contoh 135790.", en: "PIN: 6 digits, such as 135790.")
    }
    let steps = Set(zip(values, values.dropFirst()).map { ($1 - $0 + 10) % 10 })
    guard steps == [0] || steps == [1] || steps == [9] else { return nil }
    return Words(
      "PIN mudah ditebak. Bukan angka kembar atau berurutan.",
      en: "The PIN is easy to guess. Not the same digit, not a row.")
  }
}
