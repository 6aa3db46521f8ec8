import Workshop

/// What a practice workshop looks like on the morning of a day, counted from its rows alone.
struct PracticeLastDay {
  let until: Day
  let workshop: Workshop
  let open: [Open]
  /// The days with rows, newest first, and their rows.
  let days: [(day: Day, rows: [Output])]

  init(until: Day, workshop: Workshop) {
    self.until = until
    self.workshop = workshop
    open = workshop.batches.filter { batch in
      batch.pieces.contains { [.working, .waiting, .condemned].contains($0.state) }
    }.map { batch in
      let stages = workshop.products[batch.product].route.count { !$0.isGate }
      let made = batch.pieces.reduce(0) { $0 + $1.makers.count { !$0.isRework } }
      return Open(batch: batch, stages: stages * batch.pieces.count, made: made)
    }
    days = Dictionary(grouping: workshop.outputs, by: \.day).sorted { $0.key > $1.key }
      .map { ($0.key, $0.value) }
  }

  /// A batch that is not done, and how far it is.
  struct Open {
    let batch: WeavingBatch
    /// Stages that its pieces need, and those that somebody made already.
    let stages: Int
    let made: Int

    var share: Double { Double(made) / Double(stages) }
    var waiting: Int { batch.pieces.count { $0.state == .waiting } }
    var judged: Int { batch.pieces.count { ![.working, .waiting].contains($0.state) } }
  }

  /// For each piece that waits: the gate, and the days since its newest maker had it.
  var waiting: [(gate: Step, days: Int)] {
    open.flatMap { row in
      row.batch.pieces.filter { $0.state == .waiting }.compactMap { piece in
        piece.makers.last.map { made in
          (workshop.products[row.batch.product].route[Int(piece.step)], until - made.day)
        }
      }
    }
  }

  var weavers: [ID<Inmate>] {
    workshop.people.indices.filter {
      workshop.people[$0].status == .active && workshop.people[$0].craft == .weaver
    }.map { ID($0) }
  }

  /// Those who hold a piece that may be worked on, of a batch whose crew they are in.
  var weaversWithWork: [ID<Inmate>] {
    weavers.filter { worker in
      open.contains { $0.batch.crew.contains(worker) }
        && open.contains { row in
          row.batch.pieces.contains { $0.state == .working && $0.holder == worker }
        }
    }
  }

  /// The months that lie whole between the first, in which work begins, and the last day.
  var wholeMonths: [Month] {
    (1...9).map { workshop.settings.firstDay.month + $0 }.filter { ($0 + 1).first <= until }
  }

  func accepted(in month: Month) -> Int {
    workshop.checks.count {
      $0.grade != nil && workshop.inspections[$0.inspection].day.month == month
    }
  }

  func sold(until day: Day) -> Int {
    workshop.sales.filter { $0.day <= day }
      .reduce(0) { $0 + $1.lines.reduce(0) { $0 + $1.pieces.count } }
  }

  /// Of the pieces that came to the final gate, those that passed it at once, in per cent.
  var firstPassYield: Int {
    var first: [[Int32]: Verdict] = [:]
    for check in workshop.checks where workshop.catalogue.gates[Int(check.gate)].isFinal {
      let piece = [check.batch.index, Int32(check.piece)]
      first[piece] = first[piece] ?? check.verdict
    }
    return 100 * first.values.count { $0 == .pass } / first.count
  }
}
