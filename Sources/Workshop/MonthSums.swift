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
  mutating func count(_ verdict: SheetVerdict, gate: UInt8, reworks: UInt8, in month: Month) {
    var sums = months[month] ?? MonthSums()
    if catalogue.gates[Int(gate)].isFinal && reworks == 0 {
      sums.checkedFirst += 1
      sums.passedFirst += verdict.verdict == .pass ? 1 : 0
    }
    sums.accepted += verdict.grade == nil ? 0 : 1
    sums.reworked += verdict.verdict == .rework ? 1 : 0
    sums.downgraded += verdict.verdict == .downgrade ? 1 : 0
    months[month] = sums
  }
}
