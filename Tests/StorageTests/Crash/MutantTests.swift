import Testing

@testable import DiskInMemory
@testable import Storage

/// Each step and each check of the protocol is needed: a store that leaves it out breaks a promise,
/// and the crash states show it.
@Suite struct MutantTests {
  struct Mutant: CustomTestStringConvertible, Sendable {
    var name: String
    /// Which promises it must break; the first one seen counts.
    var breaks: Set<Invariant>
    /// Decides on each call of the disk; made anew for each run.
    var rule: @Sendable () -> DiskRule = { { _ in .perform } }
    var alias: @Sendable (String) -> String = { $0 }
    var checks = Checks.all
    /// Whether only a program that goes on after a kill shows it.
    var needsKills = false
    var testDescription: String { name }
  }

  /// Forgets the sync of the folder that comes next after a rename to such a name.
  static func folderSync(afterRenameTo ending: String) -> @Sendable () -> DiskRule {
    {
      var isNext = false
      return { call in
        if call.kind == .rename { isNext = call.name.hasSuffix(ending) }
        guard call.kind == .syncFolder, isNext else { return .perform }
        isNext = false
        return .forget
      }
    }
  }

  /// Forgets every sync of the folder after a rename to such a name until the next rename, so that
  /// none that stands there for another file makes the name durable.
  static func folderSyncs(afterRenameTo ending: String) -> @Sendable () -> DiskRule {
    {
      var isNext = false
      return { call in
        if call.kind == .rename { isNext = call.name.hasSuffix(ending) }
        return call.kind == .syncFolder && isNext ? .forget : .perform
      }
    }
  }

  static func forgetting(_ isForgotten: @escaping @Sendable (DiskCall) -> Bool)
    -> @Sendable () -> DiskRule
  {
    { { isForgotten($0) ? .forget : .perform } }
  }

  static func underFinalName(_ ending: String) -> @Sendable (String) -> String {
    { $0.hasPrefix("tmp-") && $0.hasSuffix(ending) ? String($0.dropFirst(4)) : $0 }
  }

  static let lost: Set<Invariant> = [
    .acknowledgedIsThere, .opens, .goesOn, .verifies, .backsUp,
  ]

  static let mutants = [
    Mutant(
      name: "a record is not synced", breaks: lost,
      rule: forgetting { $0.kind == .syncData && $0.lastFrame == 1 }),
    Mutant(
      name: "a new journal is not synced", breaks: lost,
      rule: forgetting {
        $0.kind == .syncFile && $0.name.hasPrefix("tmp-") && $0.name.hasSuffix(".jrnl")
      }),
    Mutant(
      name: "a new journal's name is not synced", breaks: lost,
      rule: folderSync(afterRenameTo: ".jrnl")),
    Mutant(
      name: "the seal is not synced", breaks: lost,
      rule: forgetting {
        ($0.kind == .syncData || $0.kind == .syncFile) && $0.lastFrame == 2
      }),
    Mutant(
      name: "a snapshot is not synced", breaks: [.snapshotsAreWhole, .opens],
      rule: forgetting { $0.kind == .syncFile && $0.name.hasSuffix(".snap") }),
    Mutant(
      name: "a snapshot's name is never synced", breaks: [.opens],
      rule: folderSyncs(afterRenameTo: ".snap")),
    Mutant(
      name: "a person's key is not synced", breaks: lost.union([.isPrefix, .oneCopyOfAKeyIsWhole]),
      rule: forgetting { $0.kind == .syncFile && SubjectCopies.names.contains($0.name) }),
    Mutant(
      name: "a journal is made under its final name", breaks: [.opens, .verifies, .backsUp],
      alias: underFinalName(".jrnl")),
    Mutant(
      name: "a snapshot is made under its final name", breaks: [.snapshotsAreWhole, .opens],
      alias: underFinalName(".snap")),
    Mutant(
      name: "a checksum is not looked at", breaks: [.opens],
      checks: Checks.all.subtracting(.checksum)),
    Mutant(
      name: "a journal is not synced before a renewal", breaks: lost,
      checks: Checks.all.subtracting(.durable), needsKills: true),
  ]

  @Test(arguments: mutants) func whatIsLeftOutIsSeen(_ mutant: Mutant) throws {
    let workload = Workload()
    workload.disk.alias = mutant.alias
    // A store that breaks its own files may be unable to go on; what came before is enough.
    try? workload.run(rule: mutant.rule(), checks: mutant.checks)
    let bench = try #require(workload.bench)
    var run = CrashRun(bench, workload.points, seed: CrashTests.seed)
    run.untilViolated = true
    run.checkEvery = 5
    run.goOnEvery = 3
    if mutant.needsKills { run.checkKills(10_000) } else { run.check(14_000, recoveries: 0) }
    let seen = try #require(run.violations.first, "\(mutant.name) is not seen")
    print("\(mutant.name): \(seen.invariant) after \(run.states) states")
    #expect(mutant.breaks.contains(seen.invariant), "\(seen)")
  }
}
