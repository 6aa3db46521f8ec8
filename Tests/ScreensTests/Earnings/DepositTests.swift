import Testing
import Workshop

@testable import Screens

/// Of October's 420.000 of PNBP 200.000 are deposited; November stands at 15% of 90.000.
@Suite struct DepositTests {
  private func stage(_ keys: String) -> Stage {
    let stage = Stage(EarningsSample.closed, as: "bdh-1")
    stage.play(keys)
    return stage
  }

  private func fields(_ line: String) -> [String] {
    line.split(separator: " ").filter { $0 != ">" }.map(String.init)
  }

  @Test func everyMonthHasItsTargetAndWhatIsLeft() {
    let stage = stage("6 d Down")
    #expect(fields(stage.lines[4]) == ["November", "2026", "13.500", "0", "0,0%", "13.500", "!"])
    #expect(
      fields(stage.lines[5]) == ["Oktober", "2026", "420.000", "200.000", "47,6%", "220.000", "!"])
    #expect(fields(stage.lines[6]) == ["Jumlah", "433.500", "200.000", "46,1%", "233.500", "!"])
    #expect(
      stage.screen.contains(
        "06-11-2026      200.000  billing 820261123456789  NTPN A1B2C3D4E5F6G7H8"))
  }

  @Test func theRestIsProposedAndDeposited() {
    let stage = stage("6 d Down t")
    #expect(stage.screen.contains("belum disetor Rp220.000"))
    stage.play("Enter `820261123456780 Enter `b1b2c3d4e5f6g7h8 Enter Enter")
    #expect(
      stage.message == "Tersimpan #4821. Oktober 2026 sudah disetor seluruhnya.", "\(stage.screen)")
    stage.play("t")
    #expect(stage.message == "Bulan ini sudah disetor penuh.")
  }

  struct Mistake: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var keys: String
    var sentence: String
  }

  static let mistakes = [
    Mistake(
      testDescription: "too much",
      keys: "`220001 Enter `820261123456780 Enter `B1B2C3D4E5F6G7H8 Ctrl+X",
      sentence: "! PNBP yang belum disetor tinggal Rp220.000."),
    Mistake(
      testDescription: "a short billing code",
      keys: "Enter `8202611 Enter `B1B2C3D4E5F6G7H8 Ctrl+X", sentence: "! Kode billing: 15 angka."),
    Mistake(
      testDescription: "a receipt entered before",
      keys: "Enter `820261123456780 Enter `A1B2C3D4E5F6G7H8 Ctrl+X", sentence: "! Sudah ada."),
  ]

  @Test(arguments: mistakes) func aMistakeStandsUnderItsField(_ row: Mistake) {
    let stage = stage("6 d Down t " + row.keys)
    #expect(stage.screen.contains(row.sentence), "\(stage.screen)")
    #expect(stage.desk.saved.isEmpty)
  }

  /// PNBP of 45.000 for February is owed from before the store, as the opening says.
  @Test func whatIsOwedFromBeforeTheStoreIsARowOfItsMonth() {
    var workshop = EarningsSample.sold
    let row = OpeningRow {
      $0.block = .dues
      $0.value = Rupiah(45_000)
      $0.month = Month(year: 2026, month: 2)
      $0.counts = true
    }
    workshop.openings.append(row)
    let stage = Stage(workshop, as: "bdh-1")
    stage.play("6 d Down")
    #expect(fields(stage.lines[4]) == ["Oktober", "2026", "420.000", "0", "0,0%", "420.000", "!"])
    #expect(fields(stage.lines[5]) == ["Februari", "2026", "45.000", "0", "0,0%", "45.000", "!"])
    stage.play("t")
    #expect(stage.screen.contains("belum disetor Rp45.000"), "\(stage.screen)")
    stage.play("Enter `820261123456780 Enter `b1b2c3d4e5f6g7h8 Enter Enter")
    #expect(
      stage.message == "Tersimpan #4821. Februari 2026 sudah disetor seluruhnya.", "\(stage.screen)"
    )
  }

  /// What the opening says of the month of the first day itself is asked beside its own part.
  @Test func whatTheMonthOwedBeforeStandsInItsClosing() {
    var workshop = EarningsSample.sold
    let row = OpeningRow {
      $0.block = .dues
      $0.value = Rupiah(30_000)
      $0.month = EarningsSample.october
      $0.counts = true
    }
    workshop.openings.append(row)
    let stage = Stage(workshop, as: "bdh-1")
    stage.play("6 Enter Ctrl+X")
    #expect(stage.screen.contains("PNBP belum disetor Rp450.000"), "\(stage.screen)")
  }

  @Test func theMonthsPageOpensItsOwnRow() {
    let stage = stage("6 Down Enter d")
    #expect(stage.lines[5].hasPrefix("> Oktober 2026"))
  }
}
