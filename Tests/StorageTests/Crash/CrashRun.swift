import Workshop

@testable import DiskInMemory
@testable import Storage

/// Opens the store in many states that a killed program and a power cut may have left, and says
/// which of them break a promise.
struct CrashRun {
  let bench: Bench
  let points: [CrashPoint]
  let seed: UInt64
  /// Of every so many states the store is used further.
  var goOnEvery = 1
  /// Of every so many it is checked and copied.
  var checkEvery = 1
  /// Ends at the first violation.
  var untilViolated = false
  private(set) var states = 0
  private(set) var violations: [Violation] = []

  init(_ bench: Bench, _ points: [CrashPoint], seed: UInt64) {
    self.bench = bench
    self.points = points
    self.seed = seed
  }

  private var isOver: Bool { untilViolated && !violations.isEmpty }

  /// Cuts the power at each point: about so many states, the same number of each as far as it has
  /// them.
  ///
  /// `recoveries`: of every so many states the recovery itself is cut as well, at each of its
  /// operations.
  mutating func check(_ budget: Int, recoveries: Int) {
    var dice = Dice(seed: seed)
    let all = points.map { CrashStates(of: $0.cut, dice: &dice) }
    let most = Self.share(of: budget, among: all.map(\.count))
    for (number, (point, possible)) in zip(points, all).enumerated() {
      for state in possible.sample(most, dice: &dice) {
        let place = "seed \(seed), point \(number) (\(point.step)), state \(state)"
        let isCut = recoveries > 0 && states % recoveries == 0
        check(possible.content(state), point, place, cutting: isCut, &dice)
        if isOver { return }
      }
    }
  }

  /// Kills the program at each point, lets the next one go on from what memory holds, and cuts the
  /// power at each operation of that one: about so many states.
  ///
  /// Half of them are of a third program, which goes on after the second was killed as well.
  mutating func checkKills(_ budget: Int) {
    var dice = Dice(seed: seed)
    let most = max(4, budget / max(1, points.count))
    for (number, point) in points.enumerated() where !isOver {
      let place = "seed \(seed), killed at point \(number) (\(point.step))"
      follow(point, most, kills: 1, place, &dice)
    }
  }

  /// The session after a kill, and what a power cut at each of its operations leaves.
  private mutating func follow(
    _ point: CrashPoint, _ budget: Int, kills: Int, _ place: String, _ dice: inout Dice
  ) {
    let isHalf = dice.below(4) == 0 && point.cut.lastWritten != nil
    let place = isHalf ? place + " halfway" : place
    let session = NextSession(bench, after: point, halfway: isHalf)
    if let violation = session.violation { note(violation, place) }
    let further = session.points
    if further.isEmpty { return }
    let own = kills > 0 ? budget / 2 : budget
    for turn in 0..<own where !isOver {
      let number = dice.below(further.count)
      let possible = CrashStates(of: further[number].cut, dice: &dice)
      let state = [0, possible.count - 1, dice.below(possible.count)][turn % 3]
      let place = "\(place), cut at \(number) (\(further[number].step)), state \(state)"
      judge(MemoryDisk(possible.content(state)), further[number], place)
    }
    if kills == 0 { return }
    let number = dice.below(further.count)
    follow(further[number], budget - own, kills: kills - 1, "\(place), then at \(number)", &dice)
  }

  /// So many of each that together they are about the budget.
  private static func share(of budget: Int, among counts: [Int]) -> Int {
    var low = 1
    var high = max(1, budget)
    while low < high {
      let middle = (low + high) / 2
      let sum = counts.reduce(0) { $0 + min($1, middle) }
      if sum >= budget { high = middle } else { low = middle + 1 }
    }
    return low
  }

  private mutating func check(
    _ content: DiskContent, _ point: CrashPoint, _ place: String, cutting: Bool, _ dice: inout Dice
  ) {
    let disk = MemoryDisk(content)
    var cuts: [PowerCut] = []
    if cutting { disk.observer = { cuts.append($0) } }
    judge(disk, point, place)
    for (number, cut) in cuts.enumerated() {
      let possible = CrashStates(of: cut, dice: &dice)
      for state in possible.sample(3, dice: &dice) {
        let place = "\(place), in recovery at \(number), state \(state)"
        judge(MemoryDisk(possible.content(state)), point, place)
      }
    }
  }

  private mutating func judge(_ disk: MemoryDisk, _ point: CrashPoint, _ place: String) {
    states += 1
    var judge = CrashJudge(bench: bench)
    judge.goesOn = states % goOnEvery == 0
    judge.isThorough = states % checkEvery == 0
    if let violation = judge.violation(on: disk, at: point) { note(violation, place) }
  }

  private mutating func note(_ violation: Violation, _ place: String) {
    var violation = violation
    violation.place = place
    violations.append(violation)
  }
}
