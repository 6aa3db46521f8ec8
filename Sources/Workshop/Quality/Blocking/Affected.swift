/// What pieces named by a block are now: in work, in stock, or with a buyer.
package struct Affected: Equatable, Sendable {
  /// One piece: where it is now.
  package struct Row: Equatable, Sendable {
    package var piece: PiecePlace
    package var state: PieceState
    /// The nota of who has it.
    package var sale: ID<Sale>?
  }

  package private(set) var rows: [Row] = []

  /// Reads all sales once.
  package init(_ pieces: [BlockedPieces], in workshop: Workshop) {
    let wanted = Set(pieces.map(\.batch))
    var sales: [PiecePlace: ID<Sale>] = [:]
    for index in workshop.sales.indices where !workshop.sales[index].isWithdrawn {
      for line in workshop.sales[index].lines where wanted.contains(line.batch) {
        for number in line.pieces {
          sales[PiecePlace(line.batch, number)] = ID(index)
        }
      }
    }
    rows = pieces.flatMap { part in
      part.numbers.map { number in
        let name = PiecePlace(part.batch, number)
        let state = workshop.batches[part.batch].pieces[Int(number) - 1].state
        return Row(piece: name, state: state, sale: state == .sold ? sales[name] : nil)
      }
    }
  }

  package var sold: Int { rows.count { $0.state == .sold } }
  package var inStock: Int { rows.count { $0.state == .accepted } }
  package var others: Int { rows.count - sold - inStock }
}

extension Trace {
  /// The pieces of the trace, by batch.
  package var blockable: [BlockedPieces] {
    batches.map { batch in
      BlockedPieces {
        $0.batch = batch
        $0.numbers = pieces.filter { $0.batch == batch }.map(\.number)
      }
    }
  }
}

extension Trace {
  /// The blocks that name one of its pieces, lifted ones among them, in the order of their days.
  package func blocks(in workshop: Workshop) -> [ID<Block>] {
    let names = Set(pieces)
    return workshop.blocks.indices.filter { index in
      workshop.blocks[index].pieces.contains { part in
        part.numbers.contains { names.contains(PiecePlace(part.batch, $0)) }
      }
    }.map { ID($0) }
  }
}
