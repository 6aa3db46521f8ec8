import Reports
import Testing
import Workshop

/// A change is called one only where Fisher's exact test says so.
@Suite struct IndicatorChangeTests {
  private static func standing(_ part: Int, of whole: Int) -> Standing {
    var standing = Standing(whole == 0 ? nil : Int64(part * 1000 / whole), n: whole)
    standing.part = part
    return standing
  }

  struct Row: Sendable {
    var before: (Int, Int)
    var after: (Int, Int)
    var finding: TrainingEffect.Finding
  }

  /// 8 of 20 beside 18 of 20: R's `fisher.test` gives p = 0.0022; 8 of 20 beside 11 of 20 p = 0.53.
  static let rows = [
    Row(before: (8, 20), after: (18, 20), finding: .changed),
    Row(before: (8, 20), after: (11, 20), finding: .unproven),
    Row(before: (1, 9), after: (9, 9), finding: .tooFew),
  ]

  @Test(arguments: rows) func isNamedByTheTest(_ row: Row) {
    let change = IndicatorChange(
      .firstPass, before: Self.standing(row.before.0, of: row.before.1),
      after: Self.standing(row.after.0, of: row.after.1))
    #expect(change.finding == row.finding)
  }

  @Test func aSumIsNotTested() {
    let change = IndicatorChange(
      .turnover, before: Standing(1, n: 20), after: Standing(9, n: 20))
    #expect(change.p == nil && change.finding == nil)
  }
}
