import Wording
import Workshop

/// What one cap of a product takes and brings, from the workshop's own records of 90 days.
package struct CostingFigures: Equatable, Sendable {
  /// A kind of material with what was issued of it and what that cost.
  package struct Material: Equatable, Sendable {
    /// Index among the kinds of the workshop.
    package var kind: UInt8
    package var units = 0
    package var cost = Rupiah()
  }

  /// A stage with the days of one person that went into so many pieces.
  package struct StageTime: Equatable, Sendable {
    package var stage: UInt8
    /// In parts of a day, of which there are 5,040: a day at up to ten stages parts evenly.
    package var parts = 0
    package var pieces = 0

    /// Days for one piece in hundredths, halves up; nil where none was made.
    package var hundredths: Int64? {
      let whole = CostingFigures.dayParts * pieces
      return pieces == 0 ? nil : Int64((parts * 200 + whole) / (2 * whole))
    }
  }

  /// A channel with what it took and what of that it keeps.
  package struct Way: Equatable, Sendable {
    /// Index among the channels of the catalogue.
    package var channel: UInt8
    package var pieces: Int
    package var turnover: Rupiah
    package var commission: Rupiah

    package var price: Rupiah { turnover.each(of: pieces) }
    package var commissionEach: Rupiah { commission.each(of: pieces) }
  }

  package static let span = 90
  static let dayParts = 5040

  package let product: ID<Product>
  package let days: ClosedRange<Day>
  package private(set) var materials: [Material] = []
  /// The batches of the product that material was issued to, and their pieces.
  package private(set) var batches = 0
  package private(set) var pieces = 0
  package private(set) var stages: [StageTime] = []
  package private(set) var ways: [Way] = []

  /// `last`: the last of the 90 days.
  package init(_ product: ID<Product>, upTo last: Day, of workshop: Workshop) {
    self.product = product
    days = last - Self.span + 1...last
    countMaterial(in: workshop)
    countTime(in: workshop)
    countSales(in: workshop)
  }

  /// Of batches opened on these days, with all that was issued to them.
  private mutating func countMaterial(in workshop: Workshop) {
    var kinds: [UInt8: Material] = [:]
    for place in workshop.batches.indices {
      let (batch, row) = (ID<WeavingBatch>(place), workshop.batches[place])
      let moves = workshop.moves(to: batch)
      guard row.product == product, days.contains(row.opened), !row.isWithdrawn, !moves.isEmpty
      else { continue }
      batches += 1
      pieces += row.pieces.count
      for move in moves {
        let kind = workshop.materialLots[workshop.materialMoves[move].lot].kind
        kinds[kind, default: Material(kind: kind)].units +=
          Int(workshop.materialMoves[move].quantity)
        kinds[kind]?.cost += workshop.cost(of: move)
      }
    }
    materials = kinds.values.sorted { $0.kind < $1.kind }
  }

  /// A day of somebody at several stages is parted evenly among them.
  private mutating func countTime(in workshop: Workshop) {
    var times: [UInt8: StageTime] = [:]
    for number in days.lowerBound.number...days.upperBound.number {
      let rows = workshop.outputs(on: Day(number: number)).filter {
        $0.attendance == .present && $0.batch != nil
      }
      for (_, own) in Dictionary(grouping: rows, by: \.worker) {
        for row in own {
          guard let batch = row.batch, workshop.batches[batch].product == product,
            workshop.step(of: row.stage, in: batch) != nil, !row.pieces.isEmpty
          else { continue }
          times[row.stage, default: StageTime(stage: row.stage)].parts += Self.dayParts / own.count
          times[row.stage]?.pieces += row.pieces.count
        }
      }
    }
    stages = workshop.products[product].workedStages.compactMap { times[$0] }
  }

  /// The commission is that of today's terms of the channel.
  private mutating func countSales(in workshop: Workshop) {
    ways = workshop.catalogue.channels.indices.compactMap { place in
      let channel = UInt8(place)
      let sold = workshop.sales(of: product, through: channel, on: days)
      guard sold.pieces > 0 else { return nil }
      let rate = workshop.channel(channel, on: days.upperBound).commission
      return Way(
        channel: channel, pieces: sold.pieces, turnover: sold.turnover,
        commission: sold.turnover.part(perMille: rate))
    }
  }

  // MARK: One cap

  /// Material of one cap at cost; nil where none was issued.
  package var material: Rupiah? {
    pieces == 0 ? nil : materials.reduce(Rupiah()) { $0 + $1.cost }.each(of: pieces)
  }

  /// All channels together; nil where nothing was sold.
  package var all: Way? {
    ways.isEmpty
      ? nil
      : Way(
        channel: 0, pieces: ways.reduce(0) { $0 + $1.pieces },
        turnover: ways.reduce(Rupiah()) { $0 + $1.turnover },
        commission: ways.reduce(Rupiah()) { $0 + $1.commission })
  }

  /// What is left of the price of one cap behind commission and material; nil where either is not
  /// known.
  package var profit: Rupiah? {
    guard let all, let material else { return nil }
    return all.price - all.commissionEach - material
  }
}

extension Rupiah {
  /// A share of so many, halves up.
  func each(of count: Int) -> Rupiah {
    guard count > 0 else { return Rupiah() }
    let (whole, rest) = amount.quotientAndRemainder(dividingBy: Int64(count))
    return Rupiah(whole + (rest * 2 >= Int64(count) ? 1 : 0))
  }

  /// Fractions left to the workshop, as in its books.
  func part(perMille rate: Int32) -> Rupiah {
    Rupiah(Int64(Int128(amount) * Int128(rate) / 1000))
  }
}
