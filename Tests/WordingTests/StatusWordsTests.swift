import Testing
import Wording
import Workshop

@Suite struct StatusWordsTests {
  private static let since = Day(number: 9_800)

  @Test func aStatusNamesTheDayFromWhichItCountsWhereThatIsAnother() {
    let plain = StatusSpan(.resting, since: Self.since).words
    let later = StatusSpan(.resting, since: Self.since, countsFrom: Self.since + 12).words
    #expect(!plain.id.contains("dihitung") && !plain.en.contains("counts"))
    #expect(later.id == plain.id + " (dihitung \((Self.since + 12).dashed))")
    #expect(later.en == plain.en + " (counts from \((Self.since + 12).dashed))")
  }
}
