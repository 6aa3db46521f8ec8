/// The sampling plan of a batch as it was frozen: later settings, tables or sizes change nothing.
package struct LotPlan: Record {
  package var batch = ID<WeavingBatch>()
  package var day = Day()
  package var user = ID<User>()
  package var plan = SamplingPlan()
  /// The numbers of the pieces that were drawn, lowest first.
  package var sample: [UInt8] = []
  /// Whether sampling had stopped for this product and went on here, and what was mended.
  package var resumes = false
  package var reason = ""

  package init() {}
}

/// Puts a batch under a sampling plan, with the pieces drawn.
package struct PlanLot: Record {
  package var day = Day()
  package var batch = ID<WeavingBatch>()
  package var plan = SamplingPlan()
  package var sample: [UInt8] = []
  package var resumes = false
  /// What was mended, from 5 to 60 characters, where sampling goes on; else empty.
  package var reason = ""

  package init() {}
}

extension PlanLot: DatedFact {
  package var capability: Capability? { .approve }

  /// Rules: a batch without a plan of which no piece passed the final gate yet, the plan that the
  /// tables and the switching rules give, the pieces that the draw gives.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    guard workshop.batches.contains(batch), !workshop.batches[batch].isWithdrawn else {
      return [RuleBroken(.field(.unknownRow), field: .batch)]
    }
    if workshop.derived.lotOf[batch] != nil { return [RuleBroken(.lot(.lotPlanned))] }
    if workshop.wasJudgedAtTheEnd(batch) { return [RuleBroken(.lot(.lotJudged))] }
    var switching = workshop.switching(of: workshop.batches[batch].product)
    if resumes != switching.isDiscontinued {
      return [
        RuleBroken(resumes ? .field(.nothingChanges) : .lot(.samplingStopped), field: .reason)
      ]
    }
    switching.resume()
    let expected = SamplingPlan(
      lot: workshop.batches[batch].quantity, level: plan.level, limit: plan.limit,
      severity: switching.severity)
    if plan != expected || sample != workshop.sample(of: Int(plan.sample), from: batch) {
      return [RuleBroken(.lot(.lotPlanOutdated))]
    }
    return resumes ? reason.brokenAsReason : []
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    workshop.derived.lotOf[batch] = workshop.lots.append(
      LotPlan {
        $0.batch = batch
        $0.day = day
        $0.user = authority.user
        $0.plan = plan
        $0.sample = sample
        $0.resumes = resumes
        $0.reason = reason
      })
  }
}

extension Workshop {
  /// The pieces of a batch that a sample of some size takes, lowest first.
  ///
  /// They follow from the store's seed, the batch and the pieces' numbers alone, so that nobody
  /// chooses them.
  package func sample(of count: Int, from batch: ID<WeavingBatch>) -> [UInt8] {
    let seed = UInt64(bitPattern: settings.drawSeed)
    let lot = BlindDraw.mixed(seed &+ UInt64(truncatingIfNeeded: batch.index) &+ 1)
    let pieces = batches[batch].pieces
    let numbers = pieces.indices.filter { pieces[$0].state != .takenOut }.map { UInt8($0 + 1) }
    return Array(
      numbers.sorted {
        (BlindDraw.mixed(lot &+ UInt64($0)), $0) < (BlindDraw.mixed(lot &+ UInt64($1)), $1)
      }.prefix(count).sorted())
  }

  /// Whether a piece of the batch had its verdict at the final gate.
  func wasJudgedAtTheEnd(_ batch: ID<WeavingBatch>) -> Bool {
    checks.contains { $0.batch == batch && catalogue.gates[Int($0.gate)].isFinal }
  }
}
