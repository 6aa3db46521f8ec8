import Testing
import Workshop

/// What was entered wrong is put right with a reason, keeps its place, and shows what it said.
@Suite struct AmendTests {
  private static let clerk = MarketFixture.clerk
  private static let today = MarketFixture.today

  /// Three P8 at 150,000 and one R8 at 250,000 went to the cooperative ten days ago.
  private static let given: Workshop = {
    var workshop = MarketFixture.stocked
    MarketFixture.must(.addBuyer(MarketFixture.buyer("TOKO MISAL")), by: clerk, in: &workshop)
    let consign = Consign {
      $0.day = today - 10
      $0.buyer = ID(0)
      $0.channel = 9
      $0.lines = [
        MarketFixture.line(0, 8, .a, [1, 2, 3], 150_000),
        MarketFixture.line(1, 8, .a, [1], 250_000),
      ]
    }
    MarketFixture.must(.consign(consign), by: clerk, in: &workshop)
    return workshop
  }()

  private static func amending(
    _ workshop: Workshop, _ change: (inout ConsignmentTerms) -> Void
  ) -> Action {
    .amend(
      Amend {
        $0.day = today
        $0.consignment = AmendedConsignment {
          $0.consignment = ID(0)
          $0.before = workshop.consignments[ID(0)].terms
          $0.after = $0.before
          change(&$0.after)
        }
        $0.reason = "salah baca kertas"
      })
  }

  private static func sold(_ workshop: Workshop) -> Workshop {
    var workshop = workshop
    let sale = Sell {
      $0.day = today - 2
      $0.number = 1
      $0.buyer = ID(0)
      $0.channel = 9
      $0.lines = [MarketFixture.line(0, 8, .a, [1], 150_000)]
      $0.paid = Rupiah(150_000)
      $0.consignment = ID(0)
    }
    MarketFixture.must(.sell(sale), by: clerk, in: &workshop)
    return workshop
  }

  @Test func aConsignmentGetsAnotherPartnerDayAndGoodsAndGoesBack() throws {
    var workshop = Self.given
    let action = Self.amending(workshop) {
      $0.buyer = ID(1)
      $0.day = Self.today - 12
      // One P8 stays behind, one of the third batch goes instead.
      $0.lines[0].pieces = [1, 2]
      $0.lines.append(MarketFixture.line(2, 8, .a, [1], 150_000))
    }
    let back = try #require(workshop.reversal(of: action))
    MarketFixture.must(action, by: Self.clerk, in: &workshop)
    #expect(workshop.consignments[ID(0)].buyer == ID(1))
    #expect(workshop.state(of: PiecePlace(ID(0), 3)) == .accepted)
    #expect(workshop.state(of: PiecePlace(ID(2), 1)) == .consigned)
    #expect(workshop.out(on: ID(0)).count == 4)
    #expect(workshop.amendments.map(\.officer) == [ID(0)])
    #expect(workshop.amendments[ID(0)].amend.consignment?.before.buyer == ID(0))
    #expect(Workshop(rows: workshop.rows) == workshop)
    for action in back { MarketFixture.must(action, by: Self.clerk, in: &workshop) }
    #expect(workshop.consignments[ID(0)] == Self.given.consignments[ID(0)])
    #expect(workshop.derived.stock == Self.given.derived.stock)
  }

  struct Refusal: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var rule: Rule
    var isSold = true
    var change: @Sendable (inout ConsignmentTerms) -> Void
  }

  static let refusals = [
    Refusal(testDescription: "nothing changes", rule: .field(.nothingChanges)) { _ in },
    Refusal(
      testDescription: "the partner of a nota", rule: .consignment(.consignmentSettled)
    ) { $0.buyer = ID(1) },
    Refusal(
      testDescription: "a piece that was sold",
      rule: .consignment(.notConsigned(PiecePlace(ID(0), 1)))
    ) { $0.lines[0].pieces = [2, 3] },
    Refusal(
      testDescription: "the price of a piece that was sold",
      rule: .consignment(.notConsigned(PiecePlace(ID(0), 1)))
    ) { $0.lines[0].price = Rupiah(140_000) },
    Refusal(
      testDescription: "after its first nota",
      rule: .consignment(.beforeConsigning(AmendTests.today - 1))
    ) { $0.day = AmendTests.today - 1 },
    Refusal(testDescription: "to come", rule: .field(.dayInFuture)) {
      $0.day = AmendTests.today + 1
    },
    Refusal(testDescription: "a piece twice", rule: .weaving(.pieceListedTwice(1))) {
      $0.lines.append(MarketFixture.line(0, 9, .b, [1], 125_000))
    },
    Refusal(testDescription: "no goods", rule: .market(.linesMissing), isSold: false) {
      $0.lines = []
    },
    Refusal(testDescription: "an unknown partner", rule: .field(.unknownRow), isSold: false) {
      $0.buyer = ID(9)
    },
    Refusal(testDescription: "below the band", rule: .market(.reasonMissing), isSold: false) {
      $0.lines[1].price = Rupiah(100_000)
    },
  ]

  @Test(arguments: refusals) func aConsignmentIsNotChangedSo(_ row: Refusal) {
    let workshop = row.isSold ? Self.sold(Self.given) : Self.given
    let broken = workshop.broken(by: Self.amending(workshop, row.change), as: Self.clerk)
    #expect(broken.map(\.rule) == [row.rule])
  }

  @Test func whatAnotherChangedMeanwhileIsNotOverwritten() {
    var workshop = Self.given
    let mine = Self.amending(workshop) { $0.buyer = ID(1) }
    MarketFixture.must(Self.amending(workshop) { $0.channel = 4 }, by: Self.clerk, in: &workshop)
    #expect(
      workshop.broken(by: mine, as: Self.clerk).map(\.rule) == [.history(.changedMeanwhile)])
  }

  @Test func aReasonAndOneRowAreNeeded() {
    var amend = Amend { $0.day = Self.today }
    #expect(
      Self.given.broken(by: .amend(amend), as: Self.clerk).map(\.rule) == [.field(.unknownRow)])
    guard case .amend(let whole) = Self.amending(Self.given, { $0.channel = 4 }) else { return }
    amend = whole
    amend.reason = "apa"
    let broken = Self.given.broken(by: .amend(amend), as: Self.clerk)
    #expect(broken.map(\.field) == [.reason])
  }

  // MARK: A lot

  private static func lot(
    _ workshop: Workshop, _ change: (inout LotTerms) -> Void
  ) -> Action {
    .amend(
      Amend {
        $0.day = EarningsFixture.day(10, 20)
        $0.lot = AmendedLot {
          $0.lot = ID(0)
          $0.before = workshop.materialLots[ID(0)].terms
          $0.after = $0.before
          change(&$0.after)
        }
        $0.reason = "salah baca nota"
      })
  }

  /// Seven spools for 100,000 become ten for 120,000: four of them cost 48,000.
  @Test func aLotTakesItsCostAndItsBatchesAlong() throws {
    var workshop = MaterialTests.stocked
    workshop.accept(MaterialTests.issue(4, to: 1), by: EarningsFixture.clerk)
    let before = workshop
    let action = Self.lot(workshop) {
      $0.label = "E-01"
      $0.quantity = 10
      $0.price = Rupiah(120_000)
      $0.day = EarningsFixture.day(10, 2)
      $0.source = "TOKO TELADAN"
    }
    let back = try #require(workshop.reversal(of: action))
    workshop.accept(action, by: EarningsFixture.clerk)
    #expect(workshop.left(in: ID(0)) == 6)
    #expect(workshop.materialCost(of: ID(1)) == Rupiah(48_000))
    #expect(workshop.costs(in: EarningsFixture.october).map(\.amount).contains(Rupiah(120_000)))
    #expect(workshop.costs[ID(workshop.costs.count - 1)].day == EarningsFixture.day(10, 2))
    #expect(workshop.materialLot(label: "e-01") == ID(0))
    #expect(Workshop(rows: workshop.rows) == workshop)
    for action in back { workshop.accept(action, by: EarningsFixture.clerk) }
    #expect(workshop.materialLots == before.materialLots && workshop.costs == before.costs)
  }

  @Test func aLotHasNoLessThanLeftItAndComesNoLater() {
    var workshop = MaterialTests.stocked
    workshop.accept(MaterialTests.issue(4, to: 1), by: EarningsFixture.clerk)
    func rules(_ change: (inout LotTerms) -> Void) -> [Rule] {
      workshop.broken(by: Self.lot(workshop, change), as: EarningsFixture.clerk).map(\.rule)
    }
    #expect(
      rules { $0.quantity = 3 } == [.field(.numberOutOfRange(lowest: 4, highest: 100_000))])
    #expect(
      rules { $0.day = EarningsFixture.day(10, 13) }
        == [.material(.beforeLot(EarningsFixture.day(10, 13)))])
    #expect(rules { $0.source = "" } == [.field(.required)])
  }

  @Test func theCostOfAClosedMonthStays() {
    var workshop = MaterialTests.stocked
    let figures = (try? workshop.figures(of: EarningsFixture.october)) ?? MonthFigures()
    let close = CloseMonth {
      $0.day = EarningsFixture.day(11, 5)
      $0.figures = figures
      $0.note = "setor sesudah penutupan"
    }
    workshop.apply(.closeMonth(close), by: EarningsFixture.approved)
    let dearer = Self.lot(workshop) { $0.price = Rupiah(120_000) }
    #expect(
      workshop.broken(by: dearer, as: EarningsFixture.clerk).map(\.rule)
        == [.earnings(.monthClosed(EarningsFixture.october))])
    let named = Self.lot(workshop) { $0.source = "TOKO TELADAN" }
    #expect(workshop.broken(by: named, as: EarningsFixture.clerk).isEmpty)
  }

  // MARK: A dispute and a complaint

  @Test func aDisputeIsPutRightWhileItIsOpen() {
    var workshop = EarningsFixture.closed
    let open = OpenDispute {
      $0.day = EarningsFixture.day(11, 10)
      $0.month = EarningsFixture.october
      $0.claim = "kurang dua buah"
    }
    workshop.accept(.openDispute(open), by: EarningsFixture.treasurer)
    let amend = Action.amend(
      Amend {
        $0.day = EarningsFixture.day(11, 11)
        $0.dispute = AmendedDispute {
          $0.before = "kurang dua buah"
          $0.after = "kurang tiga buah"
        }
        $0.reason = "salah dengar"
      })
    workshop.accept(amend, by: EarningsFixture.treasurer)
    #expect(workshop.disputes[ID(0)].claim == "kurang tiga buah")
    let settle = SettleDispute {
      $0.day = EarningsFixture.day(11, 12)
      $0.reason = "dihitung ulang"
    }
    workshop.accept(.settleDispute(settle), by: Authority(user: ID(2)))
    #expect(
      workshop.broken(by: amend, as: EarningsFixture.treasurer).map(\.rule)
        == [.ledger(.disputeSettled)])
  }

  @Test func aComplaintIsPutRightAndTheMoneyStays() {
    var workshop = MarketFixture.stocked
    MarketFixture.must(.sell(MarketFixture.sale), by: Self.clerk, in: &workshop)
    let complaint = TakeBack {
      $0.day = Self.today
      $0.piece = PiecePlace(ID(0), 1)
      $0.reason = "noda kecil"
    }
    MarketFixture.must(.takeBack(complaint), by: Self.clerk, in: &workshop)
    let amend = Amend {
      $0.day = Self.today
      $0.complaint = AmendedReturn {
        $0.before = workshop.returns[ID(0)].terms
        $0.after.words = "longgar"
        $0.after.defects = [3]
      }
      $0.reason = "salah catat"
    }
    MarketFixture.must(.amend(amend), by: Self.clerk, in: &workshop)
    #expect(workshop.returns[ID(0)].reason == "longgar")
    #expect(workshop.returns[ID(0)].defects == [3])
    #expect(workshop.state(of: PiecePlace(ID(0), 1)) == .sold)
    #expect(Workshop(rows: workshop.rows) == workshop)
  }
}
