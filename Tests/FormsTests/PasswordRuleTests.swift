import Forms
import Testing
import Wording

@Suite struct PasswordRuleTests {
  static let passwords: [(String, Bool)] = [
    ("jendela hujan", true), ("songkok kuda langit", true), ("84029175", true), ("Tujuh7!!", true),
    ("rumah di tepi laut", true), ("takalar84029175", true), ("ééééëëèè", true),
    ("1234567", false), ("12345678", false), ("aaaaaaaa", false), ("abababab", false),
    ("Password", false), ("password12", false), ("bengkel1", false), ("TAKALAR2026", false),
    ("songkok!!", false), ("adm-1adm-1", true), ("adm-20261", false), ("abc12345", false),
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
    #expect(why("pendek7") == "Kata sandi: 8 huruf atau lebih, bebas isinya.")
    let long = "kuda laut " + String(repeating: "x", count: 118)
    #expect(why(long) == nil)
    #expect(why(long + "y") == "Kata sandi: paling banyak 128 huruf, tanpa tanda kendali.")
    #expect(
      why("bengkel1") == "Kata sandi mudah ditebak. Pakai beberapa kata yang tidak berhubungan.")
  }

  static let pins: [(String, String?)] = [
    ("135790", nil), ("111213", nil), ("246801", nil), ("975310", nil), ("121212", nil),
    ("12345", "PIN: 6 angka. Contoh 135790."), ("1234567", "PIN: 6 angka. Contoh 135790."),
    ("", "PIN: 6 angka. Contoh 135790."), ("12a456", "PIN: 6 angka. Contoh 135790."),
    ("１３５７９０", "PIN: 6 angka. Contoh 135790."),
    ("000000", "PIN mudah ditebak. Bukan angka kembar atau berurutan."),
    ("777777", "PIN mudah ditebak. Bukan angka kembar atau berurutan."),
    ("123456", "PIN mudah ditebak. Bukan angka kembar atau berurutan."),
    ("654321", "PIN mudah ditebak. Bukan angka kembar atau berurutan."),
    ("567890", "PIN mudah ditebak. Bukan angka kembar atau berurutan."),
    ("210987", "PIN mudah ditebak. Bukan angka kembar atau berurutan."),
  ]

  @Test(arguments: pins) func aPINIsSixDigitsAndNoRow(_ pin: String, _ said: String?) {
    #expect(PINRule.why(refused: pin)?.id == said)
  }
}
