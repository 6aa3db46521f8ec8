import Testing
import Workshop

@testable import Storage

@Suite struct OfficersTests {
  @Test func aNewOfficerComesInByACodeAndHasNoPIN() throws {
    let office = Office()
    let code = try office.session { store in
      let issue = try store.addOfficer(
        "ptg2", .clerk, by: Office.administrators, at: Office.now)
      #expect(
        store.officers(at: Office.moment).map(\.login) == ["ptg1", "ksb1", "adm1", "adm2", "ptg2"])
      return try Office.code(of: issue)
    }
    try office.session("ptg2", code, acceptsCode: true) { store in
      #expect(!store.hasPIN("ptg2"))
      #expect(throws: StorageError.wrongPIN(triesLeft: 4)) {
        try store.checkPIN("", of: "ptg2", at: Office.moment)
      }
      _ = try store.changePassword(of: "ptg2", from: code, to: "layar putih", at: Office.moment)
      _ = try store.changePIN(
        of: "ptg2", password: "layar putih", to: "730418", at: Office.moment)
      try store.checkPIN("730418", of: "ptg2", at: Office.moment)
    }
    #expect(office.opens("ptg2", "layar putih"))
  }

  @Test func aRefusedAdditionChangesNothing() throws {
    let office = Office()
    let before = try office.folder.bytes("keys.a")
    try office.session { store in
      let issue = try store.addOfficer("ptg1", .clerk, by: Office.administrators, at: Office.now)
      #expect(issue == .refused([RuleBroken(.access(.loginTaken), field: .login)]))
    }
    #expect(try office.folder.bytes("keys.a") == before)
  }

  @Test func aDisabledOfficerIsOutAtOnceAndComesBackByACode() throws {
    let office = Office()
    let code = try office.session { store in
      _ = try store.perform(
        [Office.disabled(Office.clerk)], by: Office.administrators, at: Office.now)
      #expect(store.officers(at: Office.moment)[0].access == .none)
      #expect(throws: StorageError.wrongPassword) {
        try store.checkPassword("latihan", of: "ptg1", at: Office.moment)
      }
      #expect(throws: StorageError.wrongPIN(triesLeft: 4)) {
        try store.checkPIN("135790", of: "ptg1", at: Office.moment)
      }
      return try Office.code(
        of: store.enableOfficer(Office.clerk, by: Office.administrators, at: Office.now))
    }
    #expect(!office.opens("ptg1", "latihan", at: Office.after(1000)))
    try office.session("ptg1", code, at: Office.after(3000), acceptsCode: true) { store in
      #expect(store.mustChangePassword("ptg1"))
    }
  }

  /// The record is durable and the program dies before the key file is written: both key files
  /// are put back as they were.
  @Test func aDisabledOfficersSlotThatACrashLeftIsRemovedAtTheNextOpening() throws {
    let office = Office()
    let before = try KeyFile.names.map { try office.folder.bytes($0) }
    try office.session(crashes: true) { store in
      _ = try store.perform(
        [Office.disabled(Office.clerk)], by: Office.administrators, at: Office.now)
    }
    // The journal of the new key is gone with the crash as well: it had no record.
    try office.folder.remove(Generations.journal(2))
    try office.folder.unseal(Generations.journal(1))
    for (name, bytes) in zip(KeyFile.names, before) {
      try office.folder.replace(name, with: bytes)
    }
    #expect(!office.opens("ptg1", "latihan"))
    #expect(throws: StorageError.wrongPassword) { try office.folder.enter("ptg1", "latihan") }
    let keys = try KeyFile.read(from: office.folder.disk)
    #expect(keys.body.slots.map(\.login) == ["ksb1", "adm1", "adm2"])
    #expect(keys.body.isKeyChangeDue)
    try office.session { store in #expect(store.workshop.role(of: Office.clerk) == nil) }
    #expect(try KeyFile.read(from: office.folder.disk).body.formerKeys.count == 1)
  }

  @Test func aUserWithoutASlotIsGivenACode() throws {
    let office = Office()
    try office.session { store in
      // As after a crash between the record of an addition and the key file.
      let addition = AddUser {
        $0.login = "ptg2"
        $0.role = .clerk
      }
      _ = try store.perform([.addUser(addition)], by: Office.administrators, at: Office.now)
      #expect(store.officers(at: Office.moment)[4].access == .none)
      let code = try Office.code(
        of: store.issueCode(for: ID(4), by: Office.administrators, at: Office.now))
      try store.checkPassword(code, of: "ptg2", at: Office.moment, acceptsCode: true)
    }
  }

  @Test func aSlotOfNobodyIsRemoved() throws {
    let office = Office()
    try office.session { store in
      try store.changeKeys { body throws(StorageError) in
        body.put(
          try KeySlot.make(
            "hantu", secret: "dari mana", costs: .practice, storeKey: store.ring.present,
            store: store.store))
      }
    }
    #expect(throws: StorageError.wrongPassword) { try office.folder.enter("hantu", "dari mana") }
    #expect(
      try KeyFile.read(from: office.folder.disk).body.slots.map(\.login)
        == ["ptg1", "ksb1", "adm1", "adm2"])
  }

  @Test func aChangedRoleNeedsNoNewKey() throws {
    let office = Office()
    try office.session { store in
      let edit = EditUser {
        $0.user = Office.clerk
        $0.role = .inspector
      }
      _ = try store.perform([.editUser(edit)], by: Office.administrators, at: Office.now)
      #expect(store.ring.number == 0)
      #expect(store.officers(at: Office.moment)[0].role == .inspector)
    }
    #expect(office.opens("ptg1", "latihan"))
  }
}
