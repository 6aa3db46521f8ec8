import Testing
import Workshop

/// A batch under a sampling plan: what is frozen, what counts, and how plans tighten.
@Suite struct LotPlanTests {
  static let pmu = QualityBench.inspector
  static let ksb = QualityBench.supervisor

  static func plan(
    _ bench: QualityBench, batch: Int32 = 0, limit: QualityLimit = .aql65,
    severity: InspectionSeverity = .normal, resumes: Bool = false, because reason: String = ""
  ) -> Action {
    let count = bench.workshop.batches[ID(batch)].pieces.count
    let plan = SamplingPlan(lot: count, limit: limit, severity: severity) ?? SamplingPlan()
    return .planLot(
      PlanLot {
        $0.day = QualityBench.day(3)
        $0.batch = ID(batch)
        $0.plan = plan
        $0.sample = bench.workshop.sample(of: Int(plan.sample), from: ID(batch))
        $0.resumes = resumes
        $0.reason = reason
      })
  }

  /// Level II, AQL 6.5, lot of 20: letter C, whose arrow points to D: n 8, Ac 1, Re 2 (ISO 2859-1,
  /// table 2-A).
  static let planned: QualityBench = {
    var bench = QualityBench(pieces: 20, seed: 7)
    bench.perform(plan(bench), by: ksb)
    bench.bringToFinal(Array(1...20))
    return bench
  }()

  private static func state(_ bench: QualityBench) -> LotState { bench.workshop.state(of: ID(0)) }

  @Test func thePlanIsThatOfTheStandard() {
    let plan = Self.planned.workshop.lots[ID(0)].plan
    #expect([Int(plan.sample), Int(plan.accept), plan.reject] == [8, 1, 2])
    let sample = Self.planned.workshop.lots[ID(0)].sample
    #expect(sample.count == 8)
    #expect(Set(sample).count == 8 && sample == sample.sorted())
    #expect(sample.allSatisfy { 1...20 ~= $0 })
  }

  @Test func anotherSeedOrBatchDrawsOthers() {
    let one = QualityBench(pieces: 40, seed: 1).workshop.sample(of: 13, from: QualityBench.batch)
    let two = QualityBench(pieces: 40, seed: 2).workshop.sample(of: 13, from: QualityBench.batch)
    #expect(one != two)
    #expect(one == QualityBench(pieces: 40, seed: 1).workshop.sample(of: 13, from: ID(0)))
  }

  @Test func withinAcTheLotIsAcceptedAndFromReRefused() {
    for (bad, verdict) in [(0, LotState.Verdict.accepted), (1, .accepted), (2, .refused)] {
      var bench = Self.planned
      let sample = bench.workshop.lots[ID(0)].sample
      bench.sign(
        sample.enumerated().map { place, piece in
          place < bad
            ? QualityBench.verdict(piece, .downgrade, grade: .c, defects: [13])
            : QualityBench.verdict(piece, grade: .a)
        }, on: 6)
      let state = Self.state(bench)
      #expect(state.judged == 8)
      #expect(state.defective == bad)
      #expect(state.verdict == verdict)
      #expect(Workshop(rows: bench.workshop.rows) == bench.workshop)
    }
  }

  @Test func onlyTheSampleCountsAndUntilItIsJudgedTheLotIsOpen() {
    var bench = Self.planned
    let sample = bench.workshop.lots[ID(0)].sample
    let others = (UInt8(1)...20).filter { !sample.contains($0) }
    bench.sign(
      others.map { QualityBench.verdict($0, .downgrade, grade: .c, defects: [13]) }, on: 6)
    bench.sign(sample.dropLast().map { QualityBench.verdict($0, grade: .a) }, on: 6)
    #expect(Self.state(bench).judged == 7)
    #expect(Self.state(bench).defective == 0)
    #expect(Self.state(bench).verdict == .open)
  }

  @Test func aCorrectedVerdictCountsAsCorrected() {
    var bench = Self.planned
    let sample = bench.workshop.lots[ID(0)].sample
    let first = bench.workshop.checks.count
    bench.sign(sample.map { QualityBench.verdict($0, grade: .a) }, on: 6)
    for place in 0..<2 {
      bench.perform(
        .correctCheck(
          CorrectCheck {
            $0.day = QualityBench.day(7)
            $0.check = ID(first + place)
            $0.verdict = .downgrade
            $0.grade = .c
            $0.defects = [13]
            $0.reason = "tertukar"
          }), by: Self.pmu)
    }
    #expect(Self.state(bench).defective == 2)
    #expect(Self.state(bench).verdict == .refused)
  }

  /// A frozen plan is what it was, though the catalogue is changed and a tighter plan is due.
  @Test func aFrozenPlanDoesNotChange() {
    var bench = Self.planned
    let before = bench.workshop.lots[ID(0)]
    bench.perform(
      .reviseDefects(
        ReviseDefects {
          $0.day = QualityBench.day(6)
          $0.from = QualityBench.day(6)
          $0.retired = 3
        }), by: Self.ksb)
    let bad = before.sample.prefix(2)
    bench.sign(bad.map { QualityBench.verdict($0, .reject, defects: [1]) }, on: 6)
    #expect(bench.workshop.lots[ID(0)] == before)
    #expect(
      bench.workshop.broken(by: Self.plan(bench), as: Self.ksb).map(\.rule) == [.lot(.lotPlanned)])
  }

  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var change: @Sendable (inout PlanLot) -> Void
    var expected: [Rule]
  }

  static let cases = [
    Case(testDescription: "as drawn", change: { _ in }, expected: []),
    Case(
      testDescription: "other pieces", change: { $0.sample = Array(1...8) },
      expected: [.lot(.lotPlanOutdated)]),
    Case(
      testDescription: "a smaller sample", change: { $0.plan.sample = 2 },
      expected: [.lot(.lotPlanOutdated)]),
    Case(
      testDescription: "a kinder number", change: { $0.plan.accept = 3 },
      expected: [.lot(.lotPlanOutdated)]),
    Case(
      testDescription: "tightened without cause",
      change: {
        $0.plan = SamplingPlan(lot: 20, limit: .aql65, severity: .tightened) ?? SamplingPlan()
      }, expected: [.lot(.lotPlanOutdated)]),
    Case(
      testDescription: "goes on though it never stopped", change: { $0.resumes = true },
      expected: [.field(.nothingChanges)]),
    Case(
      testDescription: "no such batch", change: { $0.batch = ID(9) },
      expected: [.field(.unknownRow)]),
  ]

  @Test(arguments: cases) func aPlanIsHeldToItsRules(_ row: Case) {
    let bench = QualityBench(pieces: 20, seed: 7)
    guard case .planLot(var action) = Self.plan(bench) else { return }
    row.change(&action)
    #expect(bench.workshop.broken(by: .planLot(action), as: Self.ksb).map(\.rule) == row.expected)
  }

  @Test func whatIsJudgedAlreadyIsNotPlanned() {
    var bench = QualityBench(pieces: 20, seed: 7)
    bench.bringToFinal([1])
    bench.sign([QualityBench.verdict(1, grade: .a)], on: 6)
    #expect(
      bench.workshop.broken(by: Self.plan(bench), as: Self.ksb).map(\.rule) == [.lot(.lotJudged)])
  }

  /// One lot of two pieces refused after another: after two of them plans are tightened, after five
  /// more sampling stops until a supervisor says what was mended (ISO 2859-1, 9.3 and 9.4).
  @Test func refusedLotsTightenAndThenStop() {
    var bench = QualityBench(pieces: 2, seed: 7)
    for lot in Int32(0)..<7 {
      if lot > 0 { bench.openAnother(pieces: 2) }
      let severity: InspectionSeverity = lot < 2 ? .normal : .tightened
      #expect(bench.workshop.switching(of: ID(1)).severity == severity)
      bench.perform(Self.plan(bench, batch: lot, severity: severity), by: Self.ksb)
      bench.refuse(batch: lot)
      #expect(bench.workshop.state(of: ID(lot)).verdict == .refused)
    }
    #expect(bench.workshop.switching(of: ID(1)).isDiscontinued)
    #expect(bench.workshop.switching(of: ID(0)).severity == .normal)
    bench.openAnother(pieces: 2)
    let rules = { (action: Action) in
      bench.workshop.broken(by: action, as: Self.ksb).map(\.rule)
    }
    #expect(rules(Self.plan(bench, batch: 7, severity: .tightened)) == [.lot(.samplingStopped)])
    #expect(
      rules(Self.plan(bench, batch: 7, severity: .tightened, resumes: true)) == [.field(.required)])
    let resumed = Self.plan(
      bench, batch: 7, severity: .tightened, resumes: true, because: "serat baru")
    #expect(rules(resumed) == [])
    bench.perform(resumed, by: Self.ksb)
    #expect(!bench.workshop.switching(of: ID(1)).isDiscontinued)
    #expect(bench.workshop.switching(of: ID(1)).severity == .tightened)
    #expect(Workshop(rows: bench.workshop.rows) == bench.workshop)
  }
}

extension QualityBench {
  /// One more batch like the first.
  fileprivate mutating func openAnother(pieces: Int) {
    perform(
      .openBatch(
        OpenBatch {
          $0.day = Self.day(3)
          $0.product = ID(1)
          $0.sizes = [SizeCount(size: 7, count: pieces)]
          $0.due = Self.day(30)
          $0.crew = [ID(0), ID(1), ID(2)]
        }), by: Self.clerk)
  }

  /// Leads both pieces of a batch of two through all stages and rejects them.
  fileprivate mutating func refuse(batch: Int32) {
    let verdict = { (piece: UInt8, verdict: Verdict) in
      SheetVerdict {
        $0.batch = ID(batch)
        $0.piece = piece
        $0.verdict = verdict
        $0.defects = verdict == .reject ? [1] : []
        $0.wasShown = true
      }
    }
    let day = 3 + 2 * Int(batch)
    for (stage, worker) in [(6, 0), (7, 1)] { make(UInt8(stage), worker, batch, on: day) }
    sign([verdict(1, .pass), verdict(2, .pass)], on: day)
    for (stage, worker) in [(8, 2), (9, 0), (10, 1)] {
      make(UInt8(stage), worker, batch, on: day + 1)
    }
    sign([verdict(1, .reject), verdict(2, .reject)], on: day + 1)
  }

  private mutating func make(_ stage: UInt8, _ worker: Int, _ batch: Int32, on day: Int) {
    perform(
      .recordDay(
        RecordDay {
          $0.day = Self.day(day)
          $0.entries = [
            DayEntry {
              $0.worker = ID(worker)
              $0.batch = ID(batch)
              $0.stage = stage
              $0.pieces = [1, 2]
            }
          ]
        }), by: Self.clerk)
  }
}
