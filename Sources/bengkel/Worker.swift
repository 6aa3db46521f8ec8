import CLinux
import Glibc
import Synchronization
import Workshop

/// One thread beside the loop, for what may take long: it works on values of its own and wakes the
/// loop when it is done.
///
/// There is never more than one piece of work; a thread lives no longer than its work.
final class Worker {
  /// Readable when the work has ended; `collect` takes the news.
  let news: Int32
  private var thread: pthread_t?
  private var ended: ((StorageError?) -> Void)?
  private let outcome = Outcome()

  init() { news = linux_event() }

  var isIdle: Bool { thread == nil }

  /// Starts work on a thread of its own.
  ///
  /// `ended`: called by `collect` in the thread of the loop, with what went wrong.
  func start(
    _ work: @escaping @Sendable () throws(StorageError) -> Void,
    ended: @escaping (StorageError?) -> Void
  ) {
    precondition(isIdle)
    self.ended = ended
    let errand = Errand(work: work, outcome: outcome, news: news)
    let handle = Unmanaged.passRetained(errand)
    var started = pthread_t()
    let code = pthread_create(&started, nil, Errand.main, handle.toOpaque())
    if code == 0 {
      thread = started
    } else {
      handle.release()
      errand.run()
      collect()
    }
  }

  /// Hears of the end of the work.
  func collect() {
    if let thread { pthread_join(thread, nil) }
    thread = nil
    linux_event_clear(news)
    let trouble = outcome.trouble.withLock { $0 }
    ended?(trouble)
    ended = nil
  }

  /// Waits for what is under way.
  func finish() {
    if !isIdle { collect() }
  }
}

/// How a piece of work ended.
private final class Outcome: Sendable {
  let trouble = Mutex<StorageError?>(nil)
}

/// A piece of work on its way to its thread.
private final class Errand: Sendable {
  let work: @Sendable () throws(StorageError) -> Void
  let outcome: Outcome
  let news: Int32

  init(
    work: @escaping @Sendable () throws(StorageError) -> Void, outcome: Outcome, news: Int32
  ) {
    self.work = work
    self.outcome = outcome
    self.news = news
  }

  func run() {
    let trouble: StorageError?
    do throws(StorageError) {
      try work()
      trouble = nil
    } catch {
      trouble = error
    }
    outcome.trouble.withLock { $0 = trouble }
    linux_event_raise(news)
  }

  static let main: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = {
    place in
    if let place { Unmanaged<Errand>.fromOpaque(place).takeRetainedValue().run() }
    return nil
  }
}
