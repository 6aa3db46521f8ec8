import Testing
import Workshop

/// A measure that a product gets besides the founding ones.
@Suite struct AddedMeasureTests {
  /// Two gold caps at the final gate, where girth, height and ring ask for five readings.
  private static let bench = CatalogueTests.bench

  /// The thickness of the gold cap at the final gate: 4,5 mm within 0,5, decided on the 6th.
  private static func add(
    to product: Int32 = 1, from day: Int = 8,
    _ change: (inout Measure) -> Void = { _ in }
  ) -> Action {
    var row = AddedMeasure {
      $0.product = ID(product)
      $0.measure.name = "tebal"
      $0.measure.english = "thickness"
      $0.measure.gate = 1
      $0.measure.unit = .millimetre
      $0.measure.aim = 45
      $0.measure.tolerance = 5
      $0.measure.since = QualityBench.day(day)
    }
    change(&row.measure)
    return .reviseMeasures(
      ReviseMeasures {
        $0.day = QualityBench.day(6)
        $0.added = [row]
      })
  }

  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var action: Action
    var expected: [Rule] = []
  }

  static let cases = [
    Case(testDescription: "one reading more", action: add()),
    Case(testDescription: "eight readings", action: add { $0.places = 3 }),
    Case(
      testDescription: "nine readings", action: add { $0.places = 4 },
      expected: [.catalogue(.tooManyReadings(limit: 8))]),
    Case(
      testDescription: "at no place", action: add { $0.places = 0 },
      expected: [.field(.numberOutOfRange(lowest: 1, highest: 8))]),
    Case(
      testDescription: "from yesterday", action: add(from: 5),
      expected: [.catalogue(.validFromPast(QualityBench.day(6)))]),
    Case(
      testDescription: "from the founding", action: add { $0.since = nil },
      expected: [.catalogue(.validFromPast(QualityBench.day(6)))]),
    Case(
      testDescription: "a name that it has", action: add { $0.name = "Lingkar" },
      expected: [.catalogue(.measureTaken)]),
    Case(
      testDescription: "no name", action: add { $0.english = "" }, expected: [.field(.required)]),
    Case(
      testDescription: "no such gate", action: add { $0.gate = 7 }, expected: [.field(.unknownRow)]),
    Case(testDescription: "no such product", action: add(to: 9), expected: [.field(.unknownRow)]),
    Case(
      testDescription: "no aim", action: add { $0.aim = 0 },
      expected: [.field(.numberOutOfRange(lowest: 1, highest: 9_999))]),
  ]

  @Test(arguments: cases) func anAddedMeasureIsHeldToItsRules(_ row: Case) {
    let broken = Self.bench.workshop.broken(by: row.action, as: CatalogueTests.supervisor)
    #expect(broken.map(\.rule) == row.expected)
  }

  private static func asked(on day: Int, _ bench: QualityBench) -> [Reading] {
    bench.workshop.readings(
      asked: 1, of: QualityBench.batch, piece: 1, on: QualityBench.day(day))
  }

  @Test func itIsAskedFromItsDayOnAndNothingBeforeChanges() {
    var bench = Self.bench
    let before = bench.workshop
    bench.perform(Self.add(), by: CatalogueTests.supervisor)
    #expect(bench.workshop.checks == before.checks)
    #expect(bench.workshop.measureVersions == before.measureVersions)
    #expect(Self.asked(on: 7, bench) == Self.asked(on: 7, Self.bench))
    #expect(Self.asked(on: 8, bench).dropLast() == Self.asked(on: 8, Self.bench)[...])
    let newest = Self.asked(on: 8, bench).last
    #expect(newest.map { [$0.value, $0.lowest, $0.highest] } == [45, 40, 50])
    #expect(Workshop(rows: bench.workshop.rows) == bench.workshop)
  }

  @Test func outsideItNoPiecePasses() {
    var bench = Self.bench
    bench.perform(Self.add(), by: CatalogueTests.supervisor)
    guard var reading = Self.asked(on: 8, bench).last else { return }
    let rules = { (value: Int32, day: Int) in
      var verdict = QualityBench.verdict(1, grade: .a)
      reading.value = value
      verdict.readings = [reading]
      return bench.workshop.broken(
        by: .signSheet(QualityBench.sheet([verdict], on: day)), as: QualityBench.inspector
      ).map(\.rule)
    }
    #expect(rules(50, 8) == [])
    #expect(rules(51, 8) == [.quality(.readingOutside(reading, ID(1)))])
    #expect(rules(45, 7) == [.quality(.unknownReading)])
  }

  /// The gold cap's fifth measure, decided anew from the 8th and from the 20th.
  @Test func itsLimitsAreRevisedLikeThoseOfTheOthersButNotBeforeItsDay() {
    var bench = Self.bench
    let place = UInt8(bench.workshop.products[ID(1)].measures.count)
    bench.perform(Self.add(), by: CatalogueTests.supervisor)
    let early = CatalogueTests.revise(45, 3, from: 7, measure: place)
    #expect(
      bench.workshop.broken(by: early, as: CatalogueTests.supervisor).map(\.rule)
        == [.catalogue(.validFromPast(QualityBench.day(8)))])
    bench.perform(
      CatalogueTests.revise(45, 3, from: 20, measure: place), by: CatalogueTests.supervisor)
    let periods = bench.workshop.periods(of: place, of: ID(1))
    #expect(periods.map(\.from) == [8, 20].map { QualityBench.day($0) })
    #expect(periods.map(\.measure.tolerance) == [5, 3])
    #expect(Self.asked(on: 20, bench).last?.highest == 48)
  }
}
