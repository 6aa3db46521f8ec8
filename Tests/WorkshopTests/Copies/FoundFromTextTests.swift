import Testing
import Workshop

/// What becomes of the rows of another store when a store is made of them.
@Suite struct FoundFromTextTests {
  private static func made() -> Workshop {
    var workshop = EarningsFixture.closed
    workshop.apply(
      .foundFromText(
        FoundFromText {
          $0.day = Day(number: 20_800)
          $0.digest = Array(repeating: 7, count: 32)
          $0.sequence = 142
          $0.users = [
            ("ksb1", Role.supervisor), ("adm1", .administrator), ("adm2", .administrator),
          ].map { login, role in
            AddUser {
              $0.login = login
              $0.role = role
            }
          }
        }), by: Authority(user: ID(0)))
    return workshop
  }

  @Test func whoActedBeforeIsANameAndComesInNoMore() {
    let before = EarningsFixture.closed
    let workshop = Self.made()
    let old = before.users.count
    #expect(
      workshop.users.prefix(old).map(\.login) == before.users.map { "lama:" + $0.login })
    #expect(workshop.users.prefix(old).allSatisfy { $0.isDisabled && $0.isOfText })
    #expect(workshop.users.dropFirst(old).map(\.login) == ["ksb1", "adm1", "adm2"])
    #expect(workshop.user(login: "ksb1") == ID(old))
    #expect(workshop.role(of: ID(0)) == nil)
    #expect(workshop.textOrigin?.sequence == 142)
    #expect(workshop.textOrigin?.digest == Array(repeating: 7, count: 32))
  }

  @Test func everythingElseStaysAsItWas() {
    var after = Self.made().rows
    let before = EarningsFixture.closed.rows
    after.users = before.users
    after.textOrigins = before.textOrigins
    #expect(after == before)
  }

  @Test func nobodyLetsAFormerOfficerIn() {
    let workshop = Self.made()
    let old = EarningsFixture.closed.users.count
    let authority = Authority(user: ID(old + 1), signer: ID(old + 2))
    let enabling = EditUser {
      $0.user = ID(0)
      $0.isDisabled = false
    }
    #expect(
      workshop.broken(by: .editUser(enabling), as: authority).map(\.rule)
        == [.access(.userOfText)])
    #expect(
      workshop.broken(by: .issueCode(IssueCode { $0.user = ID(0) }), as: authority).map(\.rule)
        == [.access(.userDisabled)])
  }

  @Test func aStoreThatStandsIsFoundedOnNothing() {
    #expect(
      EarningsFixture.closed.broken(
        by: .foundFromText(FoundFromText { $0.day = EarningsFixture.day(11, 1) }),
        as: Authority(user: ID(0))
      ).map(\.rule) == [.access(.foundedAlready)])
  }
}
