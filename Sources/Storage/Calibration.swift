/// The choice of what a try at a password costs on one machine: half a second to a second.
package struct Calibration {
  /// Bytes of memory that the machine has; a try takes an eighth of them at most.
  var physicalMemory: Int64
  /// Milliseconds that one try takes.
  var time: (Cost) -> Int64

  package init(physicalMemory: Int64, clock: @escaping () -> Int64) {
    self.init(physicalMemory: physicalMemory) { cost in
      let start = clock()
      let salt = [UInt8](repeating: 0, count: 16)
      // What does not fit into memory takes for ever.
      return Sealing.stretch("", salt: salt, cost: cost) == nil ? .max : clock() - start
    }
  }

  init(physicalMemory: Int64, time: @escaping (Cost) -> Int64) {
    self.physicalMemory = physicalMemory
    self.time = time
  }

  private static let goal: Int64 = 750
  private static let most: Int64 = 1000
  /// What may have come of half a second to a second: more or less than it by a factor of two.
  fileprivate static let tolerated: ClosedRange<Int64> = 250...2000
  private static let mostPasses: Int32 = 16
  /// Beyond so many passes more memory is the better defence.
  private static let manyPasses: Int64 = 8
  /// Memory in MiB.
  private static let sizes: [Int64] = [19, 24, 32, 48, 64, 128, 256, 512, 1024]

  /// The memory of RFC 9106's second recommendation with as many passes as the goal allows; more
  /// memory on a fast machine, less on a slow one, never less than the least however slow it is.
  var cost: Cost {
    let allowed = Self.sizes.filter { $0 << 20 <= physicalMemory / 8 }
    let sizes = allowed.isEmpty ? [Cost.least.memory >> 20] : allowed
    let probe = sizes.contains(Cost.usual.memory >> 20) ? Cost.usual : Cost.least
    // MiB times passes that fit into the goal.
    let units =
      Self.goal * (probe.memory >> 20) * Int64(probe.passes) / max(1, time(probe))
    var cost = Self.cost(units, sizes)
    // What was reckoned is tried, since more memory may cost more than its share.
    while time(cost) > Self.most, let less = Self.less(than: cost, sizes) { cost = less }
    return cost
  }

  private static func cost(_ units: Int64, _ sizes: [Int64]) -> Cost {
    let usual = Cost.usual.memory >> 20
    let withThree = sizes.filter { units / $0 >= 3 }
    let size =
      withThree.first { $0 >= usual && units / $0 <= manyPasses } ?? withThree.last
      ?? sizes.last { units / $0 >= 2 }
    guard let size else { return .least }
    return Cost(passes: min(mostPasses, Int32(clamping: units / size)), mebibytes: size)
  }

  private static func less(than cost: Cost, _ sizes: [Int64]) -> Cost? {
    if cost.passes > Cost.least.passes {
      return Cost(passes: cost.passes - 1, mebibytes: cost.memory >> 20)
    }
    return sizes.last { $0 < cost.memory >> 20 }.map { Cost(passes: 3, mebibytes: $0) }
  }
}

extension Costs {
  /// What secrets cost in a store that is made on this machine.
  package static func calibrated(on machine: Calibration) -> Costs {
    guard Sealing.start() else { return .usual }
    return Costs(password: machine.cost, pin: .least)
  }
  /// The same while a try takes about what it should on a machine; else what it should cost there,
  /// since the store was made on another, or the machine has aged.
  func fitted(to machine: Calibration) -> Costs {
    Calibration.tolerated.contains(machine.time(password)) ? self : .calibrated(on: machine)
  }
}
