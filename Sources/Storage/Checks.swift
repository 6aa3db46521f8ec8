/// What opening and writing a store insist on: everything.
///
/// Each check can be left out by itself, so that a test can show what it is needed for.
struct Checks: OptionSet, Sendable {
  let rawValue: UInt16

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

  /// A key file is believed only where somebody sealed it who knew the store key.
  static let sealedKeys = Checks(rawValue: 256)
  /// Only ways in that the records know open anything.
  static let recordedWays = Checks(rawValue: 512)
  /// A way in is sealed together with its login and store.
  static let label = Checks(rawValue: 1024)

  /// Every frame is sealed together with the header of its file.
  static let sealedHeader = Checks(rawValue: 2048)
  /// A snapshot holds inside what its header says.
  static let snapshotHead = Checks(rawValue: 4096)

  /// Once a restore has exchanged the folders, nothing is removed.
  static let keptFormer = Checks(rawValue: 8192)

  /// Only ways in whose share somebody vouched for get the next identity key.
  static let provedShares = Checks(rawValue: 16384)
  /// The file of keys holds a new identity key before anything is wrapped under it.
  static let identityKeyFirst = Checks(rawValue: 32768)

  static let all: Checks = [
    .checksum, .length, .chain, .tail, .successor, .mark, .durable, .keyChangeLast, .sealedKeys,
    .recordedWays, .label, .sealedHeader, .snapshotHead, .keptFormer, .provedShares,
    .identityKeyFirst,
  ]
}
