import Testing
import Workshop

@Suite struct SetOfficialTests {
  private static let april = Sample.day(2026, 4, 1)

  private static func official(
    _ office: UInt8 = 0, _ fill: (inout Official) -> Void = { _ in }
  ) -> SetOfficial {
    SetOfficial {
      $0.day = Sample.day(2026, 3, 10)
      $0.official.office = office
      $0.official.from = april
      $0.official.title = "Kepala Lapas"
      $0.official.name = "CONTOH PEJABAT"
      $0.official.nationalNumber = "198001012005011001"
      $0.official.papers = [.report]
      fill(&$0.official)
    }
  }

  private static func workshop(with officials: SetOfficial...) -> Workshop {
    var workshop = Sample.founded
    for official in officials { workshop.apply(.setOfficial(official), by: Sample.supervisor) }
    return workshop
  }

  @Test func whoSignsAPaperIsTheHolderOfItsDay() {
    let workshop = Self.workshop(
      with: Self.official(),
      Self.official {
        $0.from = Self.april + 30
        $0.name = "CONTOH LAIN"
        $0.acting = .incumbent
      })
    #expect(workshop.official(signing: .report, on: Self.april - 1) == nil)
    #expect(workshop.official(signing: .report, on: Self.april)?.name == "CONTOH PEJABAT")
    let later = workshop.official(signing: .report, on: Self.april + 30)
    #expect(later?.name == "CONTOH LAIN")
    #expect(later?.titleInFull == "Plt. Kepala Lapas")
    #expect(workshop.official(signing: .slip, on: Self.april + 30) == nil)
  }

  @Test func aVacantOfficeSignsNothing() {
    let workshop = Self.workshop(
      with: Self.official(),
      Self.official {
        $0.from = Self.april + 5
        $0.isVacant = true
      })
    #expect(workshop.officials(on: Self.april + 4).count == 1)
    #expect(workshop.officials(on: Self.april + 5).isEmpty)
  }

  @Test func aLoginIsKnownByTheNameOfItsHolder() {
    let workshop = Self.workshop(with: Self.official { $0.login = "u2" })
    #expect(workshop.official(ID(2), on: Self.april)?.name == "CONTOH PEJABAT")
    #expect(workshop.official(ID(1), on: Self.april) == nil)
    #expect(workshop.official(ID(2), on: Self.april - 1) == nil)
  }

  @Test func whatIsNoOfficialIsRefusedWithItsField() {
    let workshop = Self.workshop(with: Self.official { $0.login = "u2" })
    let cases: [(String, SetOfficial, RuleBroken)] = [
      ("what holds", Self.official { $0.login = "u2" }, RuleBroken(.field(.nothingChanges))),
      (
        "17 digits", Self.official(1) { $0.nationalNumber = "19800101200501100" },
        RuleBroken(.office(.nationalNumberForm), field: .nationalNumber)
      ),
      (
        "a letter in it", Self.official(1) { $0.nationalNumber = "19800101200501100A" },
        RuleBroken(.office(.nationalNumberForm), field: .nationalNumber)
      ),
      (
        "no such login", Self.official(1) { $0.login = "zz" },
        RuleBroken(.field(.unknownRow), field: .login)
      ),
      (
        "a login of another office", Self.official(1) { $0.login = "u2" },
        RuleBroken(.access(.loginTaken), field: .login)
      ),
      (
        "an office beyond the next", Self.official(2),
        RuleBroken(.field(.unknownRow), field: .title)
      ),
      (
        "the end of an office that nobody holds", Self.official(1) { $0.isVacant = true },
        RuleBroken(.field(.nothingChanges))
      ),
      (
        "no name", Self.official(1) { $0.name = "" },
        RuleBroken(.field(.required), field: .name)
      ),
    ]
    for (name, action, broken) in cases {
      #expect(
        workshop.broken(by: .setOfficial(action), as: Sample.supervisor) == [broken], "\(name)")
    }
  }
}
