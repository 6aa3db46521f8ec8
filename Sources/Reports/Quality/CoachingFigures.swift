import Workshop

/// How the work of each maker of a stage fared at the next gate, for whoever teaches; by worker
/// code, never in an order of merit, and not for paper.
package struct CoachingFigures: Equatable, Sendable {
  /// One maker.
  package struct Row: Equatable, Sendable {
    package var inmate: ID<Inmate>
    /// First-pass yield of the pieces this person made at the stage.
    package var passed = Portion()
    /// The first checks of those pieces.
    package var checks: [ID<QualityCheck>] = []
  }

  package let stage: UInt8
  /// People with at least ten judged pieces, in the order of their codes.
  package private(set) var rows: [Row] = []
  /// How many have fewer, of whom nothing is said.
  package private(set) var withheld = 0

  package init(stage: UInt8, _ records: QualityRecords, of workshop: Workshop) {
    self.stage = stage
    var makers: [ID<Inmate>: Row] = [:]
    for judged in records.pieces {
      guard let step = workshop.step(of: stage, in: judged.batch),
        workshop.route(of: judged.batch)[step...].first(where: \.isGate)?.index == judged.gate
      else { continue }
      let place = Int(workshop.checks[judged.check].piece) - 1
      let made = workshop.batches[judged.batch].pieces[place].makers
        .first { $0.stage == stage && !$0.isRework }
      guard let worker = made?.worker else { continue }
      makers[worker, default: Row(inmate: worker)].passed.count(judged.hasPassed)
      makers[worker]?.checks.append(judged.check)
    }
    rows = makers.values.filter { $0.passed.whole >= Portion.fewest }
      .sorted { $0.inmate < $1.inmate }
    withheld = makers.count - rows.count
  }
}
