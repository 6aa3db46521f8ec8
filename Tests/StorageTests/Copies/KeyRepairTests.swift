import Testing
import Workshop

@testable import Storage

/// A key that is lost in both copies comes back from a backup.
@Suite struct KeyRepairTests {
  /// A store whose second person's key is lost, with a record since, and its backup from before.
  private func damaged() throws -> (CopyBench, String) {
    let bench = try CopyBench(records: 3)
    let file = try bench.backUp().file
    for name in SubjectCopies.names { try CopyBench.spoil(name, at: 128 + 50, on: bench.store) }
    try bench.record(3..<4)
    return (bench, file)
  }

  @Test func theKeyComesBackAndOpensTheName() throws {
    let (bench, file) = try damaged()
    let store = try bench.open()
    #expect(store.workshop.unopened == [1])
    #expect(try store.repairKeys(from: file, on: bench.stick) == [1])
    try store.close(at: CopyBench.now)
    let again = try bench.open(.read)
    #expect(again.findings.isEmpty)
    #expect(again.workshop.people.map { $0.identity?.name } == (0..<4).map { "CONTOH \($0)" })
    #expect(try again.check(.replay).run(JobControl()).isTrusted)
  }

  @Test func aBackupOfAnotherStoreIsRefused() throws {
    let (bench, _) = try damaged()
    let other = try CopyBench(records: 3)
    let foreign = try other.backUp().file
    let store = try bench.open()
    #expect(throws: StorageError.filesMissing(file: foreign, reason: .foreign)) {
      try store.repairKeys(from: foreign, on: other.stick)
    }
    store.release()
  }

  /// A backup that was made after the loss has nothing to give; it says so, and keeps older ones.
  @Test func aBackupOfTheDamagedStoreIsMadeAndSaysSo() throws {
    let (bench, file) = try damaged()
    let report = try bench.backUp()
    #expect(report.lostKeys == 1)
    #expect(report.removed.isEmpty)
    #expect(try bench.stick.names().contains(file))
    let store = try bench.open()
    #expect(try store.repairKeys(from: report.file, on: bench.stick).isEmpty)
    #expect(store.workshop.unopened == [1])
    store.release()
  }

  @Test func aCheckNamesThePersonByCodeAndWithoutAPasswordBySlot() throws {
    let (bench, _) = try damaged()
    let blind = try StoreCheck(structureOf: bench.store).run(JobControl())
    #expect(blind.isTrusted)
    #expect(blind.warnings == [.personsUnreadable(1), .keyLost(slot: 1, code: nil)])
    let found = try bench.open(.read).check(.replay).run(JobControl())
    #expect(found.isTrusted)
    #expect(found.warnings == [.personsUnreadable(1), .keyLost(slot: 1, code: "WB-002")])
  }
}
