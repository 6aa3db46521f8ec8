import Testing
import Workshop

@testable import Storage

@Suite struct PasswordTests {
  @Test func aNewPasswordTakesTheOldOnesPlace() throws {
    let office = Office()
    try office.session("ptg1", "latihan") { store in
      #expect(
        try store.changePassword(
          of: "ptg1", from: "latihan", to: "jendela hujan", at: Office.moment) == .saved(1))
      try store.checkPIN("135790", of: "ptg1", at: Office.moment)
    }
    #expect(office.opens("ptg1", "jendela hujan"))
    #expect(!office.opens("ptg1", "latihan"))
    #expect(office.opens("ksb1", "latihan2"))
  }

  @Test func aNewPINTakesTheOldOnesPlace() throws {
    let office = Office()
    try office.session("ptg1", "latihan") { store in
      _ = try store.changePIN(of: "ptg1", password: "latihan", to: "730418", at: Office.moment)
      try store.checkPIN("730418", of: "ptg1", at: Office.moment)
      #expect(throws: StorageError.wrongPIN(triesLeft: 4)) {
        try store.checkPIN("135790", of: "ptg1", at: Office.moment)
      }
    }
    #expect(office.opens("ptg1", "latihan"))
  }

  @Test func nobodyChangesWhatHeDoesNotKnow() throws {
    let office = Office()
    let store = try office.folder.enter("ptg1", "latihan")
    #expect(throws: StorageError.wrongPassword) {
      try store.changePassword(of: "ksb1", from: "salah", to: "jendela hujan", at: Office.moment)
    }
    #expect(throws: StorageError.waitBeforeRetry(seconds: 1)) {
      try store.changePIN(of: "ksb1", password: "latihan2", to: "730418", at: Office.moment)
    }
    store.release()
    #expect(office.opens("ksb1", "latihan2", at: Office.after(1000)))
  }

  @Test func aReaderChangesNothing() throws {
    let office = Office()
    let store = try office.folder.enter("ptg1", "latihan", as: .read)
    #expect(throws: StorageError.readOnly(.secondInstance(""))) {
      try store.changePassword(of: "ptg1", from: "latihan", to: "lain sekali", at: Office.moment)
    }
    #expect(office.opens("ptg1", "latihan"))
  }

  @Test func theChangeIsInTheJournalAndTheSecretIsNot() throws {
    let office = Office()
    try office.session("ptg1", "latihan") { store in
      _ = try store.changePassword(
        of: "ptg1", from: "latihan", to: "jendela hujan", at: Office.moment)
      guard case .renewSecret(let renewal) = store.history.last?.actions.first else {
        Issue.record("no record")
        return
      }
      #expect(renewal.kind == .password)
      #expect(renewal.slot?.openKey == store.keyFile.slot(of: "ptg1")?.openKey)
      let record = try #require(store.history.last?.journalRecord)
      let bytes = try Writer.encode(record, keys: store.subjectKeys)
      #expect(bytes.firstRange(of: [UInt8]("jendela".utf8)) == nil)
    }
  }

  @Test func aPINSetWhileTheStoreKeyChangesKeepsItsOwnerIn() throws {
    let office = Office()
    try office.session("ptg1", "latihan") { store in
      // A key change that waits for the next record: as after a removal found at the opening.
      store.keyFile.body.isKeyChangeDue = true
      _ = try store.changePIN(of: "ptg1", password: "latihan", to: "730418", at: Office.moment)
      #expect(store.ring.number == 1)
    }
    #expect(office.opens("ptg1", "latihan"))
  }

  @Test func newWaysInCostWhatTheNewestCosts() throws {
    let office = Office()
    try office.session("ptg1", "latihan") { store in
      let dear = Cost {
        $0.passes = 2
        $0.memory = 16 * 1024
      }
      store.keyFile.body.slots[3].cost = dear
      _ = try store.changePassword(
        of: "ptg1", from: "latihan", to: "jendela hujan", at: Office.moment)
      #expect(store.keyFile.slot(of: "ptg1")?.cost == dear)
      #expect(store.keyFile.slot(of: "ksb1")?.cost == .practice)
    }
  }

  @Test func anUnknownLoginIsDelayedLikeAKnownOne() throws {
    let office = Office()
    for login in ["ptg1", "siapa"] {
      #expect(throws: StorageError.wrongPassword) { try office.folder.enter(login, "salah") }
      #expect(throws: StorageError.waitBeforeRetry(seconds: 1)) {
        try office.folder.enter(login, "salah")
      }
    }
    let bytes = try office.folder.bytes(AttemptsBook.names[0])
    #expect(bytes.firstRange(of: [UInt8]("siapa".utf8)) == nil)
    #expect(bytes.firstRange(of: [UInt8]("ptg1".utf8)) != nil)
  }

  @Test func anyNumberOfUnknownLoginsKeepsTheFileSmall() throws {
    let names = Set((0..<5000).map { Attempts.nameOfUnknown("siapa\($0)", store: [1]) })
    #expect(names.count == 64)
  }
}
