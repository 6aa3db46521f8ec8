import Testing
import Workshop

@testable import Screens

@Suite struct SchemeTests {
  private func stage(_ keys: String) -> Stage {
    let stage = Stage(EarningsSample.closed, as: "ksb-1")
    stage.play(keys)
    return stage
  }

  @Test func thePublishedSchemesAreListedWithTheirLegalBasis() {
    let stage = stage("6 a")
    #expect(stage.lines[4].hasPrefix("> SK-1990               01-01-1990  laba bersih   berlaku"))
    #expect(stage.lines[6].hasPrefix("  50/35/15              01-01-1990  omzet"))
    #expect(stage.screen.contains("Premi 50 + Modal kerja 35 + PNBP 15"))
    #expect(stage.screen.contains("Kepmenkeh M.01-PP.02.01 Tahun 1990"))
  }

  /// Half of November's 90.000 was premi; 40% of it are 36.000.
  @Test func aSchemeIsAdoptedWithItsLegalBasisAndDate() {
    let stage = stage("6 a t")
    stage.play("`SK-2026 Enter Enter Enter `Premi_40_+_Modal_kerja_47,5_+_PNBP_12,5 Enter")
    stage.play("`SK_Kalapas_12/2026 Enter `1-11-26 Ctrl+X")
    #expect(stage.screen.contains("Tetapkan SK-2026"), "\(stage.screen)")
    #expect(stage.screen.contains("dari laba bersih, mulai 01-11-2026"))
    #expect(stage.desk.saved.isEmpty)
    stage.play("`135790 Enter")
    #expect(stage.message == "Tersimpan #4821. SK-2026 berlaku mulai 01-11-2026.")
    stage.play("Esc Enter")
    #expect(stage.screen.contains("SK-2026 dari laba bersih"))
    #expect(stage.screen.contains("40%       36.000"), "\(stage.screen)")
    stage.play("Esc Down Enter")
    #expect(stage.screen.contains("SK-1990 dari laba bersih"))
  }

  /// A cap of the first product: lisu 3, anyam 5,5, akhir 1,5 become 2, 6,5, 1,5.
  @Test func pointsSharesAndTheMinimumArePartOfAScheme() throws {
    let stage = stage("6 a t `SK-2026 Enter Enter Enter Enter Enter `1-11-26 Enter")
    stage.play("`10 Enter `30 Enter `650rb Enter `1_0,7_0,5 Enter")
    #expect(stage.screen.contains("lisu 3 + anyam dasar 5,5"), "\(stage.screen)")
    let stages = stage.desk.workshop.products[0].workedStages
    let names = stages.map { stage.desk.workshop.catalogue.stages[Int($0)].name }
    stage.play("`" + "\(names[0])_2_+_\(names[1])_6,5_+_\(names[2])_1,5".replacing(" ", with: "_"))
    stage.play("Ctrl+X `135790 Enter")
    let scheme = try #require(stage.desk.workshop.schemes.last)
    #expect(scheme.preparers == 100)
    #expect(scheme.usable == 300)
    #expect(scheme.leastPremi == Rupiah(650_000))
    #expect(scheme.grades == [10, 7, 5])
    #expect(stages.map { scheme.stageTenths(of: $0, product: ID(0)) } == [20, 65, 15])
    #expect(scheme.points(product: ID(0), stage: stages[1], grade: .a) == 650)
  }

  struct Mistake: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var keys: String
    var sentence: String
  }

  static let mistakes = [
    Mistake(
      testDescription: "a sum of 99",
      keys: "Enter Enter Enter `Premi_50_+_Modal_34_+_PNBP_15 Ctrl+X",
      sentence: "! Bagian berjumlah 99%, harus 100%."),
    Mistake(
      testDescription: "no premi", keys: "Enter Enter Enter `Modal_85_+_PNBP_15 Ctrl+X",
      sentence: "! Harus satu bagian Premi, paling banyak satu PNBP."),
    Mistake(
      testDescription: "a stage left out",
      keys: "Down Down Down Down Down Down Down Down Down Down `anyam_5 Ctrl+X",
      sentence: "! Setiap tahap barang itu sekali, dengan poinnya."),
    Mistake(
      testDescription: "two grades",
      keys: "Down Down Down Down Down Down Down Down Down `1_0,5 Ctrl+X",
      sentence: "! Tiga angka untuk A, B, C. Contoh 1 0,8 0,5."),
    Mistake(
      testDescription: "more than all",
      keys: "Down Down Down Down Down Down Down `101 Ctrl+X", sentence: "! "),
    Mistake(
      testDescription: "no shares", keys: "Enter Enter Enter `Premi_semua Enter",
      sentence: "! Nama dan persen, dengan + di antaranya."),
    Mistake(
      testDescription: "a day in a closed month",
      keys: "`SK-2 Enter Enter Enter Enter Enter `1-10-26 Ctrl+X",
      sentence: "! Oktober 2026 sudah ditutup."),
  ]

  @Test(arguments: mistakes) func aMistakeStandsUnderItsField(_ row: Mistake) {
    let stage = stage("6 a t " + row.keys)
    #expect(stage.screen.contains(row.sentence), "\(stage.screen)")
    #expect(stage.desk.saved.isEmpty)
  }
}
