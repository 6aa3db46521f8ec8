import Testing
import Workshop

@testable import Screens

/// Lots of material from page 9, in the small workshop with its four batches.
@Suite struct MaterialsTests {
  private func received(as login: String = "ptg-2") -> Stage {
    let stage = Stage(MarketSample.workshop, as: login)
    stage.press("9 b t")
    for text in ["benang emas", "E-1", "7", "100rb", "TOKO MISAL"] {
      stage.type(text)
      stage.press("Enter")
    }
    stage.press("Ctrl+X")
    return stage
  }

  private func fill(_ texts: [String], on stage: Stage) {
    for text in texts {
      stage.type(text)
      stage.press("Enter")
    }
    stage.press("Ctrl+X")
  }

  @Test func aLotComesInAndItsPriceIsACost() {
    let stage = received()
    #expect(stage.message == "Tersimpan #4821. E-1: sisa 7 gulung.", "\(stage.screen)")
    #expect(stage.title.contains("BAHAN"))
    #expect(stage.lines[4].contains("benang emas") && stage.lines[4].contains("100.000"))
    #expect(stage.desk.workshop.costs.map(\.amount) == [Rupiah(100_000)])
  }

  /// Two of seven spools for 100,000 are 28,571; B-0001 has six pieces: 4,762 each.
  @Test func whatABatchGotStandsOnItsPageWithItsCost() {
    let stage = received()
    stage.press("k")
    fill(["B-0001", "2"], on: stage)
    #expect(stage.message == "Tersimpan #4822. E-1: sisa 5 gulung.", "\(stage.screen)")
    stage.press("Enter")
    #expect(stage.screen.contains("B-0001 Polos hitam"), "\(stage.screen)")
    #expect(stage.screen.contains("28.571"))
    stage.press("Enter")
    #expect(stage.title.contains("B-0001"))
    #expect(stage.screen.contains("bahan E-1 2 gulung"), "\(stage.screen)")
    #expect(stage.screen.contains("biaya bahan (HPP) Rp28.571, Rp4.762/buah"), "\(stage.screen)")
    stage.press("l o Enter")
    #expect(stage.title.contains("LOT E-1"), "\(stage.screen)")
    #expect(stage.screen.contains("B-0001"))
  }

  @Test func moreThanIsLeftIsRefusedAtItsField() {
    let stage = received()
    stage.press("k")
    fill(["B-0001", "8"], on: stage)
    #expect(stage.screen.contains("! Sisa lot ini hanya 7."), "\(stage.screen)")
    #expect(stage.desk.workshop.materialMoves.isEmpty)
  }

  @Test func aDifferenceNeedsAReasonAndAnotherSupervisor() {
    let stage = received()
    stage.press("u")
    fill(["6", "lapuk kena air"], on: stage)
    #expect(stage.screen.contains("Terhitung  6 gulung"), "\(stage.screen)")
    stage.type("ksb-1")
    stage.press("Enter")
    stage.type("135790")
    stage.press("Enter")
    #expect(stage.message == "Tersimpan #4822. E-1: sisa 6 gulung.", "\(stage.screen)")
    #expect(stage.desk.workshop.materialMoves.map(\.approver) == [ID(2)])
  }

  @Test func anIssueAndALotAreTakenBack() {
    let stage = received()
    stage.press("k")
    fill(["B-0001", "2"], on: stage)
    stage.press("z")
    #expect(stage.desk.workshop.left(in: ID(0)) == 7, "\(stage.screen)")
    stage.press("z")
    #expect(stage.screen.contains("Belum ada lot bahan"), "\(stage.screen)")
    #expect(stage.desk.workshop.costs.map(\.isWithdrawn) == [true])
  }

  @Test func whoMayNotRecordSeesNoPrices() {
    let stage = Stage(received().desk, as: "pmu-1")
    stage.press("9 b")
    #expect(stage.lines[4].contains("E-1") && !stage.screen.contains("100.000"))
    stage.press("t")
    #expect(stage.message.contains("Hanya"), "\(stage.screen)")
  }

  struct Mistake: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var texts: [String]
    var sentence: String
  }

  static let mistakes = [
    Mistake(
      testDescription: "no such kind", texts: ["emas batangan", "E-2", "7", "", "X", "h"],
      sentence: "! Tidak ditemukan. Ketik untuk mencari."),
    Mistake(
      testDescription: "the label of another", texts: ["kasumba", "E-1", "7", "", "TOKO", "h"],
      sentence: "! Label lot ini sudah ada."),
    Mistake(
      testDescription: "tomorrow", texts: ["kasumba", "E-2", "7", "", "TOKO", "+1"],
      sentence: "! Tanggal tidak boleh setelah hari ini."),
  ]

  @Test(arguments: mistakes) func aMistakeStandsUnderItsField(_ row: Mistake) {
    let stage = received()
    stage.press("t")
    fill(row.texts, on: stage)
    #expect(stage.screen.contains(row.sentence), "\(stage.screen)")
    #expect(stage.desk.workshop.materialLots.count == 1)
  }
}
