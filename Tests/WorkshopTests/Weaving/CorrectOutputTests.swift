import Testing
import Workshop

/// The twenty caps of the earnings: person 0 tied crowns 1 to 10 and wove all bases on 10-10,
/// person 1 tied crowns 11 to 20 and finished all, person 2 soaked on five days.
///
/// A base is 5,5 points, of 200 in all, and the points share Rp1.232.000: Rp6.160 each.
@Suite struct CorrectOutputTests {
  private static let approved = Authority(user: ID(0), signer: ID(2))
  private static let clerk = EarningsFixture.clerk
  private static let base: UInt8 = 7

  /// The row of all bases.
  private func bases(_ workshop: Workshop) throws -> ID<Output> {
    let index = workshop.outputs.indices.first {
      workshop.outputs[$0].stage == Self.base && !workshop.outputs[$0].isWithdrawn
    }
    return ID(try #require(index))
  }

  private func correction(
    _ output: ID<Output>, in workshop: Workshop, on day: Day,
    _ change: (inout WorkDone) -> Void
  ) throws -> CorrectOutput {
    let part = try #require(workshop.works(of: output).first)
    var action = CorrectOutput {
      $0.day = day
      $0.output = output
      $0.before = part
      $0.after = part
      $0.reason = "salah orang"
    }
    change(&action.after)
    action.moves = try workshop.premiMoves(of: action)
    return action
  }

  private func toOther(_ workshop: Workshop, on day: Day) throws -> CorrectOutput {
    try correction(try bases(workshop), in: workshop, on: day) {
      $0.worker = ID(1)
      $0.pieces = [1, 2, 3, 4, 5]
    }
  }

  private func rules(_ action: CorrectOutput, by authority: Authority, _ workshop: Workshop)
    -> [Rule]
  {
    workshop.broken(by: .correctOutput(action), as: authority).map(\.rule)
  }

  private func baseMakers(_ workshop: Workshop) -> [ID<Inmate>?] {
    workshop.batches[0].pieces.map { $0.maker(of: Self.base)?.worker }
  }

  @Test func aMakerIsPutRightAfterTheVerdictsWithASecondPerson() throws {
    var workshop = EarningsFixture.sold
    let checks = workshop.checks
    let action = try toOther(workshop, on: EarningsFixture.day(10, 25))
    #expect(rules(action, by: Self.clerk, workshop) == [.earnings(.approvalMissing)])
    workshop.accept(.correctOutput(action), by: Self.approved)
    #expect(baseMakers(workshop)[..<6] == [ID(1), ID(1), ID(1), ID(1), ID(1), ID(0)])
    #expect(workshop.checks == checks)
    let rows = workshop.outputs(on: EarningsFixture.day(10, 10)).filter { $0.stage == Self.base }
    #expect(rows.map(\.worker) == [ID(0), ID(1)])
    #expect(rows.map(\.pieces.count) == [15, 5])
    let shares = try workshop.figures(of: EarningsFixture.october).shares
    #expect(shares.map(\.points) == [11_250, 8_750, 0])
    #expect(workshop.movements.isEmpty)
    #expect(Workshop(rows: workshop) == workshop)
  }

  @Test func aClosedMonthKeepsItsFiguresAndPremiMovesNow() throws {
    var workshop = EarningsFixture.closed
    let day = EarningsFixture.day(11, 10)
    let figures = try workshop.figures(of: EarningsFixture.october)
    let slips = workshop.slips(in: figures)
    let action = try toOther(workshop, on: day)
    #expect(action.moves.map(\.amount) == [Rupiah(169_400)])
    #expect(action.moves.map(\.taken) == [Rupiah(169_400)])
    workshop.accept(.correctOutput(action), by: Self.approved)
    #expect(try workshop.figures(of: EarningsFixture.october) == figures)
    #expect(workshop.slips(in: figures) == slips)
    #expect(
      workshop.outputs(on: EarningsFixture.day(10, 10)).map(\.worker)
        == [0, 1, 0, 1].map { ID($0) })
    #expect(workshop.account(of: ID(0)).balance == Rupiah(862_400 - 169_400))
    #expect(workshop.account(of: ID(1)).balance == Rupiah(369_600 + 169_400))
    let parts = workshop.works(of: action.output)
    #expect(parts.map(\.worker) == [ID(0), ID(1)])
    #expect(parts.map(\.pieces.count) == [15, 5])
    #expect(Workshop(rows: workshop) == workshop)
    let sums = workshop.books.map { $0.postings.reduce(Rupiah()) { $0 + $1.amount } }
    #expect(sums.allSatisfy { $0 == Rupiah() })
  }

  /// Twenty caps given away at Rp150.000 leave half of 3.000.000 to their makers, 12% of it for the
  /// material: Rp1.320.000 for 200 points, Rp6.600 each, of which five bases are 27,5.
  @Test func whatIsPaidForCapsThatWereGivenAwayMovesToo() throws {
    var workshop = EarningsFixture.stocked
    workshop.accept(
      .letGo(
        LetGo {
          $0.day = EarningsFixture.day(10, 20)
          $0.kind = .gift
          $0.pieces = (1...20).map { PiecePlace(ID(0), $0) }
          $0.receiver = "KANTOR CONTOH"
          $0.reason = "hari jadi"
          $0.isPaid = true
        }), by: Self.approved)
    EarningsFixture.close(EarningsFixture.october, on: EarningsFixture.day(11, 5), in: &workshop)
    let action = try toOther(workshop, on: EarningsFixture.day(11, 10))
    #expect(action.moves.map(\.amount) == [Rupiah(181_500)])
    workshop.accept(.correctOutput(action), by: Self.approved)
    #expect(workshop.account(of: ID(0)).balance == Rupiah(140 * 6_600 - 181_500))
    #expect(workshop.account(of: ID(1)).balance == Rupiah(60 * 6_600 + 181_500))
  }

  /// Put right twice, everybody has what he had.
  @Test func aCorrectionIsItselfPutRight() throws {
    var workshop = EarningsFixture.closed
    let day = EarningsFixture.day(11, 10)
    let first = try toOther(workshop, on: day)
    workshop.accept(.correctOutput(first), by: Self.approved)
    let wrong = try #require(workshop.works(of: first.output).last)
    var back = CorrectOutput {
      $0.day = day
      $0.output = first.output
      $0.before = wrong
      $0.after = wrong
      $0.after.worker = ID(0)
      $0.reason = "ternyata benar"
    }
    back.moves = try workshop.premiMoves(of: back)
    workshop.accept(.correctOutput(back), by: Self.approved)
    #expect(workshop.account(of: ID(0)).balance == Rupiah(862_400))
    #expect(workshop.account(of: ID(1)).balance == Rupiah(369_600))
    #expect(baseMakers(workshop).allSatisfy { $0 == ID(0) })
    #expect(workshop.makerCorrections(of: PiecePlace(ID(0), 1)).count == 2)
  }

  /// What he has no more is not taken from him: the workshop bears it.
  @Test func whoIsPaidOutOwesNothing() throws {
    var workshop = EarningsFixture.closed
    workshop.accept(
      EarningsFixture.move(.bank, 800_000, of: 0), by: EarningsFixture.treasurer)
    let action = try toOther(workshop, on: EarningsFixture.day(11, 10))
    #expect(action.moves.map(\.taken) == [Rupiah(62_400)])
    workshop.accept(.correctOutput(action), by: Self.approved)
    #expect(workshop.account(of: ID(0)).balance == Rupiah())
    #expect(workshop.account(of: ID(1)).balance == Rupiah(369_600 + 169_400))
  }

  /// His bases were counted in two months, and Rp10.000 are left of what he had of both.
  @Test func twoMonthsTogetherTakeNoMoreThanHeHas() throws {
    var workshop = EarningsFixture.stocked
    EarningsFixture.sell(1...10, on: EarningsFixture.day(10, 20), in: &workshop)
    EarningsFixture.close(EarningsFixture.october, on: EarningsFixture.day(11, 5), in: &workshop)
    EarningsFixture.sell(11...20, on: EarningsFixture.day(11, 20), in: &workshop)
    EarningsFixture.close(EarningsFixture.november, on: Sample.day(2026, 12, 4), in: &workshop)
    let had = workshop.account(of: ID(0)).balance
    workshop.accept(
      EarningsFixture.move(
        .bank, had.amount - 10_000, of: 0, on: Sample.day(2026, 12, 5)),
      by: EarningsFixture.treasurer)
    let action = try correction(
      try bases(workshop), in: workshop, on: Sample.day(2026, 12, 8)
    ) {
      $0.worker = ID(1)
      $0.pieces = [1, 2, 11, 12]
    }
    #expect(action.moves.map(\.month) == [EarningsFixture.october, EarningsFixture.november])
    #expect(action.moves.allSatisfy { $0.amount > Rupiah(10_000) })
    #expect(action.moves.map(\.taken) == [Rupiah(10_000), Rupiah()])
    workshop.accept(.correctOutput(action), by: Self.approved)
    #expect(workshop.account(of: ID(0)).balance == Rupiah())
  }

  /// Days of material: person 2 had Rp168.000 for five days; one of them was person 1's.
  @Test func aDayOfMaterialMovesItsShare() throws {
    var workshop = EarningsFixture.closed
    let index = workshop.outputs.indices.first { workshop.outputs[$0].stage == 0 }
    let action = try correction(
      ID(try #require(index)), in: workshop, on: EarningsFixture.day(11, 10)
    ) { $0.worker = ID(1) }
    #expect(action.moves.map(\.amount) == [Rupiah(33_600)])
    #expect(rules(action, by: Self.clerk, workshop) == [.earnings(.approvalMissing)])
    workshop.accept(.correctOutput(action), by: Self.approved)
    #expect(workshop.account(of: ID(2)).balance == Rupiah(134_400))
  }

  @Test func whatWasBuiltOnIsNotTakenOffButGivenAnotherMaker() throws {
    let workshop = EarningsFixture.sold
    let day = EarningsFixture.day(10, 25)
    let fewer = try correction(try bases(workshop), in: workshop, on: day) {
      $0.pieces = Array(1...19)
    }
    #expect(rules(fewer, by: Self.approved, workshop) == [.weaving(.makerToBeNamed(20))])
    let crowns = ID<Output>(workshop.outputs.indices.first { workshop.outputs[$0].stage == 6 } ?? 0)
    let foreign = try correction(crowns, in: workshop, on: day) {
      $0.worker = ID(1)
      $0.pieces = [11]
    }
    #expect(rules(foreign, by: Self.approved, workshop) == [.weaving(.pieceNotOfRow(11))])
  }

  @Test func aStaleOrUnfoundedOneIsRefused() throws {
    var workshop = EarningsFixture.closed
    let day = EarningsFixture.day(11, 10)
    let action = try toOther(workshop, on: day)
    var other = action
    other.reason = "x"
    #expect(
      rules(other, by: Self.approved, workshop) == [.correction(.reasonTooShort(least: 5))])
    other = action
    other.moves = []
    #expect(rules(other, by: Self.approved, workshop) == [.earnings(.figuresChanged)])
    workshop.accept(.correctOutput(action), by: Self.approved)
    #expect(rules(action, by: Self.approved, workshop) == [.weaving(.rowChanged)])
    #expect(workshop.reversal(of: .correctOutput(action)) == nil)
  }
}

/// Counts and stages of rows that nothing was built on: pieces go back, or on.
@Suite struct CorrectOutputCountTests {
  private static let batch = WeavingSample.batch

  /// Crowns 1, 3 and 5 by person 0 on the third.
  private static var woven: Workshop {
    var workshop = WeavingSample.running
    workshop.accept(
      WeavingSample.record(3, [WeavingSample.entry(0, WeavingSample.lisu, [1, 3, 5])]))
    return workshop
  }

  private func accept(
    _ workshop: inout Workshop, _ change: (inout WorkDone) -> Void
  ) throws {
    let part = try #require(workshop.works(of: ID(0)).first)
    var action = CorrectOutput {
      $0.day = WeavingSample.day(9)
      $0.output = ID(0)
      $0.before = part
      $0.after = part
      $0.reason = "salah hitung"
    }
    change(&action.after)
    workshop.accept(.correctOutput(action))
    #expect(Workshop(rows: workshop) == workshop)
  }

  private func steps(_ workshop: Workshop) -> [UInt8] {
    workshop.batches[Self.batch].pieces.map(\.step)
  }

  @Test func aCountTooHighSendsPiecesBack() throws {
    var workshop = Self.woven
    try accept(&workshop) { $0.pieces = [1, 3] }
    #expect(steps(workshop) == [1, 0, 1, 0, 0])
    #expect(workshop.outputs(on: WeavingSample.day(3)).map(\.pieces) == [[1, 3]])
  }

  @Test func aCountTooLowTakesPiecesOn() throws {
    var workshop = Self.woven
    try accept(&workshop) { $0.pieces = [1, 2, 3, 5] }
    #expect(steps(workshop) == [1, 1, 1, 0, 1])
    #expect(workshop.batches[Self.batch].pieces[1].maker(of: WeavingSample.lisu)?.worker == ID(0))
  }

  @Test func aRowThatNeverWasIsTakenOut() throws {
    var workshop = Self.woven
    try accept(&workshop) { $0.pieces = [] }
    #expect(steps(workshop) == [0, 0, 0, 0, 0])
    #expect(workshop.outputs(on: WeavingSample.day(3)).isEmpty)
    #expect(workshop.outputCorrections.count == 1)
  }

  /// He wove the bases of what another had crowned.
  @Test func aWrongStageIsPutRight() throws {
    var workshop = Self.woven
    workshop.accept(WeavingSample.record(3, [WeavingSample.entry(1, WeavingSample.lisu, [2])]))
    try accept(&workshop) {
      $0.stage = WeavingSample.anyam
      $0.pieces = [2]
    }
    #expect(steps(workshop) == [0, 2, 0, 0, 0])
    #expect(workshop.batches[Self.batch].pieces[1].makers.map(\.worker) == [ID(1), ID(0)])
  }
}
