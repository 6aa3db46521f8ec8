import Testing
import Workshop

@testable import DiskInMemory
@testable import Storage

/// A backup is killed or loses the power at each of its operations: what stands under a backup's
/// name is whole, the one before it stays, and another one can be made.
@Suite struct BackupCrashTests {
  private static let day: Int64 = 86_400_000

  private static func backUp(_ source: MemoryDisk, to stick: MemoryDisk, later: Int64)
    throws(StorageError) -> BackupReport
  {
    try BackupWork(
      of: source, to: stick, at: Instant(milliseconds: Bench.now.milliseconds + later * day)
    ).run(JobControl())
  }

  /// What is wrong with a stick that has an older copy of five records, or a newer one of eight.
  private static func problem(_ stick: MemoryDisk, isDone: Bool) -> String? {
    do throws(StorageError) {
      let names = try onDisk { () throws(DiskError) in try stick.names() }
      let heads = try names.filter { $0.hasSuffix(".bkp") }.map { (name) throws(StorageError) in
        try BackupReader(name, on: stick, JobMeter(JobControl(), total: 0)).header.head.sequence
      }
      if heads.isEmpty { return "no copy" }
      return isDone && heads.max() != 8 ? "the newest is of \(heads)" : nil
    } catch {
      return "\(error)"
    }
  }

  @Test func aCopyUnderItsNameIsWholeAtEveryOperation() throws {
    let source = MemoryDisk(try QuietStore([3, 2]).content)
    let stick = MemoryDisk(path: "stick")
    _ = try Self.backUp(source, to: stick, later: 0)
    let grown = try Self.grown(source)
    var cuts: [(cut: PowerCut, isDone: Bool)] = []
    stick.observer = { cuts.append(($0, false)) }
    _ = try Self.backUp(grown, to: stick, later: 1)
    cuts.append((stick.powerCut, true))
    #expect(cuts.count >= 8)
    var dice = Dice(seed: CrashTests.seed)
    for (number, (cut, isDone)) in cuts.enumerated() {
      let states = CrashStates(of: cut, dice: &dice)
      for state in states.sample(Torture.isOn ? 200 : 30, dice: &dice) {
        let left = MemoryDisk(states.content(state))
        #expect(Self.problem(left, isDone: isDone) == nil, "operation \(number), state \(state)")
      }
      // Killed, and another one made from what memory holds; the power goes behind that.
      let killed = MemoryDisk(killedAt: cut, path: "stick")
      #expect(Self.problem(killed, isDone: isDone) == nil, "killed at \(number)")
      _ = try Self.backUp(grown, to: killed, later: 2)
      let left = MemoryDisk(killed.powerCut.least)
      #expect(Self.problem(left, isDone: true) == nil, "made after a kill at \(number)")
      #expect(try left.names().allSatisfy { $0.hasSuffix(".bkp") })
    }
  }

  /// Three records more than what was copied first.
  private static func grown(_ source: MemoryDisk) throws -> MemoryDisk {
    let disk = MemoryDisk(source.content)
    let store = try quiet(disk)
    for _ in 0..<3 {
      _ = try store.perform(
        [BenchActions.enrolment(store.workshop)], by: Bench.clerk, at: Bench.now)
    }
    try store.close(at: Bench.now)
    return disk
  }

  private static func quiet(_ disk: MemoryDisk) throws(StorageError) -> Store {
    try Store.open(
      on: disk, as: .write, login: "ptg1", password: "latihan", holder: "", at: TestFolder.moment)
  }
}
