import Testing
import Workshop

@Suite struct OfficersTests {
  static let first = ID<User>(4)
  static let second = ID<User>(6)
  static let both = Authority(user: first, signer: second)
  static let clerk = ID<User>(0)

  /// One officer of each role (the administrator is number 4) and a second administrator.
  static var workshop: Workshop {
    var workshop = Sample.founded
    let second = AddUser {
      $0.login = "u6"
      $0.role = .administrator
    }
    workshop.apply(.addUser(second), by: both)
    return workshop
  }

  struct Row: CustomTestStringConvertible {
    var testDescription: String
    var action: Action
    var authority = both
    var rule: Rule?
  }

  static func edit(_ user: ID<User>, role: Role? = nil, disabled: Bool? = nil) -> Action {
    .editUser(
      EditUser {
        $0.user = user
        $0.role = role
        $0.isDisabled = disabled
      })
  }

  static func add(_ login: String) -> Action { .addUser(AddUser { $0.login = login }) }

  static func code(_ user: ID<User>) -> Action { .issueCode(IssueCode { $0.user = user }) }

  static func envelope(withItsCode: Bool = false) -> Action {
    .renewSecret(
      RenewSecret {
        $0.kind = .recovery
        $0.recovery = Array(repeating: 7, count: 32)
        $0.slot = withItsCode ? SlotPin { $0.user = first } : nil
      })
  }

  static let alone = Authority(user: first)
  static let withOneself = Authority(user: first, signer: first)
  static let withSupervisor = Authority(user: first, signer: ID(2))

  static let rows: [Row] = [
    Row(testDescription: "two disable a clerk", action: edit(clerk, disabled: true)),
    Row(testDescription: "two change a role", action: edit(clerk, role: .inspector)),
    Row(testDescription: "two add", action: add("ptg9")),
    Row(testDescription: "two give a code", action: code(clerk)),
    Row(testDescription: "the signer may be the one who forgot", action: code(second)),
    Row(
      testDescription: "one alone disables", action: edit(clerk, disabled: true), authority: alone,
      rule: .access(.secondAdministratorMissing)),
    Row(
      testDescription: "one signs for himself", action: edit(clerk, disabled: true),
      authority: withOneself, rule: .access(.secondAdministratorMissing)),
    Row(
      testDescription: "a supervisor signs", action: add("ptg9"), authority: withSupervisor,
      rule: .access(.secondAdministratorMissing)),
    Row(
      testDescription: "one alone gives a code", action: code(clerk), authority: alone,
      rule: .access(.secondAdministratorMissing)),
    Row(
      testDescription: "one changes his own role", action: edit(first, role: .supervisor),
      rule: .access(.ownAccount)),
    Row(
      testDescription: "one disables himself", action: edit(first, disabled: true),
      rule: .access(.ownAccount)),
    Row(testDescription: "one resets himself", action: code(first), rule: .access(.ownAccount)),
    Row(
      testDescription: "one of two administrators goes", action: edit(second, disabled: true),
      rule: .access(.tooFewAdministrators)),
    Row(
      testDescription: "one of two becomes a clerk", action: edit(second, role: .clerk),
      rule: .access(.tooFewAdministrators)),
    Row(
      testDescription: "what is already so", action: edit(clerk, role: .clerk, disabled: false),
      rule: .field(.nothingChanges)),
    Row(testDescription: "nobody", action: edit(ID(99), disabled: true), rule: .field(.unknownRow)),
    Row(testDescription: "a code for nobody", action: code(ID(99)), rule: .field(.unknownRow)),
    Row(testDescription: "a login that is taken", action: add("u0"), rule: .access(.loginTaken)),
    Row(testDescription: "two renew the envelope", action: envelope()),
    Row(
      testDescription: "one alone renews the envelope", action: envelope(), authority: alone,
      rule: .access(.secondAdministratorMissing)),
    Row(
      testDescription: "one comes with the envelope's code", action: envelope(withItsCode: true),
      authority: alone),
    Row(
      testDescription: "a supervisor renews the envelope", action: envelope(),
      authority: Authority(user: ID(2), signer: first), rule: .access(.notPermitted(.users))),
    Row(testDescription: "a login of one letter", action: add("x"), rule: .access(.loginForm)),
  ]

  @Test(arguments: rows) func whoMayDoWhatToWhom(_ row: Row) {
    let broken = Self.workshop.broken(by: row.action, as: row.authority)
    #expect(broken.map(\.rule) == (row.rule.map { [$0] } ?? []))
  }

  @Test func ofThreeAdministratorsOneMayGo() {
    var workshop = Self.workshop
    workshop.apply(Self.edit(ID(3), role: .administrator), by: Self.both)
    #expect(workshop.broken(by: Self.edit(Self.second, disabled: true), as: Self.both).isEmpty)
    workshop.apply(Self.edit(Self.second, disabled: true), by: Self.both)
    let next = Authority(user: Self.first, signer: ID(3))
    #expect(
      workshop.broken(by: Self.edit(ID(3), role: .treasurer), as: next)
        == [RuleBroken(.access(.tooFewAdministrators), field: .role)])
  }

  @Test func aDisabledOfficerMayNothingUntilEnabled() {
    var workshop = Self.workshop
    workshop.apply(Self.edit(Self.clerk, disabled: true), by: Self.both)
    #expect(workshop.role(of: Self.clerk) == nil)
    let enrolment = Action.enrolInmate(Sample.enrolment(0))
    #expect(
      workshop.broken(by: enrolment, as: Authority(user: Self.clerk)) == [
        RuleBroken(.access(.unknownUser))
      ])
    #expect(
      workshop.broken(by: Self.code(Self.clerk), as: Self.both)
        == [RuleBroken(.access(.userDisabled), field: .login)])
    workshop.apply(Self.edit(Self.clerk, disabled: false), by: Self.both)
    #expect(workshop.role(of: Self.clerk) == .clerk)
    #expect(workshop.broken(by: enrolment, as: Authority(user: Self.clerk)).isEmpty)
  }

  @Test func nothingAboutOfficersIsUndone() {
    for action in [Self.edit(Self.clerk, disabled: true), Self.code(Self.clerk), Self.add("ptg9")] {
      #expect(Self.workshop.reversal(of: action) == nil)
    }
  }
}
