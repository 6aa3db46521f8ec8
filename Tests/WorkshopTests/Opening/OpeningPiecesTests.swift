import Testing
import Workshop

/// Pieces that were there when the store began: in stock, sold, paid for and brought back.
@Suite struct OpeningPiecesTests {
  private static let october = EarningsFixture.october

  @Test func rowsCountFromWhenTheirBlockIsSigned() {
    var workshop = EarningsFixture.stocked
    OpeningFixture.enter([OpeningFixture.caps(4)], count: 4, sum: 600_000, in: &workshop)
    #expect(workshop.derived.stock.values.reduce(0, +) == 20)
    #expect(workshop.batches.count == 1)
    OpeningFixture.sign(.finished, in: &workshop)
    #expect(workshop.derived.stock.values.reduce(0, +) == 24)
    #expect(workshop.openingStock == OpeningTotal(count: 4, sum: Rupiah(600_000)))
    #expect(workshop.openingLeft == OpeningTotal(count: 4, sum: Rupiah(600_000)))
    #expect(workshop.batches[ID(1)].opened == Sample.day(2026, 2, 28))
    #expect(Workshop(rows: workshop.rows).derived == workshop.derived)
  }

  @Test func settledPiecesAddNothingToWhatOthersShare() throws {
    let alone = try EarningsFixture.sold.figures(of: Self.october)
    let both = try OpeningFixture.sold(2).figures(of: Self.october)
    #expect(both.divided == Rupiah(2_800_000))
    #expect(both.shares == alone.shares)
    // 2 x 150,000: half was paid as premi before, 35% is capital, 15% PNBP.
    #expect(both.opening?.turnover == Rupiah(300_000))
    #expect(both.opening?.settled == Rupiah(150_000))
    #expect(both.part(.state) == Rupiah(420_000 + 45_000))
    #expect(both.part(.workshop) == Rupiah(980_000 + 105_000))
    #expect(both.premi == alone.premi)
  }

  @Test func namedMakersArePaidFromTheirOwnPieces() throws {
    let alone = try EarningsFixture.sold.figures(of: Self.october)
    // One cap: half of 150,000. Lisu 3 and penyelesaian 1.5 by CONTOH 0, anyam 5.5 by CONTOH 1.
    let both = try OpeningFixture.sold(1, by: [0, 1]).figures(of: Self.october)
    #expect(both.share(of: ID(0))?.forOpening == Rupiah(22_500 + 11_250))
    #expect(both.share(of: ID(1))?.forOpening == Rupiah(41_250))
    #expect(both.share(of: ID(2)) == alone.share(of: ID(2)))
    for worker in 0..<3 {
      #expect(
        both.share(of: ID(worker))?.forPoints == alone.share(of: ID(worker))?.forPoints)
    }
    #expect(both.opening?.settled == Rupiah())
    #expect(both.unshared == alone.unshared)
  }

  @Test func aMakerOfOpeningPiecesAloneHasAShareOfTheMonth() throws {
    let both = try OpeningFixture.sold(2, by: [2]).figures(of: Self.october)
    let alone = try EarningsFixture.sold.figures(of: Self.october)
    let more = both.premi(of: ID(2)) - alone.premi(of: ID(2))
    #expect(more == Rupiah(150_000))
  }

  @Test func aPieceThatComesBackTakesItsPartsFromTheWorkshopAlone() throws {
    var workshop = OpeningFixture.sold(2, by: [0])
    EarningsFixture.close(Self.october, on: EarningsFixture.day(11, 5), in: &workshop)
    let paid = workshop.account(of: ID(0)).balance
    let back = TakeBack {
      $0.day = EarningsFixture.day(11, 8)
      $0.sale = ID(1)
      $0.piece = PiecePlace(ID(1), 1)
      $0.redress = .refund
      $0.reason = "jahitan lepas"
    }
    workshop.accept(.takeBack(back), by: OpeningFixture.witnessed)
    let november = try workshop.figures(of: EarningsFixture.november)
    #expect(november.opening?.turnover == Rupiah(-150_000))
    #expect(november.opening?.settled == Rupiah(-75_000))
    #expect(november.missing == Rupiah())
    #expect(workshop.account(of: ID(0)).balance == paid)
    #expect(workshop.openingLeft == OpeningTotal(count: 3, sum: Rupiah(450_000)))
    #expect(workshop.books.balances[.openingPieces] == Rupiah(450_000))
    #expect(workshop.derived.queue.map(\.batch) == [ID(1)])
  }

  @Test func aHalfDonePieceDividesItsPriceByItsStages() throws {
    var workshop = EarningsFixture.sold
    // Before penyelesaian: lisu and anyam (8.5 of 10 points) were paid before.
    let row = OpeningFixture.caps(2, block: .inWork) {
      $0.label = "B-0146"
      $0.step = 3
      $0.person = ID(1)
      $0.due = EarningsFixture.day(10, 30)
      $0.value = Rupiah(40_000)
    }
    OpeningFixture.enter([row], count: 2, sum: 80_000, in: &workshop)
    OpeningFixture.sign(.inWork, in: &workshop)
    #expect(workshop.derived.openBatches == [ID(1)])
    EarningsFixture.weave(ID(1), [(1, 10, 1...2)], in: &workshop)
    EarningsFixture.sign(ID(1), gate: 1, 1...2, in: &workshop)
    OpeningFixture.sell(1...1, of: ID(1), in: &workshop)
    let figures = try workshop.figures(of: Self.october)
    #expect(figures.opening?.turnover == Rupiah(127_500))
    #expect(figures.turnover == Rupiah(4_000_000 + 22_500))
    #expect(figures.opening?.settled == Rupiah(63_750))
    let alone = try EarningsFixture.sold.figures(of: Self.october)
    // Finishing counts 1.5 points in each cap, and one of the two is sold.
    let points = alone.share(of: ID(1))?.points ?? 0
    #expect(figures.share(of: ID(1))?.points == points + 150)
    #expect(workshop.books.balances[.openingPieces] == Rupiah(40_000))
  }

  @Test func whatLeavesUnsoldGoesOutOfTheOpeningValueAndComesBackToIt() {
    var workshop = EarningsFixture.stocked
    OpeningFixture.enter([OpeningFixture.caps(4)], count: 4, sum: 600_000, in: &workshop)
    OpeningFixture.sign(.finished, in: &workshop)
    let letGo = LetGo {
      $0.day = EarningsFixture.day(10, 8)
      $0.pieces = [PiecePlace(ID(1), 1)]
      $0.receiver = "KANTOR CONTOH"
      $0.reason = "kunjungan kerja"
    }
    workshop.accept(.letGo(letGo), by: OpeningFixture.witnessed)
    #expect(workshop.openingLeft == OpeningTotal(count: 3, sum: Rupiah(450_000)))
    #expect(workshop.books.balances[.openingPieces] == Rupiah(450_000))
    let back = Withdraw(.leaving(ID(0)), on: EarningsFixture.day(10, 8))
    workshop.accept(.withdraw(back), by: OpeningFixture.clerk)
    #expect(workshop.openingLeft == OpeningTotal(count: 4, sum: Rupiah(600_000)))
    #expect(workshop.books.balances[.openingPieces] == Rupiah(600_000))
  }

  @Test func aConsignedPieceIsSoldByItsPartnerAndComesBack() {
    var workshop = EarningsFixture.stocked
    workshop.accept(
      .addBuyer(
        AddBuyer {
          $0.day = OpeningFixture.day
          $0.name = "TOKO MISAL"
        }), by: OpeningFixture.clerk)
    let row = OpeningFixture.caps(3, block: .consigned) { $0.buyer = ID(0) }
    OpeningFixture.enter([row], count: 3, sum: 450_000, in: &workshop)
    OpeningFixture.sign(.consigned, in: &workshop)
    #expect(workshop.derived.stock.values.reduce(0, +) == 20)
    #expect(workshop.openConsignments == [ID(0)])
    #expect(workshop.books.balances[.openingPieces] == Rupiah(450_000))
    let back = ReturnConsigned {
      $0.day = EarningsFixture.day(10, 6)
      $0.consignment = ID(0)
      $0.pieces = [PiecePlace(ID(1), 2)]
    }
    workshop.accept(.returnConsigned(back), by: OpeningFixture.clerk)
    #expect(workshop.derived.stock.values.reduce(0, +) == 21)
    #expect(workshop.isOpeningUsed(ID(0)))
  }

  @Test func whatIsOwedSinceBeforeCountsWhenItIsPaid() throws {
    var workshop = EarningsFixture.sold
    workshop.accept(
      .addBuyer(
        AddBuyer {
          $0.day = OpeningFixture.day
          $0.name = "KANTOR MISAL"
        }), by: OpeningFixture.clerk)
    let row = OpeningFixture.caps(2, by: [1], block: .receivable) {
      $0.buyer = ID(0)
      $0.number = 157
    }
    OpeningFixture.enter([row], count: 2, sum: 300_000, in: &workshop)
    let before = workshop.derived.months
    OpeningFixture.sign(.receivable, in: &workshop)
    #expect(workshop.derived.months == before)
    #expect(workshop.nextNota(in: 2026) == 158)
    #expect(workshop.derived.debts.amount == Rupiah(300_000))
    #expect(workshop.books.balances[.owed(ID(0))] == Rupiah(300_000))
    #expect(try workshop.figures(of: Self.october).opening == nil)
    let payment = ReceivePayment {
      $0.day = EarningsFixture.day(10, 25)
      $0.sale = ID(1)
    }
    workshop.accept(.receivePayment(payment), by: OpeningFixture.clerk)
    #expect(try workshop.figures(of: Self.october).opening?.turnover == Rupiah(300_000))
    #expect(workshop.books.balances[.owed(ID(0))] ?? Rupiah() == Rupiah())
    #expect(workshop.books.balances[.treasury] == Rupiah(3_100_000))
  }
}
