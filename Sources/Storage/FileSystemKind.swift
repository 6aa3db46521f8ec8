/// What a file system keeps of what was synced to it.
///
/// The lasting ones are named, and every other one is refused: on a network, on FAT or behind a
/// program of somebody's, a sync, a lock or a rename may promise less than the store builds on.
enum FileSystemKind: Equatable {
  case lasting
  /// In memory: kept until the power goes.
  case volatile
  case unsuitable

  /// `magic`: as statfs gives it, by linux/magic.h; nil for a negative one, which says nothing.
  init?(magic: Int) {
    if magic < 0 { return nil }
    self = Self.known[magic] ?? .unsuitable
  }

  private static let known: [Int: FileSystemKind] = [
    // ext2, ext3, ext4; XFS; Btrfs; F2FS; ZFS; what containers lay over one of them.
    0xEF53: .lasting, 0x5846_5342: .lasting, 0x9123_683E: .lasting, 0xF2F5_2010: .lasting,
    0x2FC1_2FC1: .lasting, 0x794C_7630: .lasting,
    // tmpfs, ramfs.
    0x0102_1994: .volatile, 0x8584_58F6: .volatile,
  ]
}
