/// A status of a person, from the day on which it began.
package struct StatusSpan: Record {
  package var status = InmateStatus.active
  /// The day on which it happened.
  package var since = Day()
  /// The day from which figures count it: later than `since` where that day's month was closed.
  package var countsFrom = Day()

  package init() {}

  package init(_ status: InmateStatus, since: Day, countsFrom: Day? = nil) {
    self.status = status
    self.since = since
    self.countsFrom = countsFrom ?? since
  }
}

/// A status that begins on a day.
package struct StatusTaken: Record {
  package var status = InmateStatus.active
  package var since = Day()

  package init() {}

  package init(_ status: InmateStatus, since: Day) {
    self.status = status
    self.since = since
  }
}

extension StatusSpan {
  /// The same status from another day on, which counts as it is.
  mutating func move(to day: Day) {
    since = day
    countsFrom = day
  }
}

/// All that a person ever was, oldest entry first, where a change must be able to put it back.
package struct StatusHistory: Record {
  package var spans: [StatusSpan] = []

  package init() {}
  package init(_ spans: [StatusSpan]) { self.spans = spans }
}

extension InmateStatus {
  /// Whether somebody of this status belongs to the workshop.
  package var isHere: Bool {
    switch self {
    case .active, .resting: true
    case .transferred, .released, .dismissed, .died, .escaped: false
    }
  }
}

extension Inmate {
  package var status: InmateStatus { span.status }
  package var statusSince: Day { span.since }

  /// Every status in the order of entry: of two that are about one day, the later one holds.
  package var spans: [StatusSpan] { formerSpans + [span] }

  /// What the person was on a day; before the first day that is known, what he was then.
  package func status(on day: Day) -> InmateStatus { span(on: day).status }

  func span(on day: Day) -> StatusSpan {
    if span.since <= day { return span }
    return formerSpans.last { $0.since <= day } ?? formerSpans.first ?? span
  }

  /// What figures take the person to be on a day; nil before the enrolment counts.
  package func counted(on day: Day) -> InmateStatus? {
    if day < enrolledCounts { return nil }
    return spans.last { $0.countsFrom <= day }?.status ?? .active
  }

  /// The days of a month on which figures count something of the person, in order.
  package func countedDays(in month: Month) -> [Day] {
    Set(spans.map(\.countsFrom) + [enrolledCounts]).filter { $0.month == month }.sorted()
  }

  /// Takes a status from a day on; the one that holds already only gets another day.
  ///
  /// What a closed month has counted stays counted as it was.
  mutating func take(_ status: InmateStatus, since day: Day, in workshop: Workshop) {
    let counts = workshop.countingDay(of: day)
    if status != span.status {
      formerSpans.append(span)
      span = StatusSpan(status, since: day, countsFrom: counts)
    } else {
      span.since = day
      if workshop.countingDay(of: span.countsFrom) == span.countsFrom { span.countsFrom = counts }
    }
  }

  /// Puts everything back as it stood.
  mutating func restore(_ history: StatusHistory) {
    guard let last = history.spans.last else { return }
    formerSpans = Array(history.spans.dropLast())
    span = last
  }
}
