import Workshop

/// What there is to teach at one stage: its faults, who needs a lesson, and what lessons changed.
///
/// Makers stand in the order of their codes, never of their rates; figures of one person are for
/// coaching alone and not for paper.
package struct StageLessons: Equatable, Sendable {
  /// A kind of fault with the pieces that show it.
  package struct Fault: Equatable, Sendable {
    /// Index of the catalogue's defects.
    package var defect: UInt8
    package var pieces: Portion
  }

  /// A maker with the pieces that show a fault of the stage.
  package struct Maker: Equatable, Sendable {
    package var inmate: ID<Inmate>
    package var defective: Portion
    /// What most of those pieces show; index of the catalogue's defects.
    package var commonest: UInt8?
  }

  /// Of all pieces made at the stage.
  package let defective: Portion
  /// Most first.
  package let faults: [Fault]
  /// With at least ten pieces and more faults than the stage as a whole.
  package let learners: [Maker]
  /// With fewer than ten, of whom nothing can be said yet.
  package let beginners: [Maker]
  /// What became of the participants of each training about the stage, oldest first.
  package let effects: [TrainingEffect]

  /// `months`: in which the pieces were made, nil for all; trainings look at their own days.
  package init(
    _ stage: UInt8, in months: ClosedRange<Month>? = nil, product: ID<Product>? = nil,
    of workshop: Workshop
  ) {
    let all = StagePiece.all(of: stage, product: product, in: workshop)
    let pieces = all.filter { months?.contains($0.made.month) ?? true }
    let whole = pieces.defective
    defective = whole
    faults = pieces.faults.map {
      Fault(defect: $0.defect, pieces: Portion($0.pieces, of: pieces.count))
    }
    let makers = Dictionary(grouping: pieces, by: \.maker).map { inmate, pieces in
      Maker(
        inmate: inmate, defective: pieces.defective, commonest: pieces.faults.first?.defect)
    }.sorted { $0.inmate < $1.inmate }
    learners = makers.filter {
      $0.defective.whole >= Portion.fewest && $0.defective.isMore(than: whole)
    }
    beginners = makers.filter { $0.defective.whole < Portion.fewest }
    effects = workshop.trainings().filter { workshop.trainings[$0].stage == stage }
      .map { TrainingEffect($0, all, of: workshop) }
  }
}

extension Portion {
  /// Compared in whole numbers.
  fileprivate func isMore(than other: Portion) -> Bool { part * other.whole > other.part * whole }
}
