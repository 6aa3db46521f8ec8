import Glibc
import Testing
import Workshop

@testable import DiskInMemory
@testable import Storage

/// A restore is killed, meets an error, or loses the power at each of its operations: a whole store
/// stands under the name, and the former one is never gone.
@Suite struct RestoreCrashTests {
  /// What may be broken.
  enum Promise { case aStoreOpens, theFormerStays, aFinishedOneIsThere, anotherOneWorks }

  /// A store of five persons on a disk with a backup of three of them.
  private final class House {
    let content: DiskContent
    let stick: MemoryDisk
    let file: String

    init() throws {
      let disk = MemoryDisk()
      stick = MemoryDisk(path: "stick")
      let folder = MemoryFolder(disk, "store")
      try Store.create(
        on: folder, holding: TestFolder.founded(CopyBench.officers), officers: CopyBench.officers,
        isPractice: true, at: CopyBench.now)
      try Self.record(0..<3, on: folder)
      file = try BackupWork(of: folder, to: stick, at: CopyBench.now).run(JobControl()).file
      try Self.record(3..<5, on: folder)
      content = disk.content
    }

    private static func record(_ numbers: Range<Int>, on folder: MemoryFolder) throws {
      let store = try open(folder, .write)
      for number in numbers {
        _ = try store.perform(
          [TestFolder.enrolment(number)], by: CopyBench.clerk, at: CopyBench.now)
      }
      try store.close(at: CopyBench.now)
    }

    /// `minutes`: after the usual moment.
    static func open(_ folder: any Disk, _ mode: Store.Mode, after minutes: Int64 = 0)
      throws(StorageError) -> Store
    {
      let officer = CopyBench.officers[0]
      return try waiting(from: minutes) { now throws(StorageError) in
        try Store.open(
          on: folder, as: mode, login: officer.login, password: officer.password, holder: "tes",
          at: now)
      }
    }

    /// `minutes`: after the usual moment; the names of folders are made from it.
    func restore(on disk: MemoryDisk, after minutes: Int64 = 0, checks: Checks = .all)
      throws(StorageError)
    {
      let officers = CopyBench.officers.prefix(2).map {
        Vouchers.Officer(login: $0.login, password: $0.password)
      }
      try Self.waiting(from: minutes) { now throws(StorageError) in
        var place = RestorePlace(
          in: disk, named: "store", at: Instant(milliseconds: now.wall),
          folder: { MemoryFolder(disk, $0) })
        place.checks = checks
        _ = try RestoreWork(
          file, on: stick, to: place, vouchers: Vouchers(Array(officers)), at: now
        ).run(JobControl())
      }
    }

    /// Does it once more where a try that a kill or a cut broke off must be waited for.
    private static func waiting<T>(
      from minutes: Int64, _ work: (Moment) throws(StorageError) -> T
    ) throws(StorageError) -> T {
      do throws(StorageError) {
        return try work(Office.after(minutes * 60_000))
      } catch {
        guard case .waitBeforeRetry = error else { throw error }
        return try work(Office.after((minutes + 2) * 60_000))
      }
    }

    /// How many persons the store of a folder holds; nil where it does not open.
    static func people(
      in folder: String, of disk: MemoryDisk, _ mode: Store.Mode = .read, after minutes: Int64 = 10
    ) -> Int? {
      guard let store = try? open(MemoryFolder(disk, folder), mode, after: minutes) else {
        return nil
      }
      defer { store.release() }
      return store.workshop.people.count
    }

    /// The first promise that is broken.
    ///
    /// `isDone`: whether the restore had said that it was.
    func broken(_ disk: MemoryDisk, isDone: Bool) -> Promise? {
      let folders = (try? disk.names()) ?? []
      guard folders.contains(where: { Self.people(in: $0, of: disk) == 5 }) else {
        return .theFormerStays
      }
      let found = Self.people(in: "store", of: disk, .write, after: 20)
      if found != 3 && found != 5 { return .aStoreOpens }
      if isDone && found != 3 { return .aFinishedOneIsThere }
      disk.restartProcess()
      if (try? restore(on: disk, after: 30)) == nil { return .anotherOneWorks }
      return Self.people(in: "store", of: disk, after: 40) == 3 ? nil : .aFinishedOneIsThere
    }
  }

  @Test func thePowerGoesAtEveryOperation() throws {
    let house = try House()
    let disk = MemoryDisk(house.content)
    var cuts: [(cut: PowerCut, isDone: Bool)] = []
    disk.observer = { cuts.append(($0, false)) }
    try house.restore(on: disk)
    disk.observer = nil
    cuts.append((disk.powerCut, true))
    #expect(cuts.count > 30)
    var dice = Dice(seed: CrashTests.seed)
    for (number, (cut, isDone)) in cuts.enumerated() {
      let states = CrashStates(of: cut, dice: &dice)
      for state in states.sample(Torture.isOn ? 80 : 12, dice: &dice) {
        let broken = house.broken(MemoryDisk(states.content(state)), isDone: isDone)
        #expect(broken == nil, "operation \(number), state \(state)")
      }
    }
  }

  /// Killed, the next program finds what memory holds; then the power goes under that one.
  @Test func itIsKilledAtEveryOperation() throws {
    let house = try House()
    var number = 0
    var isOver = false
    var dice = Dice(seed: CrashTests.seed)
    while !isOver {
      let disk = MemoryDisk(house.content)
      disk.rule = { $0.changes && $0.number >= number ? .stop : .perform }
      isOver = (try? house.restore(on: disk)) != nil
      number = disk.calls.count
      disk.restartProcess()
      var cuts: [PowerCut] = []
      disk.observer = { cuts.append($0) }
      _ = House.people(in: "store", of: disk, .write)
      disk.observer = nil
      for cut in [disk.powerCut] + cuts.suffix(2) {
        let states = CrashStates(of: cut, dice: &dice)
        for state in states.sample(Torture.isOn ? 16 : 3, dice: &dice) {
          let broken = house.broken(MemoryDisk(states.content(state)), isDone: false)
          #expect(broken == nil, "call \(number), state \(state)")
        }
      }
      disk.restartProcess()
      #expect(house.broken(disk, isDone: isOver) == nil, "call \(number)")
    }
    #expect(number > 100)
  }

  /// The first promise that is broken when one call after another fails, once or for ever.
  private static func brokenByErrors(_ house: House) throws -> (promise: Promise, call: Int)? {
    let quiet = MemoryDisk(house.content)
    try house.restore(on: quiet)
    let calls = quiet.calls.filter(\.changes)
    for (call, isForEver) in calls.flatMap({ [($0.number, false), ($0.number, true)] }) {
      for code in Torture.isOn ? [EIO, ENOSPC] : [call % 2 == 0 ? EIO : ENOSPC] {
        let disk = MemoryDisk(house.content)
        disk.rule = {
          $0.number == call || isForEver && $0.number > call && $0.changes ? .fail(code) : .perform
        }
        let isDone = (try? house.restore(on: disk)) != nil
        disk.restartProcess()
        if let broken = house.broken(disk, isDone: isDone) { return (broken, call) }
      }
    }
    return nil
  }

  @Test func anErrorAtAnyCallLosesNeitherStore() throws {
    #expect(try Self.brokenByErrors(House()) == nil)
  }

  /// Once the folders are exchanged, the former store cannot be renamed and the names not be
  /// confirmed: whoever takes that for a failure, and clears up, removes the former store.
  @Test func removeAfterExchangeIsSeen() throws {
    func broken(_ checks: Checks) throws -> Promise? {
      let house = try House()
      let disk = MemoryDisk(house.content)
      var isExchanged = false
      disk.rule = { call in
        if call.kind == .exchange { isExchanged = true }
        if isExchanged && call.kind == .rename { return .fail(ENOSPC) }
        return isExchanged && call.kind == .syncFolder ? .fail(EIO) : .perform
      }
      let isDone = (try? house.restore(on: disk, checks: checks)) != nil
      #expect(isExchanged)
      disk.restartProcess()
      return house.broken(disk, isDone: isDone)
    }
    #expect(try broken(.all) == nil)
    #expect(try broken(Checks.all.subtracting(.keptFormer)) == .theFormerStays)
  }
}
