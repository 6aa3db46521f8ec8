import Testing
import Workshop

/// Numbers go on from those on paper, and what was passed over is kept.
@Suite struct SetNumberTests {
  private static func number(
    _ series: NumberSeries, _ next: Int32, year: Int32 = 0, reason: String = "sudah di kertas"
  ) -> Action {
    .setNumber(
      SetNumber {
        $0.day = Sample.day(2026, 3, 10)
        $0.series = series
        $0.year = year
        $0.next = next
        $0.reason = reason
      })
  }

  private static func applied(_ actions: [Action], to workshop: Workshop) -> Workshop {
    var workshop = workshop
    for action in actions { workshop.apply(action, by: Sample.supervisor) }
    return workshop
  }

  /// Two people have the codes 1 and 2; cards up to 16 were given on paper.
  @Test func codesGoOnBehindThoseOnPaper() {
    var workshop = Self.applied([Self.number(.worker, 17)], to: Sample.staffed(2))
    workshop.apply(.enrolInmate(Sample.enrolment(2)), by: Sample.clerk)
    workshop.apply(.enrolInmate(Sample.enrolment(3)), by: Sample.clerk)
    let codes = (0..<4).map { workshop.code(ID<Inmate>($0)) }
    #expect(codes == ["WB-001", "WB-002", "WB-017", "WB-018"])
    #expect(workshop.inmate(code: "WB-018") == ID(3))
    #expect(workshop.inmate(code: "17") == ID(2))
    #expect(workshop.inmate(code: "2") == ID(1))
    for code in ["0", "3", "16", "19", "WB-004"] {
      #expect(workshop.inmate(code: code) == nil, "\(code)")
    }
    #expect(workshop.gaps(in: .worker).map(\.numbers) == [3...16])
    #expect(workshop.gaps(in: .worker)[0].start.reason == "sudah di kertas")
    #expect(workshop.nextNumber(.worker, in: 2026) == 19)
  }

  /// As long as none was given since, the number that was decided last counts, a lower one too.
  @Test func aSlipOfTheKeyIsPutRightWhileNoneWasGiven() {
    let workshop = Self.applied(
      [Self.number(.batch, 1460), Self.number(.batch, 146)], to: Sample.founded)
    #expect(workshop.code(ID<WeavingBatch>(0)) == "B-0146")
    #expect(workshop.gaps(in: .batch).map(\.numbers) == [1...145])
    #expect(workshop.nextNumber(.batch, in: 2026) == 146)
  }

  @Test func twoGapsOfOneSeriesAreBothKept() {
    var workshop = Self.applied([Self.number(.worker, 5)], to: Sample.founded)
    workshop.apply(.enrolInmate(Sample.enrolment(0)), by: Sample.clerk)
    workshop.apply(Self.number(.worker, 9), by: Sample.supervisor)
    workshop.apply(.enrolInmate(Sample.enrolment(1)), by: Sample.clerk)
    #expect(workshop.people.indices.map { workshop.code(ID<Inmate>($0)) } == ["WB-005", "WB-009"])
    #expect(workshop.gaps(in: .worker).map(\.numbers) == [1...4, 6...8])
    #expect(workshop.inmate(code: "9") == ID(1) && workshop.inmate(code: "5") == ID(0))
    #expect(workshop.inmate(code: "7") == nil && workshop.inmate(code: "1") == nil)
  }

  /// Notas begin anew each year, and only the year that was meant jumps.
  @Test func notasJumpWithinTheirYear() {
    let workshop = Self.applied([Self.number(.nota, 158, year: 2026)], to: MarketFixture.stocked)
    #expect(workshop.nextNota(in: 2026) == 158)
    #expect(workshop.nextNota(in: 2027) == 1)
    var sale = MarketFixture.sale
    #expect(
      workshop.broken(by: .sell(sale), as: Sample.clerk)
        == [RuleBroken(.market(.notaNumberTaken), field: .number)])
    sale.number = 158
    #expect(workshop.broken(by: .sell(sale), as: Sample.clerk).isEmpty)
    let sold = Self.applied([.sell(sale)], to: workshop)
    #expect(sold.nota(ID(0)) == "0158" && sold.nextNota(in: 2026) == 159)
    #expect(sold.gaps(in: .nota).map(\.numbers) == [1...157])
  }

  @Test func whatGivesANumberTwiceIsRefused() {
    let workshop = Self.applied([Self.number(.worker, 17)], to: Sample.staffed(2))
    let cases: [(String, Action, RuleBroken)] = [
      (
        "one that was given", Self.number(.worker, 2),
        RuleBroken(.office(.numberGiven(.worker, 2)), field: .next)
      ),
      (
        "the same again", Self.number(.worker, 17),
        RuleBroken(.field(.nothingChanges), field: .next)
      ),
      (
        "too long a one", Self.number(.worker, 100_000),
        RuleBroken(.field(.numberOutOfRange(lowest: 3, highest: 99_999)), field: .next)
      ),
      (
        "no reason", Self.number(.worker, 20, reason: ""),
        RuleBroken(.field(.required), field: .reason)
      ),
      (
        "a year to come", Self.number(.nota, 20, year: 2027),
        RuleBroken(.field(.unknownRow), field: .next)
      ),
      (
        "a year where there is none", Self.number(.batch, 20, year: 2026),
        RuleBroken(.field(.unknownRow), field: .next)
      ),
    ]
    for (name, action, broken) in cases {
      #expect(workshop.broken(by: action, as: Sample.supervisor) == [broken], "\(name)")
    }
    #expect(workshop.broken(by: Self.number(.worker, 12), as: Sample.supervisor).isEmpty)
  }
}
