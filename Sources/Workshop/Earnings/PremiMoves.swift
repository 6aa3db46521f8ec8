extension Workshop {
  /// What a correction moves of the premi that closed months have divided: what the one person got
  /// for the work, and the other would have got.
  ///
  /// The months themselves stay. What the first person has no more is borne by the workshop.
  package func premiMoves(of correction: CorrectOutput) throws(RuleBroken) -> [PremiMove] {
    guard correction.before.worker != correction.after.worker,
      correction.before.stage == correction.after.stage,
      correction.after.pieces.without(correction.before.pieces).isEmpty
    else { return [] }
    var blank = correction
    blank.moves = []
    var trial = self
    trial.apply(.correctOutput(blank), by: Authority(user: ID(0)))
    var moves: [PremiMove] = []
    var balance = account(of: correction.before.worker).balance
    for place in closures.indices where counts(correction, in: closures[place].figures) {
      let old = try sharesNow(ofClosure: place).premi(of: correction.before.worker)
      let new = try trial.sharesNow(ofClosure: place).premi(of: correction.before.worker)
      guard old > new else { continue }
      let taken = max(Rupiah(), min(balance, old - new))
      balance = balance - taken
      moves.append(
        PremiMove {
          $0.month = closures[place].figures.month
          $0.from = correction.before.worker
          $0.to = correction.after.worker
          $0.amount = old - new
          $0.taken = taken
        })
    }
    return moves
  }

  /// Whether a month has divided money for the work of a correction.
  private func counts(_ correction: CorrectOutput, in figures: MonthFigures) -> Bool {
    let row = outputs[correction.output]
    guard let batch = row.batch else { return false }
    if step(of: row.stage, in: batch) == nil { return row.day.month == figures.month }
    return pieces(of: figures).contains {
      $0.key.batch == batch && correction.after.pieces.contains($0.key.number)
    }
  }

  /// What a closed month would give everybody by what is known now of who did the work.
  private func sharesNow(ofClosure place: Int) throws(RuleBroken) -> MonthFigures {
    var figures = closures[place].figures
    let earlier = closures[..<place].map(\.figures)
    figures.shares = WorkerShare.shares(
      of: figures.premi,
      among: efforts(
        work: work(on: newPieces(of: figures, after: earlier)),
        days: correctedMaterialDays(in: figures.month), under: figures.scheme),
      preparers: figures.scheme.preparers)
    return figures
  }

  /// On how many days of a month each person worked on material, by what is known now.
  private func correctedMaterialDays(in month: Month) -> [ID<Inmate>: Int] {
    var days: [ID<Inmate>: Int] = [:]
    for number in month.first.number...month.last.number {
      guard let sheet = derived.sheetOfDay[Day(number: number)] else { continue }
      let workers = sheets[sheet].rows.filter {
        !outputs[$0].isWithdrawn && outputs[$0].batch != nil
          && catalogue.stages[Int(outputs[$0].stage)].kind == .material
      }.flatMap { works(of: $0).map(\.worker) }
      for worker in Set(workers) { days[worker, default: 0] += 1 }
    }
    return days
  }

  /// Writes what a correction moves into the two ledgers.
  mutating func move(
    _ moves: [PremiMove], because reason: String, on day: Day, by authority: Authority
  ) {
    for move in moves {
      let lines = [(move.from, Rupiah() - move.taken), (move.to, move.amount)]
      for (worker, amount) in lines where amount != Rupiah() {
        let row = Movement {
          $0.day = day
          $0.worker = worker
          $0.kind = .correction
          $0.amount = amount
          $0.reason = reason
          $0.officer = authority.user
          $0.approver = authority.signer
        }
        movements.append(row)
        derived.accounts[worker, default: Account()].add(row)
      }
    }
  }
}
