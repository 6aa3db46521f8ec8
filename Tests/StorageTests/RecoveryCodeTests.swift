import Testing
import Workshop

@testable import Storage

@Suite struct RecoveryCodeTests {
  private let code = PaperCode.random(groups: PaperCode.recoveryGroups)
  private let next = PaperCode.random(groups: PaperCode.recoveryGroups)

  private func open(_ office: Office, _ code: PaperCode) throws -> Store {
    try Store.open(
      on: office.folder.disk, recovery: code, holder: "pemulihan", at: Office.moment)
  }

  @Test func theEnvelopeGivesAnAdministratorANewWayIn() throws {
    let office = Office(recovery: code)
    let store = try open(office, code)
    let saving = try store.recover(
      "adm2", password: "kunci baru", pin: "730418", nextCode: next, at: Office.moment)
    #expect(saving == .saved(1))
    try store.checkPIN("730418", of: "adm2", at: Office.moment)
    try store.close(at: Office.now)
    #expect(office.opens("adm2", "kunci baru"))
    #expect(!office.opens("adm2", "kunci dua"))
    #expect(office.opens("adm1", "kunci satu"))
    #expect(throws: StorageError.wrongRecoveryCode) { try open(office, code) }
    try open(office, next).close(at: Office.now)
  }

  @Test func theRecoveryStandsInTheJournal() throws {
    let office = Office(recovery: code)
    let store = try open(office, code)
    _ = try store.recover(
      "adm1", password: "kunci baru", pin: "730418", nextCode: next, at: Office.moment)
    guard case .renewSecret(let renewal) = store.history.last?.actions.first else {
      Issue.record("no record")
      return
    }
    #expect(renewal.kind == .recovery)
    #expect(renewal.recovery == store.keyFile.body.recovery?.openKey)
    #expect(store.history.last?.authority.user == ID(2))
    store.release()
  }

  @Test(arguments: ["ptg1", "siapa"]) func onlyAnAdministratorIsRecovered(_ login: String) throws {
    let office = Office(recovery: code)
    let store = try open(office, code)
    #expect(throws: StorageError.notAnAdministrator(login: login)) {
      try store.recover(
        login, password: "kunci baru", pin: "730418", nextCode: next, at: Office.moment)
    }
    store.release()
    try open(office, code).release()
  }

  @Test func anotherStoresEnvelopeOpensNothing() throws {
    let office = Office(recovery: code)
    #expect(throws: StorageError.wrongRecoveryCode) {
      try open(office, PaperCode.random(groups: PaperCode.recoveryGroups))
    }
    #expect(throws: StorageError.noRecoveryCode) { try open(Office(), code) }
  }

  @Test(arguments: ["", "recovery", "adm1"]) func noLoginOpensWithTheCode(_ login: String) throws {
    let office = Office(recovery: code)
    #expect(throws: StorageError.wrongPassword) { try office.folder.enter(login, code.text) }
  }

  @Test func theCodeStillOpensAfterTheStoreKeyChanged() throws {
    let office = Office(recovery: code)
    try office.session { store in
      _ = try store.perform(
        [Office.disabled(Office.clerk)], by: Office.administrators, at: Office.now)
    }
    let store = try open(office, code)
    #expect(store.ring.number == 1)
    store.release()
  }
}
