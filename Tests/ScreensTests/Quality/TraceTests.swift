import Testing
import Workshop

/// The page that shows what hangs together, reached from each of its ends.
@Suite struct TraceTests {
  /// Keys to the page of one thing, and keys from there to another: Tab goes from part to part.
  struct Way: Sendable {
    var to: String
    var keys: String
    var title: String
  }

  static let ways = [
    Way(to: "2 End Enter", keys: "l Tab Enter", title: "BATCH ANYAMAN > B-0001-01"),
    Way(to: "2 End Enter", keys: "l BackTab Enter", title: "PENJUALAN > NOTA"),
    Way(to: "2 End Enter", keys: "l Tab Tab Tab Enter", title: "BATCH ANYAMAN > B-0001-"),
    Way(to: "2 End Enter Enter", keys: "l Enter", title: "BATCH ANYAMAN > B-0001"),
    Way(to: "2 End Enter Enter", keys: "l BackTab Enter", title: "PENJUALAN > NOTA"),
    Way(to: "5 Enter", keys: "l Enter", title: "BATCH ANYAMAN > B-0001"),
    Way(to: "5 Enter", keys: "l Tab Tab Tab Enter", title: "BATCH ANYAMAN > B-0001-"),
  ]

  @Test(arguments: ways) func oneThingLeadsToAnother(_ way: Way) {
    let stage = Stage(PageSample.workshop, as: "ksb-1")
    stage.press(way.to + " " + way.keys)
    #expect(stage.title.contains(way.title), "\(stage.screen)")
  }

  /// Behind the last part comes the first again.
  @Test func tabGoesAroundAllParts() {
    let stage = Stage(PageSample.workshop, as: "ksb-1")
    stage.press("5 Enter l")
    let first = stage.screen
    var pages = [first]
    repeat {
      stage.press("Tab")
      pages.append(stage.screen)
    } while pages.count < 12 && stage.screen != first
    #expect(pages.last == first && Set(pages).count == pages.count - 1 && pages.count > 3)
    stage.press("BackTab")
    #expect(stage.screen == pages[pages.count - 2], "\(stage.screen)")
  }
}
