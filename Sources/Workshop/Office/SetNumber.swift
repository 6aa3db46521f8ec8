/// From which number a series goes on: above all that were given, and as often as none was since.
package struct SetNumber: Record {
  package var day = Day()
  package var series = NumberSeries.worker
  /// Of a series that begins anew each year; 0 for any other.
  package var year: Int32 = 0
  package var next: Int32 = 0
  /// Why numbers are passed over, from 5 to 60 characters.
  package var reason = ""

  package init() {}
}

extension SetNumber: DatedFact {
  package var capability: Capability? { .catalogue }
  package func countedDays(in workshop: Workshop) -> [Day] { [] }

  /// So that a code stays short enough for its label.
  package static let most: Int32 = 99_999

  /// Rules: a year of the store up to this one, a number above all that were given, a reason;
  /// something changes.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    let years =
      workshop.settings.firstDay.date
      .year...max(
        workshop.settings.firstDay.date.year, day.date.year)
    if series.isYearly ? !years.contains(Int(year)) : year != 0 {
      return [RuleBroken(.field(.unknownRow), field: .next)]
    }
    let last = workshop.lastNumber(series, in: Int(year))
    if next > Self.most {
      return [
        RuleBroken(
          .field(.numberOutOfRange(lowest: last + 1, highest: Int(Self.most))), field: .next)
      ]
    }
    if next <= last { return [RuleBroken(.office(.numberGiven(series, last)), field: .next)] }
    if Int(next) == workshop.nextNumber(series, in: Int(year)) {
      return [RuleBroken(.field(.nothingChanges), field: .next)]
    }
    return reason.brokenAsReason
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    let start = NumberStart {
      $0.series = series
      $0.year = year
      $0.row = Int32(workshop.count(series))
      $0.after = Int32(workshop.lastNumber(series, in: Int(year)))
      $0.next = next
      $0.reason = reason
      $0.decided = day
      $0.user = authority.user
    }
    workshop.numberStarts.append(start)
  }
}
