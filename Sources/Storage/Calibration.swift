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
  private static let mostPasses: Int32 = 16
  /// Memory in MiB, the most first.
  private static let sizes: [Int64] = [1024, 512, 256, 128, 64, 48, 32, 24, 19]

  /// The most memory that leaves three passes within the goal, else two passes; never less than
  /// the least, however slow the machine is.
  var cost: Cost {
    let allowed = Self.sizes.filter { $0 << 20 <= physicalMemory / 8 }
    let sizes = allowed.isEmpty ? [Cost.least.memory >> 20] : allowed
    let probe = sizes.contains(64) ? Cost.usual : Cost.least
    // MiB times passes that fit into the goal.
    let units =
      Self.goal * (probe.memory >> 20) * Int64(probe.passes) / max(1, time(probe))
    var cost = Self.cost(units, sizes, passes: 3) ?? Self.cost(units, sizes, passes: 2) ?? .least
    // What was reckoned is tried, since more memory may cost more than its share.
    while time(cost) > Self.most, let less = Self.less(than: cost, sizes) { cost = less }
    return cost
  }

  private static func cost(_ units: Int64, _ sizes: [Int64], passes: Int64) -> Cost? {
    sizes.first { units / $0 >= passes }.map {
      Cost(passes: min(mostPasses, Int32(clamping: units / $0)), mebibytes: $0)
    }
  }

  private static func less(than cost: Cost, _ sizes: [Int64]) -> Cost? {
    if cost.passes > Cost.least.passes {
      return Cost(passes: cost.passes - 1, mebibytes: cost.memory >> 20)
    }
    return sizes.first { $0 < cost.memory >> 20 }.map { Cost(passes: 3, mebibytes: $0) }
  }
}

extension Costs {
  /// What secrets cost in a store that is made on this machine.
  package static func calibrated(on machine: Calibration) -> Costs {
    guard Sealing.start() else { return .usual }
    return Costs(password: machine.cost, pin: .least)
  }
}
