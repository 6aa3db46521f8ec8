import Glibc
import Testing
import Workshop

@testable import Storage

@Suite struct RestoreTests {
  static let both = ["adm1", "adm2"]
  static let kept = "store.before-restore-20261123t235000"
  static let fresh = "store.restoring-20261123t235000"

  /// Restores a backup of a bench into its own place.
  private func restore(
    _ file: String, _ bench: CopyBench, by logins: [String] = both, password: String? = nil,
    parent: (any Disk)? = nil, folder: (@Sendable (String) -> any Disk)? = nil
  ) throws -> RestoreReport {
    let root = bench.root
    let officers = logins.map { login in
      RestoreWork.Officer(
        login: login,
        password: password ?? CopyBench.officers.first { $0.login == login }?.password ?? "")
    }
    let place = RestorePlace(
      in: parent ?? bench.parent, named: "store", at: CopyBench.now,
      folder: folder ?? { FolderDisk(path: root + "/" + $0) })
    return try RestoreWork(
      file, on: bench.stick, to: place, officers: officers, at: TestFolder.moment
    ).run(JobControl())
  }

  @Test func aBackupComesBackWhereNothingStands() throws {
    let bench = try CopyBench()
    try bench.record(0..<3, rotating: true)
    let digest = try bench.open(.read).workshop.digest()
    let file = try bench.backUp().file
    try bench.parent.rename("store", to: "hilang")
    let report = try restore(file, bench, by: ["adm2"])
    #expect(report.head.sequence == 3)
    #expect(report.former == nil)
    #expect(report.check.isTrusted)
    #expect(try bench.parent.names() == ["hilang", "stick", "store"])
    #expect(HighWaterMark.read(from: bench.store)?.sequence == 3)
    let store = try bench.open()
    #expect(store.opening == .clean)
    #expect(try store.workshop.digest() == digest)
    #expect(
      try store.perform([TestFolder.enrolment(3)], by: CopyBench.clerk, at: CopyBench.now)
        == .saved(4))
    try store.close(at: CopyBench.now)
    #expect(try bench.open(.read).check(.replay).run(JobControl()).isTrusted)
  }

  @Test func theStoreBeforeItIsKeptByteForByte() throws {
    let bench = try CopyBench(records: 2)
    let file = try bench.backUp().file
    try bench.record(2..<4)
    let before = try CopyBench.contents(of: bench.store)
    let report = try restore(file, bench)
    #expect(report.former == bench.root + "/" + Self.kept)
    #expect(try bench.open(.read).lastSequence == 2)
    #expect(
      try CopyBench.contents(of: FolderDisk(path: bench.root + "/" + Self.kept)) == before)
    #expect(try bench.parent.names() == ["stick", "store", Self.kept])
  }

  @Test func aDamagedStoreIsReplacedToo() throws {
    let bench = try CopyBench(records: 2)
    let file = try bench.backUp().file
    for name in KeyFile.names + SubjectCopies.names { try bench.store.remove(name) }
    let report = try restore(file, bench)
    #expect(report.areErasuresUnknown)
    #expect(try bench.open(.read).lastSequence == 2)
  }

  @Test func aFolderOfSomethingElseIsLeftAlone() throws {
    let bench = try CopyBench(records: 1)
    let file = try bench.backUp().file
    try bench.parent.rename("store", to: "lain")
    try bench.store.makeFolder("")
    try BackupNoteFile.write(
      BackupNote(at: CopyBench.now, sequence: 1, medium: "surat"), to: bench.store)
    #expect(throws: StorageError.notAStore(path: bench.store.path)) { try restore(file, bench) }
    #expect(try bench.store.names() == ["backup"])
  }

  struct Refusal: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var logins: [String]
    var password: String?
    var error: StorageError
  }

  static let refusals = [
    Refusal(testDescription: "nobody", logins: [], error: .needsAdministrators(2)),
    Refusal(
      testDescription: "one administrator", logins: ["adm1"], error: .needsAdministrators(2)),
    Refusal(
      testDescription: "the same one twice", logins: ["adm1", "adm1"],
      error: .needsAdministrators(2)),
    Refusal(
      testDescription: "an administrator and a clerk", logins: ["adm1", "ptg1"],
      error: .needsAdministrators(2)),
    Refusal(
      testDescription: "wrong passwords", logins: both, password: "salah", error: .wrongPassword),
    Refusal(
      testDescription: "somebody unknown", logins: ["adm1", "siapa"], error: .wrongPassword),
  ]

  @Test(arguments: refusals) func twoAdministratorsReplaceARealStore(_ row: Refusal) throws {
    let bench = try CopyBench(records: 1, isPractice: false)
    let file = try bench.backUp().file
    let before = try CopyBench.contents(of: bench.store)
    #expect(throws: row.error) {
      try restore(file, bench, by: row.logins, password: row.password)
    }
    #expect(try CopyBench.contents(of: bench.store) == before)
    #expect(try bench.parent.names() == ["stick", "store"])
  }

  @Test func whoWasErasedStaysErased() throws {
    let bench = try CopyBench(records: 3)
    let file = try bench.backUp().file
    try SubjectCopies.write(
      [SlotRun(first: 1, bytes: SubjectSlots.erasedSlot(1))], to: bench.store)
    let report = try restore(file, bench)
    #expect(report.erased == 1)
    let store = try bench.open(.read)
    let names = store.workshop.people.map { $0.identity?.name ?? "" }
    #expect(names == ["CONTOH 0", "", "CONTOH 2"])
  }

  @Test func aStoreInUseIsNotReplaced() throws {
    let bench = try CopyBench(records: 1)
    let file = try bench.backUp().file
    let store = try bench.open()
    #expect(throws: StorageError.locked(by: "tes")) { try restore(file, bench) }
    #expect(try bench.parent.names() == ["stick", "store"])
    store.release()
  }

  @Test func aDamagedBackupChangesNothing() throws {
    let bench = try CopyBench(records: 1)
    let file = try bench.backUp().file
    let before = try CopyBench.contents(of: bench.store)
    try CopyBench.spoil(file, at: 3000, on: bench.stick)
    #expect(throws: StorageError.self) { try restore(file, bench) }
    #expect(try CopyBench.contents(of: bench.store) == before)
    #expect(try bench.parent.names() == ["stick", "store"])
  }

  /// Each changing operation fails once, and all after it, as when the power goes: the old store
  /// stands complete, or the restored one, or the sentence says what to rename.
  @Test(arguments: [true, false])
  func cutOffAnywhereOneStoreStandsComplete(_ canExchange: Bool) throws {
    let all = FaultyDisk.Countdown(.max)
    try cutOff(after: all, canExchange)
    #expect(all.count > 30)
    for count in 0..<all.count {
      try cutOff(after: FaultyDisk.Countdown(count), canExchange)
    }
  }

  private func cutOff(after left: FaultyDisk.Countdown, _ canExchange: Bool) throws {
    let bench = try CopyBench(records: 2)
    let file = try bench.backUp().file
    try bench.record(2..<3)
    let old = try CopyBench.contents(of: bench.store)
    let root = bench.root
    let parent = FaultyDisk(bench.parent, after: left, canExchange: canExchange)
    _ = try? restore(file, bench, parent: parent) {
      FaultyDisk(FolderDisk(path: root + "/" + $0), after: left)
    }
    try renameByHand(bench)
    if try CopyBench.contents(of: bench.store) == old { return }
    let store = try bench.open(.read)
    #expect(store.lastSequence == 2)
    #expect(try store.check(.replay).run(JobControl()).isTrusted)
    let former = try #require(
      try bench.parent.names().first { $0 == Self.kept || $0 == Self.fresh })
    #expect(try CopyBench.contents(of: FolderDisk(path: root + "/" + former)) == old)
  }

  /// Does what the sentence says, when there is no store under the name.
  private func renameByHand(_ bench: CopyBench) throws {
    do throws(StorageError) {
      try Store.requireStore(bench.store)
    } catch {
      guard case .restoreInterrupted(let path, let folder) = error else { throw error }
      #expect(path == bench.store.path)
      #expect(folder == bench.root + "/" + Self.fresh)
      try bench.parent.rename(Self.fresh, to: "store")
    }
  }

  @Test func betweenTheTwoRenamesTheSentenceSaysWhatToRename() throws {
    let bench = try CopyBench(records: 1)
    let path = bench.store.path
    try bench.parent.rename("store", to: Self.kept)
    #expect(throws: StorageError.missing(path: path)) { try Store.requireStore(bench.store) }
    try bench.parent.makeFolder(Self.fresh)
    #expect(
      throws: StorageError.restoreInterrupted(path: path, folder: bench.root + "/" + Self.fresh)
    ) { try Store.requireStore(bench.store) }
  }
}
