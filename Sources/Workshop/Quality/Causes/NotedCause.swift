/// What a control chart counts.
package enum ChartKind: UInt8, CaseIterable, Sendable {
  /// Defective pieces of those inspected.
  case p
  /// Faults per piece.
  case u
}

/// What was found to be behind a point of a control chart, by batch and gate; never overwritten.
package struct NotedCause: Record {
  package var day = Day()
  package var user = ID<User>()
  package var batch = ID<WeavingBatch>()
  package var chart = ChartKind.p
  /// Index of the catalogue's gates.
  package var gate: UInt8 = 0
  package var reason = ""

  package init() {}
}

/// Writes down the cause of a point; a later note is shown in place of an earlier one.
package struct NoteCause: Record {
  package var day = Day()
  package var batch = ID<WeavingBatch>()
  package var chart = ChartKind.p
  package var gate: UInt8 = 0
  /// From 5 to 60 characters.
  package var reason = ""

  package init() {}
}

extension NoteCause: DatedFact {
  package var capability: Capability? { .judge }

  /// Rules: a batch that was judged at the gate, and a text that does not stand there already.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    guard workshop.batches.contains(batch), !workshop.batches[batch].isWithdrawn,
      workshop.checks.contains(where: { $0.batch == batch && $0.gate == gate })
    else { return [RuleBroken(.field(.unknownRow), field: .batch)] }
    let isSame = workshop.cause(of: batch, in: chart, at: gate)?.reason == reason
    return isSame ? [RuleBroken(.field(.nothingChanges), field: .reason)] : reason.brokenAsReason
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    workshop.causes.append(
      NotedCause {
        $0.day = day
        $0.user = authority.user
        $0.batch = batch
        $0.chart = chart
        $0.gate = gate
        $0.reason = reason
      })
  }
}

extension Workshop {
  /// The cause that is shown of a batch's point; nil while none was written down.
  package func cause(
    of batch: ID<WeavingBatch>, in chart: ChartKind, at gate: UInt8
  ) -> NotedCause? {
    causes.last { $0.batch == batch && $0.chart == chart && $0.gate == gate }
  }

  /// Every cause that was written down of a point, oldest first.
  package func causes(
    of batch: ID<WeavingBatch>, in chart: ChartKind, at gate: UInt8
  ) -> [NotedCause] {
    causes.filter { $0.batch == batch && $0.chart == chart && $0.gate == gate }
  }
}
