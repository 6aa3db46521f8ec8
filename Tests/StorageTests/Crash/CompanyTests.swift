import Testing
import Workshop

@testable import DiskInMemory
@testable import Storage

/// A reader at whose every call on the disk a writer beside it does something.
@Suite struct CompanyTests {
  enum Deed: CaseIterable { case enrol, enrolOnAndOn, rotate, rotateAndEnrol, fillAndRotate }

  @Test(arguments: Deed.allCases) func aReaderSeesAStateThatWas(_ deed: Deed) throws {
    var call = 0
    var isMet = true
    while isMet {
      let writer = try Writer()
      isMet = try writer.acts(deed, atCall: call)
      call += 1
    }
    #expect(call > 12)
  }

  /// An open store of five records, and what it held after each.
  private final class Writer {
    private let disk = MemoryDisk()
    private let bench: Bench
    private let store: Store
    private var states: [Workshop]

    init() throws {
      bench = try Bench(creatingOn: disk)
      store = try bench.open(disk)
      states = [store.workshop]
      for _ in 0..<5 { enrol() }
    }

    private func enrol() {
      let action = BenchActions.enrolment(store.workshop)
      _ = try? store.perform([action], by: Bench.clerk, at: Bench.now)
      states.append(store.workshop)
    }

    private func act(_ deed: Deed) {
      if deed == .fillAndRotate { for _ in 0..<20 { enrol() } }
      if deed != .enrol && deed != .enrolOnAndOn { store.rotate(at: Bench.now) }
      if deed != .rotate { enrol() }
      _ = try? store.mark()
    }

    /// Whether the reader made so many calls that the deed was done.
    func acts(_ deed: Deed, atCall number: Int) throws -> Bool {
      var left = number
      var isActing = false
      disk.rule = { [unowned self] _ in
        if isActing { return .perform }
        left -= 1
        isActing = true
        if left == -1 || left < -1 && deed == .enrolOnAndOn { act(deed) }
        isActing = false
        return .perform
      }
      let reader = try bench.open(disk, as: .read)
      disk.rule = { _ in .perform }
      let found = Int(reader.lastSequence)
      #expect(found >= 5)
      #expect(reader.workshop == states[found], "\(deed) at call \(number)")
      return left < 0
    }
  }
}
