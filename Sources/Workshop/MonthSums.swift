/// Running totals of one month; a test recounts them from the rows.
package struct MonthSums: Record {
  /// Pieces that got a grade.
  package var accepted = 0
  /// Pieces judged at the final gate for the first time, and those of them that passed at once.
  package var checkedFirst = 0
  package var passedFirst = 0
  package var reworked = 0
  package var downgraded = 0
  package var rejected = 0
  package var sold = 0
  package var revenue = Rupiah()

  package init() {}
}

extension Workshop {
  /// Adds a verdict at a gate to the sums of a month; the first-pass figures are of the final gate.
  mutating func count(_ check: QualityCheck, in month: Month) {
    var sums = months[month] ?? MonthSums()
    if catalogue.gates[Int(check.gate)].isFinal && isFirst(check) {
      sums.checkedFirst += 1
      sums.passedFirst += check.verdict == .pass ? 1 : 0
    }
    sums.accepted += check.grade == nil ? 0 : 1
    sums.reworked += check.verdict == .rework ? 1 : 0
    sums.downgraded += check.verdict == .downgrade ? 1 : 0
    months[month] = sums
  }

  /// Takes a rejection that is not upheld out of the first-pass figures.
  mutating func uncountFirst(_ id: ID<QualityCheck>) {
    let check = checks[id]
    let month = inspections[check.inspection].day.month
    guard catalogue.gates[Int(check.gate)].isFinal, isFirst(check) else { return }
    months[month, default: MonthSums()].checkedFirst -= 1
  }

  /// Whether a check is the first of its piece at its gate.
  ///
  /// A rejection that the second person did not uphold judged nothing: the next check is the first.
  /// A repair that an earlier gate ordered is no repair of this one: after it came a stage between
  /// the two gates, done for the first time.
  package func isFirst(_ check: QualityCheck) -> Bool {
    if check.isUpheld == false { return false }
    if check.reworks == 0 { return true }
    let makers = batches[check.batch].pieces[Int(check.piece) - 1].makers
    let repairs = makers.indices.filter { makers[$0].isRework }
    let route = product(of: check.batch).route
    guard Int(check.reworks) <= repairs.count,
      let gate = route.firstIndex(where: { $0.isGate && $0.index == check.gate })
    else { return false }
    return makers[(repairs[Int(check.reworks) - 1] + 1)...].contains { made in
      !made.isRework && step(of: made.stage, in: check.batch).map { $0 < gate } ?? false
    }
  }
}
