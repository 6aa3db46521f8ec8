/// A row that holds from a day on, until another of the same thing does; never overwritten.
package protocol DatedRow: Record {
  var from: Day { get }
}

extension Table where Row: DatedRow {
  /// The row in force on a day among those that are meant; nil before the first.
  ///
  /// Of two that begin on the same day the later decided one holds.
  package func inForce(on day: Day, where isMeant: (Row) -> Bool = { _ in true }) -> Row? {
    var held: Row?
    for row in self where row.from <= day && isMeant(row) {
      if row.from >= held?.from ?? row.from { held = row }
    }
    return held
  }
}

extension Workshop {
  /// The rule that what an office decides holds from a day of the store on; that it changes no
  /// closed month is asked at the door.
  func brokenBeginning(_ from: Day) -> [RuleBroken] {
    from < settings.firstDay
      ? [RuleBroken(.field(.dayBeforeStore(settings.firstDay)), field: .day)] : []
  }
}
