import Testing
import Workshop

@testable import DiskInMemory
@testable import Storage

/// The power goes at every operation while the identity key is given, changed and waited for: names
/// stay readable for who sees them, and for nobody else.
@Suite struct IdentityCrashTests {
  struct Point {
    var cut: PowerCut
    var step: String
    /// Whether names are open to the officer who loses them, or gets them, on the way; nil while
    /// that is undecided.
    var second: Bool?
    var observer: Bool?
  }

  /// The steps, on a disk that is watched.
  final class Day {
    let disk: MemoryDisk
    private(set) var points: [Point] = []
    private var known: Point
    private let checks: Checks

    init(checks: Checks = .all) {
      disk = MemoryDisk()
      known = Point(cut: disk.powerCut, step: "", second: true, observer: false)
      self.checks = checks
    }

    private func session(_ login: String, _ step: String, _ work: (Store) throws -> Void) throws {
      known.step = step
      let store = try IdentityCrashTests.open(disk, login, checks: checks)
      try work(store)
      try store.close(at: Office.now)
    }

    func watch(_ work: () throws -> Void) rethrows {
      disk.observer = { [unowned self] in
        known.cut = $0
        points.append(known)
      }
      try work()
      disk.observer = nil
    }

    func run() throws {
      try Store.create(
        on: disk, holding: TestFolder.founded(NamedOffice.officers),
        officers: NamedOffice.officers, isPractice: true, at: Office.now)
      try session("ptg1", "enrolment") { store in
        for number in 0..<2 {
          _ = try store.perform(
            [TestFolder.enrolment(number)], by: TestFolder.clerk, at: Office.now)
        }
      }
      try watch {
        try role(.observer, of: NamedOffice.second, \.second, false)
        try role(.clerk, of: NamedOffice.observer, \.observer, true)
        try session("pmu1", "an inspector changes the store key") { store in
          _ = try store.changePassword(
            of: "pmu1", from: "pohon lontar", to: "pohon lontar", at: Office.moment)
          store.rotate(at: Office.now)
        }
        try session("bnd1", "the identity key follows") { _ in }
        try role(.observer, of: NamedOffice.observer, \.observer, false)
      }
    }

    private func role(
      _ role: Role, of user: ID<User>, _ field: WritableKeyPath<Point, Bool?>, _ opens: Bool
    ) throws {
      known[keyPath: field] = nil
      try session("adm1", "\(user.index) becomes \(role)") { store in
        _ = try store.perform(
          [NamedOffice.role(role, of: user)], by: Office.administrators, at: Office.now)
        known[keyPath: field] = opens
      }
    }
  }

  fileprivate static func open(
    _ disk: MemoryDisk, _ login: String, _ later: Int64 = 120_000, checks: Checks = .all
  ) throws(StorageError) -> Store {
    do throws(StorageError) {
      let now = Office.after(later)
      return try Store.open(
        on: disk, as: .write, holder: "", at: now, seen: NothingSeen(), checks: checks
      ) { (keys) throws(StorageError) in
        try Store.way(
          keys, disk, login: login, secret: NamedOffice.password(of: login), at: now)
      }
    } catch {
      guard case .waitBeforeRetry = error, later < 240_000 else { throw error }
      return try open(disk, login, 240_000, checks: checks)
    }
  }

  /// Whether an opening says more than that a cut tore one of two copies, which it mends.
  private static func isLoss(_ store: Store) -> Bool {
    store.findings.contains { if case .damagedKeys = $0 { false } else { true } }
  }

  /// What is wrong of a store that a power cut left; nil when nothing is.
  ///
  /// `first`: who comes in before anybody who sees names does.
  private static func problem(_ disk: MemoryDisk, _ point: Point, first: String) -> String? {
    do throws(StorageError) {
      let carrier = try open(disk, first)
      if carrier.workshop.people.contains(where: { $0.identity != nil }) { return "\(first) reads" }
      if Self.isLoss(carrier) { return "\(first): \(carrier.findings)" }
      try carrier.close(at: Office.now)
      let store = try open(disk, "ksb1")
      let names = store.workshop.people.map { $0.identity?.name }
      if names != ["CONTOH 0", "CONTOH 1"] { return "names: \(names)" }
      if Self.isLoss(store) { return "\(store.findings)" }
      if !store.subjectKeys.stale.isEmpty { return "slots of before" }
      let found = try store.check(.replay).run(JobControl())
      if !found.isTrusted || !found.warnings.isEmpty { return "\(found)" }
      try store.close(at: Office.now)
      let copies = SubjectCopies.names.map { disk.content.files[$0] }
      if copies[0] != copies[1] { return "the copies differ" }
      for (login, opens) in [("ptg2", point.second), ("pmt1", point.observer)] {
        let store = try open(disk, login)
        let isOpen = store.workshop.people[0].identity != nil
        if let opens, opens != isOpen { return "\(login) reads: \(isOpen)" }
        store.release()
      }
      return nil
    } catch {
      return "\(error)"
    }
  }

  /// What is wrong at each moment, with the power cut or the program killed there.
  private static func problems(of day: Day, states count: Int) -> [String] {
    var problems: [String] = []
    var dice = Dice(seed: CrashTests.seed)
    for (number, point) in day.points.enumerated() {
      let states = CrashStates(of: point.cut, dice: &dice)
      for state in states.sample(count, dice: &dice) where Torture.isOn || number % 12 == 0 {
        let first = ["adm1", "pmu1"].randomElement(using: &dice) ?? ""
        if let found = problem(MemoryDisk(states.content(state)), point, first: first) {
          problems.append("\(number) (\(point.step)), \(state), \(first) first: \(found)")
        }
      }
      guard Torture.isOn || number % 12 == 6 else { continue }
      if let found = problem(MemoryDisk(killedAt: point.cut), point, first: "adm1") {
        problems.append("killed at \(number) (\(point.step)): \(found)")
      }
    }
    return problems
  }

  @Test func namesStayWhereTheyAreAfterAPowerCutAtEveryOperation() throws {
    let day = Day()
    try day.run()
    #expect(day.points.count > 60)
    #expect(Set(day.points.map(\.step)).count == 5)
    let problems = Self.problems(of: day, states: Torture.isOn ? 20 : 1)
    #expect(problems.isEmpty, "\(problems.count): \(problems.prefix(5))")
  }

  @Test func aKeyThatWrapsBeforeTheFileOfKeysHoldsItIsSeen() throws {
    let day = Day(checks: .all.subtracting(.identityKeyFirst))
    try day.run()
    #expect(
      Self.problems(of: day, states: 1).contains { $0.contains("CONTOH") || $0.contains("person") })
  }
}
