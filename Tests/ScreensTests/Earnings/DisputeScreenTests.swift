import Testing
import Workshop

@testable import Screens

/// Disputes of slips from the key on the slip to the supervisor's decision.
@Suite struct DisputeScreenTests {
  /// The clerk's workshop of October closed, in which WB-001's slip was disputed some days ago.
  private static func disputed(daysAgo: Int = 0) -> Workshop {
    var workshop = EarningsSample.closed
    let open = OpenDispute {
      $0.day = Sample.today + -daysAgo
      $0.month = EarningsSample.october
      $0.claim = "kurang dua buah"
    }
    MarketSample.must(.openDispute(open), by: EarningsSample.treasurer, in: &workshop)
    return workshop
  }

  /// S, the words, Enter: the slip says so, and Z takes it back.
  @Test func aSlipIsDisputedWithTwoKeysAndTheWords() throws {
    let stage = Stage(EarningsSample.closed, as: "bdh-1")
    stage.play("6 Down Enter Enter g")
    #expect(stage.title.contains("OKTOBER 2026 > SANGGAH "), "\(stage.title)")
    stage.play("`kurang_dua_buah Enter")
    #expect(
      stage.message == "Tersimpan #4821. Sanggahan menunggu Kasubsi. Z mengurungkan.",
      "\(stage.screen)")
    #expect(stage.title.contains("SLIP"))
    #expect(stage.lines[1].contains("disanggah hari ini ?"), "\(stage.screen)")
    let row = try #require(stage.desk.workshop.disputes.last)
    #expect(row.claim == "kurang dua buah" && row.worker == ID(0) && row.officer == ID(3))
    #expect(row.month == EarningsSample.october)
    stage.play("b")
    #expect(stage.lines[1].contains("1 disanggah !"), "\(stage.screen)")
    stage.play("Esc z")
    #expect(stage.desk.workshop.disputes().isEmpty, "\(stage.screen)")
    #expect(!stage.lines[1].contains("disanggah"))
  }

  /// A ! from the seventh day on.
  @Test(arguments: [(6, "6 hari ?"), (7, "7 hari !")])
  func theSupervisorSeesAtHomeHowLongItWaits(_ days: Int, _ age: String) {
    let stage = Stage(Self.disputed(daysAgo: days), as: "ksb-1")
    let line = stage.lines.first { $0.contains("Sanggahan WB-001") } ?? ""
    #expect(line.contains("Oktober 2026: kurang dua buah"), "\(stage.screen)")
    #expect(line.hasSuffix(age), "\(line)")
  }

  @Test func theSupervisorSettlesItFromHome() throws {
    let stage = Stage(Self.disputed(daysAgo: 3), as: "ksb-1")
    for _ in 0..<8 where !stage.lines.contains(where: { $0.hasPrefix("> Sanggahan") }) {
      stage.play("Down")
    }
    stage.play("Enter Enter F4 Down Enter `dua_buah_ikut_bulan_ini Enter")
    #expect(
      stage.message.hasPrefix("Tersimpan #4821. Bendahara mencatat koreksi di buku WB-001"),
      "\(stage.screen)")
    let row = try #require(stage.desk.workshop.disputes.last)
    #expect(row.isCorrected && row.settler == ID(2))
    #expect(row.reason == "dua buah ikut bulan ini")
    #expect(stage.lines[1].contains("0 menunggu"))
    #expect(
      stage.screen.contains("dikoreksi pada bulan yang belum ditutup: dua buah ikut bulan ini"))
    stage.play("Esc")
    #expect(!stage.screen.contains("Sanggahan WB-001"))
    stage.play("z")
    #expect(stage.desk.workshop.disputes.last?.settled != nil)
  }

  @Test func theTreasurerReadsThemButSettlesNone() {
    let stage = Stage(Self.disputed(), as: "bdh-1")
    stage.play("6 Down Enter Enter g")
    #expect(stage.screen.contains("kurang dua buah"), "\(stage.screen)")
    stage.play("Enter")
    #expect(stage.title.contains("SANGGAHAN"), "\(stage.screen)")
    #expect(stage.desk.saved.isEmpty)
  }

  @Test func theirOwnMistakesStandAtTheirFields() {
    let stage = Stage(EarningsSample.closed, as: "bdh-1")
    stage.play("6 Down Enter Enter g `beda Enter")
    #expect(stage.desk.saved.isEmpty)
    #expect(stage.screen.contains("5 huruf"), "\(stage.screen)")
  }

  @Test func theEnglishPagesSaySo() {
    let stage = Stage(Self.disputed(daysAgo: 8), as: "ksb-1", language: .english)
    #expect(stage.screen.contains("Dispute of WB-001, October 2026: kurang dua buah"))
    #expect(stage.lines.contains { $0.hasSuffix("8 d !") }, "\(stage.screen)")
  }
}
