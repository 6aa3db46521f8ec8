import Testing
import Workshop

@testable import Storage

/// Who has the identity key, and when another one comes into use.
@Suite struct StoreIdentityKeyTests {
  /// Typed from the table of who sees names; the envelope is tried by itself.
  static let roles: [(login: String, opens: Bool, hasShare: Bool)] = [
    ("ptg1", true, true), ("ksb1", true, true), ("bnd1", true, true), ("ptg2", true, true),
    ("adm1", false, true), ("adm2", false, true), ("pmt1", false, false), ("pmu1", false, false),
  ]

  @Test(arguments: roles) func namesOpenToRolesThatSeeThem(
    _ login: String, _ opens: Bool, _ hasShare: Bool
  ) throws {
    let office = NamedOffice()
    try office.enrol(0..<2)
    #expect(try office.names(login) == (opens ? ["CONTOH 0", "CONTOH 1"] : [nil, nil]))
    #expect((try office.body().slot(of: login)?.share != nil) == hasShare)
    let store = try office.enter(login, as: .read)
    #expect(store.findings.isEmpty)
    #expect(store.workshop.unopened.isEmpty)
    #expect(try store.check(.replay).run(JobControl()).faults.isEmpty)
  }

  /// An inspector's session writes journal and snapshot, from which alone the clerk then reads.
  @Test(arguments: ["pmu1", "pmt1", "adm1"]) func whoSeesNoNamesCarriesThemUnread(_ login: String)
    throws
  {
    let office = NamedOffice()
    try office.enrol(0..<3)
    try office.session(login) { store in
      #expect(store.workshop.people.allSatisfy { $0.identity == nil })
      _ = try store.changePIN(
        of: login, password: NamedOffice.password(of: login), to: "246813", at: Office.moment)
      store.rotate(at: Office.now)
      #expect(store.snapshotTrouble == nil)
    }
    for name in try office.folder.disk.names() where name.hasSuffix(".snap") {
      if name != Generations.snapshot(2) { try office.folder.remove(name) }
    }
    #expect(try office.names("ptg1") == ["CONTOH 0", "CONTOH 1", "CONTOH 2"])
    try office.session("ksb1") { store in
      #expect(store.opening == .clean)
      #expect(store.findings.isEmpty)
      let found = try store.check(.replay).run(JobControl())
      #expect(found.faults.isEmpty && found.warnings.isEmpty)
    }
  }

  /// A record that is replayed and one that was carried in a snapshot amount to the same.
  @Test func theStateIsTheSameWhoeverWroteTheSnapshot() throws {
    let office = NamedOffice()
    try office.enrol(0..<2)
    let before = try office.enter("ptg1", as: .read).workshop
    try office.session("pmu1") { $0.rotate(at: Office.now) }
    #expect(try office.enter("ptg1", as: .read).workshop == before)
  }

  // MARK: A change of the key

  @Test func whoLeavesTakesNoKeyThatOpensWhatComesAfter() throws {
    let office = NamedOffice()
    try office.enrol(0..<1)
    let old = try office.session("ptg2") { try #require($0.ring.identity.keys) }
    #expect(try office.slots() == [[3, 0]])
    try office.session("adm1") { store in
      _ = try store.perform(
        [Office.disabled(NamedOffice.second)], by: Office.administrators, at: Office.now)
      #expect(store.ring.identity.keys?.number == 1)
    }
    #expect(try office.slots() == [[3, 1]])
    var ring = KeyRing(try office.enter("ptg1", as: .read).ring.present)
    ring.identity.keys = old
    let slot = try office.folder.bytes("people.keys").slice(0, 128)
    let state = SubjectKeys.decode(slot, index: 0, store: office.folder.store, ring: ring)
    #expect(state == .damaged)
    #expect(try office.names("ptg1") == ["CONTOH 0"])
  }

  /// An observer changes the store key by a new password and cannot change the other one.
  @Test func aChangeWaitsForSomebodyWhoHasTheKey() throws {
    let office = NamedOffice()
    try office.enrol(0..<1)
    try office.session("pmt1") { store in
      _ = try store.changePassword(
        of: "pmt1", from: "jalan pantai", to: "layar putih", at: Office.moment)
      store.rotate(at: Office.now)
      #expect(store.ring.number == 1)
      #expect(!store.keyFile.body.isKeyChangeDue)
    }
    #expect(try office.slots() == [[3, 0]])
    try office.session("pmu1") { _ in }
    #expect(try office.slots() == [[3, 0]])
    try office.session("bnd1") { store in #expect(store.ring.identity.keys?.number == 1) }
    #expect(try office.slots() == [[3, 1]])
    #expect(try office.names("ptg1") == ["CONTOH 0"])
    #expect(try office.names("pmt1", "layar putih") == [nil])
  }

  @Test func whoBecomesAnObserverReadsNoMore() throws {
    let office = NamedOffice()
    try office.enrol(0..<1)
    try office.session("adm1") { store in
      _ = try store.perform(
        [NamedOffice.role(.observer, of: NamedOffice.second)], by: Office.administrators,
        at: Office.now)
    }
    #expect(try office.body().slot(of: "ptg2")?.share == nil)
    #expect(try office.slots() == [[3, 1]])
    #expect(try office.names("ptg2") == [nil])
    #expect(try office.names("ksb1") == ["CONTOH 0"])
  }

  @Test func whoBecomesAClerkReadsFromThenOn() throws {
    let office = NamedOffice()
    try office.enrol(0..<1)
    try office.session("adm1") { store in
      _ = try store.perform(
        [NamedOffice.role(.clerk, of: NamedOffice.observer)], by: Office.administrators,
        at: Office.now)
    }
    #expect(try office.names("pmt1") == ["CONTOH 0"])
    #expect(try office.slots() == [[3, 0]])
  }

  /// The share is given before the record: a crash in between leaves one too many.
  @Test func aShareWhoseRecordNeverCameMakesAChangeDue() throws {
    let office = NamedOffice()
    try office.enrol(0..<1)
    try office.session("adm1") { store in
      var changed = store.workshop
      changed.apply(
        NamedOffice.role(.clerk, of: NamedOffice.observer), by: Office.administrators)
      try store.offer([], in: changed)
      store.release()
    }
    #expect(try office.body().slot(of: "pmt1")?.share != nil)
    #expect(try office.names("pmt1") == [nil])
    try office.session("ptg1") { _ in }
    #expect(try office.body().slot(of: "pmt1")?.share == nil)
    #expect(try office.slots() == [[3, 1]])
  }

  // MARK: Ways in that are given out

  @Test func aCodeOfTheAdministratorsHandsTheKeyOn() throws {
    let office = NamedOffice()
    try office.enrol(0..<1)
    let code = try office.session("adm1") { store in
      try Office.code(
        of: store.issueCode(for: NamedOffice.second, by: Office.administrators, at: Office.now))
    }
    try office.session("ptg2", code) { store in
      #expect(store.workshop.people[0].identity?.name == "CONTOH 0")
      _ = try store.changePassword(of: "ptg2", from: code, to: "layar putih", at: Office.moment)
    }
    #expect(try office.names("ptg2", "layar putih") == ["CONTOH 0"])
  }

  @Test func aNewClerkReadsWithTheCodeAndANewObserverDoesNot() throws {
    let office = NamedOffice()
    try office.enrol(0..<1)
    var codes: [String] = []
    try office.session("adm1") { store in
      for (login, role) in [("ptg3", Role.clerk), ("pmt2", .observer)] {
        codes.append(
          try Office.code(
            of: store.addOfficer(login, role, by: Office.administrators, at: Office.now)))
      }
    }
    try office.session("ptg3", codes[0]) { #expect($0.workshop.people[0].identity != nil) }
    try office.session("pmt2", codes[1]) { #expect($0.workshop.people[0].identity == nil) }
  }

  @Test func theEnvelopeHandsTheKeyOn() throws {
    let code = PaperCode.random(groups: PaperCode.recoveryGroups)
    let office = NamedOffice(recovery: code)
    try office.enrol(0..<1)
    let store = try Store.open(
      on: office.folder.disk, recovery: code, holder: "tes", at: Office.moment)
    #expect(store.workshop.people[0].identity == nil)
    let next = PaperCode.random(groups: PaperCode.recoveryGroups)
    _ = try store.recover(
      "adm1", password: "layar putih", pin: "415263", nextCode: next, at: Office.moment)
    try store.close(at: Office.now)
    #expect(try office.body().recovery?.share?.isKept == true)
    let given = try office.session("adm1", "layar putih") { store in
      try Office.code(
        of: store.issueCode(for: NamedOffice.second, by: Office.administrators, at: Office.now))
    }
    try office.session("ptg2", given) { #expect($0.workshop.people[0].identity != nil) }
  }

  // MARK: Stores of before

  @Test(arguments: ["v1", "v2", "v3"], [("ptg1", "latihan"), ("adm1", "kunci satu")])
  func aStoreOfBeforeGetsAnIdentityKeyBySomebodyWhoIsToHaveIt(
    _ name: String, _ officer: (login: String, password: String)
  ) throws {
    let folder = try GoldenStoreTests.copy(of: name)
    guard try KeyFile.read(from: folder.disk).slot(of: officer.login) != nil else { return }
    let store = try folder.enter(officer.login, officer.password)
    #expect(store.workshop.people[4].identity?.name == (officer.login == "ptg1" ? "CONTOH 4" : nil))
    #expect(store.keyFile.body.identity != nil)
    try store.close(at: Office.now)
    let bytes = try folder.bytes("people.keys")
    for place in stride(from: 0, to: bytes.count, by: 128) {
      #expect(bytes.number(UInt32.self, at: place + 4) == 3)
    }
    let again = try folder.open()
    let names = again.workshop.people.map { $0.identity?.name }
    #expect(names == names.indices.map { "CONTOH \($0)" })
    #expect(names.count >= 5)
    #expect(again.findings.isEmpty)
    #expect(try again.check(.replay).run(JobControl()).faults.isEmpty)
    again.release()
  }

  @Test func aReaderOfAStoreOfBeforeChangesNothing() throws {
    let folder = try GoldenStoreTests.copy(of: "v3")
    let before = try folder.bytes("keys.a")
    let store = try folder.enter("ptg1", "latihan", as: .read)
    #expect(store.workshop.people[4].identity?.name == "CONTOH 4")
    #expect(try folder.bytes("keys.a") == before)
  }

  /// A file of keys that lost what it said of the identity key makes no other one come into use.
  @Test func aStoreThatHadAnIdentityKeyGetsNoOtherOne() throws {
    let office = NamedOffice()
    try office.enrol(0..<1)
    try office.session("pmt1") { store in
      try store.changeKeys { body throws(StorageError) in
        body.identity = nil
        body.changeWays { $0.share = nil }
      }
    }
    let slots = try office.slots()
    try office.session("ptg1") { store in
      #expect(store.workshop.people[0].identity == nil)
      #expect(store.keyFile.body.identity == nil)
    }
    #expect(try office.slots() == slots)
  }
}

extension TestFolder {
  /// The id of the store.
  var store: [UInt8] { (try? KeyFile.read(from: disk).store) ?? [] }
}
