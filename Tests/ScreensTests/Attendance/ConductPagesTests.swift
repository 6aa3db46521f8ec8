import Testing
import Workshop

@Suite struct ConductPagesTests {
  /// October with 20% for attendance and 10% for conduct, which are paid by the marks given here.
  private static let workshop: Workshop = {
    var workshop = EarningsSample.sold
    let scheme = AdoptScheme {
      $0.day = Sample.today
      $0.scheme = .decree
      $0.scheme.name = "CONTOH"
      $0.scheme.legalBasis = "SK Kalapas 7/2026"
      $0.scheme.attendance = 200
      $0.scheme.conduct = 100
      $0.scheme.validFrom = Sample.day(2026, 10, 1)
    }
    MarketSample.must(.adoptScheme(scheme), by: Sample.supervisor, in: &workshop)
    return workshop
  }()

  @Test func aSupervisorGivesAMarkAndTheMonthCountsIt() throws {
    let stage = Stage(Self.workshop, as: "ksb-1")
    stage.play("6 Enter n Enter `8 Enter `membantu_yang_baru Ctrl+X")
    #expect(stage.message == "Tersimpan #4821. Nilai sikap kerja. Z mengurungkan.")
    let october = EarningsSample.october
    let worker = try #require(stage.desk.workshop.conductMarks.first?.worker)
    #expect(stage.desk.workshop.conductPoints(of: worker, in: october) == 8)
    #expect(stage.screen.contains("membantu yang baru"))
    stage.play("Esc")
    #expect(stage.screen.contains("Premi sikap kerja"), "\(stage.screen)")
    // A tenth of the premi of 1,400,000, all of it for the only mark.
    #expect(stage.screen.contains("140.000"))
    #expect(stage.screen.contains("Premi kehadiran") && stage.screen.contains("280.000"))
    let figures = try stage.desk.workshop.figures(of: october)
    #expect(figures.share(of: worker)?.forConduct == Rupiah(140_000))
    stage.play("Enter")
    #expect(stage.screen.contains("Premi dari nilai sikap kerja 8"), "\(stage.screen)")
  }

  @Test func theTreasurerSeesPointsAndNoReason() throws {
    let giver = Stage(Self.workshop, as: "ksb-1")
    giver.play("6 Enter n Enter `8 Enter `membantu_yang_baru Ctrl+X")
    let stage = Stage(giver.desk.workshop, as: "bdh-1")
    stage.play("6 Enter n")
    #expect(!stage.screen.contains("membantu"))
    #expect(stage.lines.contains { $0.contains("WB-001") && $0.contains(" 8") }, "\(stage.screen)")
    stage.play("Enter")
    #expect(stage.desk.saved.isEmpty && stage.title.contains("SIKAP KERJA"))
  }

  @Test func whereAMarkIsNotOpenTheMonthSaysWhatItNeeds() {
    let giver = Stage(Self.workshop, as: "ksb-1")
    giver.play("6 Enter n Enter `8 Enter `membantu_yang_baru Ctrl+X")
    var workshop = giver.desk.workshop
    workshop.conductMarks[0].part = nil
    workshop.conductMarks[0].unopened = SealedPart([1], .keyLost)
    let stage = Stage(workshop, as: "bdh-1")
    stage.play("6")
    #expect(stage.message.contains("perlu kunci identitas"), "\(stage.message)")
  }

  /// The last two fields of the form, behind ten and one for each of three products.
  @Test func aSchemeFormTakesBothShares() throws {
    let stage = Stage(EarningsSample.sold, as: "ksb-1")
    stage.play(
      "6 a t `SK-2026 Enter Enter Enter Enter `SK_Kalapas_12/2026 Enter `1-11-26"
        + String(repeating: " Enter", count: 8))
    stage.play("Ctrl+U `20 Enter Ctrl+U `10 Ctrl+X `135790 Enter")
    let scheme = try #require(stage.desk.workshop.schemes.last, "\(stage.screen)")
    #expect(scheme.attendance == 200 && scheme.conduct == 100)
    #expect(stage.screen.contains("kehadiran 20% dan sikap kerja 10%"), "\(stage.screen)")
  }
}
