import Testing

@testable import Screens

@Suite struct MessageLineTests {
  struct Row: Sendable {
    var width: Int
    var text: String
  }

  private static let message =
    "Tersimpan #4822. Nota 0157, 6 buah, Rp1.075.000. Enter mencetak."

  static let rows = [
    Row(width: 64, text: message),
    Row(width: 63, text: "Tersimpan #4822. Nota 0157, 6 buah, Rp1.075.000."),
    Row(width: 47, text: "Tersimpan #4822."),
    Row(width: 15, text: "Tersimpan #48.."),
  ]

  @Test(arguments: rows) func aLongMessageLosesItsLastSentences(_ row: Row) {
    #expect(Self.message.fittedMessage(to: row.width) == row.text)
  }

  @Test func oneLongSentenceEndsAtAComma() {
    let sentence = "P polos, R emas, lalu nomor, lalu mutu"
    #expect(sentence.fittedMessage(to: 37) == "P polos, R emas, lalu nomor.")
    #expect(sentence.fittedMessage(to: 12) == "P polos.")
  }
}
