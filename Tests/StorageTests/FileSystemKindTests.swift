import Testing
import Workshop

@testable import DiskInMemory
@testable import Storage

/// A store stands on a file system that is known to keep what it is told to.
@Suite struct FileSystemKindTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var testDescription: String
    /// Typed from linux/magic.h and statfs(2).
    var magic: Int
    var kind: FileSystemKind?
  }

  static let rows = [
    Row(testDescription: "ext4", magic: 0xEF53, kind: .lasting),
    Row(testDescription: "xfs", magic: 0x5846_5342, kind: .lasting),
    Row(testDescription: "btrfs", magic: 0x9123_683E, kind: .lasting),
    Row(testDescription: "f2fs", magic: 0xF2F5_2010, kind: .lasting),
    Row(testDescription: "zfs", magic: 0x2FC1_2FC1, kind: .lasting),
    Row(testDescription: "overlayfs", magic: 0x794C_7630, kind: .lasting),
    Row(testDescription: "tmpfs", magic: 0x0102_1994, kind: .volatile),
    Row(testDescription: "nfs", magic: 0x6969, kind: .unsuitable),
    Row(testDescription: "smb2", magic: 0xFE53_4D42, kind: .unsuitable),
    Row(testDescription: "fat", magic: 0x4D44, kind: .unsuitable),
    Row(testDescription: "exfat", magic: 0x2011_BAB0, kind: .unsuitable),
    Row(testDescription: "fuse", magic: 0x6573_5546, kind: .unsuitable),
    Row(testDescription: "9p", magic: 0x0102_1997, kind: .unsuitable),
    Row(testDescription: "vboxsf", magic: 0x786F_4256, kind: .unsuitable),
    Row(testDescription: "ntfs3", magic: 0x7366_746E, kind: .unsuitable),
    Row(testDescription: "ceph", magic: 0x00C3_6400, kind: .unsuitable),
    Row(testDescription: "not known", magic: -1, kind: nil),
  ]

  @Test(arguments: rows) func onlyWhatLastsIsTaken(_ row: Row) {
    #expect(FileSystemKind(magic: row.magic) == row.kind)
  }

  /// Moved to a stick after it was made, a store is read there and not written.
  @Test func aFileSystemThatKeepsTooLittleIsRefusedAtEveryOpeningForWriting() throws {
    let disk = MemoryDisk()
    let bench = try Bench(creatingOn: disk)
    disk.isUnsuitableFileSystem = true
    #expect(throws: StorageError.unsuitableFileSystem(path: disk.path)) { try bench.open(disk) }
    #expect(try bench.open(disk, as: .read).lastSequence == 0)
  }

  @Test func aRealStoreInMemoryIsOpenedAndSaysSo() throws {
    for isPractice in [true, false] {
      let disk = MemoryDisk()
      let bench = try Bench(creatingOn: disk, isPractice: isPractice)
      disk.isVolatileFileSystem = true
      #expect(try bench.open(disk).findings == (isPractice ? [] : [.keptInMemory]))
    }
  }
}
