import Testing
import Workshop

@testable import DiskInMemory
@testable import Storage

/// The power goes at every operation while officers come, forget, choose and leave.
@Suite struct OfficerCrashTests {
  struct Secret: Equatable {
    var login: String
    var text: String
  }

  /// A moment at which the power may go, with who must get in then and who must not.
  struct Point {
    var cut: PowerCut
    var step: String
    var opens: [Secret]
    var closed: [Secret]
  }

  /// The steps, on a disk that is watched.
  final class Day {
    let disk = MemoryDisk()
    private(set) var points: [Point] = []
    private var step = ""
    private var opens: [Secret] = []
    private var closed: [Secret] = []

    func run() throws {
      try Store.create(
        on: disk, holding: TestFolder.founded(Office.officers), officers: Office.officers,
        isPractice: true, at: Office.now)
      opens = Office.officers.map { Secret(login: $0.login, text: $0.password) }
      disk.observer = { [unowned self] in
        points.append(Point(cut: $0, step: step, opens: opens, closed: closed))
      }
      try removeTheClerk()
      let code = try giveTheSupervisorACode()
      try chooseAPassword(after: code)
      disk.observer = nil
    }

    /// While a step runs, what it takes away may open or not; afterwards it must not.
    private func leave(_ name: String, _ secret: Secret, _ work: () throws -> Void) throws {
      step = name
      opens.removeAll { $0 == secret }
      try work()
      closed.append(secret)
    }

    private func open(_ login: String, _ secret: String) throws -> Store {
      try Store.open(
        on: disk, as: .write, login: login, password: secret, holder: login, at: Office.moment,
        acceptsCode: true)
    }

    private func removeTheClerk() throws {
      let store = try open("adm1", "kunci satu")
      _ = try store.perform([TestFolder.enrolment(0)], by: TestFolder.clerk, at: Office.now)
      try leave("removal", Secret(login: "ptg1", text: "latihan")) {
        _ = try store.perform(
          [Office.disabled(Office.clerk)], by: Office.administrators, at: Office.now)
      }
      step = "close after the removal"
      try store.close(at: Office.now)
    }

    private func giveTheSupervisorACode() throws -> String {
      let store = try open("adm1", "kunci satu")
      var code = ""
      try leave("code", Secret(login: "ksb1", text: "latihan2")) {
        code = try Office.code(
          of: store.issueCode(for: Office.supervisor, by: Office.administrators, at: Office.now))
      }
      try store.close(at: Office.now)
      return code
    }

    private func chooseAPassword(after code: String) throws {
      var opened: Store?
      try leave("way in by the code", Secret(login: "ksb1", text: code)) {
        opened = try open("ksb1", code)
      }
      let store = try #require(opened)
      step = "choice of a password"
      _ = try store.changePassword(
        of: "ksb1", from: code, to: "layar putih", at: Office.moment)
      opens.append(Secret(login: "ksb1", text: "layar putih"))
      step = "close after the choice"
      try store.close(at: Office.now)
    }
  }

  @Test func whoMayGetInGetsInAfterAPowerCutAtEveryOperation() throws {
    let day = Day()
    try day.run()
    #expect(day.points.count > 60)
    #expect(Set(day.points.map(\.step)).count == 7)
    var dice = Dice(seed: CrashTests.seed)
    for (number, point) in day.points.enumerated() {
      let states = CrashStates(of: point.cut, dice: &dice)
      for state in states.sample(Torture.isOn ? 40 : 6, dice: &dice) {
        let place = "point \(number) (\(point.step)), state \(state)"
        Self.judge(states.content(state), point, place, &dice)
      }
      let cuts = Self.cuts(afterKillAt: point.cut).enumerated()
      for (next, cut) in cuts where Torture.isOn || (next + number) % 4 == 0 {
        let states = CrashStates(of: cut, dice: &dice)
        for state in states.sample(Torture.isOn ? 4 : 1, dice: &dice) {
          let place = "killed at \(number) (\(point.step)), cut at \(next), state \(state)"
          Self.judge(states.content(state), point, place, &dice)
        }
      }
    }
  }

  /// What a power cut may leave at each operation of the session after a kill.
  private static func cuts(afterKillAt cut: PowerCut) -> [PowerCut] {
    let disk = MemoryDisk(killedAt: cut)
    var cuts: [PowerCut] = []
    disk.observer = { cuts.append($0) }
    let problem = problem(openingBy: Secret(login: "adm1", text: "kunci satu"), disk)
    #expect(problem == nil)
    return cuts
  }

  private static func judge(
    _ content: DiskContent, _ point: Point, _ place: String, _ dice: inout Dice
  ) {
    if let secret = point.opens.randomElement(using: &dice) {
      let problem = problem(openingBy: secret, MemoryDisk(content))
      #expect(problem == nil, "\(place): \(secret.login)")
    }
    for secret in point.closed {
      #expect(
        problem(openingBy: secret, MemoryDisk(content)) != nil, "\(place): \(secret.login) gets in")
    }
  }

  /// Opens for writing, then twice for reading with one of the two key files alone; after the wait
  /// for a try that the cut broke off.
  private static func problem(openingBy secret: Secret, _ disk: MemoryDisk) -> String? {
    func open(_ disk: MemoryDisk, as mode: Store.Mode, later: Int64 = 120_000)
      throws(StorageError) -> Store
    {
      do throws(StorageError) {
        return try Store.open(
          on: disk, as: mode, login: secret.login, password: secret.text, holder: "",
          at: Office.after(later), acceptsCode: true)
      } catch {
        guard case .waitBeforeRetry = error, later < 240_000 else { throw error }
        return try open(disk, as: mode, later: 240_000)
      }
    }
    do throws(StorageError) {
      let store = try open(disk, as: .write)
      let found = try store.check(.replay).run(JobControl())
      if !found.isTrusted { return "\(found.faults)" }
      try store.close(at: Office.now)
      if secret.login.hasPrefix("adm") && !store.keyFile.isMirrored { return "one key file behind" }
      for name in KeyFile.names where !store.mustChangePassword(secret.login) {
        var content = disk.content
        content.files[name] = nil
        _ = try open(MemoryDisk(content), as: .read)
      }
      return nil
    } catch {
      return "\(error)"
    }
  }
}
