import Testing
import Wording
import Workshop

/// The words of a record stand where others read them: a private person is not named there.
@Suite struct PrivateWordsTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var actions: [Action]
  }

  /// Buyer 2 of the market sample is the private person CONTOH PEMBELI.
  private static let buyer = ID<Buyer>(2)
  private static let line = MarketSample.line(0, 8, .a, [1], 150_000)
  private static let order = Action.placeOrder(
    PlaceOrder {
      $0.day = Sample.today
      $0.buyer = buyer
    })
  private static let sale = Action.sell(
    Sell {
      $0.day = Sample.today
      $0.buyer = buyer
      $0.lines = [line]
    })
  private static let addition = Action.addBuyer(
    AddBuyer {
      $0.name = "CONTOH PEMBELI"
      $0.subject = 9
    })

  static let rows = [
    Row(testDescription: "a new buyer", actions: [addition]),
    Row(testDescription: "an order", actions: [order]),
    Row(testDescription: "an order of a new buyer", actions: [addition, order]),
    Row(testDescription: "a nota", actions: [sale]),
    Row(testDescription: "a nota of a new buyer", actions: [addition, sale]),
    Row(
      testDescription: "a consignment",
      actions: [
        .consign(
          Consign {
            $0.day = Sample.today
            $0.buyer = buyer
            $0.lines = [line]
          })
      ]),
  ]

  @Test(arguments: rows) func nobodyIsNamed(_ row: Row) {
    let words = row.actions.words(in: MarketSample.workshop)
    #expect(words.id.contains("pembeli pribadi") && !words.id.contains("CONTOH"), "\(words.id)")
    #expect(words.en.contains("a private buyer") && !words.en.contains("CONTOH"), "\(words.en)")
  }

  @Test func aShopIsNamed() {
    let order = Action.placeOrder(
      PlaceOrder {
        $0.day = Sample.today
        $0.buyer = ID(1)
      })
    #expect([order].words(in: MarketSample.workshop).id.contains("TOKO MISAL"))
  }
}
