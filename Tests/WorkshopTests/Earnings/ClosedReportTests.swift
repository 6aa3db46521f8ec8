import Reports
import Testing
import Wording
import Workshop

/// October closed on 5 November, and what is said of it afterwards.
@Suite struct ClosedReportTests {
  private static let october = EarningsFixture.october
  private static let witnessed = Authority(user: ID(0), signer: ID(2))

  private func report(_ workshop: Workshop, on day: Day) -> [String] {
    MonthlyReport(Self.october, of: workshop).paper(of: workshop, on: day, .indonesian).lines
  }

  @Test func itsReportBearsTheDayOfItsClosing() {
    let closed = EarningsFixture.closed
    let open = EarningsFixture.sold
    let later = EarningsFixture.day(12, 24)
    #expect(report(closed, on: later) == report(closed, on: EarningsFixture.day(11, 5)))
    #expect(report(closed, on: later).contains { $0.hasSuffix("Dihitung 5 November 2026") })
    #expect(report(closed, on: later).contains { $0.hasPrefix("Bulan sudah ditutup") })
    #expect(report(open, on: later).contains { $0.hasSuffix("Dihitung 24 Desember 2026") })
  }

  @Test func aMonthBeforeAClosedOneIsClosedWithIt() {
    let closed = EarningsFixture.closed
    #expect(closed.closingDay(of: Month(year: 2026, month: 8)) == EarningsFixture.day(11, 5))
    #expect(closed.closingDay(of: EarningsFixture.november) == nil)
    #expect(closed.closingDay(of: Month(year: 2026, month: 2)) == nil, "history")
  }

  @Test func aVoidingReversesSaleAndPaymentInTheBooksOfItsMonth() {
    var workshop = EarningsFixture.stocked
    EarningsFixture.sell(1...3, on: EarningsFixture.day(10, 20), .unpaid, in: &workshop)
    let payment = ReceivePayment {
      $0.day = EarningsFixture.day(10, 25)
      $0.payment = .transfer
    }
    workshop.accept(.receivePayment(payment), by: EarningsFixture.clerk)
    EarningsFixture.close(Self.october, on: EarningsFixture.day(11, 5), in: &workshop)
    let before = workshop.books
    let day = EarningsFixture.day(11, 6)
    let void = Withdraw(.sale(ID(0)), on: day, because: "barang kembali")
    workshop.accept(.withdraw(void), by: Self.witnessed)
    #expect(Array(workshop.books.prefix(before.count)) == before)
    let added = workshop.books.dropFirst(before.count)
    #expect(added.map(\.day) == [day])
    #expect(added.map(\.source) == [.voiding(ID(0))])
    let balances = workshop.books.balances
    #expect(balances[.sales(0)] == Rupiah() && balances[.owed(nil)] == Rupiah())
    #expect(balances[.treasury] == Rupiah())
  }

  @Test func aVoidingIsTakenBackAsOfItsOwnDayAlone() {
    var workshop = EarningsFixture.closed
    let void = Withdraw(
      .sale(ID(0)), on: EarningsFixture.day(11, 6), because: "barang kembali")
    workshop.accept(.withdraw(void), by: Self.witnessed)
    var later = void.reversed
    later.day = EarningsFixture.day(11, 7)
    #expect(
      workshop.broken(by: .withdraw(later), as: Self.witnessed).map(\.rule) == [
        .field(.nothingChanges)
      ])
    let voided = workshop
    workshop.accept(.withdraw(void.reversed), by: Self.witnessed)
    #expect(workshop.sales[ID<Sale>(0)].withdrawnOn == nil)
    let months = workshop.derived.months.filter { $0.value != MonthSums() }
    #expect(months == EarningsFixture.closed.derived.months)
    #expect(voided.derived.months[EarningsFixture.november]?.sold == -20)
  }

  /// The day on the state's receipt stays; the books have it on the first day of November.
  @Test func aDepositOfAClosedMonthsDayIsBookedInTheOpenMonth() {
    var workshop = EarningsFixture.closed
    let october = workshop.books.filter { $0.day.month == Self.october }
    let deposit = DepositPNBP {
      $0.day = EarningsFixture.day(10, 28)
      $0.month = Self.october
      $0.amount = Rupiah(420_000)
      $0.billing = "820261106000001"
      $0.ntpn = "A1B2C3D4E5F6G7H8"
    }
    workshop.accept(.depositPNBP(deposit), by: EarningsFixture.treasurer)
    #expect(workshop.books.filter { $0.day.month == Self.october } == october)
    let booked = workshop.books.filter { $0.source == .deposit(ID(0)) }.map(\.day)
    #expect(booked == [EarningsFixture.day(11, 1)])
    #expect(workshop.deposits[ID<Deposit>(0)].day == EarningsFixture.day(10, 28))
  }

  @Test func aConsignmentOfAClosedMonthIsBroughtBackNotWithdrawn() {
    var workshop = EarningsFixture.stocked
    let buyer = AddBuyer {
      $0.day = EarningsFixture.day(10, 16)
      $0.name = "KOPERASI TELADAN"
    }
    workshop.accept(.addBuyer(buyer), by: EarningsFixture.clerk)
    let consign = Consign {
      $0.day = EarningsFixture.day(10, 16)
      $0.channel = 4
      $0.lines = EarningsFixture.sale(1...2, on: EarningsFixture.day(10, 16), in: workshop).lines
    }
    workshop.accept(.consign(consign), by: EarningsFixture.clerk)
    EarningsFixture.sell(3...4, on: EarningsFixture.day(10, 20), in: &workshop)
    EarningsFixture.close(Self.october, on: EarningsFixture.day(11, 5), in: &workshop)
    let before = report(workshop, on: EarningsFixture.day(11, 5))
    let withdrawal = Withdraw(.consignment(ID(0)), on: EarningsFixture.day(11, 6))
    #expect(
      workshop.broken(by: .withdraw(withdrawal), as: EarningsFixture.clerk).map(\.rule)
        == [.earnings(.monthClosed(Self.october))])
    let back = ReturnConsigned {
      $0.day = EarningsFixture.day(11, 6)
      $0.pieces = [PiecePlace(ID(0), 1), PiecePlace(ID(0), 2)]
    }
    workshop.accept(.returnConsigned(back), by: EarningsFixture.clerk)
    #expect(report(workshop, on: EarningsFixture.day(11, 6)) == before)
  }

  /// 100,000 came in and 150,000 was spent: what is missing lessens the next month's base.
  @Test func aLossIsSaidOnBothPremiLists() throws {
    var workshop = EarningsFixture.sold
    EarningsFixture.close(Self.october, on: EarningsFixture.day(11, 5), in: &workshop)
    EarningsFixture.spend(50_000, on: EarningsFixture.day(11, 6), in: &workshop)
    let loss = try list(EarningsFixture.november, of: workshop)
    #expect(loss.contains("Rugi dibawa ke bulan depan -50.000"))
    EarningsFixture.close(EarningsFixture.november, on: EarningsFixture.day(12, 2), in: &workshop)
    EarningsFixture.spend(-80_000, on: EarningsFixture.day(12, 3), in: &workshop)
    let next = try list(Month(year: 2026, month: 12), of: workshop)
    #expect(next.contains("Rugi bulan lalu yang dibawa -50.000"))
    #expect(next.contains("Jumlah 100% 30.000"))
  }

  private func list(_ month: Month, of workshop: Workshop) throws -> [String] {
    PremiList.paper(of: try workshop.figures(of: month), in: workshop, .indonesian).lines
      .map { $0.split(separator: " ").joined(separator: " ") }
  }
}

extension Withdraw {
  fileprivate var reversed: Withdraw {
    var opposite = self
    opposite.reinstates.toggle()
    return opposite
  }
}
