import Testing
import Workshop

/// Premi, dues, cash, orders, material and tools of the opening, and their place in the books.
@Suite struct OpeningMoneyTests {
  @Test func whatSomebodySavedAndMayUseStandsApart() {
    var workshop = EarningsFixture.stocked
    let row = OpeningFixture.amount(.premi, 300_000) {
      $0.person = ID(1)
      $0.usable = Rupiah(50_000)
    }
    OpeningFixture.enter([row], count: 1, sum: 350_000, in: &workshop)
    #expect(workshop.account(of: ID(1)).balance == Rupiah())
    OpeningFixture.sign(.premi, in: &workshop)
    let account = workshop.account(of: ID(1))
    #expect(account.balance == Rupiah(350_000))
    #expect(account.usable(250) == Rupiah(50_000))
    #expect(workshop.ledger(of: ID(1)).map(\.balance) == [Rupiah(350_000)])
    #expect(workshop.books.balances[.premi(ID(1))] == Rupiah(-350_000))
    let tooMuch = EarningsFixture.move(.needs, 60_000, of: 1)
    #expect(
      workshop.broken(by: tooMuch, as: OpeningFixture.treasurer).map(\.rule)
        == [.ledger(.beyondUsable(Rupiah(50_000)))])
    workshop.accept(EarningsFixture.move(.needs, 20_000, of: 1), by: OpeningFixture.treasurer)
    #expect(workshop.account(of: ID(1)).usable(250) == Rupiah(30_000))
    #expect(workshop.isOpeningUsed(ID(0)))
    #expect(Workshop(rows: workshop.rows).derived == workshop.derived)
  }

  @Test func premiOfBeforeIsAnAmountOfSavedOrUsableMoney() {
    let who = OpeningFixture.authority(.premi)
    var workshop = EarningsFixture.stocked
    workshop.accept(OpeningFixture.mark(.total, [.premi], count: 1, sum: 350_000), by: who)
    func broken(_ saved: Int64, _ usable: Rupiah) -> [RuleBroken] {
      let row = OpeningFixture.amount(.premi, saved) {
        $0.person = ID(1)
        $0.usable = usable
      }
      return workshop.broken(by: OpeningFixture.setting(row), as: who)
    }
    let missing = [RuleBroken(.earnings(.amountMissing), field: .paid)]
    #expect(broken(0, Rupiah(1)).isEmpty && broken(1, Rupiah()).isEmpty)
    #expect(broken(1, Rupiah.largest).isEmpty)
    #expect(broken(0, Rupiah()) == missing)
    #expect(broken(1, Rupiah(-1)) == missing)
    #expect(broken(1, Rupiah.largest + Rupiah(1)) == missing)
  }

  @Test func pnbpOfAMonthBeforeTheStoreIsDeposited() {
    var workshop = EarningsFixture.stocked
    let february = Month(year: 2026, month: 2)
    let rows = [
      OpeningFixture.amount(.dues, 45_000) { $0.month = february },
      OpeningFixture.amount(.dues, 900_000) { $0.words = "Modal kerja" },
      OpeningFixture.amount(.dues, 100_000) { $0.kind = 1 },
    ]
    OpeningFixture.enter(rows, count: 3, sum: 1_045_000, in: &workshop)
    OpeningFixture.sign(.dues, in: &workshop)
    var deposit = DepositPNBP {
      $0.day = EarningsFixture.day(10, 6)
      $0.month = february
      $0.amount = Rupiah(45_001)
      $0.billing = "820261006000001"
      $0.ntpn = "A1B2C3D4E5F6G7H8"
    }
    #expect(
      workshop.broken(by: .depositPNBP(deposit), as: OpeningFixture.treasurer).map(\.rule)
        == [.ledger(.beyondDeposit(Rupiah(45_000)))])
    deposit.amount = Rupiah(45_000)
    workshop.accept(.depositPNBP(deposit), by: OpeningFixture.treasurer)
    #expect(workshop.books.balances[.state] == Rupiah())
    #expect(workshop.books.balances[.fund("Modal kerja")] == Rupiah(-900_000))
    #expect(workshop.books.balances[.loss] == Rupiah(100_000))
  }

  @Test func aLossOfBeforeIsMadeGoodByTheFirstMonth() throws {
    var workshop = EarningsFixture.sold
    let loss = OpeningFixture.amount(.dues, 100_000) { $0.kind = 1 }
    OpeningFixture.enter([loss], count: 1, sum: 100_000, in: &workshop)
    OpeningFixture.sign(.dues, in: &workshop)
    #expect(try workshop.figures(of: EarningsFixture.october).divided == Rupiah(2_700_000))
  }

  @Test func anOpenOrderKeepsItsAdvanceWithoutNewMoney() {
    var workshop = EarningsFixture.stocked
    workshop.accept(
      .addBuyer(
        AddBuyer {
          $0.day = OpeningFixture.day
          $0.name = "BANK CONTOH"
        }), by: OpeningFixture.clerk)
    let row = OpeningFixture.amount(.orders, 500_000) {
      $0.buyer = ID(0)
      $0.due = EarningsFixture.day(11, 20)
      $0.lines = [
        OrderLine {
          $0.kind = OrderKind(ID(0), colour: 0, size: 8)
          $0.quantity = 10
          $0.price = Rupiah(150_000)
        }
      ]
    }
    OpeningFixture.enter([row], count: 1, sum: 500_000, in: &workshop)
    OpeningFixture.sign(.orders, in: &workshop)
    #expect(workshop.derived.openOrders == [ID(0)])
    #expect(workshop.advanceLeft(of: ID(0)) == Rupiah(500_000))
    #expect(workshop.books.balances[.advance(ID(0))] == Rupiah(-500_000))
    #expect(workshop.books.balances[.treasury] == nil)
    #expect(workshop.books.balances[.opening] == Rupiah(500_000))
  }

  @Test func materialIsACostOfTheBatchThatUsesItAndOfNoMonth() throws {
    var workshop = EarningsFixture.stocked
    let row = OpeningFixture.amount(.material, 300_000) {
      $0.label = "S-30"
      $0.kind = 2
      $0.quantity = 10
    }
    OpeningFixture.enter([row], count: 1, sum: 300_000, in: &workshop)
    OpeningFixture.sign(.material, in: &workshop)
    #expect(workshop.costs.isEmpty)
    let issue = IssueMaterial {
      $0.day = EarningsFixture.day(10, 6)
      $0.lot = ID(0)
      $0.batch = ID(0)
      $0.quantity = 4
    }
    workshop.accept(.issueMaterial(issue), by: OpeningFixture.clerk)
    #expect(workshop.materialCost(of: ID(0)) == Rupiah(120_000))
    #expect(try workshop.figures(of: EarningsFixture.october).cost == Rupiah())
    #expect(workshop.books.balances[.openingMaterial] == Rupiah(180_000))
  }

  @Test func aToolInHandIsOutSinceBefore() {
    var workshop = EarningsFixture.stocked
    var row = OpeningRow()
    row.block = .tools
    row.kind = 2
    row.tools = [1, 2]
    row.person = ID(1)
    OpeningFixture.enter([row], count: 2, sum: 0, in: &workshop)
    OpeningFixture.sign(.tools, in: &workshop)
    #expect(workshop.toolsOut.map(\.tool) == [Tool(2, 1), Tool(2, 2)])
    #expect(workshop.books.isEmpty)
  }

  @Test func everyBlockBalancesAgainstItsControlTotal() {
    var workshop = EarningsFixture.stocked
    let cash = OpeningFixture.amount(.cash, 1_200_000) { $0.words = "kas" }
    OpeningFixture.enter([cash], count: 1, sum: 1_200_000, in: &workshop)
    let caps = [OpeningFixture.caps(4), OpeningFixture.caps(3, by: [0])]
    OpeningFixture.enter(caps, count: 7, sum: 1_050_000, in: &workshop)
    OpeningFixture.sign(.cash, in: &workshop)
    OpeningFixture.sign(.finished, in: &workshop)
    let entries = workshop.books.filter { $0.day == workshop.openingDay }
    #expect(entries.map(\.source) == [.opening(.finished), .opening(.cash)])
    for entry in entries {
      #expect(entry.postings.reduce(Rupiah()) { $0 + $1.amount } == Rupiah())
    }
    #expect(entries.map { $0.postings[0].amount } == [Rupiah(1_050_000), Rupiah(1_200_000)])
    #expect(workshop.openingEquity == Rupiah(2_250_000))
  }
}
