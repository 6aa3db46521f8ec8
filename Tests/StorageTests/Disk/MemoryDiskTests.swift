import Glibc
import Testing

@testable import DiskInMemory
@testable import Storage

/// The disk in memory keeps what POSIX promises, and nothing more.
@Suite struct MemoryDiskTests {
  private let disk = MemoryDisk()

  private func make(_ name: String, _ bytes: [UInt8]) throws -> Int32 {
    let file = try disk.open(name, .createNew)
    try disk.write(file, at: 0, bytes)
    return file
  }

  @Test func syncingAFileDoesNotPromiseItsName() throws {
    let file = try make("a", [1, 2])
    try disk.syncFile(file)
    #expect(disk.powerCut.least.files["a"] == nil)
    try disk.syncFolder()
    #expect(disk.powerCut.least.files["a"] == [1, 2])
  }

  @Test func syncingTheFolderDoesNotPromiseTheBytes() throws {
    let file = try make("a", [1, 2])
    try disk.syncFolder()
    #expect(disk.powerCut.least.files["a"] == [])
    #expect(disk.powerCut.most.files["a"] == [1, 2])
    try disk.syncData(file)
    #expect(disk.powerCut.least.files["a"] == [1, 2])
  }

  @Test func roomTakenAheadIsNotKeptByASyncOfDataAlone() throws {
    let file = try make("a", [1])
    try disk.syncFolder()
    try disk.reserve(file, upTo: 4)
    try disk.syncData(file)
    #expect(disk.powerCut.least.files["a"] == [1])
    #expect(disk.powerCut.most.files["a"] == [1, 0, 0, 0])
    try disk.syncFile(file)
    #expect(disk.powerCut.least.files["a"] == [1, 0, 0, 0])
  }

  @Test func aRenameIsThereOrNot() throws {
    let file = try make("a", [1])
    try disk.syncFile(file)
    try disk.syncFolder()
    try disk.rename("a", to: "b")
    #expect(disk.powerCut.least.files == ["a": [1]])
    #expect(disk.powerCut.most.files == ["b": [1]])
    #expect(throws: DiskError.self) { try disk.rename("a", to: "c") }
    disk.close(try disk.open("c", .createNew))
    #expect(throws: DiskError(operation: "rename", file: "c", code: EEXIST)) {
      try disk.rename("b", to: "c")
    }
  }

  @Test func aRenameIntoAFolderIsKeptOnceBothAreSynced() throws {
    let file = try make("a", [1])
    try disk.syncFile(file)
    try disk.makeFolder("in")
    try disk.syncFolder()
    try disk.rename("a", to: "in/a")
    try disk.syncFolder()
    #expect(disk.powerCut.least.files == ["a": [1]])
    try disk.syncFolder("in")
    #expect(disk.powerCut.least.files == ["in/a": [1]])
  }

  @Test func whatAFailedSyncDroppedIsSeenUntilItIsForgotten() throws {
    let file = try make("a", [1])
    disk.rule = { $0.kind == .syncData ? .fail(EIO) : .perform }
    #expect(throws: DiskError.self) { try disk.syncData(file) }
    disk.rule = { _ in .perform }
    try disk.syncData(file)
    #expect(try disk.read(file, at: 0, count: 9) == [1])
    disk.forget(file)
    #expect(try disk.read(file, at: 0, count: 9) == [])
  }

  @Test func partsOfAWriteMayBeThere() throws {
    let file = try make("a", [UInt8](repeating: 1, count: 512))
    try disk.syncFile(file)
    try disk.syncFolder()
    try disk.write(file, at: 510, [UInt8](repeating: 2, count: 700))
    let cut = disk.powerCut
    func left(_ outcome: FileOutcome) -> [UInt8] {
      cut.content(names: []) { _ in outcome }.files["a"] ?? []
    }
    #expect(left(.bytes(change: 0, count: 3)).suffix(4) == [1, 2, 2, 2])
    let blocks = left(.blocks(change: 0, size: 512, mask: 0b100, .zeros))
    #expect(blocks.count == 1210)
    #expect(blocks[509...513].elementsEqual([1, 1, 1, 0, 0]))
    #expect(blocks[1022...1025].elementsEqual([0, 0, 2, 2]))
  }

  @Test func theLockIsForOne() throws {
    let first = try disk.open("LOCK", .write)
    let second = try disk.open("LOCK", .write)
    try disk.lock(first)
    #expect(throws: DiskError.self) { try disk.lock(second) }
    disk.close(first)
    try disk.lock(second)
  }
}
