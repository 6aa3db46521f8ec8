import Testing
import Workshop

@testable import DiskInMemory
@testable import Storage

/// A disk may transfer fewer bytes than it is asked: every caller asks on.
@Suite struct ShortTransferTests {
  @Test(arguments: [1, 7, 100, 4095]) func aStoreOnADiskOfSmallStepsIsTheSame(_ most: Int) throws {
    let disk = MemoryDisk()
    disk.mostAtOnce = most
    let bench = try Bench(creatingOn: disk)
    var store = try bench.open(disk)
    for number in 1...12 {
      let action = BenchActions.action(number, onto: store.workshop)
      #expect(
        try store.perform([action], by: Bench.clerk, at: Bench.now) == .saved(Int64(number)))
      if number == 6 { store.rotate(at: Bench.now) }
    }
    #expect(store.snapshotTrouble == nil)
    let workshop = store.workshop
    // Killed, opened, and read by a disk of large steps.
    disk.endProcess()
    store = try bench.open(disk)
    try store.close(at: Bench.now)
    let whole = MemoryDisk(disk.powerCut.least)
    let again = try bench.open(whole, as: .read)
    #expect(again.workshop == workshop)
    #expect(try again.check(.replay).run(JobControl()).isTrusted)
  }

  @Test func readingGoesOnUntilTheEnd() throws {
    let disk = MemoryDisk()
    disk.mostAtOnce = 3
    let file = try disk.open("file", .createNew)
    try disk.write(file, at: 2, [1, 2, 3, 4, 5, 6, 7])
    #expect(try disk.read(file, at: 0, count: 20) == [0, 0, 1, 2, 3, 4, 5, 6, 7])
    #expect(disk.calls.count { $0.kind == .write } == 3)
  }
}
