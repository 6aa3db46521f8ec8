import Synchronization

/// What was worked out of a workshop since its last change, each where it was first asked for;
/// compared, it is nothing.
///
/// Copies of a workshop share it until one of them changes.
final class Remembered: Sendable, Equatable {
  struct Values: Sendable {
    var kept: KeptStock?
    var paces: [Day: WorkPace] = [:]
    var bases: [Day: ForecastBasis] = [:]
  }

  /// While something is being changed, nothing is remembered.
  static let nothing = Remembered(keeps: false)

  private let keeps: Bool
  private let values = Mutex(Values())

  private init(keeps: Bool) { self.keeps = keeps }
  convenience init() { self.init(keeps: true) }

  func value<Value: Sendable>(
    _ place: WritableKeyPath<Values, Value?>, _ work: () -> Value
  ) -> Value {
    guard keeps else { return work() }
    if let value = values.withLock({ $0[keyPath: place] }) { return value }
    let value = work()
    values.withLock { $0[keyPath: place] = value }
    return value
  }

  static func == (_: Remembered, _: Remembered) -> Bool { true }
}
