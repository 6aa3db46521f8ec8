import Glibc
import Testing
import Workshop

@testable import DiskInMemory
@testable import Storage

/// Two administrators put a new store key and a new envelope into use.
@Suite struct KeysRenewalTests {
  private static let old = PaperCode.random(groups: PaperCode.recoveryGroups)
  private static let next = PaperCode.random(groups: PaperCode.recoveryGroups)

  private func renew(
    _ store: Store, by first: String = "adm1", with second: String = "adm2",
    _ password: String = "kunci dua", at now: Moment = Office.moment
  ) throws -> Saving {
    try store.renewKeys(
      by: first, with: second, password: password, nextCode: Self.next, at: now)
  }

  /// Whether a code from the envelope opens a store for reading.
  private static func opens(_ code: PaperCode, _ disk: any Disk) -> Bool {
    (try? Store.open(on: disk, recovery: code, as: .read, holder: "", at: Office.moment)) != nil
  }

  @Test func theNewCodeOpensAndTheOldOneDoesNot() throws {
    let office = Office(recovery: Self.old)
    try office.session { store in
      _ = try store.perform([TestFolder.enrolment(0)], by: TestFolder.clerk, at: Office.now)
      #expect(try renew(store) == .saved(2))
      #expect(!store.isKeyChangeDue)
      #expect(store.ring.number == 1)
      #expect(store.journal?.header.keyNumber == 1)
      #expect(store.history.last?.authority == Office.administrators)
    }
    #expect(Self.opens(Self.next, office.folder.disk))
    #expect(!Self.opens(Self.old, office.folder.disk))
    for officer in Office.officers {
      let store = try office.folder.enter(officer.login, officer.password, as: .read)
      let isAdministrator = officer.role == .administrator
      #expect(store.workshop.people[0].identity?.name == (isAdministrator ? nil : "CONTOH 0"))
      #expect(store.findings.isEmpty)
    }
  }

  /// Somebody kept the folder and the envelope of before: neither opens what came since.
  @Test func whatWasCopiedBeforeOpensNothingOfWhatComesAfter() throws {
    let office = Office(recovery: Self.old)
    try office.session { store in
      _ = try store.perform([TestFolder.enrolment(0)], by: TestFolder.clerk, at: Office.now)
    }
    let copied = try KeyFile.names.map { try office.folder.bytes($0) }
    let key = try office.folder.enter("ptg1", "latihan", as: .read).ring.present
    try office.session { store in
      _ = try renew(store)
      _ = try store.perform([TestFolder.enrolment(1)], by: TestFolder.clerk, at: Office.now)
    }
    let header = try FileHeader.read(
      try office.folder.bytes(Generations.journal(2)).slice(0, FileHeader.size), of: "")
    #expect(throws: StorageError.self) { try KeyRing(key).key(of: header, named: "") }
    let people = try office.folder.bytes("people.keys")
    for place in 0..<2 { #expect(people.number(UInt32.self, at: 128 * place + 12) == 1) }
    for (name, bytes) in zip(KeyFile.names, copied) {
      try office.folder.replace(name, with: bytes)
    }
    #expect(!Self.opens(Self.old, office.folder.disk))
    #expect(!office.opens("adm1", "kunci satu"))
  }

  @Test func onePersonAloneRenewsNothing() throws {
    let office = Office(recovery: Self.old)
    let before = try office.folder.bytes("keys.a")
    try office.session { store in
      let alone = try renew(store, with: "adm1", "kunci satu")
      #expect(alone == .refused([RuleBroken(.access(.secondAdministratorMissing))]))
      #expect(throws: StorageError.notAnAdministrator(login: "ksb1")) {
        try renew(store, with: "ksb1", "latihan2")
      }
      #expect(throws: StorageError.notAnAdministrator(login: "ptg1")) {
        try renew(store, by: "ptg1")
      }
      #expect(throws: StorageError.wrongPassword) { try renew(store, "kunci tiga") }
      #expect(throws: StorageError.waitBeforeRetry(seconds: 1)) { try renew(store) }
    }
    #expect(try office.folder.bytes("keys.a") == before)
    #expect(Self.opens(Self.old, office.folder.disk))
  }

  @Test func whoHasAOneTimeCodeChoosesAPasswordFirst() throws {
    let office = Office(recovery: Self.old)
    let code = try office.session { store in
      try Office.code(
        of: store.issueCode(
          for: ID(3), by: Authority(user: ID(2), signer: ID(3)), at: Office.now))
    }
    try office.session { store in
      #expect(throws: StorageError.passwordMustChange) { try renew(store, code) }
    }
    try office.session("adm2", code, acceptsCode: true) { store in
      #expect(throws: StorageError.passwordMustChange) {
        try renew(store, by: "adm2", with: "adm1", "kunci satu")
      }
    }
  }

  /// A store without an envelope gets one, and a new key with it.
  @Test func aStoreWithoutAnEnvelopeGetsOne() throws {
    let office = Office()
    try office.session { store in
      let saving = try renew(store)
      #expect(saving == .saved(1))
      #expect(store.ring.number == 1)
    }
    #expect(Self.opens(Self.next, office.folder.disk))
  }

  @Test func withoutRoomTheChangeStaysDueAndNothingIsRecorded() throws {
    let disk = MemoryDisk()
    try Store.create(
      on: disk, holding: TestFolder.founded(Office.officers), officers: Office.officers,
      isPractice: true, recovery: Self.old, at: Office.now)
    let store = try Store.open(
      on: disk, as: .write, login: "adm1", password: "kunci satu", holder: "", at: Office.moment)
    disk.rule = { call in
      call.kind == .openNew && call.name.hasSuffix(".jrnl") ? .fail(ENOSPC) : .perform
    }
    #expect(try renew(store) == .saved(1))
    #expect(store.isKeyChangeDue)
    #expect(throws: StorageError.self) {
      try store.perform([TestFolder.enrolment(0)], by: TestFolder.clerk, at: Office.now)
    }
    disk.rule = { _ in .perform }
    #expect(
      try store.perform([TestFolder.enrolment(0)], by: TestFolder.clerk, at: Office.now)
        == .saved(2))
    #expect(!store.isKeyChangeDue)
    #expect(store.journal?.header.keyNumber == store.ring.number)
    try store.close(at: Office.now)
    #expect(Self.opens(Self.next, disk))
    #expect(!Self.opens(Self.old, disk))
  }

  /// The power goes at every operation: one envelope opens the store, and the new one alone once
  /// the renewal was acknowledged.
  @Test func oneEnvelopeOpensAfterAPowerCutAtEveryOperation() throws {
    let disk = MemoryDisk()
    try Store.create(
      on: disk, holding: TestFolder.founded(Office.officers), officers: Office.officers,
      isPractice: true, recovery: Self.old, at: Office.now)
    let store = try Store.open(
      on: disk, as: .write, login: "adm1", password: "kunci satu", holder: "", at: Office.moment)
    var cuts: [(cut: PowerCut, isDone: Bool)] = []
    var isDone = false
    disk.observer = { cuts.append(($0, isDone)) }
    _ = try renew(store)
    isDone = true
    cuts.append((disk.powerCut, true))
    try store.close(at: Office.now)
    disk.observer = nil
    #expect(cuts.count > 30)
    var dice = Dice(seed: CrashTests.seed)
    for (number, (cut, isDone)) in cuts.enumerated() {
      let states = CrashStates(of: cut, dice: &dice)
      for state in states.sample(Torture.isOn ? 40 : 8, dice: &dice) {
        let left = MemoryDisk(states.content(state))
        let place = "operation \(number), state \(state)"
        #expect(Self.problem(left, isDone: isDone) == nil, "\(place)")
      }
    }
  }

  /// What is wrong with a store that was left behind.
  private static func problem(_ disk: MemoryDisk, isDone: Bool) -> String? {
    let codes = [old, next].map { opens($0, MemoryDisk(disk.content)) }
    if codes == [true, true] || codes == [false, false] { return "codes \(codes)" }
    if isDone && codes[0] { return "the old code opens" }
    do throws(StorageError) {
      let store = try Store.open(
        on: disk, as: .write, login: "adm2", password: "kunci dua", holder: "",
        at: Office.after(120_000))
      let found = try store.check(.replay).run(JobControl())
      if !found.isTrusted { return "\(found.faults)" }
      try store.close(at: Office.now)
      return [old, next].map { opens($0, disk) } == codes ? nil : "another code opens"
    } catch {
      return "\(error)"
    }
  }
}
