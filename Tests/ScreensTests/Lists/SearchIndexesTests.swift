import Testing
import Workshop

@testable import Screens

@Suite struct SearchIndexesTests {
  private static let queries = ["misal", "teladan", "contoh", "3", "0004", "tunai", "toko", "baru"]

  /// What each query finds among all notas, by the words that were kept and by words made anew.
  private static func expectSame(
    _ indexes: SearchIndexes, _ scene: Scene, _ when: Comment
  ) -> [[Int]] {
    let rows = SalesList().rows(in: scene)
    let kept = indexes.index(of: SalesList(), in: scene)
    let anew = SearchIndexes.made(of: SalesList(), in: scene)
    let found = queries.map { kept.narrow(rows, to: $0) }
    #expect(found == queries.map { anew.narrow(rows, to: $0) }, when)
    return found
  }

  @Test func keptWordsFindWhatWordsMadeAnewFind() throws {
    var workshop = MarketSample.workshop
    var scene = Stage(workshop).app.scene
    let indexes = SearchIndexes()
    #expect(
      Self.expectSame(indexes, scene, "at first") == [[0], [], [1], [2], [], [1, 0], [0], []])

    MarketSample.add("TOKO BARU", channel: 3, in: &workshop)
    MarketSample.sell(to: 3, MarketSample.line(3, 8, .a, [1], 150_000), in: &workshop)
    scene = Stage(workshop).app.scene
    #expect(
      Self.expectSame(indexes, scene, "after a nota of a new buyer")
        == [[0], [], [1], [2], [3], [3, 1, 0], [3, 0], [3]])

    let row = workshop.buyers[1]
    let rename = Action.editBuyer(
      EditBuyer {
        $0.day = Sample.today
        $0.buyer = ID(1)
        $0.channel = row.channel
        $0.name = "WARUNG MISAL"
      })
    MarketSample.must(rename, by: Sample.supervisor, in: &workshop)
    scene = Stage(workshop).app.scene
    #expect(Self.expectSame(indexes, scene, "after another name")[6] == [3])
  }

  @Test func anotherLanguageAndAnotherReaderHaveWordsOfTheirOwn() {
    let indexes = SearchIndexes()
    let clerk = Stage(MarketSample.workshop).app.scene
    let partner = Stage(MarketSample.workshop, as: "pmu-1").app.scene
    let english = Stage(MarketSample.workshop, language: .english).app.scene
    for scene in [clerk, partner, english, clerk] {
      _ = Self.expectSame(indexes, scene, "\(scene.language)")
    }
    let rows = SalesList().rows(in: partner)
    #expect(indexes.index(of: SalesList(), in: partner).narrow(rows, to: "contoh").isEmpty)
  }

  /// A store that was put back has fewer notas than the words know.
  @Test func fewerRowsHaveTheirWordsMadeAnew() {
    let indexes = SearchIndexes()
    var scene = Stage(MarketSample.workshop).app.scene
    _ = Self.expectSame(indexes, scene, "with notas")
    scene = Stage(MarketSample.stocked).app.scene
    #expect(Self.expectSame(indexes, scene, "without").allSatisfy { $0.isEmpty })
  }
}
