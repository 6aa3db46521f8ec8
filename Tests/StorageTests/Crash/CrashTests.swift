import Testing

@testable import Storage

/// The program is killed and the power goes at every operation; what was acknowledged is there, the
/// store opens, verifies and can be copied, and nothing traps.
@Suite struct CrashTests {
  static let seed: UInt64 = 20_261_124
  /// States of one workload.
  static let budget = Torture.isOn ? 50_000 : 4_000

  @Test(arguments: 0..<UInt64(max(1, Torture.states / budget)))
  func whatWasAcknowledgedOutlivesAKillAndAPowerCutAtEveryOperation(_ turn: UInt64) throws {
    let workload = Workload()
    try workload.run()
    let bench = try #require(workload.bench)
    #expect(workload.rotations >= 4)
    #expect(workload.workshops.count > 45)
    #expect(workload.points.contains { $0.step == "an officer leaves" })
    var run = CrashRun(bench, workload.points, seed: Self.seed + turn)
    run.goOnEvery = Torture.isOn ? 25 : 7
    run.checkEvery = Torture.isOn ? 50 : 10
    run.check(Self.budget / 2, recoveries: Torture.isOn ? 250 : 100)
    run.checkKills(max(0, Self.budget - run.states) + Self.budget / 10)
    print(
      "crash states: \(run.states) of \(workload.points.count) points, seed \(run.seed),",
      "\(run.violations.count) violations")
    for violation in run.violations.prefix(10) { Issue.record("\(violation)") }
    #expect(run.states >= Self.budget)
  }
}
