/// What a user has been told of the keys: the first uses of each are explained.
package struct LearntKeys: Equatable, Sendable {
  /// How often a key is explained.
  package static let explained = 3

  /// Whether the user wants no explanations.
  package var isOff = false
  /// Whether the user folded the key line away.
  package var isFolded = false
  /// How often each was used, by the name of what it does; not counted above `explained`.
  package private(set) var uses: [String: Int] = [:]

  package init() {}

  /// With the uses as they are kept: a name for each.
  package init(isOff: Bool, uses: [String], isFolded: Bool = false) {
    self.isOff = isOff
    self.isFolded = isFolded
    for name in uses { _ = use(name) }
  }

  /// A name for each use, in order.
  package var list: [String] {
    uses.sorted { $0.key < $1.key }.flatMap { Array(repeating: $0.key, count: $0.value) }
  }

  /// Counts a use; which one it is, from 1, or nil once nothing is explained any more.
  package mutating func use(_ name: String) -> Int? {
    let count = uses[name, default: 0] + 1
    guard count <= Self.explained else { return nil }
    uses[name] = count
    return count
  }
}
