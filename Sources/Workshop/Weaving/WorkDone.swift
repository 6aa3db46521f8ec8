/// What a row of a day's sheet says was done: by whom, at which stage, on which pieces.
package struct WorkDone: Record {
  package var worker = ID<Inmate>()
  package var stage: UInt8 = 0
  /// Numbers of the pieces, as in the row.
  package var pieces: [UInt8] = []
  package var units: UInt8 = 0

  package init() {}
}

extension Output {
  package var work: WorkDone {
    WorkDone {
      $0.worker = worker
      $0.stage = stage
      $0.pieces = pieces
      $0.units = units
    }
  }

  /// The same row with other work; why it is few stays with whoever it was said of.
  func doing(_ work: WorkDone) -> Output {
    var row = self
    if work.worker != worker { row.shortfall = Shortfall() }
    row.worker = work.worker
    row.stage = work.stage
    row.pieces = work.pieces
    row.units = work.units
    row.isWithdrawn = false
    return row
  }
}

/// A correction of a row of a day's sheet, as it was recorded; the row itself stays.
package struct OutputCorrection: Record {
  package var day = Day()
  package var output = ID<Output>()
  package var before = WorkDone()
  package var after = WorkDone()
  package var reason = ""
  /// What it moved of premi that months before had divided.
  package var moves: [PremiMove] = []
  package var officer = ID<User>()
  package var approver: ID<User>?
  /// How many months were closed then: those keep the makers of before.
  package var closed: Int32 = 0

  package init() {}

  /// Whether pieces, or days of material, are another person's than the row said.
  package var movesWork: Bool { before.worker != after.worker && before.stage == after.stage }
}

/// What a closed month had given to one person and another had earned.
package struct PremiMove: Record {
  package var month = Month()
  package var from = ID<Inmate>()
  package var to = ID<Inmate>()
  /// What the other person gets.
  package var amount = Rupiah()
  /// What is taken from the first: no more than there is left of it; the workshop bears the rest.
  package var taken = Rupiah()

  package init() {}
}

extension Workshop {
  /// What a row stands for now: as it was typed, with what corrections made of it; empty for a row
  /// that was replaced.
  package func works(of output: ID<Output>) -> [WorkDone] {
    guard outputs.contains(output) else { return [] }
    var works = outputs[output].isWithdrawn ? [] : [outputs[output].work]
    for id in corrections(of: output) {
      works = outputCorrections[id].corrected(works)
    }
    return works
  }

  /// What was corrected of a row, oldest first.
  package func corrections(of output: ID<Output>) -> [ID<OutputCorrection>] {
    derived.outputCorrections[output] ?? []
  }

  /// The corrections that gave a piece another maker, oldest first.
  package func makerCorrections(of place: PiecePlace) -> [ID<OutputCorrection>] {
    derived.makerCorrections[place] ?? []
  }

  /// The makers of a piece as they stood when so many months were closed; nil for now.
  func makers(of place: PiecePlace, whenClosed count: Int?) -> [Made] {
    var makers = piece(place).makers
    guard let count, let corrections = derived.makerCorrections[place] else { return makers }
    for id in corrections.reversed() where Int(outputCorrections[id].closed) >= count {
      let row = outputCorrections[id]
      let day = outputs[row.output].day
      for index in row.makers(of: place.number, among: makers, of: row.after.worker, on: day) {
        makers[index].worker = row.before.worker
      }
    }
    return makers
  }

  /// Derives what follows from a correction.
  mutating func note(_ id: ID<OutputCorrection>) {
    let row = outputCorrections[id]
    derived.outputCorrections[row.output, default: []].append(id)
    guard row.movesWork, let batch = outputs[row.output].batch else { return }
    for number in Set(row.after.pieces).sorted() {
      derived.makerCorrections[PiecePlace(batch, number), default: []].append(id)
    }
  }
}

extension OutputCorrection {
  /// What parts of a row become by it: the part that was wrong gives way to what is right, and
  /// what another person did leaves the rest.
  func corrected(_ works: [WorkDone]) -> [WorkDone] {
    guard let place = works.firstIndex(of: before) else { return works }
    var works = works
    works.remove(at: place)
    var rest = before
    rest.pieces = before.pieces.without(after.pieces)
    let hasRest = movesWork && !rest.pieces.isEmpty
    let isEmpty = !movesWork && after.pieces.isEmpty && after.units == 0
    works.insert(contentsOf: (hasRest ? [rest] : []) + (isEmpty ? [] : [after]), at: place)
    return works
  }

  /// The places among the makers of a piece that it moves: as many as it names the piece, the work
  /// that is paid first.
  func makers(
    of number: UInt8, among makers: [Made], of worker: ID<Inmate>, on day: Day
  ) -> [Int] {
    let own = makers.indices.filter {
      makers[$0].stage == before.stage && makers[$0].worker == worker && makers[$0].day == day
    }
    let ordered = own.filter { !makers[$0].isRework } + own.filter { makers[$0].isRework }
    return Array(ordered.prefix(after.pieces.count { $0 == number }))
  }
}
