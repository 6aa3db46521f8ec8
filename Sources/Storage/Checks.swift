/// What opening and writing a store insist on: everything.
///
/// Each check can be left out by itself, so that a test can show what it is needed for.
struct Checks: OptionSet, Sendable {
  let rawValue: UInt8

  /// A frame's head and the frame have the right sums.
  static let checksum = Checks(rawValue: 1)
  /// A frame is no longer than the rest of its file.
  static let length = Checks(rawValue: 2)
  /// Each frame and file goes on from the chain value before it.
  static let chain = Checks(rawValue: 4)
  /// Behind the last whole record stands nothing that a power cut cannot leave.
  static let tail = Checks(rawValue: 8)
  /// A journal that was ended has a successor.
  static let successor = Checks(rawValue: 16)
  /// The records reach as far as the high-water mark.
  static let mark = Checks(rawValue: 32)

  /// What recovery goes on from is on the disk before anything new is.
  static let durable = Checks(rawValue: 64)

  /// A change of the store key counts as done only once the journal under it is in use.
  static let keyChangeLast = Checks(rawValue: 128)

  static let all: Checks = [
    .checksum, .length, .chain, .tail, .successor, .mark, .durable, .keyChangeLast,
  ]
}
