import Testing
import Workshop

/// Whatever is recorded in whatever order: no pledge without an owner, and nothing that a partner
/// gave counted twice.
@Suite struct PartnershipPropertyTests {
  private struct Story {
    var workshop = PartnershipFixture.signedWorkshop
    var random: RandomActions

    mutating func live(_ actions: Int) {
      for _ in 0..<actions {
        let action = random.next(beside: workshop)
        if workshop.broken(by: action, as: MarketFixture.clerk).isEmpty {
          workshop.apply(action, by: MarketFixture.clerk)
        }
      }
    }
  }

  @Test(arguments: 1...4) func nothingIsCountedTwice(_ seed: UInt64) {
    var story = Story(random: RandomActions(seed: seed))
    for _ in 0..<25 {
      story.live(50)
      check(story.workshop)
    }
    #expect(story.workshop.standingSupports.count > 5)
    #expect(Workshop(rows: story.workshop.rows) == story.workshop)
  }

  private func check(_ workshop: Workshop) {
    for pledge in workshop.standingPledges {
      let row = workshop.pledges[pledge]
      #expect(workshop.role(of: row.owner)?.may(.record) == true)
      #expect(!workshop.agreements[row.agreement].isWithdrawn)
    }
    let supports = workshop.standingSupports.map { workshop.supports[$0] }
    let trainings = supports.compactMap(\.training)
    let lots = supports.compactMap(\.lot)
    #expect(Set(trainings).count == trainings.count && Set(lots).count == lots.count)
    #expect(trainings.allSatisfy { !workshop.trainings[$0].isWithdrawn })
    #expect(lots.allSatisfy { !workshop.materialLots[$0].isWithdrawn })
    #expect(lots.allSatisfy { workshop.materialLots[$0].price == Rupiah() })
    let tools = supports.flatMap(\.receivedTools)
    #expect(Set(tools).count == tools.count)
    for (kind, first) in [22, 48, 12, 6].enumerated() {
      let came = supports.filter { Int($0.toolKind ?? 255) == kind }.reduce(0) {
        $0 + Int($1.tools)
      }
      #expect(Int(workshop.toolKinds[kind].numbers) == first + came)
    }
    var days: Set<[Int]> = []
    for support in supports {
      guard let channel = support.channel else { continue }
      for day in support.day.number...support.until.number {
        #expect(days.insert([Int(channel), Int(day)]).inserted)
      }
    }
    for indicator in Indicator.ofWorkshop { expectRecords(of: indicator, in: workshop) }
    let given = workshop.standingSupports.compactMap { workshop.sales(of: $0)?.turnover.amount }
    let all = workshop.sales(on: MarketFixture.first...MarketFixture.today).turnover.amount
    #expect(given.reduce(0, +) <= all)
  }
}

extension PartnershipPropertyTests {
  /// What the records behind a figure add up to is the figure.
  private func expectRecords(of indicator: Indicator, in workshop: Workshop) {
    let days = MarketFixture.today - 20...MarketFixture.today
    let sum = CountedRecordTests.figure(workshop.records(of: indicator, over: days), of: indicator)
    #expect(sum == workshop.standing(indicator, over: days).value, "\(indicator)")
  }
}

/// Actions about agreements drawn by chance, many of which break a rule.
private struct RandomActions {
  private var numbers: SeededNumbers

  init(seed: UInt64) { numbers = SeededNumbers(seed: seed) }

  private mutating func below(_ bound: Int) -> Int {
    Int.random(in: 0..<max(1, bound), using: &numbers)
  }

  mutating func next(beside workshop: Workshop) -> Action {
    switch below(9) {
    case 0: return training()
    case 1: return lot(workshop)
    case 2: return pledge(workshop)
    case 3: return sale(workshop)
    case 4: return withdrawal(workshop)
    case 5: return evidence(workshop)
    default: return support(workshop)
    }
  }

  private mutating func day() -> Day { MarketFixture.today - below(50) }

  private mutating func training() -> Action {
    let last = day()
    return .holdTraining(
      HoldTraining {
        $0.day = MarketFixture.today
        $0.programme = "harga"
        $0.instructor = "BALAI"
        $0.first = last
        $0.last = last
        $0.participants = [ID(0), ID(1)]
      })
  }

  private mutating func lot(_ workshop: Workshop) -> Action {
    let price = below(2)
    return .receiveMaterial(
      ReceiveMaterial {
        $0.day = MarketFixture.today
        $0.label = "L-\(workshop.materialLots.count)"
        $0.source = "BALAI"
        $0.quantity = 4
        $0.price = Rupiah(Int64(price) * 1000)
      })
  }

  private mutating func pledge(_ workshop: Workshop) -> Action {
    let number = below(workshop.pledges.count + 1)
    let owner = below(6)
    let target = below(9)
    return .setPledge(
      SetPledge {
        $0.day = MarketFixture.today
        $0.pledge = number < workshop.pledges.count ? ID(number) : nil
        $0.agreement = ID(0)
        $0.words = "janji lain"
        $0.owner = ID(owner)
        $0.due = MarketFixture.today + 30
        $0.target = Int64(target)
      })
  }

  private mutating func sale(_ workshop: Workshop) -> Action {
    var sale = MarketFixture.sale
    sale.day = day()
    sale.number = Int32(workshop.sales.count + 1)
    sale.channel = UInt8(4 + below(2))
    sale.lines = [MarketFixture.line(0, 8, .a, [UInt8(1 + below(4))], 150_000)]
    sale.paid = Rupiah(150_000)
    return .sell(sale)
  }

  private mutating func evidence(_ workshop: Workshop) -> Action {
    let pledge = below(workshop.pledges.count)
    return .noteEvidence(
      NoteEvidence {
        $0.day = MarketFixture.today
        $0.pledge = ID(pledge)
        $0.words = "rapat"
        $0.paper = "BA 1"
        $0.place = "map"
      })
  }

  private mutating func support(_ workshop: Workshop) -> Action {
    let kind = Support.Kind.allCases[below(6)]
    let (training, lot) = (below(workshop.trainings.count), below(workshop.materialLots.count))
    let (tool, tools, channel) = (UInt8(below(4)), UInt8(below(4)), UInt8(4 + below(2)))
    let (first, length) = (day(), below(3))
    return .receiveSupport(
      ReceiveSupport {
        $0.day = first
        $0.until = first + length
        $0.kind = kind
        $0.partner = ID(0)
        $0.words = "bantuan"
        if kind == .training {
          $0.training = ID(training)
          $0.participants = 2
        }
        if kind == .material { $0.lot = ID(lot) }
        if kind == .tools {
          $0.toolKind = tool
          $0.tools = tools
        }
        if kind.opensMarket { $0.channel = channel }
      })
  }

  private mutating func withdrawal(_ workshop: Workshop) -> Action {
    let subjects: [Subject] = [
      .support(ID(below(max(1, workshop.supports.count)))),
      .training(ID(below(max(1, workshop.trainings.count)))),
      .materialLot(ID(below(max(1, workshop.materialLots.count)))),
      .pledge(ID(below(workshop.pledges.count))), .agreement(ID(0)), .partner(ID(0)),
      .evidence(ID(below(max(1, workshop.evidence.count)))),
      .sale(ID(below(max(1, workshop.sales.count)))),
    ]
    var withdrawal = Withdraw(
      subjects[below(subjects.count)], on: MarketFixture.today, because: "salah ketik")
    withdrawal.reinstates = below(2) == 0
    return .withdraw(withdrawal)
  }
}
