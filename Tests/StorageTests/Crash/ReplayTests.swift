import Testing
import Workshop

@testable import DiskInMemory
@testable import Storage

/// A journal replayed twice gives the same, and a snapshot is the one before with its journal.
@Suite struct ReplayTests {
  @Test(arguments: [1, 2, 3, 4, 5, 6] as [UInt64])
  func replayAndSnapshotAgreeOverRandomActions(_ seed: UInt64) throws {
    var dice = Dice(seed: seed)
    let disk = MemoryDisk()
    let bench = try Bench(creatingOn: disk)
    let store = try bench.open(disk)
    for _ in 0..<60 { try Self.record(store, &dice) }
    let digest = try store.workshop.digest()
    store.rotate(at: Bench.now)
    #expect(store.snapshotTrouble == nil)
    #expect(store.lastSequence > 20)
    let whole = disk.content
    var withoutSnapshot = whole
    withoutSnapshot.files[Generations.snapshot(2)] = nil
    for content in [whole, withoutSnapshot, withoutSnapshot] {
      #expect(try bench.open(MemoryDisk(content), as: .read).workshop.digest() == digest)
    }
    #expect(try bench.open(MemoryDisk(withoutSnapshot)).workshop == store.workshop)
  }

  /// Either an action that fits, or one of the samples, which mostly are refused.
  private static func record(_ store: Store, _ dice: inout Dice) throws {
    let sample = SampleActions.all[dice.below(SampleActions.all.count)]
    let fitting = BenchActions.action(1 + dice.below(500), onto: store.workshop)
    _ = try store.perform(
      [dice.below(3) == 0 ? sample : fitting], by: Bench.clerk, at: Bench.now)
  }
}
