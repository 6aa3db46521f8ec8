/// A month's way from what buyers paid to what everyone gets.
package struct MonthFigures: Record {
  package var month = Month()
  package var scheme = SplitScheme()
  /// Notas paid by the end of the month that no month before has counted.
  package var counted: [ID<Sale>] = []
  /// Notas that a month before had counted and that were withdrawn since.
  package var returned: [ID<Sale>] = []
  /// Pieces that buyers brought back, whose price this month takes back.
  package var refunds: [ID<BuyerReturn>] = []
  /// What left without a sale and is paid for to its makers.
  package var left: [ID<Leaving>] = []
  /// Their part of it, beside what the scheme divides: no money came.
  package var given = Rupiah()
  /// Pieces that count for the first and only time.
  package var pieces: Int32 = 0
  package var turnover = Rupiah()
  package var commission = Rupiah()
  package var cost = Rupiah()
  /// What was missing in the month closed before; it is made good first.
  package var deficit = Rupiah()
  /// In the order of the scheme.
  package var parts: [Rupiah] = []
  /// The workers' part of the month closed before, where nobody had a share in it.
  package var carried = Rupiah()
  /// Lowest code first.
  package var shares: [WorkerShare] = []
  /// What work from before the store brought, which is in none of the sums above but in the shares;
  /// nil where it brought nothing.
  package var opening: OpeningShare?
  /// How many people a mark of conduct counted for.
  package var marked: Int32 = 0

  package init() {}
}

extension MonthFigures {
  package var profit: Rupiah { turnover - commission - cost }

  /// What the scheme divides, before an old deficit; below zero when more was returned or spent
  /// than came in.
  package var base: Rupiah {
    switch scheme.base {
    case .turnover: turnover
    case .profit: profit
    case .piece: scheme.rate * Int(pieces) - (opening?.divided ?? Rupiah())
    }
  }

  package var divided: Rupiah { max(Rupiah(), base - deficit) }
  /// What the next month has to make good.
  package var missing: Rupiah { max(Rupiah(), deficit - base) }

  /// The sum of the parts for one use; of the workers without what work from before the store is
  /// paid.
  package func part(_ use: PartUse) -> Rupiah {
    let opened = use == .workers ? [] : opening?.parts ?? []
    return [parts, opened].flatMap { zip(scheme.parts, $0) }.reduce(Rupiah()) {
      $1.0.use == use ? $0 + $1.1 : $0
    }
  }

  /// What makers of pieces from before the store get for them.
  package var forOpening: Rupiah { shares.reduce(Rupiah()) { $0 + $1.forOpening } }

  /// What such pieces bring for one use.
  package func openingPart(_ use: PartUse) -> Rupiah {
    zip(scheme.parts, opening?.parts ?? []).reduce(Rupiah()) {
      $1.0.use == use ? $0 + $1.1 : $0
    }
  }

  /// What the workers share: their part, what was carried and what is for pieces that left.
  package var premi: Rupiah { part(.workers) + carried + given }
  package var shared: Rupiah { shares.reduce(Rupiah()) { $0 + $1.forWork } }
  /// What nobody had a share in, for the next month.
  package var unshared: Rupiah { premi - shared }
  /// Hundredths.
  package var points: Int64 { shares.reduce(0) { $0 + $1.points } }
  package var days: Int { shares.reduce(0) { $0 + Int($1.days) } }

  /// What somebody gets; nothing for whoever has no share.
  package func premi(of worker: ID<Inmate>) -> Rupiah { share(of: worker).map(\.premi) ?? Rupiah() }

  package func share(of worker: ID<Inmate>) -> WorkerShare? {
    shares.first { $0.worker == worker }
  }
}

extension MonthFigures {
  /// What the month's check code is over: every figure, in a fixed order and form.
  package var canonical: [UInt8] {
    var text = ["bengkel month 1", month.first.iso, scheme.name, scheme.legalBasis]
    text += [
      "\(scheme.base.rawValue) \(scheme.rate.amount) \(scheme.preparers) \(scheme.usable)",
      listed(scheme.grades),
    ]
    text += scheme.stages.map { "\($0.product.index) \($0.stage) \($0.tenths)" }
    text += zip(scheme.parts, parts).map { part, amount in
      "\(part.use.rawValue) \(part.perMille) \(amount.amount) \(part.name)"
    }
    text += [
      listed(counted.map(\.index)), listed(returned.map(\.index)),
      listed([turnover, commission, cost, deficit, carried].map(\.amount)), "\(pieces)",
    ]
    if !left.isEmpty { text.append("left " + listed(left.map(\.index)) + " \(given.amount)") }
    if !refunds.isEmpty { text.append("refunds " + listed(refunds.map(\.index))) }
    if let opening {
      let sums = [opening.turnover, opening.commission, opening.settled] + opening.parts
      text.append("opening \(opening.pieces) " + listed(sums.map(\.amount)))
      text += shares.filter { $0.openingStages > 0 }.map {
        "\($0.worker.index) \($0.openingStages) \($0.forOpening.amount)"
      }
    }
    text += shares.map {
      "\($0.worker.index) \($0.stages) \($0.points) \($0.days) "
        + listed([$0.forPoints.amount, $0.forDays.amount])
    }
    if scheme.attendance > 0 || scheme.conduct > 0 {
      text.append("attendance \(scheme.attendance) \(scheme.conduct) \(marked)")
      text += shares.map {
        "\($0.worker.index) \($0.paidDays) "
          + listed([$0.forAttendance.amount, $0.forConduct.amount])
      }
    }
    return Array(text.map { $0 + "\n" }.joined().utf8)
  }

  package var checkCode: String { CheckCode.of(canonical) }

  private func listed(_ numbers: [some BinaryInteger]) -> String {
    numbers.map { String($0) }.joined(separator: " ")
  }
}
