import Workshop

/// One month in the figures of a home page, read from running totals; the monthly report counts
/// the same ones from the rows.
package struct MonthGlance: Equatable, Sendable {
  package let month: Month
  /// Whether the whole month lies before the store, so that nothing is known of verdicts.
  package let isHistory: Bool
  /// Pieces that got a grade.
  package let accepted: Int
  /// Pieces judged at the final gate for the first time, and those of them that passed.
  package let checkedFirst: Int
  package let passedFirst: Int
  /// Pieces and turnover of all sales, history included.
  package let sold: Int
  package let turnover: Rupiah

  package init(_ month: Month, of workshop: Workshop) {
    let sums = workshop.derived.months[month] ?? MonthSums()
    self.month = month
    isHistory = month < workshop.settings.firstDay.month
    accepted = sums.accepted
    checkedFirst = sums.checkedFirst
    passedFirst = sums.passedFirst
    sold = sums.sold + sums.pastSold
    turnover = sums.revenue + sums.pastRevenue
  }
}
