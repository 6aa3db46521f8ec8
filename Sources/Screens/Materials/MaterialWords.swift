import Wording
import Workshop

/// What a batch was given, in words.
enum MaterialWords {
  /// `bahan E-1 2 gulung, S-33 4 ikat   HPP bahan Rp120.000, Rp10.000/buah`; nothing where nothing
  /// was issued, and no money for whoever may not see it.
  static func facts(of batch: ID<WeavingBatch>, in scene: Scene) -> [String] {
    let workshop = scene.workshop
    let moves = workshop.moves(to: batch)
    if moves.isEmpty { return [] }
    var lots: [ID<MaterialLot>] = []
    var amounts: [ID<MaterialLot>: Int] = [:]
    for move in moves {
      let row = workshop.materialMoves[move]
      if amounts[row.lot] == nil { lots.append(row.lot) }
      amounts[row.lot, default: 0] += Int(row.quantity)
    }
    let words = lots.map { lot in
      let row = workshop.materialLots[lot]
      return row.label + " " + scene.say(row.material(in: scene.workshop).amount(amounts[lot] ?? 0))
    }
    let material = scene.say("bahan ", en: "material ") + words.joined(separator: ", ")
    guard MaterialList.showsMoney(in: scene) else { return [material] }
    let cost = workshop.materialCost(of: batch)
    let each = each(cost, of: workshop.batches[batch].pieces.count).sentence
    return [
      material
        + scene.say(
          "   biaya bahan (HPP) \(cost.sentence), \(each)/buah",
          en: "   material cost \(cost.sentence), \(each)/piece")
    ]
  }

  /// Rounded to the nearest rupiah, halves up.
  private static func each(_ cost: Rupiah, of pieces: Int) -> Rupiah {
    pieces == 0 ? cost : Rupiah((cost.amount * 2 + Int64(pieces)) / Int64(pieces * 2))
  }
}
