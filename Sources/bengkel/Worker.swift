import CLinux
import Glibc
import Synchronization
import Workshop

/// One thread beside the loop, for what may take long: it works on values of its own and wakes the
/// loop when it is done.
///
/// One piece of work runs at a time, the others wait in line; a thread lives no longer than its
/// work.
final class Worker {
  /// Readable when a piece of work has ended; `collect` takes the news.
  let news: Int32
  private var line: [Errand] = []
  private var thread: pthread_t?
  private var isRunning = false

  init() { news = linux_event() }

  /// Puts work in line, to run on a thread of its own.
  ///
  /// `ended`: called by `collect` in the thread of the loop, with what came of it.
  func start<Result: Sendable>(
    _ work: @escaping @Sendable () -> Result, ended: @escaping (Result) -> Void
  ) {
    let result = Slot<Result>()
    line.append(
      Errand(
        run: { result.value.withLock { $0 = work() } },
        ended: { if let found = result.value.withLock({ $0 }) { ended(found) } }))
    startFirst()
  }

  /// Hears of the end of the work and starts the next.
  func collect() {
    guard !line.isEmpty else { return }
    if let thread { pthread_join(thread, nil) }
    thread = nil
    isRunning = false
    linux_event_clear(news)
    line.removeFirst().ended()
    startFirst()
  }

  /// Waits for what is under way; what still waits in line is dropped.
  func finish() {
    guard !line.isEmpty else { return }
    line.removeLast(line.count - 1)
    collect()
  }

  private func startFirst() {
    guard !isRunning, !line.isEmpty else { return }
    isRunning = true
    let parcel = Parcel(run: line[0].run, news: news)
    let handle = Unmanaged.passRetained(parcel)
    var started = pthread_t()
    if pthread_create(&started, nil, Parcel.main, handle.toOpaque()) == 0 {
      thread = started
    } else {
      handle.release()
      parcel.deliver()
    }
  }
}

/// A piece of work in line.
private struct Errand {
  let run: @Sendable () -> Void
  let ended: () -> Void
}

/// Where a thread leaves what came of its work.
private final class Slot<Value: Sendable>: Sendable {
  let value = Mutex<Value?>(nil)
}

/// A piece of work on its way to its thread.
private final class Parcel: Sendable {
  let run: @Sendable () -> Void
  let news: Int32

  init(run: @escaping @Sendable () -> Void, news: Int32) {
    self.run = run
    self.news = news
  }

  func deliver() {
    run()
    linux_event_raise(news)
  }

  static let main: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = {
    place in
    if let place { Unmanaged<Parcel>.fromOpaque(place).takeRetainedValue().deliver() }
    return nil
  }
}
