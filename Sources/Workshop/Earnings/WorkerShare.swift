/// What one person gets of a month, and for what.
package struct WorkerShare: Record {
  package var worker = ID<Inmate>()
  package var stages: Int32 = 0
  /// Hundredths of a point.
  package var points: Int64 = 0
  package var days: Int32 = 0
  package var forPoints = Rupiah()
  package var forDays = Rupiah()
  /// For stages from before the store, which are no part of those above.
  package var forOpening = Rupiah()
  package var openingStages: Int32 = 0
  /// Where the scheme gives something for attendance.
  package var paidDays: Int32 = 0
  package var forAttendance = Rupiah()
  package var forConduct = Rupiah()

  package init() {}

  package var premi: Rupiah { forWork + forOpening }
  /// Of what the workers of the month share.
  package var forWork: Rupiah { forPoints + forDays + forAttendance + forConduct }
}

extension WorkerShare {
  /// Divides the workers' part: a share for those who prepared material by days, the rest by
  /// points; where one of the two groups is empty, the other has all.
  ///
  /// `efforts`: lowest code first, for a remainder goes to the lower code of equal fractions.
  /// `preparers`: their share in per mille.
  package static func shares(
    of premi: Rupiah, among efforts: [Effort], preparers: Int32
  ) -> [WorkerShare] {
    let pools = Self.pools(of: premi, among: efforts, preparers: preparers)
    let byPoints = Apportionment(of: pools.points, by: efforts.map(\.points))
    let byDays = Apportionment(of: pools.days, by: efforts.map(\.days))
    return efforts.indices.map { place in
      WorkerShare {
        $0.worker = efforts[place].worker
        $0.stages = Int32(clamping: efforts[place].stages)
        $0.points = Int64(efforts[place].points)
        $0.days = Int32(clamping: efforts[place].days)
        $0.forPoints = byPoints.amounts[place]
        $0.forDays = byDays.amounts[place]
      }
    }
  }

  /// The workers' part in its two halves.
  package static func pools(
    of premi: Rupiah, among efforts: [Effort], preparers: Int32
  ) -> (points: Rupiah, days: Rupiah) {
    let share = Int(preparers)
    let hasPoints = efforts.contains { $0.points > 0 }
    let hasDays = efforts.contains { $0.days > 0 }
    let weights =
      hasPoints && hasDays
      ? [Int(SplitScheme.whole) - share, share] : [hasPoints ? 1 : 0, hasDays ? 1 : 0]
    let parts = Apportionment(of: premi, by: weights).amounts
    return (parts[0], parts[1])
  }
}
