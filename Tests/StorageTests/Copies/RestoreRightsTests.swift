import Testing
import Workshop

@testable import Storage

/// Who may put a backup in a store's place is asked of the store that stands there.
@Suite struct RestoreRightsTests {
  private static let both = ["adm1", "adm2"]

  private func place(_ bench: CopyBench) -> RestorePlace {
    let root = bench.root
    return RestorePlace(in: bench.parent, named: "store", at: CopyBench.now) {
      FolderDisk(path: root + "/" + $0)
    }
  }

  /// Restores a backup from another folder into a bench's place.
  private func restore(
    _ file: String, from stick: any Disk, _ bench: CopyBench,
    by vouchers: Vouchers = .named(both), at now: Moment = TestFolder.moment
  ) throws -> RestoreReport {
    // The word for what does not open is no way around those who open what does.
    try RestoreWork(
      file, on: stick, to: place(bench), vouchers: vouchers, replacesUnreadable: true, at: now
    ).run(JobControl())
  }

  /// Asserts that nothing became of a store.
  private func expectUntouched(_ bench: CopyBench, _ work: () throws -> Void) throws {
    let before = try CopyBench.contents(of: bench.store)
    try work()
    #expect(try CopyBench.contents(of: bench.store) == before)
    #expect(try bench.parent.names() == ["stick", "store"])
  }

  @Test(arguments: [(true, true), (true, false), (false, true), (false, false)])
  func anotherStoresBackupReplacesNothing(_ isPractice: Bool, _ isOtherPractice: Bool) throws {
    let bench = try CopyBench(records: 1, isPractice: isPractice)
    let other = try CopyBench(records: 2, isPractice: isOtherPractice)
    let file = try other.backUp().file
    try expectUntouched(bench) {
      #expect(throws: StorageError.backupOfAnotherStore(file: file)) {
        try restore(file, from: other.stick, bench)
      }
    }
  }

  struct Relabelling: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var isReal: Bool
    /// Whether the label is put on every file in the backup, and not on its header alone.
    var isThorough: Bool
  }

  static let relabellings = [
    Relabelling(testDescription: "header, practice", isReal: false, isThorough: false),
    Relabelling(testDescription: "header, real", isReal: true, isThorough: false),
    Relabelling(testDescription: "all files, practice", isReal: false, isThorough: true),
    Relabelling(testDescription: "all files, real", isReal: true, isThorough: true),
  ]

  /// A practice backup, with checksums and sum mended, says that it is the real store's.
  @Test(arguments: relabellings)
  func aRelabelledPracticeBackupReplacesNoRealStore(_ row: Relabelling) throws {
    let bench = try CopyBench(records: 1, isPractice: false)
    let practice = try CopyBench(records: 2)
    let file = try practice.backUp().file
    let label = StoreIdentity(
      store: try KeyFile.read(from: bench.store).store, isPractice: !row.isReal)
    var forged = ForgedBackup(try practice.stick.whole(file))
    forged.relabel(label, thoroughly: row.isThorough)
    try forged.write(file, to: practice.stick)
    try expectUntouched(bench) {
      #expect(throws: StorageError.self) { try restore(file, from: practice.stick, bench) }
    }
  }

  /// The flag in a real backup's header alone is turned to practice, where one administrator would
  /// be enough.
  @Test func theHeadersFlagMustBeThatOfItsFiles() throws {
    let bench = try CopyBench(records: 1, isPractice: false)
    let file = try bench.backUp().file
    var forged = ForgedBackup(try bench.stick.whole(file))
    let store = try KeyFile.read(from: bench.store).store
    forged.relabel(StoreIdentity(store: store, isPractice: true), thoroughly: false)
    try forged.write(file, to: bench.stick)
    try bench.parent.rename("store", to: "lain")
    #expect(throws: StorageError.damaged(file: file, offset: 0, reason: .header)) {
      try restore(file, from: bench.stick, bench, by: .named(["adm1"]))
    }
    #expect(try bench.parent.names() == ["lain", "stick"])
  }

  @Test func aRealStoreIsNotReplacedByPracticeOfItsOwnNumber() throws {
    let bench = try CopyBench(records: 1, isPractice: false)
    let practice = try CopyBench(records: 1)
    let file = try practice.backUp().file
    var forged = ForgedBackup(try practice.stick.whole(file))
    let store = try KeyFile.read(from: bench.store).store
    forged.relabel(StoreIdentity(store: store, isPractice: true), thoroughly: true)
    try forged.write(file, to: practice.stick)
    #expect(throws: StorageError.practiceDiffers(file: file, isPractice: true)) {
      try restore(file, from: practice.stick, bench, by: .named(["adm1"]))
    }
  }

  /// What was chosen since the backup opens the store that stands there, and nothing else does.
  @Test func thePasswordsOfTheStoreThatStandsThereCount() throws {
    let bench = try CopyBench(records: 1)
    let file = try bench.backUp().file
    let store = try bench.open(login: "adm1")
    _ = try store.changePassword(
      of: "adm1", from: "sandi-satu", to: "sandi-baru-satu", at: TestFolder.moment)
    try store.close(at: CopyBench.now)
    try expectUntouched(bench) {
      #expect(throws: StorageError.wrongPassword) {
        try restore(file, from: bench.stick, bench, by: .named(["adm1"]))
      }
    }
    let report = try restore(
      file, from: bench.stick, bench, by: .named(["adm1"], password: "sandi-baru-satu"),
      at: Office.after(2000))
    #expect(report.areSecretsOlder)
    #expect(try bench.open(.read, login: "adm1").lastSequence == 2)
  }

  /// Records that cannot be read are no way around the keys that can.
  @Test func theOfficersOfADamagedStoreAreAskedToo() throws {
    let bench = try CopyBench(records: 1)
    let file = try bench.backUp().file
    let store = try bench.open(login: "adm1")
    _ = try store.changePassword(
      of: "adm1", from: "sandi-satu", to: "sandi-baru-satu", at: TestFolder.moment)
    try store.close(at: CopyBench.now)
    // The new password began a new generation, so both ways to the records are spoilt.
    try CopyBench.spoil(Generations.journal(1), at: 400, on: bench.store)
    try CopyBench.spoil(Generations.snapshot(2), at: 400, on: bench.store)
    #expect(throws: StorageError.wrongPassword) {
      try restore(file, from: bench.stick, bench, by: .named(["adm1"]))
    }
    _ = try restore(
      file, from: bench.stick, bench, by: .named(["adm1"], password: "sandi-baru-satu"),
      at: Office.after(2000))
    let restored = try bench.open(.read, login: "adm1")
    #expect(restored.workshop.restorations.first?.note.former == .unreadable)
  }

  /// The clerk, who knows the store key, damages a record, and gives his own way in the logins of
  /// both administrators: the records that can be read know better.
  @Test(arguments: [true, false]) func nobodyVouchesByAWayInOfHisOwnMaking(_ isInASnapshot: Bool)
    throws
  {
    let bench = try CopyBench(records: 1, isPractice: false)
    let file = try bench.backUp().file
    try bench.record(1..<3)
    if !isInASnapshot {
      let store = try bench.open(login: "adm1")
      _ = try store.changePassword(
        of: "adm1", from: "sandi-satu", to: "sandi-baru-satu", at: TestFolder.moment)
      try store.close(at: CopyBench.now)
    }
    try CopyBench.relabel("ptg1", as: Self.both, knowing: "sandi-tiga", on: bench.store)
    try CopyBench.spoil(Generations.journal(1), at: 400, on: bench.store)
    if !isInASnapshot { try CopyBench.spoil(Generations.snapshot(2), at: 400, on: bench.store) }
    #expect(throws: StorageError.wrongPassword) {
      try restore(file, from: bench.stick, bench, by: .named(Self.both, password: "sandi-tiga"))
    }
    #expect(try bench.parent.names() == ["stick", "store"])
  }

  @Test func wrongPasswordsAreCountedInTheStoreThatStandsThere() throws {
    let bench = try CopyBench(records: 1)
    let file = try bench.backUp().file
    #expect(throws: StorageError.wrongPassword) {
      try restore(file, from: bench.stick, bench, by: .named(["adm1"], password: "salah"))
    }
    #expect(throws: StorageError.waitBeforeRetry(seconds: 1)) {
      try restore(file, from: bench.stick, bench)
    }
  }

  @Test func theCodeFromTheEnvelopeStandsForTheSecondAdministrator() throws {
    let code = PaperCode.random(groups: PaperCode.recoveryGroups)
    let bench = try CopyBench(records: 1, isPractice: false, recovery: code)
    let file = try bench.backUp().file
    try bench.record(1..<2)
    let other = PaperCode.random(groups: PaperCode.recoveryGroups)
    try expectUntouched(bench) {
      #expect(throws: StorageError.wrongRecoveryCode) {
        try restore(file, from: bench.stick, bench, by: .named(["adm1"], code: other))
      }
      #expect(throws: StorageError.needsAdministrators(1)) {
        try restore(file, from: bench.stick, bench, by: .named(["ptg1"], code: code))
      }
    }
    _ = try restore(file, from: bench.stick, bench, by: .named(["adm1"], code: code))
    let note = try #require(try bench.open(.read).workshop.restorations.first).note
    #expect(note.isByRecoveryCode)
    #expect(note.vouchers == ["adm1"])
  }

  @Test func theRecordSaysWhichRecordsWentWhere() throws {
    let bench = try CopyBench(records: 2)
    let backup = try bench.backUp()
    try bench.record(2..<5)
    let former = try StoreCheck(structureOf: bench.store).run(JobControl()).head
    _ = try restore(backup.file, from: bench.stick, bench)
    let store = try bench.open(.read)
    #expect(store.workshop.restorations.count == 1)
    let row = try #require(store.workshop.restorations.first)
    #expect(row.officer == ID(0))
    #expect(row.note.former == .opened)
    #expect(row.note.formerSequence == 5)
    #expect(row.note.formerChain == [UInt8](former.chain.prefix(16)))
    #expect(row.note.backupSequence == 2)
    #expect(row.note.backupChain == [UInt8](backup.head.chain.prefix(16)))
    #expect(row.note.made == CopyBench.now)
    #expect(row.note.vouchers == Self.both)
    #expect(!row.note.isByRecoveryCode)
    #expect(store.history.last?.actions == [.noteRestore(row.note)])
    #expect(store.history.last?.authority == CopyBench.admin.signed(by: ID(1)))
    #expect(try store.check(.replay).run(JobControl()).isTrusted)
  }

  /// A store that was set back gets its newer backup again, with the keys that it does not know.
  @Test func aBackupThatKnowsNewerKeysIsOpenedByItsOwnOfficers() throws {
    let bench = try CopyBench(records: 1)
    let older = try bench.backUp().file
    let store = try bench.open(login: "adm1")
    _ = try store.perform(
      [Office.disabled(ID(2))], by: Authority(user: ID(0), signer: ID(1)), at: CopyBench.now)
    store.rotate(at: CopyBench.now)
    try store.close(at: CopyBench.now)
    #expect(try KeyFile.read(from: bench.store).body.formerKeys.count == 1)
    let newer = try bench.backUp(at: Instant(milliseconds: CopyBench.now.milliseconds + 86_400_000))
    _ = try restore(older, from: bench.stick, bench)
    _ = try restore(newer.file, from: bench.stick, bench)
    let restored = try bench.open(.read, login: "adm1")
    #expect(restored.workshop.role(of: ID(2)) == nil)
    #expect(try restored.check(.replay).run(JobControl()).isTrusted)
  }
}

extension Authority {
  fileprivate func signed(by signer: ID<User>) -> Authority {
    Authority(user: user, signer: signer)
  }
}

extension Vouchers {
  /// Officers of a bench with the passwords that they have there.
  static func named(_ logins: [String], password: String? = nil, code: PaperCode? = nil)
    -> Vouchers
  {
    Vouchers(
      logins.map { login in
        Officer(
          login: login,
          password: password ?? CopyBench.officers.first { $0.login == login }?.password ?? "")
      }, code: code)
  }
}
