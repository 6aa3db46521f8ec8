import Workshop

/// A figure of the workshop before a day and after it, over as many days each.
package struct IndicatorChange: Equatable, Sendable {
  /// Days on either side.
  package static let days = 90

  package let indicator: Indicator
  package let before: Standing
  package let after: Standing

  /// `day`: the first day of after, such as that of a grant, a training or an agreement; `today`:
  /// no day behind it is counted.
  package init(_ indicator: Indicator, at day: Day, upTo today: Day, of workshop: Workshop) {
    self.indicator = indicator
    before = workshop.standing(indicator, over: day - Self.days...day - 1)
    after = workshop.standing(indicator, over: day...max(day, min(today, day + Self.days - 1)))
  }

  package init(_ indicator: Indicator, before: Standing, after: Standing) {
    self.indicator = indicator
    self.before = before
    self.after = after
  }

  /// Of verdicts on pieces alone, for these do not depend on each other, as the same people on
  /// either side would.
  private func portion(_ standing: Standing) -> Portion? {
    guard indicator == .firstPass || indicator == .rework else { return nil }
    return standing.part.map { Portion($0, of: standing.n) }
  }

  /// The chance of such a difference by Fisher's exact test, two-sided; nil where nothing is
  /// tested.
  package var p: Double? {
    guard let before = portion(before), let after = portion(after) else { return nil }
    return FisherExact.p(before, after)
  }

  /// What the two shares say, at 5%; nil where nothing is tested.
  package var finding: TrainingEffect.Finding? {
    guard let p else { return nil }
    if min(before.n, after.n) < Portion.fewest { return .tooFew }
    return p <= FisherExact.level ? .changed : .unproven
  }
}
