import Wording
import Workshop

/// The rules of passwords and PINs: length, and no word that is tried first.
enum Secrets {
  static let fewestLetters = 8
  static let mostLetters = 128
  static let digitsOfPIN = 6

  /// Why a password is refused, or nil.
  static func why(_ password: String, refusedFor login: String) -> Words? {
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
    guard isEasy(password, login) else { return nil }
    return Words(
      "Kata sandi mudah ditebak. Pakai beberapa kata yang tidak berhubungan.",
      en: "The password is easy to guess. Use several unrelated words.")
  }

  static func why(refused pin: String) -> Words? {
    let isForm = pin.utf8.count == digitsOfPIN && pin.utf8.allSatisfy { (48...57).contains($0) }
    return isForm
      ? nil : Words("PIN: 6 angka. Contoh 135790.", en: "PIN: 6 digits, such as 135790.")
  }

  /// Why a login is refused, or nil; the form is the workshop's own rule.
  static func why(refusedLogin login: String) -> Words? {
    let hasForm = AddUser { $0.login = login }.hasLoginForm
    return hasForm ? nil : Rule.loginForm.words(in: Workshop())
  }

  /// A listed word, a word of this workshop or the login, with or without digits and signs around
  /// it, or one or two signs repeated.
  private static func isEasy(_ password: String, _ login: String) -> Bool {
    let lower = password.lowercased()
    let letters = lower.filter(\.isLetter)
    if Set(lower).count < 3 || listed.contains(lower) || lower == login { return true }
    if letters.isEmpty { return false }
    if context.contains(letters) || letters == login.filter(\.isLetter) { return true }
    return listed.contains(letters) && letters.count + 6 >= lower.count
  }

  /// What somebody who knows the workshop would try.
  private static let context: Set<String> = [
    "bengkel", "songkok", "takalar", "songkokguru", "lapas", "lapastakalar", "bengkelsongkok",
    "bengkeltakalar", "penjara", "petugas", "pemeriksa", "kasubsi", "bendahara", "admin",
    "administrator", "pemantau", "latihan",
  ]

  /// What is tried first anywhere, and here.
  private static let listed: Set<String> = [
    "12345678", "123456789", "1234567890", "87654321", "11223344", "12341234", "password",
    "passw0rd", "katasandi", "kata sandi", "rahasia", "rahasiaku", "sayang", "sayangku", "qwerty",
    "qwertyui", "qwertyuiop", "asdfghjk", "asdfghjkl", "zxcvbnm", "abcdefgh", "abcd", "abc",
    "indonesia", "merdeka", "garuda", "pancasila", "makassar", "sulawesi", "bismillah",
    "alhamdulillah", "assalamualaikum", "welcome", "selamat", "selamatpagi", "iloveyou",
    "akucintakamu", "komputer", "internet", "sunshine", "princess", "football", "baseball",
    "superman", "letmein", "trustno", "monkey", "dragon", "master", "kemenkumham", "pemasyarakatan",
  ]
}
