import Testing
import Workshop

/// Support: what became of it is in our records once.
@Suite struct SupportTests {
  private typealias Fixture = PartnershipFixture

  /// Ten moulds, the kind 0, of which there are 22.
  private static let moulds = ReceiveSupport {
    $0.day = Fixture.today
    $0.until = Fixture.today
    $0.kind = .tools
    $0.partner = ID(0)
    $0.words = "cetakan nomor 8"
    $0.toolKind = 0
    $0.tools = 10
  }

  @Test func toolsGoIntoStockWithTheirSource() throws {
    var workshop = Fixture.signedWorkshop
    let before = workshop
    let back = try #require(workshop.reversal(of: .receiveSupport(Self.moulds)))
    Fixture.must(.receiveSupport(Self.moulds), in: &workshop)
    #expect(workshop.tools(of: 0).count == 32)
    #expect(workshop.support(behind: Tool(0, 22)) == nil)
    #expect(workshop.support(behind: Tool(0, 23)) == ID(0))
    #expect(workshop.support(behind: Tool(0, 32)) == ID(0))
    #expect(Workshop(rows: workshop.rows) == workshop)
    for action in back { Fixture.must(action, in: &workshop) }
    #expect(workshop.tools(of: 0) == before.tools(of: 0))
  }

  @Test func toolsThatWereCountedStay() {
    var workshop = Fixture.signedWorkshop
    Fixture.must(.receiveSupport(Self.moulds), in: &workshop)
    Fixture.must(
      .countTools(
        CountTools {
          $0.day = Fixture.today
          $0.out = [ToolHandout(Tool(0, 30), to: ID(0))]
        }), in: &workshop)
    #expect(
      workshop.broken(
        by: .withdraw(Withdraw(.support(ID(0)), on: Fixture.today)), as: Fixture.clerk)
        == [RuleBroken(.partnership(.toolsUsed))])
  }

  private static let lot = ReceiveMaterial {
    $0.day = Fixture.today
    $0.label = "H-1"
    $0.kind = 2
    $0.source = "DINAS CONTOH"
    $0.quantity = 5
  }

  private static let thread = ReceiveSupport {
    $0.day = Fixture.today
    $0.until = Fixture.today
    $0.kind = .material
    $0.partner = ID(0)
    $0.words = "benang emas"
    $0.lot = ID(0)
  }

  @Test func materialIsOneLotOfOneSupport() {
    var workshop = Fixture.signedWorkshop
    Fixture.must(.receiveMaterial(Self.lot), in: &workshop)
    Fixture.must(.receiveSupport(Self.thread), in: &workshop)
    #expect(workshop.support(behind: ID<MaterialLot>(0)) == ID(0))
    #expect(
      workshop.broken(by: .receiveSupport(Self.thread), as: Fixture.clerk)
        == [RuleBroken(.partnership(.outcomeTaken), field: .lot)])
    #expect(
      workshop.broken(
        by: .withdraw(Withdraw(.materialLot(ID(0)), on: Fixture.today)), as: Fixture.clerk)
        == [RuleBroken(.partnership(.supportStands))])
  }

  @Test func aLotThatWasBoughtIsNoGift() {
    var workshop = Fixture.signedWorkshop
    var bought = Self.lot
    bought.price = Rupiah(350_000)
    Fixture.must(.receiveMaterial(bought), in: &workshop)
    #expect(
      workshop.broken(by: .receiveSupport(Self.thread), as: Fixture.clerk)
        == [RuleBroken(.partnership(.lotWasBought), field: .lot)])
  }

  private static let training = HoldTraining {
    $0.day = Fixture.today
    $0.programme = "harga dan untung"
    $0.instructor = "DINAS CONTOH"
    $0.first = Fixture.today - 2
    $0.last = Fixture.today
    $0.participants = [ID(0), ID(2)]
  }

  private static let course = ReceiveSupport {
    $0.day = Fixture.today - 2
    $0.until = Fixture.today
    $0.kind = .training
    $0.partner = ID(0)
    $0.words = "harga dan untung"
    $0.participants = 2
    $0.training = ID(0)
  }

  @Test func aTrainingIsInThePeoplesRecordsOnce() {
    var workshop = Fixture.signedWorkshop
    Fixture.must(.holdTraining(Self.training), in: &workshop)
    Fixture.must(.receiveSupport(Self.course), in: &workshop)
    #expect(workshop.trainings(of: ID(2)) == [ID(0)])
    #expect(
      workshop.broken(by: .receiveSupport(Self.course), as: Fixture.clerk)
        == [RuleBroken(.partnership(.outcomeTaken), field: .participants)])
    #expect(
      workshop.broken(
        by: .withdraw(Withdraw(.training(ID(0)), on: Fixture.today)), as: Fixture.clerk)
        == [RuleBroken(.partnership(.supportStands))])
  }

  @Test func itHasAsManyPeopleAsItsTraining() {
    var workshop = Fixture.signedWorkshop
    Fixture.must(.holdTraining(Self.training), in: &workshop)
    var course = Self.course
    course.participants = 3
    #expect(
      workshop.broken(by: .receiveSupport(course), as: Fixture.clerk)
        == [RuleBroken(.partnership(.outcomeMissing), field: .participants)])
  }

  /// The nota of today through channel 4: three pieces, Rp550.000; one of the day before the
  /// exhibition is not its own.
  @Test func anExhibitionHasTheSalesOfItsChannelOnItsDays() throws {
    var workshop = Fixture.signedWorkshop
    MarketFixture.must(.sell(MarketFixture.sale), by: Fixture.clerk, in: &workshop)
    var early = MarketFixture.sale
    early.number = 2
    early.day = Sample.day(2026, 11, 9)
    early.lines = [MarketFixture.line(0, 8, .a, [3], 150_000)]
    early.paid = Rupiah(150_000)
    workshop.apply(.sell(early), by: Fixture.clerk)
    Fixture.must(.receiveSupport(Fixture.exhibition), in: &workshop)
    let sales = try #require(workshop.sales(of: ID<Support>(0)))
    #expect(sales.pieces == 3 && sales.turnover == Rupiah(550_000))
  }

  @Test func aDayOfAChannelBelongsToOneSupport() {
    var workshop = Fixture.signedWorkshop
    Fixture.must(.receiveSupport(Fixture.exhibition), in: &workshop)
    var second = Fixture.exhibition
    second.day = Sample.day(2026, 11, 23)
    second.until = Sample.day(2026, 11, 23)
    #expect(
      workshop.broken(by: .receiveSupport(second), as: Fixture.clerk) == [
        RuleBroken(
          .partnership(.channelTaken(Sample.day(2026, 11, 10))), field: .channel)
      ])
    second.channel = 5
    #expect(workshop.broken(by: .receiveSupport(second), as: Fixture.clerk).isEmpty)
  }

  @Test(arguments: Support.Kind.allCases) func whatBecameOfItIsSaid(_ kind: Support.Kind) {
    let bare = ReceiveSupport {
      $0.day = Fixture.today
      $0.until = Fixture.today
      $0.kind = kind
      $0.partner = ID(0)
      $0.words = "pendampingan"
    }
    let rules = Fixture.signedWorkshop.broken(by: .receiveSupport(bare), as: Fixture.clerk)
      .map(\.rule)
    #expect(rules == (kind == .mentoring ? [] : [.partnership(.outcomeMissing)]))
  }

  @Test func answersAPledgeOfItsPartnerAlone() {
    var workshop = Fixture.signedWorkshop
    Fixture.must(
      .setPartner(
        SetPartner {
          $0.day = Fixture.today
          $0.name = "YAYASAN CONTOH"
        }), in: &workshop)
    var other = Fixture.exhibition
    other.partner = ID(1)
    #expect(
      workshop.broken(by: .receiveSupport(other), as: Fixture.clerk)
        == [RuleBroken(.field(.unknownRow), field: .pledge)])
  }
}
