/// What hangs together: material lots, batches, pieces, their makers, checks and sales, from any
/// one of them.
package struct Trace: Equatable, Sendable {
  /// Where it begins.
  package enum Start: Equatable, Sendable {
    /// The label of a material lot.
    case lot(String)
    case batch(ID<WeavingBatch>)
    /// The piece's number counts from 1.
    case piece(ID<WeavingBatch>, UInt8)
    case sale(ID<Sale>)
    /// Somebody who made or holds pieces.
    case person(ID<Inmate>)
  }

  package private(set) var lots: [String] = []
  package private(set) var batches: [ID<WeavingBatch>] = []
  package private(set) var pieces: [PiecePlace] = []
  /// Who made stages of the pieces, or holds them, in the order of codes.
  package private(set) var people: [ID<Inmate>] = []
  /// In the order of signing.
  package private(set) var checks: [ID<QualityCheck>] = []
  /// Without those that were voided, in the order of their numbers.
  package private(set) var sales: [ID<Sale>] = []
  /// Returns and complaints, in the order of recording.
  package private(set) var returns: [ID<BuyerReturn>] = []
  /// Pieces that left unsold, without those that were voided, in the order of recording.
  package private(set) var leavings: [ID<Leaving>] = []

  /// Reads all checks and sales once.
  package init(from start: Start, in workshop: Workshop) {
    pieces = Self.pieces(of: start, in: workshop)
    let names = Set(pieces)
    let ids = Set(pieces.map(\.batch))
    batches = ids.sorted { $0.index < $1.index }
    people = Set(pieces.flatMap { workshop.hands(on: $0) }).sorted()
    lots = Set(batches.flatMap { workshop.lotLabels(of: $0) }).sorted()
    checks = workshop.checks.indices.filter { index in
      let check = workshop.checks[index]
      return ids.contains(check.batch)
        && names.contains(PiecePlace(check.batch, check.piece))
    }.map { ID($0) }
    sales = workshop.sales.indices.filter { index in
      let sale = workshop.sales[index]
      return !sale.isWithdrawn
        && sale.lines.contains { line in
          ids.contains(line.batch)
            && line.pieces.contains { names.contains(PiecePlace(line.batch, $0)) }
        }
    }.map { ID($0) }
    returns = workshop.returns.indices.filter { names.contains(workshop.returns[$0].piece) }
      .map { ID($0) }
    leavings = workshop.leavings.indices.filter { index in
      let leaving = workshop.leavings[index]
      return !leaving.isWithdrawn && leaving.pieces.contains { names.contains($0) }
    }.map { ID($0) }
  }

  private static func pieces(of start: Start, in workshop: Workshop) -> [PiecePlace] {
    switch start {
    case .lot(let label):
      workshop.batches.indices.filter {
        !workshop.batches[$0].isWithdrawn && workshop.lotLabels(of: ID($0)).contains(label)
      }.flatMap { all(of: ID($0), in: workshop) }
    case .batch(let batch): all(of: batch, in: workshop)
    case .piece(let batch, let number): [PiecePlace(batch, number)]
    case .sale(let sale):
      workshop.sales[sale].lines.flatMap { line in
        line.pieces.map { PiecePlace(line.batch, $0) }
      }
    case .person(let person):
      workshop.batches.indices.filter { !workshop.batches[$0].isWithdrawn }.flatMap {
        all(of: ID($0), in: workshop)
      }.filter { workshop.hands(on: $0).contains(person) }
    }
  }

  private static func all(of batch: ID<WeavingBatch>, in workshop: Workshop) -> [PiecePlace] {
    let pieces = workshop.batches[batch].pieces
    return pieces.indices.filter { pieces[$0].state != .takenOut }.map {
      PiecePlace(batch, UInt8($0 + 1))
    }
  }
}

extension Workshop {
  /// Who made a stage of a piece, or holds it while it is in work.
  fileprivate func hands(on place: PiecePlace) -> [ID<Inmate>] {
    let piece = piece(place)
    let holder = piece.state == .working ? [piece.holder].compactMap { $0 } : []
    return piece.makers.map(\.worker) + holder
  }

  /// The lots of a batch: the label it was opened with, and those that material was issued from.
  package func lotLabels(of batch: ID<WeavingBatch>) -> [String] {
    let issued = moves(to: batch).map { materialLots[materialMoves[$0].lot].label }
    return Set([batches[batch].lot] + issued).subtracting([""]).sorted()
  }
}
