import Glibc
import Testing
import Workshop

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

    static func open(_ folder: any Disk, _ mode: Store.Mode) throws(StorageError) -> Store {
      let officer = CopyBench.officers[0]
      return try Store.open(
        on: folder, as: mode, login: officer.login, password: officer.password, holder: "tes",
        at: TestFolder.moment)
    }

    /// `later`: seconds after the usual moment, from which the names of folders are made.
    func restore(on disk: MemoryDisk, later: Int64 = 0) throws(StorageError) {
      let place = RestorePlace(
        in: disk, named: "store", at: CopyBench.now.adding(seconds: later),
        folder: { MemoryFolder(disk, $0) })
      let officers = CopyBench.officers.prefix(2).map {
        Vouchers.Officer(login: $0.login, password: $0.password)
      }
      _ = try RestoreWork(
        file, on: stick, to: place, vouchers: Vouchers(Array(officers)),
        at: TestFolder.moment
      ).run(JobControl())
    }

    /// How many persons the store of a folder holds; nil where it does not open.
    static func people(in folder: String, of disk: MemoryDisk, _ mode: Store.Mode = .read) -> Int? {
      guard let store = try? open(MemoryFolder(disk, folder), mode) else { return nil }
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
      let found = Self.people(in: "store", of: disk, .write)
      if found != 3 && found != 5 { return .aStoreOpens }
      if isDone && found != 3 { return .aFinishedOneIsThere }
      disk.restartProcess()
      if (try? restore(on: disk, later: 60)) == nil { return .anotherOneWorks }
      return Self.people(in: "store", of: disk) == 3 ? nil : .aFinishedOneIsThere
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
      for state in states.sample(Torture.isOn ? 200 : 12, dice: &dice) {
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
        for state in states.sample(Torture.isOn ? 40 : 3, dice: &dice) {
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
  ///
  /// `isLate`: only the calls from the exchange of the names on.
  ///
  /// `afterwards`: done on the disk once the restore has given up.
  private static func brokenByErrors(
    _ house: House, isLate: Bool = false, afterwards: (MemoryDisk) -> Void = { _ in }
  ) throws -> (promise: Promise, call: Int)? {
    let quiet = MemoryDisk(house.content)
    try house.restore(on: quiet)
    let exchange = try #require(quiet.calls.firstIndex { $0.kind == .exchange })
    let calls = quiet.calls.filter { $0.changes && (!isLate || $0.number >= exchange) }
    for (call, isForEver) in calls.flatMap({ [($0.number, false), ($0.number, true)] }) {
      for code in Torture.isOn ? [EIO, ENOSPC] : [call % 2 == 0 ? EIO : ENOSPC] {
        let disk = MemoryDisk(house.content)
        disk.rule = {
          $0.number == call || isForEver && $0.number > call && $0.changes ? .fail(code) : .perform
        }
        let isDone = (try? house.restore(on: disk)) != nil
        disk.restartProcess()
        if !isDone { afterwards(disk) }
        if let broken = house.broken(disk, isDone: isDone) { return (broken, call) }
      }
    }
    return nil
  }

  @Test func anErrorAtAnyCallLosesNeitherStore() throws {
    #expect(try Self.brokenByErrors(House()) == nil)
  }

  /// A restore that still removes its fresh folder once the names were exchanged would remove the
  /// former store: the same errors show it.
  @Test func aRemovalAfterTheExchangeIsSeen() throws {
    let seen = try Self.brokenByErrors(House(), isLate: true) { disk in
      guard disk.calls.contains(where: { $0.kind == .exchange }) else { return }
      for folder in (try? disk.names()) ?? [] where folder.hasPrefix("store.restoring-") {
        for name in (try? disk.names(in: folder)) ?? [] { try? disk.remove("\(folder)/\(name)") }
      }
    }
    #expect(seen?.promise == .theFormerStays)
  }
}

extension Instant {
  fileprivate func adding(seconds: Int64) -> Instant {
    Instant(milliseconds: milliseconds + 1000 * seconds)
  }
}
