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

extension ConfirmClock: DatedFact {
  package var capability: Capability? { .approve }
  package func countedDays(in workshop: Workshop) -> [Day] { [] }

  /// None: the store compares the clock before it asks.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] { [] }

  /// Nothing: the record itself is what later clocks are compared with.
  package func apply(to workshop: inout Workshop, by authority: Authority) {}
}
