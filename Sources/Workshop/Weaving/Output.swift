/// What one person did on one day at one stage of one batch, or why the person was not there.
package struct Output: Record {
  package var day = Day()
  package var worker = ID<Inmate>()
  /// Nil for an absence.
  package var batch: ID<WeavingBatch>?
  package var stage: UInt8 = 0
  package var attendance = Attendance.present
  /// Numbers of the pieces finished; empty for material stages and for a day without result.
  package var pieces: [UInt8] = []
  /// Units of material worked on, where the stage counts no pieces.
  package var units: UInt8 = 0
  package var isWithdrawn = false
  /// The number of the letter that an absence rests on.
  package var paper = ""
  /// Why it is fewer than planned.
  package var shortfall = Shortfall()

  package static let longestPaper = 20

  package init() {}

  /// Pieces or units, whichever the stage counts.
  package var amount: Int { pieces.isEmpty ? Int(units) : pieces.count }
}

/// Whether a person was there on a day, and if not, why.
package enum Attendance: UInt8, CaseIterable, Sendable {
  case present, sick, excused, hearing, absent, holiday
}

/// The rows of one day, as the paper sheet has them; its number follows from its id.
package struct DaySheet: Record {
  package var day = Day()
  package var rows: [ID<Output>] = []

  package init() {}
}

extension Workshop {
  /// The rows of a day that count, in the order they were recorded.
  package func outputs(on day: Day) -> [Output] {
    guard let sheet = derived.sheetOfDay[day] else { return [] }
    return sheets[sheet].rows.map { outputs[$0] }.filter { !$0.isWithdrawn }
  }
}
