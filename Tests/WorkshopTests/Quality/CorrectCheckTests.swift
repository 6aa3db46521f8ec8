import Testing
import Workshop

@Suite struct CorrectCheckTests {
  static let december = Month(year: 2026, month: 12)
  static let later = QualityBench.day(10, month: 12)

  /// Pieces 1 to 3 passed the weave gate with checks 0 to 2.
  ///
  /// At the final gate 1 and 2 passed with A in November with checks 3 and 4; 3 waits.
  static let bench: QualityBench = {
    var bench = QualityBench()
    bench.bringToFinal([1, 2, 3])
    bench.sign([QualityBench.verdict(1, grade: .a), QualityBench.verdict(2, grade: .a)], on: 6)
    return bench
  }()

  static func correction(
    of check: Int = 3, _ verdict: Verdict, _ grade: Grade? = nil, _ defects: [UInt8] = [],
    on day: Day = later, because reason: String = "tertukar buah"
  ) -> Action {
    .correctCheck(
      CorrectCheck {
        $0.day = day
        $0.check = ID(check)
        $0.verdict = verdict
        $0.grade = grade
        $0.defects = defects
        $0.reason = reason
      })
  }

  // MARK: Who and what

  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var action: Action
    var authority = QualityBench.inspector
    var expected: [RuleBroken]
  }

  static let cases: [Case] = [
    Case(testDescription: "A becomes B", action: correction(.pass, .b), expected: []),
    Case(testDescription: "A becomes C", action: correction(.downgrade, .c, [13]), expected: []),
    Case(testDescription: "a rejection", action: correction(.reject, nil, [1]), expected: []),
    Case(
      testDescription: "no PIN", action: correction(.pass, .b), authority: Authority(user: ID(1)),
      expected: [RuleBroken(.access(.signatureMissing))]),
    Case(
      testDescription: "another's PIN", action: correction(.pass, .b),
      authority: Authority(user: ID(1), signer: ID(2)),
      expected: [RuleBroken(.access(.signatureMissing))]),
    Case(
      testDescription: "a clerk", action: correction(.pass, .b),
      authority: Authority(user: ID(0), signer: ID(0)),
      expected: [RuleBroken(.access(.notPermitted(.judge)))]),
    Case(
      testDescription: "no such check", action: correction(of: 99, .pass, .b),
      expected: [RuleBroken(.field(.unknownRow))]),
    Case(
      testDescription: "before the check",
      action: correction(.pass, .b, on: QualityBench.day(5)),
      expected: [RuleBroken(.correction(.beforeCheck(QualityBench.day(6))))]),
    Case(
      testDescription: "not the newest", action: correction(of: 0, .pass, nil),
      expected: [RuleBroken(.correction(.notNewestCheck))]),
    Case(
      testDescription: "a piece in work", action: correction(of: 2, .reject, nil, [1]),
      expected: [RuleBroken(.correction(.stillInWork))]),
    Case(
      testDescription: "a rework", action: correction(.rework, nil, [3]),
      expected: [RuleBroken(.correction(.noReworkInCorrection), field: .verdict)]),
    Case(
      testDescription: "no grade", action: correction(.pass),
      expected: [RuleBroken(.quality(.gradeMissing), field: .grade)]),
    Case(
      testDescription: "no defect", action: correction(.downgrade, .c),
      expected: [RuleBroken(.quality(.defectMissing), field: .defects)]),
    Case(
      testDescription: "a critical defect", action: correction(.downgrade, .c, [1]),
      expected: [RuleBroken(.quality(.criticalMustReject), field: .verdict)]),
    Case(
      testDescription: "the same again", action: correction(.pass, .a),
      expected: [RuleBroken(.field(.nothingChanges), field: .verdict)]),
    Case(
      testDescription: "no reason", action: correction(.pass, .b, because: ""),
      expected: [RuleBroken(.field(.required), field: .reason)]),
    Case(
      testDescription: "four letters", action: correction(.pass, .b, because: "typo"),
      expected: [RuleBroken(.correction(.reasonTooShort(least: 5)), field: .reason)]),
    Case(
      testDescription: "five letters", action: correction(.pass, .b, because: "salah"),
      expected: []),
    Case(
      testDescription: "61 letters",
      action: correction(.pass, .b, because: String(repeating: "x", count: 61)),
      expected: [RuleBroken(.field(.textTooLong(limit: 60)), field: .reason)]),
  ]

  @Test(arguments: cases) func aCorrectionIsHeldToItsRules(_ row: Case) {
    #expect(Self.bench.workshop.broken(by: row.action, as: row.authority) == row.expected)
  }

  @Test func aSoldPieceSaysHowManyOfItsKindAreFree() {
    var bench = Self.bench
    let line = SaleLine {
      $0.batch = QualityBench.batch
      $0.size = 7
      $0.grade = .a
      $0.pieces = [1]
      $0.price = Rupiah(250_000)
    }
    let sale = Sell {
      $0.day = QualityBench.day(7)
      $0.number = 1
      $0.lines = [line]
      $0.paid = Rupiah(250_000)
    }
    bench.perform(.sell(sale), by: QualityBench.clerk)
    #expect(
      bench.workshop.broken(by: Self.correction(.pass, .b), as: QualityBench.inspector)
        == [RuleBroken(.correction(.checkedPieceGone(free: 1)))])
  }

  // MARK: What it does

  /// Pieces in stock by grade.
  private func stock(_ bench: QualityBench) -> [Grade: Int] {
    var sums: [Grade: Int] = [:]
    for (key, count) in bench.workshop.derived.stock { sums[key.grade, default: 0] += count }
    return sums
  }

  private func expectDerived(_ bench: QualityBench) {
    #expect(Workshop(rows: bench.workshop.rows) == bench.workshop)
  }

  @Test func stockGoesFromOneGradeIntoTheOther() {
    var bench = Self.bench
    let november = bench.november
    bench.perform(Self.correction(.downgrade, .c, [13]), by: QualityBench.inspector)
    #expect(stock(bench) == [.a: 1, .c: 1])
    #expect(bench.piece(1).grade == .c)
    #expect(bench.november == november)
    let sums = bench.workshop.derived.months[Self.december]
    #expect(sums?.accepted == 0)
    #expect(sums?.downgraded == 1)
    #expect(sums?.checkedFirst == 0)
    expectDerived(bench)
  }

  @Test func theOldCheckStaysAndSaysByWhichItWasCorrected() {
    var bench = Self.bench
    let old = bench.workshop.checks[3]
    bench.perform(Self.correction(.pass, .b), by: QualityBench.supervisor)
    #expect(bench.workshop.checks[3] == old)
    #expect(bench.workshop.derived.corrections == [ID(3): ID(5)])
    let new = bench.workshop.checks[5]
    #expect(new.corrects == ID(3))
    #expect(new.reason == "tertukar buah")
    #expect(bench.workshop.inspections[new.inspection].inspector == ID(2))
    #expect(bench.workshop.inspections[new.inspection].day == Self.later)
    #expect(
      bench.workshop.broken(by: Self.correction(.downgrade, .c, [13]), as: QualityBench.inspector)
        == [RuleBroken(.correction(.correctedAlready(ID(5))))])
    bench.perform(Self.correction(of: 5, .pass, .a), by: QualityBench.inspector)
    #expect(stock(bench) == [.a: 2])
    expectDerived(bench)
  }

  @Test func aRejectionTakesThePieceOutAndWaitsForTheSecondPerson() {
    var bench = Self.bench
    bench.perform(Self.correction(.reject, nil, [1]), by: QualityBench.supervisor)
    #expect(stock(bench) == [.a: 1])
    #expect(bench.piece(1).state == .condemned)
    #expect(bench.workshop.derived.condemned == [ID(5)])
    #expect(bench.workshop.derived.months[Self.december]?.accepted == 0)
    expectDerived(bench)
    let word = CounterSign {
      $0.day = Self.later
      $0.check = ID(5)
      $0.isUpheld = true
      $0.fate = .unravel
    }
    #expect(
      bench.workshop.broken(by: .counterSign(word), as: QualityBench.supervisor)
        == [RuleBroken(.quality(.sameInspector))])
    bench.perform(.counterSign(word), by: QualityBench.otherSupervisor)
    #expect(bench.piece(1).state == .rejected)
    #expect(bench.workshop.derived.months[Self.december]?.accepted == -1)
    #expect(bench.workshop.derived.months[Self.december]?.rejected == 1)
    #expect(bench.november.accepted == 2)
    #expect(
      bench.workshop.broken(by: Self.correction(of: 5, .pass, .a), as: QualityBench.inspector)
        == [RuleBroken(.correction(.rejectionStands))])
    expectDerived(bench)
  }

  @Test func aRefusedCorrectionLeavesTheOldVerdictInForce() {
    var bench = Self.bench
    bench.perform(Self.correction(.reject, nil, [1]), by: QualityBench.inspector)
    #expect(
      bench.workshop.broken(by: Self.correction(.pass, .b), as: QualityBench.inspector)
        == [RuleBroken(.correction(.correctedAlready(ID(5))))])
    #expect(
      bench.workshop.broken(by: Self.correction(of: 5, .pass, .b), as: QualityBench.inspector)
        == [RuleBroken(.correction(.rejectionWaits))])
    let word = CounterSign {
      $0.day = Self.later
      $0.check = ID(5)
    }
    bench.perform(.counterSign(word), by: QualityBench.supervisor)
    #expect(stock(bench) == [.a: 2])
    #expect(bench.piece(1).state == .accepted)
    #expect(bench.queue == [3])
    #expect(bench.workshop.derived.corrections.isEmpty)
    #expect(bench.workshop.newestCheck(of: 1, in: QualityBench.batch) == ID(3))
    #expect(bench.november == Self.bench.november)
    expectDerived(bench)
    bench.perform(Self.correction(.pass, .b), by: QualityBench.inspector)
    #expect(stock(bench) == [.a: 1, .b: 1])
    expectDerived(bench)
  }
}
