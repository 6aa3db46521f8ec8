import Forms
import Testing
import Wording

@Suite struct PasswordRuleTests {
  static let passwords: [(String, Bool)] = [
    ("jendela hujan", true), ("songkok kuda langit", true), ("84029175", true), ("Tujuh7!!", true),
    ("rumah di tepi laut", true), ("takalar84029175", true), ("ééééëëèè", true),
    ("1234567", false), ("12345678", false), ("aaaaaaaa", false), ("abababab", false),
    ("Password", false), ("password12", false), ("bengkel1", false), ("TAKALAR2026", false),
    ("songkok!!", false), ("adm-1adm-1", false), ("adm-20261", false), ("abc12345", false),
    ("kata sandi", false), ("RAHASIA-99", false), ("1q2w3e4r", false),
    // The words of the prison's name, alone and together.
    ("misalnya1", false), ("Lapas Misalnya", false), ("misalnya kuda", true),
    ("kata\u{7}sandi baik", false), ("kata\u{202E}sandi baik", false),
  ]

  @Test(arguments: passwords) func whatIsTriedFirstIsRefused(_ text: String, _ good: Bool) {
    #expect((PasswordRule.why(text, refusedFor: "adm-1", at: "LAPAS MISALNYA") == nil) == good)
  }

  @Test func lengthIsTheOnlyOtherRule() {
    func why(_ text: String) -> String? {
      PasswordRule.why(text, refusedFor: "adm-1", at: "LAPAS MISALNYA")?.id
    }
    #expect(why("pendek7") == "Kata sandi: minimal 8 karakter.")
    let long = "kuda laut " + String(repeating: "x", count: 118)
    #expect(why(long) == nil)
    #expect(why(long + "y") == "Kata sandi: paling banyak 128 karakter yang tampak.")
    #expect(
      why("bengkel1") == "Kata sandi mudah ditebak. Pakai beberapa kata yang tidak berhubungan.")
  }

  /// Typed by hand: the login once more, backwards, twice, with little behind it; short parts.
  static let ofTheLogin: [(String, Bool)] = [
    ("ptg1ptg1", false), ("1gtp1gtp", false), ("PTG1ptg1", false), ("ptg11gtp", false),
    ("ptg1ptg1ptg1", false), ("ptg1-ptg1!", false), ("ptg1xyz", false), ("ptg12026!!", false),
    ("abcabcabc", false), ("tahu tahu tahu", false), (String(repeating: "x", count: 64), false),
    (String(repeating: "xy1", count: 20), false),
    ("ptg1 pergi ke sawah", true), ("jendela hujan", true), ("tahu goreng tahu", true),
  ]

  @Test(arguments: ofTheLogin) func aPasswordIsNotTheLoginAgain(_ text: String, _ good: Bool) {
    #expect((PasswordRule.why(text, refusedFor: "ptg1", at: "LAPAS MISALNYA") == nil) == good)
  }

  private static let easy =
    "PIN mudah ditebak. Jangan pakai deret, ulangan, atau cermin."

  static let pins: [(String, String?)] = [
    ("111213", nil), ("835291", nil), ("271828", nil), ("846302", nil), ("102030", nil),
    ("12345", "PIN: 6 angka."), ("1234567", "PIN: 6 angka."), ("", "PIN: 6 angka."),
    ("12a456", "PIN: 6 angka."), ("１３５７９０", "PIN: 6 angka."),
    ("000000", easy), ("777777", easy), ("123456", easy), ("654321", easy), ("567890", easy),
    ("210987", easy), ("135790", easy), ("246801", easy), ("975310", easy), ("123450", easy),
    ("121212", easy), ("123123", easy), ("111222", easy), ("112233", easy), ("494949", easy),
    ("123321", easy), ("110011", easy), ("900090", easy),
  ]

  @Test(arguments: pins) func aPINIsSixDigitsThatNobodyTriesFirst(_ pin: String, _ said: String?) {
    #expect(PINRule.why(refused: pin)?.id == said)
  }

  @Test func aPracticePINIsSixDigits() {
    #expect(PINRule.why(refused: "135790", inPractice: true) == nil)
    #expect(PINRule.why(refused: "13579", inPractice: true)?.id == "PIN: 6 angka.")
  }
}
