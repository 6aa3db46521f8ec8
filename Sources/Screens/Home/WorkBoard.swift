import Workshop

/// How many pieces everybody holds at each making stage.
struct WorkBoard {
  struct Row {
    /// Nil for the pieces that were dealt to nobody.
    let holder: ID<Inmate>?
    /// In the order of the making stages.
    var counts: [Int]
    /// Whether the holder may not work on that day, so that nobody works on them.
    let isHeldUp: Bool

    var sum: Int { counts.reduce(0, +) }
  }

  /// The making stages by their places in the catalogue.
  let stages: [Int]
  /// Those who work or hold something, by code; what nobody was dealt comes last.
  let rows: [Row]

  init(_ workshop: Workshop, on day: Day) {
    stages = workshop.catalogue.makingStages
    let none = stages.map { _ in 0 }
    var held: [ID<Inmate>?: [Int]] = [:]
    for batch in workshop.derived.openBatches {
      let route = workshop.route(of: batch)
      for piece in workshop.batches[batch].pieces where piece.state == .working {
        let step = route[Int(piece.step)]
        guard !step.isGate, let column = stages.firstIndex(of: Int(step.index)) else { continue }
        held[piece.holder, default: none][column] += 1
      }
    }
    let people = workshop.inmates.filter {
      held[$0] != nil || workshop.people[$0].status == .active
    }
    rows =
      people.map { id in
        Row(
          holder: id, counts: held[id] ?? none,
          isHeldUp: held[id] != nil && !workshop.mayWork(id, on: day))
      } + (held[nil].map { [Row(holder: nil, counts: $0, isHeldUp: false)] } ?? [])
  }

  /// Of all rows, in the order of the stages.
  var totals: [Int] { stages.indices.map { column in rows.reduce(0) { $0 + $1.counts[column] } } }
}
