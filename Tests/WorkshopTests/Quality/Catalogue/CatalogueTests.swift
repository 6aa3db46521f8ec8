import Testing
import Workshop

@Suite struct CatalogueTests {
  static let supervisor = QualityBench.supervisor

  /// Two pieces at the final gate, two not begun.
  static let bench: QualityBench = {
    var bench = QualityBench()
    bench.bringToFinal([1, 2])
    return bench
  }()

  /// The gold cap's girth at the final gate: founded 50,0 for No.0 within 0,5, so that a No.7 may
  /// be 56,5 to 57,5.
  static let girth: UInt8 = 1

  static func revise(
    _ aim: Int32 = 500, _ tolerance: Int32 = 3, places: UInt8 = 1, from day: Int = 6,
    measure: UInt8 = girth, product: Int32 = 1
  ) -> Action {
    .reviseMeasures(
      ReviseMeasures {
        $0.day = QualityBench.day(6)
        $0.versions = [
          MeasureVersion {
            $0.product = ID(product)
            $0.measure = measure
            $0.from = QualityBench.day(day)
            $0.aim = aim
            $0.tolerance = tolerance
            $0.places = places
          }
        ]
      })
  }

  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var action: Action
    var expected: [Rule]
  }

  static func defect(_ code: String, _ name: String = "retak", origin: UInt8? = 10) -> Action {
    .reviseDefects(
      ReviseDefects {
        $0.day = QualityBench.day(6)
        $0.from = QualityBench.day(6)
        $0.added = [
          Defect {
            $0.code = code
            $0.name = name
            $0.english = "cracked"
            $0.severity = .major
            $0.origin = origin
          }
        ]
      })
  }

  static func retire(_ defect: UInt8, on day: Int = 6) -> Action {
    .reviseDefects(
      ReviseDefects {
        $0.day = QualityBench.day(6)
        $0.from = QualityBench.day(day)
        $0.retired = defect
      })
  }

  static let cases: [Case] = [
    Case(testDescription: "another tolerance", action: revise(), expected: []),
    Case(testDescription: "no tolerance", action: revise(500, 0), expected: []),
    Case(testDescription: "not measured any more", action: revise(places: 0), expected: []),
    Case(
      testDescription: "less than none", action: revise(500, -1),
      expected: [.field(.numberOutOfRange(lowest: 0, highest: 9_999))]),
    Case(
      testDescription: "no aim", action: revise(0),
      expected: [.field(.numberOutOfRange(lowest: 1, highest: 9_999))]),
    Case(
      testDescription: "nine places", action: revise(places: 9),
      expected: [.field(.numberOutOfRange(lowest: 0, highest: 8))]),
    // Girth 5, height 1 and ring 3 are nine readings at the final gate.
    Case(
      testDescription: "nine readings", action: revise(places: 5),
      expected: [.catalogue(.tooManyReadings(limit: 8))]),
    Case(testDescription: "eight readings", action: revise(places: 4), expected: []),
    Case(
      testDescription: "from yesterday", action: revise(from: 5),
      expected: [.catalogue(.validFromPast(QualityBench.day(6)))]),
    Case(testDescription: "the same", action: revise(500, 5), expected: [.field(.nothingChanges)]),
    Case(
      testDescription: "no such measure", action: revise(measure: 4),
      expected: [.field(.unknownRow)]),
    Case(
      testDescription: "no such product", action: revise(product: 9),
      expected: [.field(.unknownRow)]),
    Case(testDescription: "a defect", action: defect("M20"), expected: []),
    Case(
      testDescription: "a known code", action: defect("M05"),
      expected: [.catalogue(.defectCodeTaken)]),
    Case(
      testDescription: "a small letter", action: defect("m20"),
      expected: [.catalogue(.defectCodeForm)]),
    Case(
      testDescription: "three digits", action: defect("M200"),
      expected: [.catalogue(.defectCodeForm)]),
    Case(testDescription: "no name", action: defect("M20", ""), expected: [.field(.required)]),
    Case(
      testDescription: "no such stage", action: defect("M20", origin: 99),
      expected: [.field(.unknownRow)]),
    Case(testDescription: "one retires", action: retire(3), expected: []),
    Case(
      testDescription: "one retired yesterday", action: retire(3, on: 5),
      expected: [.catalogue(.validFromPast(QualityBench.day(6)))]),
    Case(
      testDescription: "no such defect", action: retire(99), expected: [.quality(.unknownDefect)]),
  ]

  @Test(arguments: cases) func aRevisionIsHeldToItsRules(_ row: Case) {
    let broken = Self.bench.workshop.broken(by: row.action, as: Self.supervisor)
    #expect(broken.map(\.rule) == row.expected)
  }

  private static func limits(of piece: UInt8, on day: Int, _ bench: QualityBench) -> [Int32] {
    let asked = bench.workshop.readings(
      asked: 1, of: QualityBench.batch, piece: piece, on: QualityBench.day(day))
    return asked.first.map { [$0.lowest, $0.highest] } ?? []
  }

  private static func girth(_ value: Int32, within tolerance: Int32) -> Reading {
    Reading {
      $0.measure = girth
      $0.value = value
      $0.lowest = 570 - tolerance
      $0.highest = 570 + tolerance
    }
  }

  /// A check of the 6th under 56,5 to 57,5 with 57,5 read; from the 8th on 56,7 to 57,3 hold.
  @Test func newLimitsHoldForNewReadingsAlone() {
    var bench = Self.bench
    var first = QualityBench.verdict(1, grade: .a)
    first.readings = [Self.girth(575, within: 5)]
    bench.sign([first], on: 6)
    let before = bench.workshop.checks
    bench.perform(Self.revise(500, 3, from: 8), by: Self.supervisor)
    #expect(bench.workshop.checks == before)
    #expect(Self.limits(of: 2, on: 7, bench) == [565, 575])
    #expect(Self.limits(of: 2, on: 8, bench) == [567, 573])
    var second = QualityBench.verdict(2, grade: .a)
    let rules = { (day: Int) in
      bench.workshop.broken(
        by: .signSheet(QualityBench.sheet([second], on: day)), as: QualityBench.inspector
      ).map(\.rule)
    }
    second.readings = [Self.girth(575, within: 5)]
    #expect(rules(7) == [])
    #expect(rules(8) == [.quality(.unknownReading)])
    second.readings = [Self.girth(575, within: 3)]
    #expect(rules(7) == [.quality(.unknownReading)])
    #expect(rules(8) == [.quality(.readingOutside(Self.girth(575, within: 3), ID(1)))])
    #expect(Workshop(rows: bench.workshop.rows) == bench.workshop)
  }

  @Test func everyPeriodOfAMeasureStaysToBeRead() {
    var bench = Self.bench
    bench.perform(Self.revise(500, 3, from: 20), by: Self.supervisor)
    bench.perform(Self.revise(510, 3, from: 10), by: Self.supervisor)
    bench.perform(Self.revise(500, 4, from: 20), by: Self.supervisor)
    let periods = bench.workshop.periods(of: Self.girth, of: ID(1))
    #expect(periods.map(\.from) == [1, 10, 20].map { QualityBench.day($0) })
    #expect(periods.map(\.measure.aim) == [500, 510, 500])
    #expect(periods.map(\.measure.tolerance) == [5, 3, 4])
    #expect(bench.workshop.measureVersions.map(\.user) == [ID(2), ID(2), ID(2)])
  }

  @Test func aCorrectionMayNameWhatCouldBeNamedThen() {
    var bench = Self.bench
    bench.sign([QualityBench.verdict(1, .downgrade, grade: .c, defects: [13])], on: 6)
    bench.perform(Self.retire(13, on: 7), by: Self.supervisor)
    let correction = CorrectCheck {
      $0.day = QualityBench.day(9)
      $0.check = ID(2)
      $0.verdict = .pass
      $0.grade = .b
      $0.defects = [13]
      $0.reason = "noda hilang"
    }
    #expect(bench.workshop.broken(by: .correctCheck(correction), as: QualityBench.inspector) == [])
  }

  @Test func aRetiredDefectStaysInPastChecksAndLeavesNewOnes() {
    var bench = Self.bench
    bench.sign([QualityBench.verdict(1, .downgrade, grade: .c, defects: [13])], on: 6)
    let before = bench.workshop.checks
    let words = bench.workshop.catalogue.defects[13]
    bench.perform(Self.retire(13, on: 7), by: Self.supervisor)
    #expect(bench.workshop.checks == before)
    #expect(bench.workshop.catalogue.defects[13].name == words.name)
    #expect(bench.workshop.catalogue.defects[13].severity == words.severity)
    let sheet = { (day: Int) in
      Action.signSheet(
        QualityBench.sheet(
          [QualityBench.verdict(2, .downgrade, grade: .c, defects: [13])], on: day))
    }
    #expect(bench.workshop.broken(by: sheet(6), as: QualityBench.inspector) == [])
    #expect(
      bench.workshop.broken(by: sheet(7), as: QualityBench.inspector).map(\.rule)
        == [.catalogue(.defectRetired)])
    #expect(
      bench.workshop.broken(by: Self.retire(13, on: 8), as: Self.supervisor).map(\.rule)
        == [.quality(.unknownDefect)])
    #expect(Workshop(rows: bench.workshop.rows) == bench.workshop)
  }

  @Test func aNewDefectCanBeNamedFromItsDayOn() {
    var bench = Self.bench
    let number = UInt8(bench.workshop.catalogue.defects.count)
    bench.perform(Self.defect("M20"), by: Self.supervisor)
    let sheet = { (day: Int) in
      Action.signSheet(
        QualityBench.sheet(
          [QualityBench.verdict(1, .downgrade, grade: .c, defects: [number])], on: day))
    }
    #expect(
      bench.workshop.broken(by: sheet(5), as: QualityBench.inspector).map(\.rule)
        == [.catalogue(.defectRetired)])
    #expect(bench.workshop.broken(by: sheet(6), as: QualityBench.inspector) == [])
  }
}
