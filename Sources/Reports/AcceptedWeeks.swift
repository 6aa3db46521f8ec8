import Workshop

/// Accepted pieces week by week, Monday to Sunday, over a month and the one before it.
///
/// The weeks add up to both months: days of a week that belong to an older month are not counted.
/// Weeks before the first accepted piece are left out, and the running one while it has none.
package struct AcceptedWeeks: Equatable, Sendable {
  /// The first day that is counted; today when nothing was accepted.
  package private(set) var first: Day
  /// Oldest first.
  package private(set) var counts: [Int] = []

  package init(upTo today: Day, of workshop: Workshop) {
    first = (today.month + -1).first
    var monday = first - first.weekday
    while monday <= today {
      let days = max(monday.number, first.number)...min((monday + 6).number, today.number)
      counts.append(days.reduce(0) { $0 + (workshop.derived.acceptedOn[Day(number: $1)] ?? 0) })
      monday = monday + 7
    }
    if counts.last == 0 { counts.removeLast() }
    let empty = counts.prefix { $0 == 0 }.count
    counts.removeFirst(empty)
    if empty > 0 { first = first - first.weekday + 7 * empty }
    if counts.isEmpty { first = today }
  }
}
