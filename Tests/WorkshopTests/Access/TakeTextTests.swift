import Testing
import Workshop

/// What is on record when the full text of a store is taken.
@Suite struct TakeTextTests {
  private static func founded() -> Workshop {
    var workshop = Workshop()
    let found = FoundWorkshop {
      $0.settings = .standard
      $0.settings.firstDay = Day(number: 20_000)
      $0.users = [
        ("ksb1", Role.supervisor), ("adm1", .administrator), ("ptg1", .clerk),
      ].map { login, role in
        AddUser {
          $0.login = login
          $0.role = role
        }
      }
    }
    workshop.apply(.foundWorkshop(found), by: Authority(user: ID(0)))
    return workshop
  }

  private static func taking(_ reason: String) -> Action {
    .takeText(
      TakeText {
        $0.day = Day(number: 20_780)
        $0.reason = reason
      })
  }

  @Test func aSupervisorTakesItWithAnAdministrator() {
    var workshop = Self.founded()
    let both = Authority(user: ID(0), signer: ID(1))
    #expect(workshop.broken(by: Self.taking("pindah komputer"), as: both).isEmpty)
    #expect(workshop.reversal(of: Self.taking("pindah komputer")) == nil)
    workshop.apply(Self.taking("pindah komputer"), by: both)
    let row = workshop.disclosures[ID<Disclosure>(0)]
    #expect(row.kind == .text && row.officer == ID(0) && row.reason == "pindah komputer")
    #expect(row.day == Day(number: 20_780) && row.rows == 0)
  }

  static let refused: [(Int, Int?, String, Rule)] = [
    (0, nil, "alasan", .access(.administratorMissing)),
    (0, 0, "alasan", .access(.administratorMissing)),
    (0, 2, "alasan", .access(.administratorMissing)),
    (0, 1, "", .field(.required)),
    (0, 1, String(repeating: "a", count: 201), .field(.textTooLong(limit: 200))),
    (1, 0, "alasan", .access(.notPermitted(.seeRegisters))),
    (2, 1, "alasan", .access(.notPermitted(.seeRegisters))),
  ]

  @Test(arguments: refused) func nobodyElseTakesIt(
    _ user: Int, _ signer: Int?, _ reason: String, _ rule: Rule
  ) {
    let authority = Authority(user: ID(user), signer: signer.map { ID($0) })
    #expect(
      Self.founded().broken(by: Self.taking(reason), as: authority).map(\.rule) == [rule])
  }

  @Test func aDisclosureByItselfIsNoText() {
    let note = NoteDisclosure {
      $0.day = Day(number: 20_780)
      $0.kind = .text
      $0.rows = 1
      $0.reason = "alasan"
    }
    #expect(
      Self.founded().broken(by: .noteDisclosure(note), as: Authority(user: ID(0))).map(\.rule)
        == [.field(.unknownRow)])
  }
}
