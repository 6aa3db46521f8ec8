import Wording
import Workshop

/// Whether the faults of a training's participants changed: the pieces that they made at its stage
/// in the 90 days before its first day beside those of the 90 days after its last.
package struct TrainingEffect: Equatable, Sendable {
  /// What the two shares say.
  package enum Finding: Equatable, Sendable {
    /// One of the two has fewer than ten pieces.
    case tooFew
    /// The difference may be chance.
    case unproven
    case changed

    package var words: Words {
      switch self {
      case .tooFew: Words("belum cukup data", en: "not enough data")
      case .unproven: Words("belum terbukti berubah", en: "no change proven")
      case .changed: Words("berubah", en: "changed")
      }
    }
  }

  package static let days = 90

  package let training: ID<Training>
  /// Pieces with a fault of the stage.
  package let before: Portion
  package let after: Portion

  /// `pieces`: those of the stage that the training was about.
  package init(_ training: ID<Training>, _ pieces: [StagePiece], of workshop: Workshop) {
    let row = workshop.trainings[training]
    let people = Set(row.participants)
    let share = { (days: Range<Day>) in
      pieces.filter { people.contains($0.maker) && days.contains($0.made) }.defective
    }
    self.training = training
    before = share(row.first - Self.days..<row.first)
    after = share(row.last + 1..<row.last + 1 + Self.days)
  }

  /// By Fisher's exact test, two-sided, at 5%.
  package var finding: Finding {
    if min(before.whole, after.whole) < Portion.fewest { return .tooFew }
    return FisherExact.p(before, after) <= FisherExact.level ? .changed : .unproven
  }
}
