/// Pieces that nobody may pass or sell until a supervisor lifts the block.
///
/// Pieces already sold are named too: they are what has to be called back, and come back blocked.
package struct Block: Record {
  package var day = Day()
  package var user = ID<User>()
  package var pieces: [BlockedPieces] = []
  package var reason = ""
  /// Set when a supervisor lifted it.
  package var lifted: Day?
  package var lifter: ID<User>?
  package var liftReason = ""

  package init() {}

  package var count: Int { pieces.reduce(0) { $0 + $1.numbers.count } }
}

/// Pieces of one batch, by their numbers from 1.
package struct BlockedPieces: Record {
  package var batch = ID<WeavingBatch>()
  package var numbers: [UInt8] = []

  package init() {}
}

/// Blocks pieces of one or more batches.
package struct BlockPieces: Record {
  package var day = Day()
  package var pieces: [BlockedPieces] = []
  /// From 5 to 60 characters.
  package var reason = ""

  package init() {}
}

/// Lifts a block, with the reason.
package struct LiftBlock: Record {
  package var day = Day()
  package var block = ID<Block>()
  /// From 5 to 60 characters.
  package var reason = ""

  package init() {}
}

extension BlockPieces: DatedFact {
  package var capability: Capability? { .judge }

  /// Rules: pieces that exist, one at least of which is free, and a reason.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    if pieces.isEmpty { return [RuleBroken(.field(.nothingChanges))] }
    for (row, part) in pieces.enumerated() {
      guard workshop.batches.contains(part.batch), !workshop.batches[part.batch].isWithdrawn else {
        return [RuleBroken(.field(.unknownRow), field: .batch, row: row)]
      }
      let known = 1...max(1, workshop.batches[part.batch].pieces.count)
      let isSound =
        !part.numbers.isEmpty && Set(part.numbers).count == part.numbers.count
        && part.numbers.allSatisfy { known.contains(Int($0)) }
      if !isSound { return [RuleBroken(.field(.unknownRow), field: .piece, row: row)] }
    }
    let isNew = pieces.contains { part in
      !part.numbers.allSatisfy { workshop.isBlocked($0, of: part.batch) }
    }
    return isNew ? reason.brokenAsReason : [RuleBroken(.field(.nothingChanges))]
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    workshop.blocks.append(
      Block {
        $0.day = day
        $0.user = authority.user
        $0.pieces = pieces
        $0.reason = reason
      })
    workshop.deriveBlocks()
  }
}

extension LiftBlock: DatedFact {
  package var capability: Capability? { .approve }

  /// Rules: a block that stands, and a reason.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    guard workshop.blocks.contains(block) else { return [RuleBroken(.field(.unknownRow))] }
    if workshop.blocks[block].lifted != nil { return [RuleBroken(.field(.nothingChanges))] }
    return reason.brokenAsReason
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    workshop.blocks[block].lifted = day
    workshop.blocks[block].lifter = authority.user
    workshop.blocks[block].liftReason = reason
    workshop.deriveBlocks()
  }
}

extension Workshop {
  /// Whether a piece, by its number, is under a block that stands.
  package func isBlocked(_ piece: UInt8, of batch: ID<WeavingBatch>) -> Bool {
    derived.blockedPieces[batch]?.contains(piece) ?? false
  }

  /// The newest block that a piece is under; nil while it is under none.
  package func block(on piece: UInt8, of batch: ID<WeavingBatch>) -> ID<Block>? {
    guard isBlocked(piece, of: batch) else { return nil }
    return blocks.indices.last { index in
      blocks[index].lifted == nil
        && blocks[index].pieces.contains { $0.batch == batch && $0.numbers.contains(piece) }
    }.map { ID($0) }
  }

  /// Why a piece may neither be passed nor sold; nil while it may.
  func brokenBlock(on piece: UInt8, of batch: ID<WeavingBatch>) -> Rule? {
    block(on: piece, of: batch).map { .block(.pieceBlocked(Int(piece), $0)) }
  }

  /// Makes the set of blocked pieces anew: blocks are few.
  mutating func deriveBlocks() {
    derived.blockedPieces = [:]
    for block in blocks where block.lifted == nil {
      for part in block.pieces {
        derived.blockedPieces[part.batch, default: []].formUnion(part.numbers)
      }
    }
  }

  /// How many pieces in stock may not be sold, by kind.
  package var blockedStock: [StockKey: Int] {
    var sums: [StockKey: Int] = [:]
    for key in derived.stock.keys where derived.blockedPieces[key.batch] != nil {
      let count = piecesInStock(key).count { isBlocked($0, of: key.batch) }
      sums[key] = count == 0 ? nil : count
    }
    return sums
  }
}

extension String {
  /// The rule of a reason that is asked for: from 5 to 60 characters.
  var brokenAsReason: [RuleBroken] {
    let text = brokenAsText(.reason, atMost: 60, required: true)
    if !text.isEmpty || count >= CorrectCheck.shortestReason { return text }
    return [
      RuleBroken(.correction(.reasonTooShort(least: CorrectCheck.shortestReason)), field: .reason)
    ]
  }
}
