import Testing
import Workshop

/// Plans as they are read off ISO 2859-1, tables 1, 2-A and 2-B, with the arrows followed by eye.
@Suite struct SamplingPlanTests {
  /// A size of lot and its letters for S-1, S-2, S-3, S-4, I, II, III.
  struct Letters: Sendable {
    var lots: ClosedRange<Int>
    var letters: String
  }

  static let letters = [
    Letters(lots: 2...8, letters: "AAAAAAB"), Letters(lots: 9...15, letters: "AAAAABC"),
    Letters(lots: 16...25, letters: "AABBBCD"), Letters(lots: 26...50, letters: "ABBCCDE"),
    Letters(lots: 51...90, letters: "BBCCCEF"), Letters(lots: 91...150, letters: "BBCDDFG"),
    Letters(lots: 151...280, letters: "BCDEEGH"), Letters(lots: 281...500, letters: "BCDEFHJ"),
    Letters(lots: 501...1200, letters: "CCEFGJK"),
    Letters(lots: 1201...3200, letters: "CDEGHKL"),
  ]

  @Test(arguments: letters) func theLetterOfALot(_ row: Letters) {
    for lot in row.lots {
      let found = InspectionLevel.allCases.map { CodeLetter(lot: lot, level: $0)?.name ?? "-" }
      #expect(found.joined() == row.letters, "lot \(lot)")
    }
  }

  @Test func noLetterForLotsOutsideTheTable() {
    #expect(CodeLetter(lot: 0, level: .general2) == nil)
    #expect(CodeLetter(lot: -1, level: .general2) == nil)
    #expect(CodeLetter(lot: 3201, level: .general2) == nil)
    #expect(SamplingPlan(lot: 3201, limit: .aql25) == nil)
  }

  @Test func sampleSizesOfTheLetters() {
    let sizes = CodeLetter.allCases.map { "\($0.name)\($0.sampleSize)" }.joined(separator: " ")
    #expect(sizes == "A2 B3 C5 D8 E13 F20 G32 H50 J80 K125 L200")
  }

  /// A level and size of lot that give a letter, large enough for any sample of it.
  struct Plans: Sendable {
    var letter: String
    /// For 0.65, 1.0, 1.5, 2.5, 4.0 and 6.5: sample size and acceptance number.
    var normal: [String]
    var tightened: [String]
  }

  static let plans = [
    Plans(
      letter: "A", normal: ["20/0", "13/0", "8/0", "5/0", "3/0", "2/0"],
      tightened: ["32/0", "20/0", "13/0", "8/0", "5/0", "3/0"]),
    Plans(
      letter: "B", normal: ["20/0", "13/0", "8/0", "5/0", "3/0", "2/0"],
      tightened: ["32/0", "20/0", "13/0", "8/0", "5/0", "3/0"]),
    Plans(
      letter: "C", normal: ["20/0", "13/0", "8/0", "5/0", "3/0", "8/1"],
      tightened: ["32/0", "20/0", "13/0", "8/0", "5/0", "13/1"]),
    Plans(
      letter: "D", normal: ["20/0", "13/0", "8/0", "5/0", "13/1", "8/1"],
      tightened: ["32/0", "20/0", "13/0", "8/0", "20/1", "13/1"]),
    Plans(
      letter: "E", normal: ["20/0", "13/0", "8/0", "20/1", "13/1", "13/2"],
      tightened: ["32/0", "20/0", "13/0", "32/1", "20/1", "13/1"]),
    Plans(
      letter: "F", normal: ["20/0", "13/0", "32/1", "20/1", "20/2", "20/3"],
      tightened: ["32/0", "20/0", "50/1", "32/1", "20/1", "20/2"]),
    Plans(
      letter: "G", normal: ["20/0", "50/1", "32/1", "32/2", "32/3", "32/5"],
      tightened: ["32/0", "80/1", "50/1", "32/1", "32/2", "32/3"]),
    Plans(
      letter: "H", normal: ["80/1", "50/1", "50/2", "50/3", "50/5", "50/7"],
      tightened: ["125/1", "80/1", "50/1", "50/2", "50/3", "50/5"]),
    Plans(
      letter: "J", normal: ["80/1", "80/2", "80/3", "80/5", "80/7", "80/10"],
      tightened: ["125/1", "80/1", "80/2", "80/3", "80/5", "80/8"]),
    Plans(
      letter: "K", normal: ["125/2", "125/3", "125/5", "125/7", "125/10", "125/14"],
      tightened: ["125/1", "125/2", "125/3", "125/5", "125/8", "125/12"]),
    Plans(
      letter: "L", normal: ["200/3", "200/5", "200/7", "200/10", "200/14", "200/21"],
      tightened: ["200/2", "200/3", "200/5", "200/8", "200/12", "200/18"]),
  ]

  /// Where table 1 gives each letter with the largest lot, so that no sample reaches it.
  private static let places: [String: (lot: Int, level: InspectionLevel)] = [
    "A": (50, .special1), "B": (500, .special1), "C": (3200, .special1),
    "D": (3200, .special2), "E": (3200, .special3), "F": (1200, .special4),
    "G": (3200, .special4), "H": (3200, .general1), "J": (1200, .general2),
    "K": (3200, .general2), "L": (3200, .general3),
  ]

  @Test(arguments: plans) func thePlanOfALetter(_ row: Plans) throws {
    let place = try #require(Self.places[row.letter])
    #expect(CodeLetter(lot: place.lot, level: place.level)?.name == row.letter)
    for (severity, expected) in [
      (InspectionSeverity.normal, row.normal), (.tightened, row.tightened),
    ] {
      let found = QualityLimit.allCases.map { limit -> String in
        guard
          let plan = SamplingPlan(
            lot: place.lot, level: place.level, limit: limit, severity: severity)
        else { return "-" }
        #expect(plan.reject == Int(plan.accept) + 1)
        #expect(plan.letter.sampleSize == plan.sample && !plan.isWholeLot)
        return "\(plan.sample)/\(plan.accept)"
      }
      #expect(found == expected, "\(row.letter) \(severity)")
    }
  }

  /// A lot of level II, a limit, and what is inspected of it.
  struct Whole: Sendable {
    var lot: Int
    var limit: QualityLimit
    var severity = InspectionSeverity.normal
    var sample: Int32
    var isWhole: Bool
  }

  static let whole = [
    Whole(lot: 1, limit: .aql65, sample: 1, isWhole: true),
    Whole(lot: 8, limit: .aql10, sample: 8, isWhole: true),
    Whole(lot: 5, limit: .aql25, sample: 5, isWhole: true),
    Whole(lot: 6, limit: .aql25, sample: 5, isWhole: false),
    Whole(lot: 13, limit: .aql10, sample: 13, isWhole: true),
    Whole(lot: 14, limit: .aql10, sample: 13, isWhole: false),
    Whole(lot: 20, limit: .aql10, severity: .tightened, sample: 20, isWhole: true),
    Whole(lot: 21, limit: .aql10, severity: .tightened, sample: 20, isWhole: false),
  ]

  @Test(arguments: whole) func aSampleThatReachesTheLotIsTheWholeLot(_ row: Whole) throws {
    let plan = try #require(
      SamplingPlan(lot: row.lot, limit: row.limit, severity: row.severity))
    #expect(plan.sample == row.sample)
    #expect(plan.isWholeLot == row.isWhole)
  }

  @Test func asManyDefectivePiecesAsReRefuseTheLot() throws {
    let plan = try #require(SamplingPlan(lot: 200, limit: .aql25))
    #expect(plan.accepts(defective: 2))
    #expect(!plan.accepts(defective: plan.reject))
  }
}
