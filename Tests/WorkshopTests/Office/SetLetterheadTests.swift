import Testing
import Workshop

@Suite struct SetLetterheadTests {
  private static let april = Sample.day(2026, 4, 1)

  private static func letterhead(_ fill: (inout Letterhead) -> Void = { _ in }) -> SetLetterhead {
    SetLetterhead {
      $0.day = Sample.day(2026, 3, 10)
      $0.letterhead.from = april
      $0.letterhead.institution = "LAPAS CONTOH"
      $0.letterhead.institutionInFull = "Lembaga Pemasyarakatan Contoh"
      $0.letterhead.place = "Contoh"
      fill(&$0.letterhead)
    }
  }

  @Test func papersOfBeforeKeepTheNameOfTheFounding() {
    var workshop = Sample.founded
    workshop.apply(.setLetterhead(Self.letterhead()), by: Sample.supervisor)
    #expect(workshop.letterhead(on: Self.april - 1).institution == "LAPAS TAKALAR")
    #expect(workshop.letterhead(on: Self.april - 1).place == "")
    #expect(workshop.letterhead(on: Self.april).institution == "LAPAS CONTOH")
    #expect(workshop.letterhead(on: Self.april).decided == Sample.day(2026, 3, 10))
    #expect(workshop.letterhead(on: Self.april).user == Sample.supervisor.user)
  }

  @Test func whatFitsOnNoPaperIsRefusedWithItsField() {
    var workshop = Sample.founded
    workshop.apply(.setLetterhead(Self.letterhead()), by: Sample.supervisor)
    let long = String(repeating: "a", count: 71)
    let cases: [(String, SetLetterhead, RuleBroken)] = [
      ("what holds", Self.letterhead(), RuleBroken(.field(.nothingChanges))),
      (
        "no place", Self.letterhead { $0.place = "" },
        RuleBroken(.field(.required), field: .place)
      ),
      (
        "a long line", Self.letterhead { $0.above = ["Kementerian", long] },
        RuleBroken(.field(.textTooLong(limit: 70)), field: .above2)
      ),
      (
        "five lines", Self.letterhead { $0.above = ["a", "b", "c", "d", "e"] },
        RuleBroken(.field(.numberOutOfRange(lowest: 0, highest: 4)), field: .above4)
      ),
      (
        "a long title", Self.letterhead { $0.institution = String(long.prefix(25)) },
        RuleBroken(.field(.textTooLong(limit: 24)), field: .institution)
      ),
    ]
    for (name, action, broken) in cases {
      #expect(
        workshop.broken(by: .setLetterhead(action), as: Sample.supervisor) == [broken], "\(name)")
    }
  }
}
