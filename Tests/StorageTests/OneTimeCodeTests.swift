import Testing
import Workshop

@testable import Storage

@Suite struct OneTimeCodeTests {
  static let day: Int64 = 24 * 3_600_000

  private func issue(_ office: Office, for user: ID<User> = Office.clerk) throws -> String {
    try office.session { store in
      try Office.code(
        of: store.issueCode(for: user, by: Office.administrators, at: Office.now))
    }
  }

  @Test func thePasswordStopsAtOnceAndTheCodeOpens() throws {
    let office = Office()
    let code = try issue(office)
    #expect(!office.opens("ptg1", "latihan"))
    try office.session("ptg1", code, at: Office.after(60_000), acceptsCode: true) { store in
      #expect(store.mustChangePassword("ptg1"))
      _ = try store.changePassword(
        of: "ptg1", from: code, to: "jendela hujan", at: Office.after(61_000))
      #expect(!store.mustChangePassword("ptg1"))
      // The PIN is still the officer's own.
      try store.checkPIN("135790", of: "ptg1", at: Office.after(62_000))
    }
    #expect(office.opens("ptg1", "jendela hujan", at: Office.after(63_000)))
    #expect(!office.opens("ptg1", code, at: Office.after(64_000)))
  }

  @Test func theCodeIsReadHoweverItIsTyped() throws {
    let office = Office()
    let code = try issue(office).lowercased().replacing("-", with: " ")
    try office.session("ptg1", code, acceptsCode: true) { store in
      #expect(store.mustChangePassword("ptg1"))
    }
  }

  @Test func itWorksOnce() throws {
    let office = Office()
    let code = try issue(office)
    try office.session("ptg1", code, acceptsCode: true) { _ in }
    #expect(throws: StorageError.codeOver) {
      try office.folder.enter("ptg1", code, acceptsCode: true)
    }
    #expect(throws: StorageError.waitBeforeRetry(seconds: 1)) {
      try office.folder.enter("ptg1", code, acceptsCode: true)
    }
  }

  static let hours: [(Int64, Bool)] = [
    (0, true), (day - 1, true), (day, true), (day + 1, false), (2 * day, false),
  ]

  @Test(arguments: hours) func itWorksForADay(_ later: Int64, _ good: Bool) throws {
    let office = Office()
    let code = try issue(office)
    let now = Office.after(later)
    if good {
      try office.session("ptg1", code, at: now, acceptsCode: true) { _ in }
    } else {
      #expect(throws: StorageError.codeOver) {
        try office.folder.enter("ptg1", code, at: now, acceptsCode: true)
      }
      // Another code is a wrong entry like any other, so that nothing is learnt from an old slot.
      #expect(throws: StorageError.wrongPassword) {
        try office.folder.enter(
          "ptg1", PaperCode.random(groups: 4).text, at: Office.after(later + 1000),
          acceptsCode: true)
      }
    }
  }

  @Test func whoCannotAskForAPasswordDoesNotUseItUp() throws {
    let office = Office()
    let code = try issue(office)
    #expect(throws: StorageError.passwordMustChange) { try office.folder.enter("ptg1", code) }
    #expect(throws: StorageError.passwordMustChange) {
      try office.folder.enter("ptg1", code, as: .read, acceptsCode: true)
    }
    try office.session("ptg1", code, acceptsCode: true) { _ in }
  }

  @Test func nothingIsRecordedBeforeThePasswordIsChosen() throws {
    let office = Office()
    let code = try issue(office)
    try office.session("ptg1", code, acceptsCode: true) { store in
      #expect(throws: StorageError.passwordMustChange) {
        try store.perform([TestFolder.enrolment(0)], by: TestFolder.clerk, at: Office.now)
      }
      _ = try store.changePassword(
        of: "ptg1", from: code, to: "jendela hujan", at: Office.moment)
      #expect(
        try store.perform([TestFolder.enrolment(0)], by: TestFolder.clerk, at: Office.now)
          == .saved(3))
    }
  }

  @Test func aChangeOfUserTakesTheCodeToo() throws {
    let office = Office()
    let code = try issue(office)
    try office.session { store in
      #expect(throws: StorageError.passwordMustChange) {
        try store.checkPassword(code, of: "ptg1", at: Office.moment)
      }
      try store.checkPassword(code, of: "ptg1", at: Office.moment, acceptsCode: true)
      #expect(store.mustChangePassword("ptg1"))
      #expect(throws: StorageError.codeOver) {
        try store.checkPassword(code, of: "ptg1", at: Office.moment, acceptsCode: true)
      }
    }
  }

  @Test func oneAdministratorAloneGivesNone() throws {
    let office = Office()
    try office.session { store in
      let issue = try store.issueCode(
        for: Office.clerk, by: Authority(user: ID(2)), at: Office.now)
      #expect(issue == .refused([RuleBroken(.access(.secondAdministratorMissing))]))
    }
    #expect(office.opens("ptg1", "latihan"))
  }

  @Test func thePageShowsUntilWhenAndNeverTheCode() throws {
    let office = Office()
    try office.session { store in
      func access(at later: Int64) -> Officer.Access {
        store.officers(at: Office.after(later))[0].access
      }
      #expect(access(at: 0) == .password)
      _ = try store.issueCode(for: Office.clerk, by: Office.administrators, at: Office.now)
      let until = Instant(milliseconds: Office.now.milliseconds + Self.day)
      #expect(access(at: 0) == .code(until: until))
      #expect(access(at: Self.day + 1) == .codeOver)
    }
  }
}
