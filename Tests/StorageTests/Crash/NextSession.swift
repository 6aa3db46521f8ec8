import Workshop

@testable import DiskInMemory
@testable import Storage

/// The program that is started after another was killed: it goes on from what memory holds, and is
/// watched at each of its operations.
struct NextSession {
  /// The moments at which the power may go, with what is known then.
  let points: [CrashPoint]
  /// What is wrong without any power cut.
  let violation: Violation?

  /// Opens, records, begins a new generation and closes.
  ///
  /// `halfway`: the kill came in the middle of the last write.
  init(_ bench: Bench, after point: CrashPoint, halfway: Bool) {
    let watch = Watch(point)
    let disk = MemoryDisk(killedAt: halfway ? point.cut.halfway : point.cut)
    disk.observer = { watch.see($0) }
    violation = watch.run(bench, disk, point)
    disk.observer = nil
    points = watch.points
  }

  private final class Watch {
    private var known: CrashPoint
    private(set) var points: [CrashPoint] = []

    init(_ point: CrashPoint) {
      known = point
      known.step = "opening after " + point.step
    }

    func see(_ cut: PowerCut) {
      known.cut = cut
      points.append(known)
    }

    func run(_ bench: Bench, _ disk: MemoryDisk, _ point: CrashPoint) -> Violation? {
      do throws(StorageError) {
        let store = try bench.open(disk)
        if let broken = CrashJudge.broken(store, point) {
          return Violation(invariant: broken, problem: "records to \(store.lastSequence)")
        }
        // What an opening showed is as good as acknowledged.
        known.take([store.workshop], from: Int(store.lastSequence))
        try use(store)
        return nil
      } catch {
        if point.acknowledged == nil && CrashJudge.isNoStoreYet(error) { return nil }
        return Violation(invariant: .opens, problem: "\(error)")
      }
    }

    private func use(_ store: Store) throws(StorageError) {
      let number = Int(store.lastSequence)
      let action = BenchActions.enrolment(store.workshop)
      var expected = store.workshop
      expected.apply(action, by: Bench.clerk)
      known.step = "recording after a kill"
      known.take([store.workshop, expected], from: number)
      _ = try store.perform([action], by: Bench.clerk, at: Bench.now)
      known.take([expected], from: number + 1)
      known.step = "rotation after a kill"
      if number % 2 == 0 { store.rotate(at: Bench.now) }
      known.step = "close after a kill"
      try store.close(at: Bench.now)
    }
  }
}
