import Glibc
import Testing
import Workshop

@testable import DiskInMemory
@testable import Storage

@Suite struct KeyChangeTests {
  private func disable(_ user: ID<User>, in store: Store) throws {
    #expect(
      try store.perform([Office.disabled(user)], by: Office.administrators, at: Office.now)
        == .saved(store.lastSequence))
  }

  @Test func aRemovalPutsANewStoreKeyIntoUse() throws {
    let office = Office()
    try office.session { store in
      let before = store.ring.present
      _ = try store.perform([TestFolder.enrolment(0)], by: TestFolder.clerk, at: Office.now)
      try disable(Office.clerk, in: store)
      #expect(store.ring.number == 1)
      #expect(store.ring.present != before)
      #expect(store.journal?.header.keyNumber == 1)
      #expect(!store.keyFile.body.isKeyChangeDue)
    }
    let rows = [
      ("ksb1", "latihan2", "CONTOH 0"), ("adm1", "kunci satu", nil), ("adm2", "kunci dua", nil),
    ]
    for (login, secret, name) in rows {
      let store = try office.folder.enter(login, secret, as: .read)
      #expect(store.workshop.people[0].identity?.name == name)
      #expect(store.findings.isEmpty)
    }
  }

  @Test func whoWasRemovedReadsNothingThatIsWrittenAfterwards() throws {
    let office = Office()
    let old = try #require(
      try KeyFile.read(from: office.folder.disk).slot(of: "ptg1")?.open(
        password: "latihan", of: office.store)?.storeKey)
    try office.session { store in
      try disable(Office.clerk, in: store)
      _ = try store.perform([TestFolder.enrolment(0)], by: Authority(user: ID(1)), at: Office.now)
    }
    // What he kept: the store key of his time, and everything in the folder.
    let keys = try KeyFile.read(from: office.folder.disk)
    #expect(
      try keys.body.slots.allSatisfy { try $0.open(password: "latihan", of: office.store) == nil })
    #expect(KeyRing(old, former: keys.body.formerKeys) == nil)
    let ring = KeyRing(old)
    let header = try FileHeader.read(
      try office.folder.bytes(Generations.journal(2)).slice(0, FileHeader.size), of: "")
    #expect(throws: StorageError.self) { try ring.key(of: header, named: "") }
    let first = try FileHeader.read(
      try office.folder.bytes(Generations.journal(1)).slice(0, FileHeader.size), of: "")
    #expect(try ring.key(of: first, named: "").count == Sealing.keySize)
  }

  @Test func filesOfEveryKeyAreReadAndVerified() throws {
    let office = Office()
    for user in [Office.clerk, Office.supervisor] {
      try office.session { store in
        _ = try store.perform(
          [TestFolder.enrolment(Int(user.index))], by: Authority(user: ID(1)), at: Office.now)
        try disable(user, in: store)
      }
    }
    try office.session { store in
      #expect(store.ring.number == 2)
      #expect(store.workshop.people.count == 2)
      #expect(store.workshop.unopened.isEmpty)
      let found = try store.check(.contents).run(JobControl())
      #expect(found.faults.isEmpty)
      #expect(found.warnings.isEmpty)
    }
  }

  /// Whether what is recorded goes under the key that somebody who left knows, when there was no
  /// room for the new journal.
  private func goesOnUnderTheOldKey(_ checks: Checks) throws -> Bool {
    let disk = MemoryDisk()
    let bench = try Bench(creatingOn: disk)
    let store = try bench.open(disk)
    store.checks = checks
    disk.rule = { call in
      call.kind == .openNew && call.name.hasSuffix(".jrnl") ? .fail(ENOSPC) : .perform
    }
    #expect(
      try store.perform([Bench.dismissal], by: Bench.administrators, at: Bench.now) == .saved(1))
    let action = BenchActions.enrolment(store.workshop)
    let saving = try? store.perform([action], by: Bench.clerk, at: Bench.now)
    let header = try FileHeader.read(
      disk.content.files[Generations.journal(1)]?.slice(0, FileHeader.size) ?? [], of: "")
    #expect(try bench.ring.key(of: header, named: "").count == Sealing.keySize)
    return saving == .saved(2)
  }

  @Test func flagClearedEarlyIsSeen() throws {
    #expect(try !goesOnUnderTheOldKey(.all))
    #expect(try goesOnUnderTheOldKey(Checks.all.subtracting(.keyChangeLast)))
  }

  /// The program dies right after the first of the two key files was written, and after the
  /// second: no file is sealed under the new key yet.
  @Test(arguments: [1, 2]) func aCrashAfterTheKeyFileLosesNothing(_ written: Int) throws {
    let office = Office()
    let before = try KeyFile.names.map { try office.folder.bytes($0) }
    try office.session(crashes: true) { store in
      _ = try store.perform([TestFolder.enrolment(0)], by: TestFolder.clerk, at: Office.now)
      store.keyFile.body.isKeyChangeDue = true
      try store.changeStoreKeyWhenDue()
    }
    // The first writing goes over `keys.a`, whose turn is the even epoch.
    if written == 1 { try office.folder.replace("keys.b", with: before[1]) }
    try office.session("ptg1", "latihan") { store in
      #expect(store.ring.number == 1)
      #expect(store.workshop.people[0].identity?.name == "CONTOH 0")
    }
    for name in KeyFile.names {
      let whole = try office.folder.bytes(name)
      try office.folder.spoil(name) { $0[60] ^= 1 }
      #expect(office.opens("ptg1", "latihan"), "\(name)")
      try office.folder.replace(name, with: whole)
    }
  }

  @Test func aDamagedKeyFileIsMendedAtTheNextOpening() throws {
    for name in KeyFile.names {
      let office = Office()
      try office.folder.spoil(name) { $0[60] ^= 1 }
      #expect(try !KeyFile.read(from: office.folder.disk).isMirrored)
      try office.session { _ in }
      #expect(try KeyFile.read(from: office.folder.disk).isMirrored)
      let other = KeyFile.names.first { $0 != name } ?? ""
      try office.folder.spoil(other) { $0[60] ^= 1 }
      #expect(office.opens("ptg1", "latihan"), "\(name)")
    }
  }

  @Test func aMissingKeyFileIsMadeAnew() throws {
    let office = Office()
    try office.folder.remove("keys.b")
    try office.session { _ in }
    try office.folder.remove("keys.a")
    #expect(office.opens("ptg1", "latihan"))
  }

  @Test func aReaderMendsNothing() throws {
    let office = Office()
    try office.folder.spoil("keys.a") { $0[60] ^= 1 }
    let before = try office.folder.bytes("keys.a")
    #expect(office.opens("ptg1", "latihan"))
    #expect(try office.folder.bytes("keys.a") == before)
  }
}
