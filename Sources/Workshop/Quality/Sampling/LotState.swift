/// How a lot under a sampling plan fares, from the first verdicts on the pieces drawn.
package struct LotState: Equatable, Sendable {
  /// What the sample says about the lot.
  package enum Verdict: Equatable, Sendable {
    /// Not enough of the sample is judged.
    case open
    case accepted
    case refused
  }

  package var plan: SamplingPlan
  /// Pieces of the sample that were judged at the final gate.
  package var judged: Int
  /// Those of them that did not pass at once.
  package var defective: Int

  package var verdict: Verdict {
    if defective >= plan.reject { return .refused }
    return judged >= Int(plan.sample) ? .accepted : .open
  }
}

extension Workshop {
  /// How a lot fares; a correction of a first verdict counts as that verdict.
  package func state(of lot: ID<LotPlan>) -> LotState {
    let found = (derived.lotChecks[lot] ?? [:]).values.map { inForce($0) }
    return LotState(
      plan: lots[lot].plan, judged: found.count,
      defective: found.count { checks[$0].verdict != .pass })
  }

  /// Where the lots of a product stand between normal and tightened inspection, by those whose
  /// verdict is known, in the order of their plans.
  package func switching(of product: ID<Product>) -> Switching {
    var switching = Switching()
    for index in lots.indices where batches[lots[index].batch].product == product {
      if lots[index].resumes { switching.resume() }
      switch state(of: ID(index)).verdict {
      case .open: break
      case .accepted: switching.hear(true)
      case .refused: switching.hear(false)
      }
    }
    return switching
  }

  /// The newest correction of a check that stands, or the check itself.
  private func inForce(_ check: ID<QualityCheck>) -> ID<QualityCheck> {
    var check = check
    while let newer = derived.corrections[check] { check = newer }
    return check
  }

  /// Notes a check that is the first at the final gate on a piece of a sample.
  ///
  /// A rejection that the second person refused is none, so the next verdict takes its place.
  mutating func noteInLot(_ id: ID<QualityCheck>) {
    let check = checks[id]
    guard check.corrects == nil, let lot = derived.lotOf[check.batch],
      catalogue.gates[Int(check.gate)].isFinal, lots[lot].sample.contains(check.piece)
    else { return }
    if let first = derived.lotChecks[lot]?[check.piece], checks[first].isUpheld != false { return }
    derived.lotChecks[lot, default: [:]][check.piece] = id
  }
}
