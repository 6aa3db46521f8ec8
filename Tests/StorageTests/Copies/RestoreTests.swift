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
    replacesUnreadable: Bool = false, parent: (any Disk)? = nil,
    folder: (@Sendable (String) -> any Disk)? = nil
  ) throws -> RestoreReport {
    let root = bench.root
    let place = RestorePlace(
      in: parent ?? bench.parent, named: "store", at: CopyBench.now,
      folder: folder ?? { FolderDisk(path: root + "/" + $0) })
    return try RestoreWork(
      file, on: bench.stick, to: place, vouchers: .named(logins, password: password),
      replacesUnreadable: replacesUnreadable, at: TestFolder.moment
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
    #expect(HighWaterMark.read(from: bench.store)?.sequence == 4)
    let store = try bench.open()
    #expect(store.opening == .clean)
    var rows = store.workshop.rows
    #expect(rows.restorations.count == 1)
    rows.restorations = Table()
    #expect(try Workshop(rows: rows).digest() == digest)
    #expect(
      try store.perform([TestFolder.enrolment(3)], by: CopyBench.clerk, at: CopyBench.now)
        == .saved(5))
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
    #expect(report.unconfirmed == nil)
    #expect(try bench.open(.read).lastSequence == 3)
    #expect(
      try CopyBench.contents(of: FolderDisk(path: bench.root + "/" + Self.kept)) == before)
    #expect(try bench.parent.names() == ["stick", "store", Self.kept])
  }

  struct Damage: CustomTestStringConvertible, Sendable {
    var testDescription: String
    /// Files that are gone.
    var removed: [String] = []
    /// A file with a wrong byte, and where.
    var spoilt: (name: String, offset: Int64)?
  }

  static let damages = [
    Damage(testDescription: "no keys", removed: KeyFile.names + SubjectCopies.names),
    Damage(testDescription: "no keys of persons", removed: SubjectCopies.names),
    Damage(testDescription: "no journal", removed: [Generations.journal(1)]),
    Damage(testDescription: "a spoilt record", spoilt: (Generations.journal(1), 400)),
  ]

  /// Whoever has a backup and its passwords replaces what does not open, but only by saying so.
  @Test(arguments: damages) func aDamagedStoreIsReplacedByItsOwnWord(_ damage: Damage) throws {
    let bench = try CopyBench(records: 2)
    let file = try bench.backUp().file
    for name in damage.removed { try bench.store.remove(name) }
    if let spoilt = damage.spoilt {
      try CopyBench.spoil(spoilt.name, at: spoilt.offset, on: bench.store)
    }
    let before = try CopyBench.contents(of: bench.store)
    #expect(throws: StorageError.storeUnreadable(path: bench.store.path)) {
      try restore(file, bench)
    }
    #expect(try CopyBench.contents(of: bench.store) == before)
    let report = try restore(file, bench, replacesUnreadable: true)
    #expect(report.areErasuresUnknown == damage.removed.contains(SubjectCopies.names[0]))
    let note = try #require(try bench.open(.read).workshop.restorations.first).note
    #expect(note.former == .unreadable)
    #expect(note.formerSequence == 0 && note.formerChain.isEmpty)
    #expect(note.backupSequence == 2)
  }

  /// The name of the former store fails for want of room, and the last sync with an error.
  @Test(arguments: [true, false]) func afterTheExchangeNothingIsRemoved(_ canExchange: Bool) throws
  {
    let bench = try CopyBench(records: 2)
    let file = try bench.backUp().file
    try bench.record(2..<4)
    let before = try CopyBench.contents(of: bench.store)
    let faults = [
      FaultyDisk.Fault(operation: "rename", number: canExchange ? 1 : 3, code: ENOSPC),
      FaultyDisk.Fault(operation: "fsync", number: 2, code: EIO),
    ]
    let parent = FaultyDisk(
      bench.parent, after: FaultyDisk.Countdown(.max, faults: faults), canExchange: canExchange)
    let report = try restore(file, bench, parent: parent)
    #expect(report.unconfirmed == .failed(operation: "fsync", file: "", code: EIO))
    #expect(!report.isWhole)
    let former = canExchange ? Self.fresh : Self.kept
    #expect(report.former == bench.root + "/" + former)
    #expect(try bench.parent.names() == ["stick", "store", former])
    #expect(try CopyBench.contents(of: FolderDisk(path: bench.root + "/" + former)) == before)
    #expect(try bench.open(.read).lastSequence == 3)
  }

  @Test func twoRestoresInOneSecondKeepBothStores() throws {
    let bench = try CopyBench(records: 2)
    let file = try bench.backUp().file
    try bench.record(2..<4)
    let first = try restore(file, bench)
    let second = try restore(file, bench)
    #expect(first.former == bench.root + "/" + Self.kept)
    #expect(second.former == bench.root + "/" + Self.kept + "-2")
    #expect(try bench.parent.names() == ["stick", "store", Self.kept, Self.kept + "-2"])
  }

  @Test func whatCameUnderTheFreshNameIsNotTakenAway() throws {
    let bench = try CopyBench(records: 1)
    let root = bench.root
    let place = RestorePlace(in: bench.parent, named: "store", at: CopyBench.now) {
      FolderDisk(path: root + "/" + $0)
    }
    let fresh = try place.makeFresh(room: 0)
    try bench.parent.exchange(Self.fresh, "store")
    let before = try CopyBench.contents(of: fresh.disk)
    #expect(before.count > 3)
    place.remove(fresh)
    #expect(try CopyBench.contents(of: fresh.disk) == before)
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
    #expect(store.lastSequence == 3)
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
