import Testing
import Workshop

@testable import Storage

/// The choice of a cost, shown with machines whose speed is typed here: so many microseconds for a
/// pass over a MiB.
@Suite struct CalibrationTests {
  struct Row: CustomTestStringConvertible {
    var machine: String
    var microseconds: Int64
    var gibibytes: Int64 = 8
    var passes: Int32
    var mebibytes: Int64
    var testDescription: String { machine }
  }

  /// 750 ms are 750,000 / microseconds passes over a MiB.
  static let rows: [Row] = [
    // 937 / 64 = 14 are many passes; 937 / 128 = 7.
    Row(machine: "usual", microseconds: 800, passes: 7, mebibytes: 128),
    // 250 / 64 = 3: the second recommendation of RFC 9106.
    Row(machine: "slow", microseconds: 3000, passes: 3, mebibytes: 64),
    // 375 / 64 = 5.
    Row(machine: "between", microseconds: 2000, passes: 5, mebibytes: 64),
    // 93 / 24 = 3.
    Row(machine: "very slow", microseconds: 8000, passes: 3, mebibytes: 24),
    // 41 / 19 = 2.
    Row(machine: "ancient", microseconds: 18_000, passes: 2, mebibytes: 19),
    // 15 MiB passes only: the floor, though a try takes 1.9 s.
    Row(machine: "hopeless", microseconds: 50_000, passes: 2, mebibytes: 19),
    // 7,500 / 1,024 = 7.
    Row(machine: "server", microseconds: 100, gibibytes: 64, passes: 7, mebibytes: 1024),
    // 75,000 / 1,024 = 73, held to 16.
    Row(machine: "of the future", microseconds: 10, gibibytes: 64, passes: 16, mebibytes: 1024),
    // An eighth of 1 GiB is 128 MiB: 7,500 / 128 = 58, held to 16.
    Row(machine: "little memory", microseconds: 100, gibibytes: 1, passes: 16, mebibytes: 128),
  ]

  @Test(arguments: rows) func theSpeedDecides(_ row: Row) {
    let machine = Calibration(physicalMemory: row.gibibytes << 30) { cost in
      (cost.memory >> 20) * Int64(cost.passes) * row.microseconds / 1000
    }
    #expect(machine.cost == Cost(passes: row.passes, mebibytes: row.mebibytes))
    #expect(machine.cost.isSane)
  }

  /// Larger runs of memory miss the caches: what was reckoned as 750 ms takes twice as long.
  @Test func whatTakesTooLongIsTakenBack() {
    let machine = Calibration(physicalMemory: 8 << 30) { cost in
      let mebibytes = cost.memory >> 20
      return mebibytes * Int64(cost.passes) * (mebibytes > 64 ? 1600 : 800) / 1000
    }
    // 128 x 7 takes 1,433 ms, 128 x 5 takes 1,024 ms, 128 x 4 takes 819 ms.
    #expect(machine.cost == Cost(passes: 4, mebibytes: 128))
  }

  @Test func whatDoesNotFitIsNotTaken() {
    let machine = Calibration(physicalMemory: 8 << 30) { _ in .max }
    #expect(machine.cost == Cost(passes: 2, mebibytes: 19))
  }

  @Test func aComputerWithAlmostNoMemoryStillPaysTheLeast() {
    let machine = Calibration(physicalMemory: 100 << 20) { cost in
      (cost.memory >> 20) * Int64(cost.passes) * 8
    }
    // 93 / 19 = 4.
    #expect(machine.cost == Cost(passes: 4, mebibytes: 19))
  }

  @Test func theClockIsReadAroundOneRealTry() {
    var readings: [Int64] = [1000, 1750, 2000, 2600]
    let machine = Calibration(physicalMemory: 100 << 20) { readings.removeFirst() }
    // 38 MiB passes in 750 ms are 38 units, so 19 MiB twice, which then takes 600 ms.
    #expect(machine.cost == Cost(passes: 2, mebibytes: 19))
    #expect(readings.isEmpty)
  }

  /// A try at three passes over 64 MiB takes so long, others their share of it.
  ///
  /// Half a second to a second is wanted: 750 ms are 578 or 71 passes over a MiB then.
  static let moves: [(milliseconds: Int64, chosen: Cost)] = [
    (249, Cost(passes: 4, mebibytes: 128)), (250, .usual), (700, .usual), (2000, .usual),
    (2001, Cost(passes: 3, mebibytes: 19)),
  ]

  @Test(arguments: moves) func aStoreThatMovedFarIsCalibratedAnewWithTheNextPassword(
    _ milliseconds: Int64, _ chosen: Cost
  ) throws {
    let machine = Calibration(physicalMemory: 8 << 30) { cost in
      (cost.memory >> 20) * Int64(cost.passes) * milliseconds / 192
    }
    #expect(Costs.usual.fitted(to: machine) == Costs(password: chosen, pin: .least))
  }

  @Test func aPracticeStoreCostsNothingAnywhere() throws {
    let office = Office()
    let slow = Calibration(physicalMemory: 8 << 30) { _ in 5000 }
    try office.session("ptg1", "latihan") { store in
      _ = try store.changePassword(
        of: "ptg1", from: "latihan", to: "jendela hujan", at: Office.moment, on: slow)
      #expect(store.isPractice)
      #expect(store.keyFile.slot(of: "ptg1")?.cost == .practice)
    }
    #expect(office.opens("ptg1", "jendela hujan"))
  }

  static let costs: [(Int32, Int64, Bool)] = [
    (1, 8 * 1024, true), (16, 1 << 30, true), (3, 64 << 20, true), (0, 64 << 20, false),
    (-1, 64 << 20, false), (17, 64 << 20, false), (3, 8 * 1024 - 1, false),
    (3, (1 << 30) + 1, false), (3, -1, false),
  ]

  @Test(arguments: costs) func aStoredCostIsBounded(_ passes: Int32, _ memory: Int64, _ good: Bool)
    throws
  {
    let cost = Cost {
      $0.passes = passes
      $0.memory = memory
    }
    #expect(cost.isSane == good)
    var slot = KeySlot()
    slot.cost = cost
    slot.salt = [UInt8](repeating: 0, count: 16)
    slot.openKey = [UInt8](repeating: 0, count: 32)
    if !good { #expect(try slot.open(password: "apa saja", of: []) == nil) }
  }
}
