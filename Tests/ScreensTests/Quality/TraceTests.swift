import Testing
import Workshop

/// The page that shows what hangs together, reached from each of its ends.
@Suite struct TraceTests {
  /// Keys to the page of one thing, and keys from there to another: at most three.
  struct Way: Sendable {
    var to: String
    var keys: String
    var title: String
  }

  static let ways = [
    Way(to: "2 End Enter", keys: "l u Enter", title: "BATCH ANYAMAN > B-0001-01"),
    Way(to: "2 End Enter", keys: "l n Enter", title: "PENJUALAN > NOTA"),
    Way(to: "2 End Enter", keys: "l p Enter", title: "BATCH ANYAMAN > B-0001-"),
    Way(to: "2 End Enter Enter", keys: "l b Enter", title: "BATCH ANYAMAN > B-0001"),
    Way(to: "2 End Enter Enter", keys: "l n Enter", title: "PENJUALAN > NOTA"),
    Way(to: "5 Enter", keys: "l b Enter", title: "BATCH ANYAMAN > B-0001"),
    Way(to: "5 Enter", keys: "l p Enter", title: "BATCH ANYAMAN > B-0001-"),
  ]

  @Test(arguments: ways) func oneThingIsThreeKeysFromAnother(_ way: Way) {
    let stage = Stage(PageSample.workshop, as: "ksb-1")
    stage.press(way.to + " " + way.keys)
    #expect(stage.title.contains(way.title), "\(stage.screen)")
  }

  @Test func aPartThatIsNotThereSaysSo() {
    let stage = Stage(PageSample.workshop, as: "ksb-1")
    stage.press("2 Enter l n")
    #expect(stage.message == "Tidak ada di sini.")
  }
}
