/// A moment: milliseconds since 1 January 1970, UTC.
package struct Instant: Hashable, Comparable, Sendable {
  package var milliseconds: Int64

  package init(milliseconds: Int64 = 0) { self.milliseconds = milliseconds }

  package static func < (left: Instant, right: Instant) -> Bool {
    left.milliseconds < right.milliseconds
  }

  /// The civil day and the minute of the day, in a zone that is so many minutes east of Greenwich.
  package func local(offset minutes: Int32) -> (day: Day, minute: Int) {
    let shifted = milliseconds / 60_000 + Int64(minutes)
    let day = shifted >= 0 ? shifted / 1440 : (shifted - 1439) / 1440
    return (Day(number: Int32(day)), Int(shifted - day * 1440))
  }
}
