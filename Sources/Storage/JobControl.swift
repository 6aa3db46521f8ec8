import Synchronization

/// What long work and those who wait for it tell each other: how far it is, and that it should
/// stop.
package final class JobControl: Sendable {
  private let done = Atomic<Int64>(0)
  private let total = Atomic<Int64>(0)
  private let wantsStop = Atomic<Bool>(false)

  package init() {}

  /// Says how far the work is, in whatever it counts.
  package func report(_ done: Int64, of total: Int64) {
    self.done.store(done, ordering: .relaxed)
    self.total.store(total, ordering: .relaxed)
  }

  /// How far the work is; a total of zero is not yet known.
  package var progress: (done: Int64, total: Int64) {
    (done.load(ordering: .relaxed), total.load(ordering: .relaxed))
  }

  /// Asks the work to stop at the next place where nothing is left half done.
  package func cancel() { wantsStop.store(true, ordering: .relaxed) }

  package var isCancelled: Bool { wantsStop.load(ordering: .relaxed) }
}
