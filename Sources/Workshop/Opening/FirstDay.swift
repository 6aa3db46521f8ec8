/// The day from which a new store takes records; what was there before is its opening balances.
package struct FirstDay: Equatable, Sendable {
  package let day: Day

  /// How long ago it may be; what is older comes in as history.
  package static let mostDaysBack = 400

  /// Refused where it is to come or too long ago.
  package init(_ day: Day, today: Day) throws(RuleBroken) {
    if day > today { throw RuleBroken(.field(.dayInFuture), field: .firstDay) }
    if today - day > Self.mostDaysBack {
      throw RuleBroken(.opening(.tooLongAgo(Self.mostDaysBack)), field: .firstDay)
    }
    self.day = day
  }

  private init(proposed day: Day) { self.day = day }

  /// The first of the month.
  package static func proposal(on today: Day) -> FirstDay { FirstDay(proposed: today.month.first) }
}
