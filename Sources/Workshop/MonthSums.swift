/// Running totals of one month; a test recounts them from the rows.
package struct MonthSums: Record {
  /// Pieces that got a grade, less those that buyers brought back.
  package var accepted = 0
  /// Pieces judged at the final gate for the first time, and those of them that passed at once.
  package var checkedFirst = 0
  package var passedFirst = 0
  package var reworked = 0
  package var downgraded = 0
  package var rejected = 0
  package var sold = 0
  package var revenue = Rupiah()
  /// Sales of history, which are no notas of this store.
  package var pastSold = 0
  package var pastRevenue = Rupiah()

  package init() {}

  /// Adds a verdict, without what it means for the accepted; first-pass figures are of the final
  /// gate.
  mutating func add(_ check: QualityCheck, isFirstAtFinalGate: Bool) {
    if isFirstAtFinalGate {
      checkedFirst += 1
      passedFirst += check.verdict == .pass ? 1 : 0
    }
    reworked += check.verdict == .rework ? 1 : 0
  }
}

extension Workshop {
  /// Adds the verdicts of a range of checks, signed on a day, to the sums.
  mutating func count(_ places: Range<Int>, on day: Day) {
    var sums = derived.months[day.month] ?? MonthSums()
    for place in places {
      let check = checks[place]
      let isFinal = catalogue.gates[Int(check.gate)].isFinal
      sums.add(check, isFirstAtFinalGate: isFinal && countsAsFirst(check))
    }
    derived.months[day.month] = sums
    for place in places where checks[place].verdict != .reject { countGain(of: checks[place]) }
  }

  /// Adds a rejection that the second person upheld.
  mutating func countUpheld(_ check: QualityCheck) {
    guard let day = check.countersigned else { return }
    derived.months[day.month, default: MonthSums()].rejected += 1
    countGain(of: check)
  }

  private mutating func countGain(of check: QualityCheck) {
    guard let gain = gain(of: check) else { return }
    derived.months[gain.day.month, default: MonthSums()].accepted += gain.accepted
    derived.months[gain.day.month, default: MonthSums()].downgraded += gain.downgraded
    if gain.accepted != 0 { derived.acceptedOn[gain.day, default: 0] += gain.accepted }
  }

  /// Notes a sale of history.
  mutating func count(_ sale: PastSale) {
    notePast(sale.day)
    var sums = derived.months[sale.day.month] ?? MonthSums()
    sums.pastSold += Int(sale.quantity)
    sums.pastRevenue += sale.total
    derived.months[sale.day.month] = sums
  }

  /// Takes a rejection out of the first-pass figures of its month when the second person refused it
  /// in the same one.
  mutating func uncountFirst(_ id: ID<QualityCheck>) {
    let check = checks[id]
    let month = inspections[check.inspection].day.month
    guard catalogue.gates[Int(check.gate)].isFinal, isFirstLook(check), !countsAsFirst(check)
    else { return }
    derived.months[month, default: MonthSums()].checkedFirst -= 1
  }

  /// Whether a check is a first one in the figures of its month.
  ///
  /// A rejection that is refused in a later month stays in those of its own, which may be closed;
  /// the later month names it.
  package func countsAsFirst(_ check: QualityCheck) -> Bool {
    isFirstLook(check) && (check.isUpheld != false || isRefusedLater(check))
  }

  /// Whether the second person refused a rejection in a later month than that of its sheet.
  package func isRefusedLater(_ check: QualityCheck) -> Bool {
    guard check.isUpheld == false, let refused = check.countersigned else { return false }
    return refused.month > inspections[check.inspection].day.month
  }

  /// Whether a check is the first of its piece at its gate.
  ///
  /// A rejection that the second person did not uphold judged nothing: the next check is the first.
  package func isFirst(_ check: QualityCheck) -> Bool {
    check.isUpheld != false && isFirstLook(check)
  }

  /// The same whatever the second person said of it.
  ///
  /// A correction is a second look, whatever it finds, and so is a check after a buyer had it.
  /// A repair that an earlier gate ordered is no repair of this one: after it came a stage between
  /// the two gates, done for the first time.
  private func isFirstLook(_ check: QualityCheck) -> Bool {
    if check.corrects != nil || check.returns > 0 { return false }
    if check.reworks == 0 { return true }
    let makers = batches[check.batch].pieces[Int(check.piece) - 1].makers
    let repairs = makers.indices.filter { makers[$0].isRework }
    let route = route(of: check.batch)
    guard Int(check.reworks) <= repairs.count,
      let gate = route.firstIndex(where: { $0.isGate && $0.index == check.gate })
    else { return false }
    return makers[(repairs[Int(check.reworks) - 1] + 1)...].contains { made in
      !made.isRework && step(of: made.stage, in: check.batch).map { $0 < gate } ?? false
    }
  }
}
