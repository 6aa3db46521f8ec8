import Glibc

/// Work that divides: two halves at once, the second on a thread of its own.
///
/// Opening a store of many rows is unsealing and decoding, which divide well; everything else stays
/// on one thread.
enum Halves {
  /// Both results, once both are there; one after the other where the system gives no thread.
  static func run<A, B>(_ first: () -> A, beside second: () -> B) -> (A, B) {
    withoutActuallyEscaping(second) { second in
      let half = Half(second)
      var thread = pthread_t()
      let code = pthread_create(
        &thread, nil,
        { place in
          place.map { Unmanaged<Work>.fromOpaque($0).takeUnretainedValue().run() }
          return nil
        }, Unmanaged<Work>.passUnretained(half).toOpaque())
      let result = first()
      if code == 0 { pthread_join(thread, nil) }
      return (result, half.result ?? second())
    }
  }

  /// What a thread is given.
  private class Work {
    func run() {}
  }

  private final class Half<T>: Work {
    private let work: () -> T
    /// Written by the thread, read after it has ended.
    private(set) var result: T?

    init(_ work: @escaping () -> T) { self.work = work }

    override func run() { result = work() }
  }
}
