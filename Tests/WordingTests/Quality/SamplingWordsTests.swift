import Testing
import Wording
import Workshop

@Suite struct SamplingWordsTests {
  struct Chance: Sendable {
    var chance: Double
    var id: String
    var en: String
  }

  static let chances = [
    Chance(chance: 0.5729292045081519, id: "57 dari 100 kali", en: "57 times in 100"),
    Chance(chance: 0, id: "0 dari 100 kali", en: "0 times in 100"),
    Chance(chance: 0.004, id: "kurang dari 1 dari 100 kali", en: "less than 1 time in 100"),
    Chance(chance: 1, id: "100 dari 100 kali", en: "100 times in 100"),
    Chance(chance: 0.996, id: "lebih dari 99 dari 100 kali", en: "more than 99 times in 100"),
  ]

  @Test(arguments: chances) func aChanceInWords(_ row: Chance) {
    #expect(times(row.chance) == Words(row.id, en: row.en))
  }

  @Test func limitsAreWrittenAsTheStandardDoes() {
    let limits = QualityLimit.allCases.map { $0.text(.indonesian) }
    #expect(limits == ["0,65", "1,0", "1,5", "2,5", "4,0", "6,5"])
    #expect(QualityLimit.aql065.text(.english) == "0.65")
  }

  struct State: Sendable {
    var verdicts: [Bool]
    var id: String
  }

  static let states = [
    State(
      verdicts: [true, false],
      id: "Pemeriksaan normal. 1 dari 2 lot terakhir ditolak; 2 dari 5 menjadi ketat."),
    State(
      verdicts: [false, false, true, true],
      id: "Pemeriksaan ketat. 3 lot lagi diterima berturut-turut: normal. 5 ditolak: berhenti."),
    State(
      verdicts: [false, false, false, false, false, false, false],
      id: "Sampel dihentikan: 5 lot ditolak. Periksa 100% sampai sebabnya diperbaiki."),
  ]

  @Test(arguments: states) func theStateOfASeriesInWords(_ row: State) {
    #expect(Switching(after: row.verdicts).sentence.id == row.id)
  }
}
