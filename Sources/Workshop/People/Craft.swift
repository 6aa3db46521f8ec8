/// What a person does in the workshop.
package enum Craft: UInt8, CaseIterable, Sendable {
  case weaver, preparer
}

/// A craft that figures count until a day.
package struct FormerCraft: Record {
  package var craft = Craft.weaver
  /// The first day of the month from which figures count the next one.
  package var until = Day()

  package init() {}

  package init(_ craft: Craft, until: Day) {
    self.craft = craft
    self.until = until
  }
}

extension Inmate {
  /// What figures of a month take the person's craft to be.
  package func craft(in month: Month) -> Craft {
    formerCrafts.first { month.first < $0.until }?.craft ?? craft
  }

  /// Takes another craft on a day: it counts for the whole of that day's month, or of the first
  /// open one after it, and what a closed month has counted stays counted as it was.
  mutating func take(_ craft: Craft, on day: Day, in workshop: Workshop) {
    let until = workshop.countingDay(of: day).month.first
    let isCounted = enrolledCounts < until && formerCrafts.last?.until != until
    if isCounted { formerCrafts.append(FormerCraft(self.craft, until: until)) }
    self.craft = craft
    if formerCrafts.last?.craft == craft { formerCrafts.removeLast() }
  }
}
