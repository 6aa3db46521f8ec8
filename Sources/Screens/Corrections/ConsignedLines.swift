import Forms
import Workshop

/// The lines of a consignment after what still lies with the partner was typed anew.
///
/// Pieces that stay keep their line where their price stays; what was sold or came back is not
/// touched; what is more than there was comes from stock, what is less goes back to it.
struct ConsignedLines {
  private let workshop: Workshop
  private let old: [SaleLine]
  private let out: [PiecePlace]
  private let prices: [PiecePlace: Rupiah]

  init(_ consignment: ID<Consignment>, in workshop: Workshop) {
    self.workshop = workshop
    old = workshop.consignments[consignment].lines
    out = workshop.out(on: consignment)
    prices = old.reduce(into: [:]) { prices, line in
      for piece in line.pieces { prices[PiecePlace(line.batch, piece)] = line.price }
    }
  }

  func lines(
    of wanted: [PiecesLanguage.Wanted], on day: Day, because reason: String
  ) -> Result<[SaleLine], RuleBroken> {
    var kept: [PiecePlace: Rupiah] = [:]
    var draft = SaleDraft(on: day)
    for part in wanted.filter(\.isPiece) + wanted.filter({ !$0.isPiece }) {
      let plan: Result<[SaleLine], RuleBroken>
      let price: Rupiah?
      switch part {
      case .piece(let place, let agreed, let takesKept):
        price = agreed
        if out.contains(place) {
          kept[place] = agreed ?? prices[place]
          continue
        }
        plan = workshop.planSale(of: place, taken: draft.lines, evenKept: takesKept, on: day)
          .map { [$0] }
      case .kind(let part):
        price = part.price
        let staying = staying(part, besides: kept)
        for place in staying { kept[place] = part.price ?? prices[place] }
        let more = part.count - staying.count
        if more == 0 { continue }
        plan = draft.plan(part.code, count: more, in: workshop)
      }
      guard case .success(let planned) = plan else { return plan }
      for var line in planned {
        line.price = price ?? line.price
        draft.join(line)
      }
    }
    let all = standing(kept) + changed(kept) + draft.lines
    return .success(all.map { reasoned($0, because: reason, on: day) })
  }

  /// The pieces of a kind that stay, those first whose price is the one that is typed.
  private func staying(
    _ part: PiecesLanguage.Part, besides kept: [PiecePlace: Rupiah]
  ) -> [PiecePlace] {
    let fitting = out.filter {
      kept[$0] == nil && part.code.names(workshop.kind(of: $0), in: workshop)
    }
    let same = fitting.filter { part.price == nil || prices[$0] == part.price }
    let other = fitting.filter { part.price != nil && prices[$0] != part.price }
    return Array((same + other).prefix(part.count))
  }

  /// The lines as they were, without what goes or changes its price.
  private func standing(_ kept: [PiecePlace: Rupiah]) -> [SaleLine] {
    let lying = Set(out)
    return old.compactMap { line in
      var line = line
      line.pieces.removeAll { number in
        let place = PiecePlace(line.batch, number)
        return lying.contains(place) && kept[place] != line.price
      }
      return line.pieces.isEmpty ? nil : line
    }
  }

  private func changed(_ kept: [PiecePlace: Rupiah]) -> [SaleLine] {
    old.flatMap { line in
      let others = line.pieces.filter { number in
        kept[PiecePlace(line.batch, number)].map { $0 != line.price } ?? false
      }
      let byPrice = Dictionary(grouping: others) { kept[PiecePlace(line.batch, $0)] ?? line.price }
      return byPrice.sorted { $0.key > $1.key }.map { price, pieces in
        var line = line
        line.price = price
        line.pieces = pieces
        line.reason = ""
        return line
      }
    }
  }

  /// With the reason where the line is new and its price is below the band, or its pieces kept.
  private func reasoned(_ line: SaleLine, because reason: String, on day: Day) -> SaleLine {
    if old.contains(line) || !line.reason.isEmpty { return line }
    var draft = SaleDraft(on: day)
    draft.add([line])
    guard draft.needsReason(0, in: workshop) else { return line }
    var line = line
    line.reason = reason
    return line
  }
}
