import Testing
import Workshop

/// What a gate asks for and takes; the numbers of size 7 by hand from the standard catalogue.
@Suite struct MeasureTests {
  private static func reading(_ measure: UInt8, _ value: Int32, _ limits: ClosedRange<Int32>)
    -> Reading
  {
    Reading {
      $0.measure = measure
      $0.value = value
      $0.lowest = limits.lowerBound
      $0.highest = limits.upperBound
    }
  }

  /// Circumference of size 7: 57 cm, half a centimetre either way.
  private static func girth(_ value: Int32) -> Reading { reading(1, value, 565...575) }

  private static func broken(
    _ verdict: Verdict, _ grade: Grade?, _ readings: [Reading], _ defects: [UInt8] = []
  ) -> [Rule] {
    var bench = QualityBench()
    bench.bringToFinal([1])
    var row = QualityBench.verdict(1, verdict, grade: grade, defects: defects)
    row.readings = readings
    let sheet = QualityBench.sheet([row], on: 6)
    return bench.workshop.broken(by: .signSheet(sheet), as: QualityBench.inspector).map(\.rule)
  }

  @Test func limitsGoBySizeAndGate() {
    let workshop = QualityBench().workshop
    let final = workshop.readings(
      asked: 1, of: QualityBench.batch, piece: 1, on: QualityBench.day(6))
    #expect(final.map(\.lowest) == [565, 85, 27, 27, 27])
    #expect(final.map(\.highest) == [575, 95, 33, 33, 33])
    #expect(final.map(\.place) == [0, 0, 0, 1, 2])
    let weave = workshop.readings(
      asked: 0, of: QualityBench.batch, piece: 1, on: QualityBench.day(6))
    #expect(weave.map(\.lowest) == [50, 50, 50])
    #expect(weave.map(\.highest) == [70, 70, 70])
  }

  @Test(arguments: [(564, false), (565, true), (575, true), (576, false)])
  func onlyWithinItsLimitsAPiecePasses(_ value: Int32, _ passes: Bool) {
    let reading = Self.girth(value)
    let expected: [Rule] = passes ? [] : [.quality(.readingOutside(reading, ID(1)))]
    #expect(Self.broken(.pass, .a, [reading]) == expected)
    #expect(Self.broken(.pass, .b, [reading]) == expected)
    #expect(Self.broken(.downgrade, .c, [reading], [6]) == [])
    #expect(Self.broken(.reject, nil, [reading], [6]) == [])
  }

  @Test func readingsThatNobodyAskedForAreRefused() {
    #expect(Self.broken(.pass, .a, [Self.reading(0, 60, 50...70)]) == [.quality(.unknownReading)])
    #expect(Self.broken(.pass, .a, [Self.reading(9, 60, 50...70)]) == [.quality(.unknownReading)])
    #expect(
      Self.broken(.pass, .a, [Self.girth(570), Self.girth(571)]) == [.quality(.unknownReading)])
    #expect(
      Self.broken(.pass, .a, [Self.reading(1, 600, 500...600)]) == [.quality(.unknownReading)])
  }
}
