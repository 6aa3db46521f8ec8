import Foundation

/// How much of a long table is gone through: all of it under `Scripts/torture`, which sets
/// `BENGKEL_TORTURE`, else a sample.
enum Torture {
  static let isOn = ProcessInfo.processInfo.environment["BENGKEL_TORTURE"] != nil

  /// All rows, or so many that stand evenly apart, so that each kind has its turn.
  static func rows<Row>(of all: [Row], orOnly count: Int, from first: Int = 0) -> [Row] {
    if isOn || all.count <= count { return all }
    return (0..<count).map { all[(first + $0 * all.count / count) % all.count] }
  }
}
