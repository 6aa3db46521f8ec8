/// What one person did for the pieces and the material of a month.
package struct Effort: Equatable, Sendable {
  package var worker: ID<Inmate>
  /// Stages of pieces.
  package var stages = 0
  /// Hundredths of a point.
  package var points = 0
  /// Days with work on material.
  package var days = 0

  package init(_ worker: ID<Inmate>, stages: Int = 0, points: Int = 0, days: Int = 0) {
    self.worker = worker
    self.stages = stages
    self.points = points
    self.days = days
  }
}

/// So many pieces of a kind at a stage by one person: a line of a slip.
package struct PaidWork: Hashable, Sendable {
  package var worker: ID<Inmate>
  package var stage: UInt8
  package var product: ID<Product>
  package var grade: Grade
}

extension PaidWork: Comparable {
  /// By worker, stage, product, grade.
  package static func < (left: PaidWork, right: PaidWork) -> Bool { left.order < right.order }

  private var order: (Int32, UInt8, Int32, UInt8) {
    (worker.index, stage, product.index, grade.rawValue)
  }
}

extension Workshop {
  /// The pieces of a month's sales, and those that left without one, each with its kind, without
  /// those that came back before the month was closed; a nota names its pieces, so none is guessed.
  func pieces(of figures: MonthFigures) -> [(key: PiecePlace, grade: Grade)] {
    let back = figures.refunds.map { returns[$0] }
    let left = figures.left.flatMap { leavings[$0].pieces }.map { place in
      (place, batches[place.batch].pieces[Int(place.number) - 1].grade ?? .a)
    }
    return left
      + figures.counted.flatMap { sale in
        let gone = Set(back.filter { $0.sale == sale }.map(\.piece))
        return sales[sale].lines.flatMap { line in
          line.pieces.filter { gone.isEmpty || !gone.contains(PiecePlace(line.batch, $0)) }
            .map { (PiecePlace(line.batch, $0), line.grade) }
        }
      }
  }

  /// The pieces that feed a month for the first and only time: those of its sales that fed none of
  /// the months before.
  func newPieces(of figures: MonthFigures, after earlier: [MonthFigures])
    -> [(key: PiecePlace, grade: Grade)]
  {
    var seen = Set(earlier.flatMap { pieces(of: $0) }.map(\.key))
    return pieces(of: figures).filter { seen.insert($0.key).inserted }
  }

  /// So many stages of some pieces, by who did them.
  func work(
    on pieces: [(key: PiecePlace, grade: Grade)], whenClosed count: Int? = nil
  ) -> [PaidWork: Int] {
    paidStages(on: pieces, whenClosed: count).reduce(into: [:]) { $0[$1.line, default: 0] += 1 }
  }

  /// Who did which stage of some pieces; a repair is not paid twice.
  ///
  /// `count`: by what was known when so many months were closed; nil for now.
  ///
  /// What was made before the store is apart.
  func paidStages(
    on pieces: [(key: PiecePlace, grade: Grade)], whenClosed count: Int?
  ) -> [(line: PaidWork, piece: PiecePlace)] {
    var stages: [(line: PaidWork, piece: PiecePlace)] = []
    for (key, grade) in pieces {
      let batch = batches[key.batch]
      var done: Set<UInt8> = []
      for made in makers(of: key, whenClosed: count) where !made.isRework {
        guard done.insert(made.stage).inserted else { continue }
        if derived.openingOf[key.batch] != nil && isBeforeStore(made) { continue }
        let line = PaidWork(
          worker: made.worker, stage: made.stage, product: batch.product, grade: grade)
        stages.append((line, key))
      }
    }
    return stages
  }

  /// On how many days of a month each person worked on material.
  func materialDays(in month: Month) -> [ID<Inmate>: Int] {
    var days: [ID<Inmate>: Int] = [:]
    for number in month.first.number...month.last.number {
      let rows = outputs(on: Day(number: number)).filter {
        $0.batch != nil && catalogue.stages[Int($0.stage)].kind == .material
      }
      for worker in Set(rows.map(\.worker)) { days[worker, default: 0] += 1 }
    }
    return days
  }

  /// Everyone with a part in a month, lowest code first.
  func efforts(
    work: [PaidWork: Int], days: [ID<Inmate>: Int], under scheme: SplitScheme
  ) -> [Effort] {
    var efforts: [ID<Inmate>: Effort] = [:]
    for (line, count) in work {
      let points = scheme.points(product: line.product, stage: line.stage, grade: line.grade)
      efforts[line.worker, default: Effort(line.worker)].stages += count
      efforts[line.worker, default: Effort(line.worker)].points += points * count
    }
    for (worker, count) in days { efforts[worker, default: Effort(worker)].days = count }
    return efforts.values.sorted { $0.worker < $1.worker }
  }
}
