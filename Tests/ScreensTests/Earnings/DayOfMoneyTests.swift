import Testing

@testable import Screens

/// Money of a day that has not come is refused beside its field, on every page that takes money.
@Suite struct DayOfMoneyTests {
  struct Page: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var keys: String
  }

  static let pages = [
    Page(testDescription: "a cost", keys: "6 t `50rb Enter `bahan Enter Enter"),
    Page(
      testDescription: "a line of a ledger",
      keys: "6 b Enter t `tabungan_bank Enter `100rb Enter `BK-99 Enter Enter"),
    Page(
      testDescription: "a deposit",
      keys: "6 Down d t `1000 Enter `820261123456789 Enter `A1B2C3D4E5F6G7H9 Enter"),
  ]

  @Test(arguments: pages) func aDayToComeIsRefused(_ page: Page) {
    let stage = Stage(EarningsSample.closed, as: "bdh-1")
    stage.play(page.keys + " Ctrl+U `1-1-2099 Ctrl+X")
    #expect(stage.screen.contains("Tanggal tidak boleh setelah hari ini."), "\(stage.screen)")
    #expect(stage.desk.saved.isEmpty)
  }

  /// The supervisor is not asked for a PIN first.
  @Test func nobodySignsWhatIsRefusedForItsDay() {
    let stage = Stage(EarningsSample.closed, as: "bdh-1")
    stage.play("6 b Enter t `koreksi Enter `1000 Enter `BK-99 Enter `salah_tulis Enter")
    stage.play("Ctrl+U `1-1-2099 Ctrl+X")
    #expect(stage.screen.contains("Tanggal tidak boleh setelah hari ini."), "\(stage.screen)")
    #expect(!stage.screen.contains("PIN"))
    #expect(stage.desk.saved.isEmpty)
  }
}
