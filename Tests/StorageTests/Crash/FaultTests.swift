import Glibc
import Testing
import Workshop

@testable import DiskInMemory
@testable import Storage

/// The disk refuses instead of the power going: at each call, each error, once and for ever.
@Suite struct FaultTests {
  enum Fault: CaseIterable {
    case inputOutput, inputOutputHalfway, noSpace, noSpaceHalfway, overQuota

    var verdict: DiskVerdict {
      switch self {
      case .inputOutput: .fail(EIO)
      case .inputOutputHalfway: .failHalfway(EIO)
      case .noSpace: .fail(ENOSPC)
      case .noSpaceHalfway: .failHalfway(ENOSPC)
      case .overQuota: .fail(EDQUOT)
      }
    }
  }

  /// Two sessions with marks, a rotation at once and one with records beside its snapshot; what
  /// fails is left, and the next step tried.
  private final class Session {
    let disk: MemoryDisk
    let bench: Bench
    var acknowledged = 0
    /// After each number of records, the one that was tried last included.
    var workshops: [Workshop]
    /// Writing calls on a file after a failed sync or a failed write of it, by the same program.
    var writesAfterFailure: [String] = []
    private var failed: Set<String> = []

    init(_ content: DiskContent, _ bench: Bench, _ workshop: Workshop) {
      disk = MemoryDisk(content)
      self.bench = bench
      workshops = [workshop]
    }

    func run(_ rule: @escaping DiskRule) {
      disk.rule = { [unowned self] call in
        watch(call, rule(call))
      }
      for part in 0..<2 {
        disk.endProcess()
        failed = []
        guard let store = try? bench.open(disk) else { continue }
        record(store, 3)
        try? store.mark()
        store.rotate(at: Bench.now)
        record(store, 2)
        store.beginRotation(at: Bench.now)
        record(store, 2)
        if part == 0 { store.writeWaitingSnapshot(at: Bench.now) }
        try? store.close(at: Bench.now)
      }
    }

    /// Only a sync that fails, or an error of the disk itself, forbids more; no room does not.
    private func watch(_ call: DiskCall, _ verdict: DiskVerdict) -> DiskVerdict {
      // What is made anew is another file.
      if call.kind == .openNew { failed.remove(call.name) }
      if failed.contains(call.name), [.write, .cut, .reserve, .syncData].contains(call.kind) {
        writesAfterFailure.append("\(call.kind) \(call.name)")
      }
      switch verdict {
      case .fail(let code), .failHalfway(let code):
        let isSync = call.kind == .syncData || call.kind == .syncFile
        if isSync || code == EIO && call.kind == .write { failed.insert(call.name) }
      default: break
      }
      return verdict
    }

    private func record(_ store: Store, _ count: Int) {
      for _ in 0..<count {
        let number = Int(store.lastSequence) + 1
        let action = BenchActions.action(number, onto: store.workshop)
        var expected = store.workshop
        expected.apply(action, by: Bench.clerk)
        let before = workshops
        workshops = Array(workshops.prefix(number)) + [expected]
        let saving = try? store.perform([action], by: Bench.clerk, at: Bench.now)
        if saving == .saved(Int64(number)) {
          acknowledged = number
        } else if store.readOnlyReason == nil || store.journal?.hasFailed != true {
          workshops = before
        }
      }
    }

    /// What is wrong with the store for a program started now, and after a power cut; each time it
    /// must take a further record and keep it.
    func judge() -> String? {
      disk.rule = { _ in .perform }
      let least = MemoryDisk(disk.powerCut.least)
      disk.endProcess()
      return judge(least).map { "after a power cut: \($0)" }
        ?? judge(disk).map { "started again: \($0)" }
    }

    private func judge(_ disk: MemoryDisk) -> String? {
      do throws(StorageError) {
        let store = try bench.open(disk)
        let found = Int(store.lastSequence)
        guard found == acknowledged || found == acknowledged + 1, found < workshops.count,
          store.workshop == workshops[found]
        else { return "\(found) records, \(acknowledged) acknowledged" }
        let action = BenchActions.enrolment(store.workshop)
        let saving = try store.perform([action], by: Bench.clerk, at: Bench.now)
        guard saving == .saved(Int64(found + 1)) else { return "\(saving)" }
        let again = try bench.open(MemoryDisk(disk.powerCut.least))
        return again.workshop == store.workshop ? nil : "the next record is lost"
      } catch {
        return "\(error)"
      }
    }
  }

  private static func fresh() throws -> (DiskContent, Bench, Workshop) {
    let disk = MemoryDisk()
    let bench = try Bench(creatingOn: disk)
    let workshop = try bench.open(MemoryDisk(disk.content), as: .read).workshop
    return (disk.content, bench, workshop)
  }

  @Test(arguments: Fault.allCases, [false, true])
  func anErrorAtAnyCallLosesNothing(_ fault: Fault, _ isForEver: Bool) throws {
    let (content, bench, workshop) = try Self.fresh()
    let quiet = Session(content, bench, workshop)
    quiet.run { _ in .perform }
    #expect(quiet.acknowledged == 14)
    let calls = quiet.disk.calls.count
    #expect(calls > 200)
    // A prime, so that every kind of call is met; torture fails each of them.
    for number in stride(from: 0, to: calls, by: Torture.isOn ? 1 : 3) {
      let session = Session(content, bench, workshop)
      session.run { call in
        (isForEver ? call.number >= number : call.number == number) ? fault.verdict : .perform
      }
      let place = "\(fault) at \(number) of \(calls), \(quiet.disk.calls[number])"
      if fault == .inputOutput || fault == .inputOutputHalfway {
        #expect(session.writesAfterFailure.isEmpty, "\(place): \(session.writesAfterFailure)")
      }
      if let problem = session.judge() { Issue.record("\(place): \(problem)") }
    }
  }

  @Test func aFullDiskRefusesAndGoesOnWhenThereIsRoom() throws {
    let (content, bench, _) = try Self.fresh()
    let disk = MemoryDisk(content)
    let store = try bench.open(disk)
    var isFull = false
    disk.rule = { call in
      isFull && [.write, .reserve, .openNew].contains(call.kind) ? .failHalfway(ENOSPC) : .perform
    }
    func record() throws(StorageError) -> Saving {
      try store.perform(
        [BenchActions.enrolment(store.workshop)], by: Bench.clerk, at: Bench.now)
    }
    #expect(try record() == .saved(1))
    isFull = true
    for _ in 0..<3 {
      #expect(throws: StorageError.diskFull(file: SubjectCopies.names[0])) { try record() }
    }
    #expect(store.readOnlyReason == nil)
    isFull = false
    #expect(try record() == .saved(2))
    #expect(try bench.open(MemoryDisk(disk.powerCut.least)).lastSequence == 2)
  }
}
