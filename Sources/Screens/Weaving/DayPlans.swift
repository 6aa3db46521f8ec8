import Workshop

/// What everybody is expected to make in a day: the most that the person made on one of the newest
/// days of work.
///
/// A day that was short for a reason is none of them, lest what is expected shrinks with it.
struct DayPlans: Equatable {
  private var days: [ID<Inmate>: Int] = [:]
  private var mosts: [ID<Inmate>: Int] = [:]

  /// A week's days of work.
  private static let counted = 6

  /// Takes the sums of a day, which is older than those before.
  mutating func add(_ sums: [ID<Inmate>: Int], of outputs: [Output]) {
    let excused = Set(outputs.filter { !$0.shortfall.isBlank }.map(\.worker))
    for (worker, sum) in sums
    where days[worker, default: 0] < Self.counted && !excused.contains(worker) {
      days[worker, default: 0] += 1
      mosts[worker] = max(mosts[worker] ?? 0, sum)
    }
  }

  /// 0 where nothing is known.
  func most(of worker: ID<Inmate>) -> Int { mosts[worker] ?? 0 }
}
