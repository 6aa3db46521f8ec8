import Workshop

/// What a group counted in a session beside what the books have of the same: the product, through
/// the channel, on the day.
package struct ExerciseBooks: Equatable, Sendable {
  /// One side of it.
  package struct Side: Equatable, Sendable {
    /// Of one cap; nil where nothing was sold.
    package var price: Rupiah?
    package var pieces: Int
    /// Of one cap; nil where no material is on record.
    package var cost: Rupiah?
    package var profit: Rupiah?
  }

  package let group: Side
  package let books: Side

  package init(_ exercise: ID<CourseExercise>, of workshop: Workshop) {
    let row = workshop.courseExercises[exercise]
    let day = workshop.courseSessions[row.session].day
    group = Side(
      price: row.price, pieces: Int(row.pieces), cost: row.cost, profit: row.profit)
    let sold = workshop.sales(of: row.product, through: row.channel, on: day...day)
    let material = CostingFigures(row.product, upTo: day, of: workshop).material
    let commission = sold.turnover.part(
      perMille: workshop.channel(row.channel, on: day).commission)
    books = Side(
      price: sold.pieces > 0 ? sold.turnover.each(of: sold.pieces) : nil, pieces: sold.pieces,
      cost: material, profit: material.map { sold.turnover - commission - $0 * sold.pieces })
  }

  /// What the group counted above the books, below zero for less; nil where these say nothing.
  package var difference: Rupiah? {
    guard let own = group.profit, let books = books.profit else { return nil }
    return own - books
  }
}
