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
        "Kata sandi: minimal 8 karakter.",
        en: "Password: at least 8 characters.")
    }
    if password.utf8.count > mostLetters
      || password.unicodeScalars.contains(where: \.isUnsafeInText)
    {
      return Words(
        "Kata sandi: paling banyak 128 karakter yang tampak.",
        en: "Password: at most 128 visible characters.")
    }
    guard isEasy(password, login, words(of: institution)) else { return nil }
    return Words(
      "Kata sandi mudah ditebak. Pakai beberapa kata yang tidak berhubungan.",
      en: "The password is easy to guess. Use several unrelated words.")
  }

  private static func isEasy(_ password: String, _ login: String, _ context: [String]) -> Bool {
    let lower = password.lowercased()
    let words = context + [login.lowercased()]
    if Set(lower).count < 3 || listed.contains(lower) || words.contains(lower) { return true }
    if repeats(lower) || isMade(of: login.lowercased(), lower) { return true }
    let letters = lower.filter(\.isLetter)
    guard !letters.isEmpty, letters.count + mostAround >= lower.count else { return false }
    return listed.contains(letters) || words.contains { $0.filter(\.isLetter) == letters }
  }

  /// Whether a part that is no password alone is only typed again and again.
  private static func repeats(_ text: String) -> Bool {
    let letters = Array(text)
    return (1..<min(fewestLetters, letters.count / 2 + 1)).contains { length in
      letters.indices.dropFirst(length).allSatisfy { letters[$0] == letters[$0 - length] }
    }
  }

  /// Whether little is left of a password without the login, typed forwards or backwards.
  private static func isMade(of login: String, _ text: String) -> Bool {
    let parts = [Array(login), Array(login.reversed())].filter { !$0.isEmpty }
    var rest: [Character] = []
    var letters = Array(text)[...]
    while !letters.isEmpty {
      if let part = parts.first(where: { letters.starts(with: $0) }) {
        letters.removeFirst(part.count)
      } else {
        rest.append(letters.removeFirst())
      }
    }
    let isTouched = rest.count < text.count
    let isPlain = rest.count <= mostAround && !rest.contains(where: \.isLetter)
    return isTouched && (rest.count < fewestLetters / 2 || isPlain)
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

/// What a PIN must be: six digits that nobody tries first.
package enum PINRule {
  package static let digits = 6
  /// So many of the five steps alike make a row, such as 135790.
  private static let mostAlike = 3

  /// Why a PIN is refused, or nil; in a practice store, whose PIN is public, six digits will do.
  package static func why(refused pin: String, inPractice: Bool = false) -> Words? {
    let values = pin.utf8.map { Int($0) - 48 }
    guard values.count == digits, values.allSatisfy({ (0...9).contains($0) }) else {
      return Words("PIN: 6 angka.", en: "PIN: 6 digits.")
    }
    if inPractice || !isEasy(values) { return nil }
    return Words(
      "PIN mudah ditebak. Jangan pakai deret, ulangan, atau cermin.",
      en: "The PIN is easy to guess. Avoid rows, repetition and mirrors.")
  }

  private static func isEasy(_ values: [Int]) -> Bool {
    isRow(values) || isRepetition(values) || values == values.reversed() || Set(values).count < 3
  }

  /// Whether nearly every step from digit to digit is the same, over the end of the ten too.
  private static func isRow(_ values: [Int]) -> Bool {
    let steps = zip(values, values.dropFirst()).map { ($1 - $0 + 10) % 10 }
    return (0..<10).contains { step in steps.count { $0 == step } > mostAlike }
  }

  /// Whether two or three digits come again, or each pair is one digit twice.
  private static func isRepetition(_ values: [Int]) -> Bool {
    let pairs = stride(from: 0, to: digits, by: 2)
    return values.prefix(3) == values.suffix(3)
      || pairs.allSatisfy { values[$0] == values[0] && values[$0 + 1] == values[1] }
      || pairs.allSatisfy { values[$0] == values[$0 + 1] }
  }
}
