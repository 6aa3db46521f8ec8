import Workshop

@testable import Storage

/// Opens the store in many states that a power cut may have left, and says which of them break a
/// promise.
struct CrashRun {
  let bench: Bench
  let points: [CrashPoint]
  let seed: UInt64
  /// Of every so many states the store is used further.
  var goOnEvery = 1
  private(set) var states = 0
  private(set) var violations: [Violation] = []

  struct Violation: CustomStringConvertible {
    var invariant: Invariant
    var place: String
    var problem: String
    var description: String { "\(invariant) at \(place): \(problem)" }
  }

  /// What must hold, by the names of the protocol's description.
  enum Invariant: String {
    /// Every acknowledged record is there.
    case acknowledgedIsThere
    /// At most one record that was not acknowledged is there.
    case onlyOneMore
    /// The state is that of the first so many records.
    case isPrefix
    /// What a power cut leaves always opens.
    case opens
    /// No snapshot under its final name is damaged by a power cut.
    case snapshotsAreWhole
    /// No power cut tears a person's key in both copies.
    case oneCopyOfAKeyIsWhole
    /// No journal leaves.
    case journalsStay
    /// The store goes on, and what it then acknowledges is there.
    case goesOn
  }

  init(_ bench: Bench, _ points: [CrashPoint], seed: UInt64) {
    self.bench = bench
    self.points = points
    self.seed = seed
  }

  /// Checks about so many states, the same number of each point as far as it has them.
  ///
  /// `recoveries`: of every so many states the recovery itself is cut as well, at each of its
  /// operations.
  mutating func check(_ budget: Int, recoveries: Int, untilViolated: Bool = false) {
    var dice = Dice(seed: seed)
    let all = points.map { CrashStates(of: $0.cut, dice: &dice) }
    let most = Self.share(of: budget, among: all.map(\.count))
    for (number, (point, possible)) in zip(points, all).enumerated() {
      for state in possible.sample(most, dice: &dice) {
        let place = "seed \(seed), point \(number) (\(point.step)), state \(state)"
        let isCut = recoveries > 0 && states % recoveries == 0
        check(possible.content(state), point, place, cutting: isCut, &dice)
        if untilViolated && !violations.isEmpty { return }
      }
    }
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
    states += 1
    let disk = MemoryDisk(content)
    var cuts: [PowerCut] = []
    if cutting { disk.observer = { cuts.append($0) } }
    judge(disk, content, point, place)
    for (number, cut) in cuts.enumerated() {
      let possible = CrashStates(of: cut, dice: &dice)
      for state in possible.sample(3, dice: &dice) {
        states += 1
        let content = possible.content(state)
        let place = "\(place), in recovery at \(number), state \(state)"
        judge(MemoryDisk(content), content, point, place)
      }
    }
  }

  private mutating func judge(
    _ disk: MemoryDisk, _ content: DiskContent, _ point: CrashPoint, _ place: String
  ) {
    if let torn = Self.tornTwice(disk) {
      violations.append(
        Violation(invariant: .oneCopyOfAKeyIsWhole, place: place, problem: "slot \(torn)"))
    }
    let store: Store
    do throws(StorageError) {
      store = try bench.open(disk)
    } catch {
      if point.acknowledged != nil || !Self.isNoStoreYet(error) {
        violations.append(Violation(invariant: .opens, place: place, problem: "\(error)"))
      }
      return
    }
    if let broken = broken(store, point) {
      violations.append(
        Violation(invariant: broken, place: place, problem: "records to \(store.lastSequence)"))
    } else if let lost = Self.lostJournal(content, disk) {
      violations.append(Violation(invariant: .journalsStay, place: place, problem: lost))
    } else if states % goOnEvery == 0, let problem = goOn(store, disk) {
      violations.append(Violation(invariant: .goesOn, place: place, problem: problem))
    }
  }

  private func broken(_ store: Store, _ point: CrashPoint) -> Invariant? {
    let found = Int(store.lastSequence)
    let acknowledged = point.acknowledged ?? 0
    if found < acknowledged { return .acknowledgedIsThere }
    if found > acknowledged + 1 { return .onlyOneMore }
    if let expected = point.workshops.dropFirst(found).first {
      if store.workshop != expected { return .isPrefix }
    } else if point.acknowledged != nil {
      return .onlyOneMore
    }
    return store.opening == .rebuiltFromOlderSnapshot ? .snapshotsAreWhole : nil
  }

  /// Before it was made there may be nothing, or keys that were being written.
  private static func isNoStoreYet(_ error: StorageError) -> Bool {
    switch error {
    case .missing, .notAStore, .keysUnreadable: true
    default: false
    }
  }

  private static func tornTwice(_ disk: MemoryDisk) -> Int? {
    guard let copies = try? SubjectCopies.read(from: disk) else { return nil }
    return (0..<copies.count).first { index in
      SubjectCopies.names.indices.allSatisfy {
        SubjectSlots.state(copies.slot(index, in: $0), index: index) == .damaged
      }
    }
  }

  private static func lostJournal(_ before: DiskContent, _ disk: MemoryDisk) -> String? {
    let after = disk.content.files
    return before.files.keys.first {
      $0.hasSuffix(".jrnl") && $0.hasPrefix("gen-") && after[$0] == nil
        && after["quarantine/\($0)"] == nil
    }
  }

  /// Records once more, cuts the power, and looks for the record.
  private func goOn(_ store: Store, _ disk: MemoryDisk) -> String? {
    let next = store.lastSequence + 1
    disk.observer = nil
    do throws(StorageError) {
      let saving = try store.perform(
        [BenchActions.enrolment(store.workshop)], by: Bench.clerk, at: Bench.now)
      guard saving == .saved(next) else { return "\(saving)" }
      let again = try bench.open(MemoryDisk(disk.powerCut.least))
      if again.lastSequence != next { return "\(again.lastSequence) instead of \(next)" }
      return again.workshop == store.workshop ? nil : "another state"
    } catch {
      return "\(error)"
    }
  }
}
