/// What one person gets for a month, to be checked by the person it belongs to.
package struct Slip: Equatable, Sendable {
  /// Pieces of a kind at a stage.
  package struct Line: Equatable, Sendable {
    package var stage: UInt8
    package var product: ID<Product>
    package var grade: Grade
    package var count: Int
    /// Hundredths of a point for one.
    package var each: Int

    package var points: Int { each * count }

    /// What the store pays for by it, of somebody.
    package func work(of worker: ID<Inmate>) -> PaidWork {
      PaidWork(worker: worker, stage: stage, product: product, grade: grade)
    }
  }

  package var month: Month
  /// The worker's code; a name is no part of the figures.
  package var code: String
  package var scheme: String
  package var lines: [Line]
  package var share: WorkerShare
  /// The mark of conduct behind it; nil without one, or where it is gone.
  package var conduct: Int?
  /// As the month ended.
  package var before: Account
  /// Of all earned, in per mille.
  package var usablePerMille: Int32
  /// Stages that the person did again, which are not paid twice.
  package var reworks: Int
  /// What everybody's premi came from.
  package var way: PremiWay

  package var oldBalance: Rupiah { before.balance }
  package var newBalance: Rupiah { after.balance }
  package var usable: Rupiah { after.usable(usablePerMille) }

  /// With the premi of the month, before anything goes out of it.
  package var after: Account {
    var account = before
    account.earned += share.premi
    return account
  }
}

extension Slip {
  /// What the check code is over: the slip's own figures, one a line, in a fixed order and form.
  ///
  /// Month, worker code, scheme; of each line stage, product, grade, pieces and hundredths of a
  /// point each, as the store numbers them from 0; stages, hundredths of a point and days in all;
  /// premi for points and for days; old balance, new balance, what may be used inside, in rupiah;
  /// where something is from before the store, stages and premi for it, and what was saved and
  /// usable then; where the scheme gives something for attendance or conduct, the days and both
  /// sums.
  package var canonical: [UInt8] {
    var text = ["bengkel slip 1", month.first.iso, code, scheme]
    text += lines.map {
      "\($0.stage) \($0.product.index) \($0.grade.letter) \($0.count) \($0.each)"
    }
    text += [
      "\(share.stages) \(share.points) \(share.days)",
      "\(share.forPoints.amount) \(share.forDays.amount)",
      "\(oldBalance.amount) \(newBalance.amount) \(usable.amount)",
    ]
    if share.openingStages > 0 || before.opened != Opened() {
      let opened = before.opened
      text.append("opening \(share.openingStages) \(share.forOpening.amount)")
      text.append("\(opened.saved.amount) \(opened.usable.amount)")
    }
    if share.paidDays > 0 || share.forConduct > Rupiah() {
      let sums = [share.forAttendance, share.forConduct]
      text.append("attendance \(share.paidDays) \(sums[0].amount) \(sums[1].amount)")
    }
    return Array(text.map { $0 + "\n" }.joined().utf8)
  }

  /// The first 48 bits of the SHA-256 of `canonical` in three groups, such as `57F2 91CD 40AE`.
  ///
  /// It proves that a paper has the figures that the store has: another figure makes another code.
  /// It does not prove who made the paper, nor that the records behind it are right.
  package var checkCode: String { CheckCode.of(canonical) }
}

/// A short code that anyone can compute again from the same figures.
package enum CheckCode {
  package static func of(_ bytes: [UInt8]) -> String {
    let digest = SHA256.digest(of: bytes)
    return stride(from: 0, to: 6, by: 2).map { place in
      [UInt8](digest[place..<place + 2]).hexadecimal.uppercased()
    }.joined(separator: " ")
  }
}

extension Workshop {
  /// The slip of a person for a month, closed or as it would close; nil for who has no part in it.
  package func slip(of worker: ID<Inmate>, in figures: MonthFigures) -> Slip? {
    guard let share = figures.share(of: worker) else { return nil }
    return slip(share, work: work(in: figures), reworks: reworks(in: figures), in: figures)
  }

  /// Everyone's slip, lowest code first.
  package func slips(in figures: MonthFigures) -> [Slip] {
    let work = work(in: figures)
    let reworks = reworks(in: figures)
    return figures.shares.map { slip($0, work: work, reworks: reworks, in: figures) }
  }

  private func slip(
    _ share: WorkerShare, work: [PaidWork: Int], reworks: [ID<Inmate>: Int],
    in figures: MonthFigures
  ) -> Slip {
    let lines = work.keys.filter { $0.worker == share.worker }.sorted().map { line in
      Slip.Line(
        stage: line.stage, product: line.product, grade: line.grade, count: work[line] ?? 0,
        each: figures.scheme.points(
          product: line.product, stage: line.stage, grade: line.grade))
    }
    return Slip(
      month: figures.month, code: code(share.worker), scheme: figures.scheme.name, lines: lines,
      share: share,
      conduct: share.forConduct > Rupiah()
        ? conductPoints(of: share.worker, in: figures.month) : nil,
      before: account(of: share.worker, before: figures.month),
      usablePerMille: figures.scheme.usable, reworks: reworks[share.worker] ?? 0,
      way: PremiWay(figures))
  }
}
