import Testing

@testable import Forms

/// Readings in tenths: the grammar of `ReadingLanguage`, by hand.
@Suite struct ReadingLanguageTests {
  struct Row: Sendable {
    var text: String
    var aim: Int32
    /// In tenths; nil for what is no reading.
    var value: Int32?
  }

  static let rows = [
    Row(text: "57,5", aim: 570, value: 575), Row(text: "57.5", aim: 570, value: 575),
    Row(text: "57", aim: 570, value: 570), Row(text: "575", aim: 570, value: 575),
    Row(text: "114", aim: 570, value: 1140), Row(text: "115", aim: 570, value: 115),
    Row(text: "9", aim: 90, value: 90), Row(text: "95", aim: 90, value: 95),
    Row(text: "3", aim: 30, value: 30), Row(text: "28", aim: 30, value: 28),
    Row(text: "6", aim: 30, value: 60), Row(text: "7", aim: 30, value: 7),
    Row(text: "0", aim: 30, value: 0), Row(text: "", aim: 30, value: nil),
    Row(text: "3,", aim: 30, value: nil), Row(text: ",3", aim: 30, value: nil),
    Row(text: "3,25", aim: 30, value: nil), Row(text: "-3", aim: 30, value: nil),
    Row(text: "3,0,0", aim: 30, value: nil), Row(text: "99999", aim: 30, value: nil),
    Row(text: "3cm", aim: 30, value: nil), Row(text: "٣", aim: 30, value: nil),
  ]

  @Test(arguments: rows) func aReadingIsReadInTenths(_ row: Row) {
    #expect((try? ReadingLanguage.read(row.text, aim: row.aim)) == row.value)
  }
}
