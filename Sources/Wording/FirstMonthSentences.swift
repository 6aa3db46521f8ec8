import Workshop

extension Workshop {
  /// What is said of the month that the store began in the middle of: what was sold and paid before
  /// in it is settled on paper; nil for any other month.
  package func firstMonthWords(_ month: Month) -> Words? {
    let first = settings.firstDay
    guard month == first.month, first > month.first else { return nil }
    let last = first - 1
    return Words(
      "Dicatat mulai \(first.dashed). Penjualan, biaya, dan premi sampai \(last.dashed) "
        + "diselesaikan di kertas, tidak ikut di sini.",
      en: "Recorded from \(first.dashed). Sales, costs and premi up to \(last.dashed) "
        + "are settled on paper and not included here.")
  }
}
