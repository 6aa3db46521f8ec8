import Testing
import Workshop

@Suite struct LedgerTests {
  private static let treasurer = EarningsFixture.treasurer

  private func rules(_ action: Action, in workshop: Workshop) -> [Rule] {
    workshop.broken(by: action, as: Self.treasurer).map(\.rule)
  }

  @Test func theClosingBringsThePremi() {
    let workshop = EarningsFixture.closed
    #expect(
      (0..<3).map { workshop.account(of: ID($0)).balance }
        == [862_400, 369_600, 168_000].rupiah)
  }

  /// A quarter of 862,400 is 215,600.
  @Test func atMostAQuarterIsUsedInside() {
    var workshop = EarningsFixture.closed
    #expect(
      rules(EarningsFixture.move(.needs, 215_601, of: 0), in: workshop)
        == [.ledger(.beyondUsable(Rupiah(215_600)))])
    workshop.accept(EarningsFixture.move(.needs, 200_000, of: 0), by: Self.treasurer)
    #expect(
      rules(EarningsFixture.move(.family, 15_601, of: 0), in: workshop)
        == [.ledger(.beyondUsable(Rupiah(15_600)))])
    workshop.accept(EarningsFixture.move(.family, 15_600, of: 0), by: Self.treasurer)
    #expect(
      rules(EarningsFixture.move(.bank, 646_801, of: 0), in: workshop)
        == [.ledger(.beyondBalance(Rupiah(646_800)))])
    #expect(rules(EarningsFixture.move(.bank, 646_800, of: 0), in: workshop).isEmpty)
  }

  @Test func atReleaseTheLedgerGoesToZero() {
    var workshop = EarningsFixture.closed
    let payout = EarningsFixture.move(.release, 369_600, of: 1)
    #expect(rules(payout, in: workshop) == [.ledger(.notReleased)])
    let release = EditInmate {
      $0.inmate = ID(1)
      $0.subject = 1
      $0.day = EarningsFixture.day(11, 6)
      $0.taken = StatusTaken(.released, since: EarningsFixture.day(11, 6))
    }
    workshop.accept(.editInmate(release), by: EarningsFixture.clerk)
    #expect(
      rules(EarningsFixture.move(.release, 369_599, of: 1), in: workshop)
        == [.ledger(.allAtRelease(Rupiah(369_600)))])
    workshop.accept(payout, by: Self.treasurer)
    #expect(workshop.account(of: ID(1)).balance == Rupiah(0))
  }

  @Test func aCorrectionIsALineOfItsOwnWithASecondPerson() {
    var workshop = EarningsFixture.closed
    let correction = EarningsFixture.move(.correction, -2_400, of: 0)
    #expect(rules(correction, in: workshop) == [.earnings(.approvalMissing)])
    workshop.accept(correction, by: EarningsFixture.approved)
    workshop.accept(EarningsFixture.move(.needs, 10_000, of: 0), by: Self.treasurer)
    let lines = workshop.ledger(of: ID(0))
    #expect(lines.map(\.amount) == [862_400, -2_400, -10_000].rupiah)
    #expect(lines.map(\.balance) == [862_400, 860_000, 850_000].rupiah)
    #expect(
      lines.map(\.source) == [.premi(EarningsFixture.october), .movement(ID(0)), .movement(ID(1))])
    #expect(
      rules(EarningsFixture.move(.correction, -850_001, of: 0), in: workshop)
        == [.ledger(.beyondBalance(Rupiah(850_000)))])
  }

  private static func gone(_ status: InmateStatus) -> Workshop {
    var workshop = EarningsFixture.closed
    let edit = EditInmate {
      $0.inmate = ID(0)
      $0.subject = workshop.people[0].subject
      $0.day = EarningsFixture.day(11, 8)
      $0.taken = StatusTaken(status, since: EarningsFixture.day(11, 8))
    }
    workshop.accept(.editInmate(edit), by: EarningsFixture.clerk)
    return workshop
  }

  private static func payout(
    _ kind: MovementKind, _ amount: Int64 = 862_400, to receiver: String = "istri"
  ) -> Action {
    .movePremi(
      MovePremi {
        $0.day = EarningsFixture.day(11, 9)
        $0.kind = kind
        $0.amount = Rupiah(amount)
        $0.proof = "SK-7/2026"
        $0.receiver = receiver
      })
  }

  /// WB-001 has 862,400; the heirs of who died get all of it, and where somebody is moved the same.
  @Test(arguments: [(InmateStatus.died, MovementKind.heirs), (.transferred, .sentOn)])
  func allOfItGoesToOthersWithTheirPaper(_ status: InmateStatus, _ kind: MovementKind) {
    var workshop = Self.gone(status)
    #expect(rules(Self.payout(kind, to: ""), in: workshop) == [.field(.required)])
    #expect(
      rules(Self.payout(kind, 862_399), in: workshop)
        == [.ledger(.allAtRelease(Rupiah(862_400)))])
    workshop.accept(Self.payout(kind), by: Self.treasurer)
    #expect(workshop.account(of: ID(0)).balance == Rupiah())
    #expect(workshop.books.balances[.premi(ID(0))] == Rupiah())
    #expect(Workshop(rows: workshop.rows) == workshop)
  }

  @Test func nobodyElseIsPaidOutSo() {
    #expect(
      rules(Self.payout(.heirs), in: EarningsFixture.closed) == [.ledger(.notReleased)])
    #expect(
      rules(Self.payout(.sentOn), in: Self.gone(.died)) == [.ledger(.otherPayout(.died))])
    #expect(
      rules(Self.payout(.heirs), in: Self.gone(.released)) == [.ledger(.otherPayout(.released))])
  }
}
