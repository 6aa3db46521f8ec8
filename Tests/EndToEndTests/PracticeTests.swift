import Storage
import Testing
import Workshop

@testable import bengkel

/// The generator of the practice workshop; that it breaks no rule it checks itself.
@Suite struct PracticeTests {
  static let until = Day(year: 2026, month: 11, day: 23) ?? Day()

  static func made(seed: UInt64 = 1, records: Int = 900) -> Workshop {
    PracticeWorkshop.made(PracticePlan(seed: seed, records: records, until: until))
  }

  /// The workshops of the seeds 1 to 5.
  static let workshops = (1...5).map { made(seed: $0) }

  @Test(arguments: 0..<5) func everySeedShowsEveryState(_ place: Int) {
    let workshop = Self.workshops[place]
    let batches = Array(workshop.batches)
    #expect(batches.count >= 9)
    for state in [BatchState.running, .waitingForQuality, .finished] {
      #expect(batches.contains { $0.state == state }, "no batch is \(state)")
    }
    // What is lost, left unsold or taken out before any work is the exception in a workshop.
    for state in PieceState.allCases where ![.lost, .left, .takenOut].contains(state) {
      #expect(batches.contains { $0.pieces.contains { $0.state == state } }, "none is \(state)")
    }
    for grade in Grade.allCases {
      #expect(
        workshop.derived.stock.keys.contains { $0.grade == grade }, "no grade \(grade) in stock")
    }
    #expect(Set(workshop.derived.stock.keys.map(\.product)).count == 3)
    #expect(workshop.derived.condemned.count == 1)
    for verdict in Verdict.allCases {
      #expect(workshop.checks.contains { $0.verdict == verdict }, "no verdict \(verdict)")
    }
    #expect(workshop.checks.contains { $0.isUpheld == true })
  }

  @Test(arguments: 0..<5) func piecesStandAtEveryStep(_ place: Int) {
    let workshop = Self.workshops[place]
    var steps: Set<[Int]> = []
    for id in workshop.derived.openBatches {
      let route = workshop.product(of: id).route
      for piece in workshop.batches[id].pieces
      where piece.state == .working || piece.state == .waiting {
        let step = route[Int(piece.step)]
        steps.insert([step.isGate ? 1 : 0, Int(step.index)])
      }
    }
    #expect(steps == [[0, 6], [0, 7], [1, 0], [0, 8], [0, 9], [0, 10], [1, 1]])
  }

  /// Three trainings of three to six weavers each, two of them about a stage, and the cause of a
  /// batch that was judged at the final gate.
  @Test(arguments: 0..<5) func somethingIsLearntAndExplained(_ place: Int) {
    let workshop = Self.workshops[place]
    let trainings = Array(workshop.trainings)
    #expect(trainings.map(\.stage) == [7, 9, nil])
    for training in trainings {
      #expect((3...6).contains(training.participants.count))
      #expect(training.participants.allSatisfy { workshop.people[$0].craft == .weaver })
      #expect(training.last < Self.until)
    }
    #expect(workshop.causes.count == 1)
    for cause in workshop.causes {
      #expect(workshop.checks.contains { $0.batch == cause.batch && $0.gate == cause.gate })
      #expect(workshop.catalogue.gates[Int(cause.gate)].isFinal)
    }
  }

  /// Notas that were paid in parts, one that is owed in part, one buyer who paid too much; and some
  /// who said why they made nothing.
  private func expectParts(in workshop: Workshop) {
    let sales = workshop.sales.indices.map { ID<Sale>($0) }
    #expect(sales.contains { workshop.payments(of: $0).count == 2 })
    #expect(sales.count { workshop.isPaidInPart($0) } == 1)
    #expect(workshop.buyers.indices.count { workshop.credit(of: ID($0)) == Rupiah(50_000) } == 1)
    #expect(Set(workshop.outputs.map(\.shortfall.reason)).count >= 4)
  }

  /// For a month tools went out and came back each day, but for a pair of scissors on the last.
  @Test(arguments: 0..<5) func oneToolIsMissingAfterTheLastDay(_ place: Int) throws {
    let workshop = Self.workshops[place]
    let last = try #require(workshop.toolCounts.last?.day)
    for count in workshop.toolCounts where count.session == .afternoon {
      let out = workshop.toolCounts.first { $0.day == count.day && $0.session == .morning }
      let missing = Set(out?.tools ?? []).subtracting(count.back)
      #expect(missing.count == (count.day == last ? 1 : 0))
    }
    #expect(workshop.missingTools(on: last) == [])
    #expect(workshop.missingTools(on: Self.until).map(\.tool.kind) == [2])
    #expect(workshop.returns.map(\.redress) == [.complaint])
    #expect(workshop.returns.allSatisfy { $0.defects.count == 1 })
  }

  @Test func thePeopleAreTwentyFourWeaversAndTwoPreparers() {
    let workshop = Self.workshops[0]
    #expect(workshop.code(ID<Inmate>(25)) == "LW-026")
    #expect(workshop.people.count == 26)
    #expect(workshop.people.count { $0.craft == .weaver } == 24)
    #expect(workshop.people.count { $0.status == .resting } == 1)
    #expect(workshop.people.allSatisfy { !$0.isWithdrawn })
    #expect(
      workshop.inmates.allSatisfy { workshop.failingPapers(of: $0, on: Self.until).isEmpty })
    let soon = workshop.people.count {
      ($0.identity?.release).map { $0 - Self.until <= 30 } ?? false
    }
    #expect(soon == 3)
  }

  @Test func everyLetterChannelAndPaymentTurnsUp() {
    let workshop = Self.workshops[0]
    #expect(Set(workshop.outputs.map(\.attendance)) == Set(Attendance.allCases))
    #expect(Set(workshop.sales.map(\.payment)) == Set(Payment.allCases))
    #expect(Set(workshop.sales.map(\.channel)).count >= 5)
    #expect(workshop.buyers.count { $0.subject != nil } == 2)
    #expect(workshop.settings.firstDay == Day(year: 2026, month: 3, day: 1))
  }

  @Test(arguments: [(1, 900), (2, 900), (3, 1500), (4, 5000), (5, 10_000), (1, 20_000)])
  func checksAndSalesMakeTheRecordsAskedFor(_ seed: UInt64, _ records: Int) {
    let workshop = Self.made(seed: seed, records: records)
    #expect(workshop.checks.count + workshop.sales.count == records)
    #expect(workshop.sales.count * 10 > records, "\(workshop.sales.count) sales")
    // Whoever got less than was ordered has back what was left of the advance.
    let ended = workshop.orders.indices.filter { workshop.orders[$0].cancelled != nil }
    #expect(ended.allSatisfy { workshop.advanceLeft(of: ID($0)) == Rupiah() })
  }

  /// All months but the running one and the one before it, which is left to be closed.
  @Test(arguments: 0..<5) func theBooksAreKept(_ place: Int) {
    let workshop = Self.workshops[place]
    #expect(workshop.lastClosed == Month(year: 2026, month: 9))
    #expect(workshop.firstOpenMonth == Month(year: 2026, month: 10))
    #expect(workshop.closures.contains { !$0.note.isEmpty })
    for closed in workshop.closures {
      let figures = closed.figures
      #expect(figures.parts.reduce(Rupiah(), +) == figures.divided)
      #expect(workshop.deposited(for: figures.month) == figures.part(.state))
    }
    #expect(workshop.closures.count { $0.figures.premi > Rupiah(500_000) } >= 5)
    #expect(Set(workshop.movements.map(\.kind)) == [.needs, .family, .bank, .release])
    #expect(workshop.sales.contains { $0.settled != nil })
    expectParts(in: workshop)
    #expect(workshop.costs.count >= 30)
  }

  /// The lines of the ledger are added up here, not the account.
  @Test(arguments: 0..<5) func whoWasReleasedIsPaidOutToNothing(_ place: Int) {
    let workshop = Self.workshops[place]
    let released = workshop.people.indices.filter { workshop.people[$0].status == .released }
    #expect(released.count == 1)
    for person in released {
      let worker = ID<Inmate>(person)
      let premi = workshop.closures.reduce(Rupiah()) {
        $0 + ($1.figures.share(of: worker)?.premi ?? Rupiah())
      }
      let rows = workshop.movements.filter { $0.worker == worker }
      #expect(premi > Rupiah())
      #expect(rows.reduce(premi) { $0 + $1.change } == Rupiah())
      #expect(rows.last?.kind == .release)
      let since = workshop.people[worker].statusSince
      #expect(rows.last?.day == since)
    }
  }

  @Test(arguments: [900, 5000]) func runningTotalsEqualTheRecount(_ records: Int) {
    let workshop = Self.made(records: records)
    var recounted = workshop
    recounted.derive()
    #expect(recounted == workshop)
  }
}
