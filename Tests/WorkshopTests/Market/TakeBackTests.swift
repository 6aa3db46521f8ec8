import Testing
import Workshop

/// All twenty caps of B-0001 in stock; nota 0001 of pieces 1 to 4 at 200,000, paid on 20 October.
@Suite struct TakeBackTests {
  private static let agreed = Authority(user: ID(0), signer: ID(2))

  static func sold(_ payment: Payment = .cash) -> Workshop {
    var workshop = EarningsFixture.stocked
    EarningsFixture.sell(1...4, on: EarningsFixture.day(10, 20), payment, in: &workshop)
    return workshop
  }

  static func back(
    _ piece: UInt8 = 1, _ redress: Redress = .refund, _ payment: Payment = .cash,
    sale: Int = 0, on day: Day = EarningsFixture.day(10, 25), reason: String = "emas lepas",
    defects: [UInt8] = []
  ) -> Action {
    .takeBack(
      TakeBack {
        $0.day = day
        $0.sale = ID(sale)
        $0.piece = PiecePlace(ID(0), piece)
        $0.redress = redress
        $0.payment = payment
        $0.reason = reason
        $0.defects = defects
      })
  }

  struct Row: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var action: Action
    var authority = TakeBackTests.agreed
    var rules: [Rule]
  }

  static let rows = [
    Row(testDescription: "a refund", action: back(defects: [3, 5]), rules: []),
    Row(testDescription: "a replacement", action: back(1, .replacement, .transfer), rules: []),
    Row(
      testDescription: "a complaint, alone", action: back(1, .complaint),
      authority: EarningsFixture.clerk, rules: []),
    Row(
      testDescription: "money without a second person", action: back(),
      authority: EarningsFixture.clerk, rules: [.quality(.secondPersonMissing)]),
    Row(
      testDescription: "an inspector", action: back(), authority: Sample.inspector,
      rules: [.access(.notPermitted(.record))]),
    Row(testDescription: "no such nota", action: back(sale: 7), rules: [.field(.unknownRow)]),
    Row(testDescription: "a piece it did not sell", action: back(5), rules: [.field(.unknownRow)]),
    Row(
      testDescription: "before it was sold", action: back(on: EarningsFixture.day(10, 19)),
      rules: [.market(.returnBeforeSale(EarningsFixture.day(10, 20)))]),
    Row(
      testDescription: "four letters", action: back(reason: "emas"),
      rules: [.correction(.reasonTooShort(least: 5))]),
    Row(
      testDescription: "no such defect", action: back(defects: [99]),
      rules: [.quality(.unknownDefect)]),
    Row(
      testDescription: "off a debt that is none", action: back(1, .refund, .unpaid),
      rules: [.market(.moneyGoesBack)]),
  ]

  @Test(arguments: rows) func theRulesOfAReturn(_ row: Row) {
    #expect(Self.sold().broken(by: row.action, as: row.authority).map(\.rule) == row.rules)
  }

  @Test func aPieceComesBackOnceAndTheNotaStands() {
    var workshop = Self.sold()
    workshop.accept(Self.back(), by: Self.agreed)
    let agreed = Self.agreed
    #expect(
      workshop.broken(by: Self.back(), as: agreed).map(\.rule) == [.market(.takenBackAlready)])
    let void = Withdraw(.sale(ID(0)), on: EarningsFixture.day(10, 25), because: "salah ketik")
    #expect(
      workshop.broken(by: .withdraw(void), as: agreed).map(\.rule) == [.market(.saleHasReturns)])
    #expect(workshop.returns.map(\.approver) == [ID(2)])
    #expect(workshop.takenBack(from: ID(0)) == 1)
  }

  @Test func itWaitsAtTheFinalGateWithItsHistoryAndIsNotSold() {
    var workshop = Self.sold()
    let makers = workshop.batches[0].pieces[0].makers
    workshop.accept(Self.back(), by: Self.agreed)
    let piece = workshop.batches[0].pieces[0]
    #expect(piece.state == .waiting && piece.grade == nil && piece.makers == makers)
    #expect(workshop.derived.queue.map(\.piece) == [1])
    #expect(workshop.derived.queue.map(\.since) == [EarningsFixture.day(10, 25)])
    #expect(workshop.gate(of: workshop.derived.queue[0]) == 1)
    #expect(workshop.derived.stock.values.reduce(0, +) == 16)
    #expect(Trace(from: .piece(ID(0), 1), in: workshop).returns == [ID(0)])
  }

  @Test func aComplaintLeavesItWithTheBuyer() {
    var workshop = Self.sold()
    let before = workshop
    workshop.accept(Self.back(1, .complaint), by: EarningsFixture.clerk)
    #expect(workshop.batches == before.batches && workshop.derived.months == before.derived.months)
    #expect(workshop.derived.queue.isEmpty && workshop.books == before.books)
    #expect(workshop.returns(of: ID(0)).count == 1)
    workshop.accept(Self.back(), by: Self.agreed)
    #expect(workshop.returns.count == 2)
  }

  /// 20 passed, 4 sold at 200,000; one comes back and passes again: 20 accepted, 3 sold.
  @Test func itIsJudgedAgainAndSoldAgainWithoutCountingAsFirst() {
    var workshop = Self.sold()
    workshop.accept(Self.back(), by: Self.agreed)
    let october = { workshop.derived.months[EarningsFixture.october] ?? MonthSums() }
    #expect(october().sold == 3 && october().revenue == Rupiah(600_000))
    #expect(october().accepted == 19 && october().checkedFirst == 20)
    judge(1, on: EarningsFixture.day(10, 26), in: &workshop)
    #expect(october().accepted == 20 && october().checkedFirst == 20)
    #expect(workshop.derived.stock.values.reduce(0, +) == 17)
    EarningsFixture.sell(1...1, on: EarningsFixture.day(10, 27), in: &workshop)
    #expect(october().sold == 4)
    workshop.accept(Self.back(1, sale: 1, on: EarningsFixture.day(10, 28)), by: Self.agreed)
    #expect(workshop.batches[0].pieces[0].returns == 2)
    expectRecount(workshop)
  }

  @Test func theRepairOfAReturnedPieceIsRecordedAndTheFirstWorkStaysBound() {
    var workshop = Self.sold()
    workshop.accept(Self.back(), by: Self.agreed)
    let finished = workshop.outputs.indices.first { workshop.outputs[$0].stage == 10 } ?? 0
    #expect(workshop.outputs[finished].pieces.contains(1))
    let less = DayEntry {
      $0.worker = ID(1)
      $0.batch = ID(0)
      $0.stage = 10
      $0.pieces = Array(2...20)
    }
    let rewriting = RecordDay {
      $0.day = EarningsFixture.day(10, 10)
      $0.entries = [less]
    }
    #expect(
      !workshop.broken(by: .recordDay(rewriting), as: EarningsFixture.clerk).isEmpty)
    rework(1, on: EarningsFixture.day(10, 26), in: &workshop)
    EarningsFixture.weave(
      ID(0), [(1, 10, 1...1)], on: EarningsFixture.day(10, 27), in: &workshop)
    #expect(workshop.batches[0].pieces[0].makers.last?.isRework == true)
    #expect(workshop.derived.queue.map(\.since) == [EarningsFixture.day(10, 27)])
    expectRecount(workshop)
  }

  /// 800,000 owed; 200,000 come off, then the remaining three pieces.
  @Test func anUnpaidNotaOwesLessAndOnceAllIsBackNothing() {
    var workshop = Self.sold(.unpaid)
    #expect(
      workshop.broken(by: Self.back(), as: Self.agreed).map(\.rule) == [.market(.debtShrinks)])
    workshop.accept(Self.back(1, .refund, .unpaid), by: Self.agreed)
    #expect(workshop.derived.debts.count == 1 && workshop.derived.debts.amount == Rupiah(600_000))
    #expect(workshop.books.balances[.owed(nil)] == Rupiah(600_000))
    #expect(workshop.books.balances[.treasury] == nil)
    for piece: UInt8 in 2...4 {
      workshop.accept(Self.back(piece, .refund, .unpaid), by: Self.agreed)
    }
    #expect(workshop.derived.debts.count == 0 && workshop.derived.debts.amount == Rupiah())
    #expect(!workshop.sales[0].isOwed)
    expectRecount(workshop)
  }

  @Test func whatIsPaidOfADebtIsTheRest() {
    var workshop = Self.sold(.unpaid)
    workshop.accept(Self.back(1, .refund, .unpaid), by: Self.agreed)
    var payment = ReceivePayment { $0.day = EarningsFixture.day(10, 26) }
    workshop.accept(.receivePayment(payment), by: EarningsFixture.clerk)
    #expect(workshop.derived.debts.count == 0 && workshop.derived.debts.amount == Rupiah())
    #expect(workshop.books.balances[.treasury] == Rupiah(600_000))
    #expect(workshop.books.balances[.owed(nil)] == Rupiah())
    payment.isTakenBack = true
    #expect(
      workshop.broken(by: .receivePayment(payment), as: EarningsFixture.clerk).map(\.rule)
        == [.market(.saleHasReturns)])
    expectRecount(workshop)
  }

  private func judge(_ piece: UInt8, on day: Day, in workshop: inout Workshop) {
    sign(piece, on: day, in: &workshop) { $0.grade = .a }
  }

  private func rework(_ piece: UInt8, on day: Day, in workshop: inout Workshop) {
    sign(piece, on: day, in: &workshop) {
      $0.verdict = .rework
      $0.defects = [3]
      $0.repairStage = 10
    }
  }

  private func sign(
    _ piece: UInt8, on day: Day, in workshop: inout Workshop,
    _ fill: (inout SheetVerdict) -> Void
  ) {
    var verdict = SheetVerdict {
      $0.piece = piece
      $0.wasShown = true
    }
    fill(&verdict)
    let sheet = SignSheet {
      $0.day = day
      $0.verdicts = [verdict]
    }
    workshop.accept(.signSheet(sheet), by: Sample.inspector)
  }

  private func expectRecount(_ workshop: Workshop) {
    var recounted = workshop
    recounted.derive()
    #expect(recounted == workshop)
  }
}
