import Workshop

/// What became of a consignment, in pieces, and what those still out are worth.
struct ConsignmentSums {
  let went: Int
  let sold: Int
  let back: Int
  let out: [PiecePlace]
  let value: Rupiah

  init(_ consignment: ID<Consignment>, in workshop: Workshop) {
    let row = workshop.consignments[consignment]
    went = row.quantity
    sold = workshop.sales(of: consignment).reduce(0) { $0 + workshop.sales[$1].quantity }
    back = row.returns.reduce(0) { $0 + $1.pieces.count }
    let out = workshop.out(on: consignment)
    self.out = out
    value = workshop.lines(selling: out, on: consignment).reduce(Rupiah()) { $0 + $1.total }
  }
}

extension Consignment {
  /// Days after which a partner should have reported.
  static let longest = 30
}
