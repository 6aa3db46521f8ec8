extension Workshop {
  /// The one place of the rule that a record is about a day of the store: none that has not come,
  /// and none before the first.
  ///
  /// Where the clock is known to be right and stands before the first day, today alone counts. What
  /// a fact says of other days (history, a scheme's beginning, a promise) has rules of its own.
  package func brokenDay(of fact: any Fact, on today: Day) -> [RuleBroken] {
    guard let day = fact.civilDay else { return [] }
    if day > today { return [RuleBroken(.field(.dayInFuture), field: .day)] }
    if day >= min(settings.firstDay, today) { return [] }
    return [RuleBroken(.field(.dayBeforeStore(settings.firstDay)), field: .day)]
  }
}
