/// Somebody who may approve answers for the computer's clock, which does not go with the last
/// record; what follows is compared with this record.
package struct ConfirmClock: Record {
  package var day = Day()
  /// What the clock says.
  package var clock = Instant()
  /// When the record before was made.
  package var last = Instant()

  package init() {}

  /// `offset`: minutes east of Greenwich.
  package init(_ clock: Instant, after last: Instant, offset: Int32) {
    day = clock.local(offset: offset).day
    self.clock = clock
    self.last = last
  }
}

extension Action {
  /// Whether it may be about a day before the store's first: a clock that stood ahead at the
  /// founding is right again on such a day.
  var mayPrecedeStore: Bool {
    if case .confirmClock = self { true } else { false }
  }
}
