import Testing

@testable import Storage

/// The power goes at every operation; what was acknowledged is there, and nothing traps.
@Suite struct CrashTests {
  static let seed: UInt64 = 20_261_124

  @Test func whatWasAcknowledgedOutlivesAPowerCutAtEveryOperation() throws {
    var states = 0
    var seed = Self.seed
    repeat {
      let workload = Workload()
      try workload.run()
      let bench = try #require(workload.bench)
      #expect(workload.rotations >= 3)
      #expect(workload.workshops.count > 60)
      var run = CrashRun(bench, workload.points, seed: seed)
      run.goOnEvery = Torture.isOn ? 1 : 4
      run.check(14_000, recoveries: Torture.isOn ? 10 : 100)
      states += run.states
      print(
        "crash states: \(run.states) of \(workload.points.count) points, seed \(seed),",
        "\(run.violations.count) violations")
      for violation in run.violations.prefix(10) { Issue.record("\(violation)") }
      seed += 1
    } while states < Torture.states
    #expect(states >= 20_000)
  }
}
