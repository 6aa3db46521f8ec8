import Synchronization

/// A value that is worked out when it is first asked for; compared, it is nothing.
///
/// Copies of a workshop share it until one of them changes.
final class Memo<Value: Sendable>: Sendable, Equatable {
  private let keeps: Bool
  private let kept = Mutex<Value?>(nil)

  /// `keeps`: false while what it follows from is being changed.
  init(keeps: Bool = true) { self.keeps = keeps }

  func value(_ work: () -> Value) -> Value {
    guard keeps else { return work() }
    if let value = kept.withLock({ $0 }) { return value }
    let value = work()
    kept.withLock { $0 = value }
    return value
  }

  static func == (_: Memo, _: Memo) -> Bool { true }
}
