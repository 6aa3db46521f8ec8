/// A number of pieces of one product and colour, worked on by one crew towards one date.
package struct WeavingBatch: Record {
  package var product = ID<Product>()
  /// Index in the product's colours.
  package var colour: UInt8 = 0
  package var opened = Day()
  package var due = Day()
  /// What it is for, as text, where it serves no order; empty for the display case.
  package var destination = ""
  package var crew: [ID<Inmate>] = []
  /// Label of the material lot.
  package var lot = ""
  package var pieces: [Piece] = []
  /// For each material stage of the product: the first and last day somebody worked on it.
  package var material: [MaterialWork] = []
  /// Set when the last piece left work.
  package var finished: Day?
  package var isWithdrawn = false
  /// The order that it serves.
  package var order: ID<CustomerOrder>?

  package init() {}
}

/// The days on which a material stage was worked on.
package struct MaterialWork: Record {
  package var started: Day?
  package var latest: Day?

  package init() {}
}

/// One cap of a batch; its number is its place in `pieces` plus one.
package struct Piece: Record {
  package var size: UInt8 = 0
  package var holder: ID<Inmate>?
  /// Index in the product's route of the step it stands at.
  package var step: UInt8 = 0
  /// Where it goes back to after a repair, instead of the next step.
  package var returnStep: UInt8?
  package var reworks: UInt8 = 0
  package var state = PieceState.working
  package var grade: Grade?
  /// Who did which stage when, in order, repairs included.
  package var makers: [Made] = []
  /// How often a buyer brought it back.
  package var returns: UInt8 = 0

  package init() {}

  /// The newest maker of a stage.
  package func maker(of stage: UInt8) -> Made? { makers.last { $0.stage == stage } }
}

/// That somebody finished a stage of a piece on a day.
package struct Made: Record {
  package var stage: UInt8 = 0
  package var worker = ID<Inmate>()
  package var day = Day()
  /// A repair counts as work but is not paid twice.
  package var isRework = false
  /// Who held the piece before, to whom it goes back when the stage is taken back; nil where
  /// nobody did, and in rows of before this was kept.
  package var heldBy: ID<Inmate>?

  package init() {}
}

/// Where a piece is between its first stage and its buyer.
package enum PieceState: UInt8, CaseIterable, Sendable {
  /// Standing at a stage, being worked on or next to be.
  case working
  /// Standing at a gate.
  case waiting
  /// Judged rejected, waiting for the second signature.
  case condemned
  case rejected
  /// In stock.
  case accepted
  case sold
  /// Taken out of stock by a count.
  case lost
  /// With a partner, to be sold there.
  case consigned
  /// Gone without a sale.
  case left
  /// Taken out of its batch before any work.
  case takenOut
}

/// Where a batch is, derived from its pieces.
package enum BatchState: UInt8, CaseIterable, Sendable {
  case running, waitingForQuality, finished, withdrawn
}

extension WeavingBatch {
  /// The state, derived from the pieces.
  package var state: BatchState {
    if isWithdrawn { return .withdrawn }
    var waits = false
    for piece in pieces {
      switch piece.state {
      case .working: return .running
      case .waiting, .condemned: waits = true
      case .rejected, .accepted, .sold, .lost, .consigned, .left, .takenOut: break
      }
    }
    return waits ? .waitingForQuality : .finished
  }

  /// Pieces that got a grade.
  package var accepted: Int { pieces.reduce(0) { $0 + ($1.grade == nil ? 0 : 1) } }

  /// Indices of the pieces that stand at a step of the route.
  package func standing(at step: Int) -> [Int] {
    pieces.indices.filter { pieces[$0].state == .working && Int(pieces[$0].step) == step }
  }
}

extension Workshop {
  package func product(of batch: ID<WeavingBatch>) -> Product { products[batches[batch].product] }

  /// `Polos hitam`: the short name and the colour.
  package func thing(of id: ID<WeavingBatch>) -> String {
    let product = product(of: id)
    let colour = Int(batches[id].colour)
    return product.shortName
      + (product.colours.indices.contains(colour) ? " " + product.colours[colour] : "")
  }

  /// The way of a batch's pieces.
  package func route(of batch: ID<WeavingBatch>) -> [Step] {
    products[batches[batch].product].route
  }

  /// The place of a stage in a batch's route, or nil when its pieces never pass it.
  package func step(of stage: UInt8, in batch: ID<WeavingBatch>) -> Int? {
    route(of: batch).firstIndex { !$0.isGate && $0.index == stage }
  }

  /// Keeps the list of open batches true after a change to one.
  mutating func refreshOpen(_ batch: ID<WeavingBatch>) {
    let isOpen = batches[batch].state == .running || batches[batch].state == .waitingForQuality
    if let place = derived.openBatches.firstIndex(of: batch) {
      if !isOpen { derived.openBatches.remove(at: place) }
    } else if isOpen {
      derived.openBatches.insert(
        batch, at: derived.openBatches.firstIndex { $0 > batch } ?? derived.openBatches.count)
    }
  }
}

extension WeavingBatch: WithdrawableRow {
  static var table: WritableKeyPath<Workshop, Table<WeavingBatch>> { \.batches }
  static var keeper: Capability { .record }

  /// Rules: nothing was made of it.
  static func broken(
    _ id: ID<WeavingBatch>, by withdrawal: Withdraw, in workshop: Workshop, as authority: Authority
  ) -> [RuleBroken] {
    let row = workshop.batches[id]
    let before = workshop.brokenBeforeStore(row.opened)
    if !before.isEmpty { return before }
    let hasOutput =
      row.pieces.contains { !$0.makers.isEmpty } || row.material.contains { $0.started != nil }
    return hasOutput ? [RuleBroken(.weaving(.batchHasOutput))] : []
  }

  static func apply(_ withdrawal: Withdraw, to id: ID<WeavingBatch>, in workshop: inout Workshop) {
    workshop.batches[id].isWithdrawn = !withdrawal.reinstates
    workshop.refreshOpen(id)
  }

  /// What is planned and begun in a month stands on its report.
  static func countedDays(_ id: ID<WeavingBatch>, in workshop: Workshop) -> [Day] {
    [workshop.batches[id].opened]
  }
}
