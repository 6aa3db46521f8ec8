import Testing
import Workshop

/// The page of limits and defects, as a supervisor uses it.
@Suite struct CatalogueTests {
  @Test func aToleranceIsSetFromADayOnAndBothPeriodsStay() {
    let stage = Stage(PageSample.workshop, as: "ksb-1")
    // The second row is the girth of the plain cap, 49,5 to 50,5 for No.0.
    stage.play("4 o Down Enter Down Ctrl+U `0,3 Down Down Ctrl+U `h+7 Ctrl+X")
    #expect(stage.message.contains("Batas baru berlaku mulai"), "\(stage.screen)")
    let version = stage.desk.workshop.measureVersions.last
    #expect(version?.tolerance == 3)
    #expect(version?.product == ID(0))
    #expect(stage.screen.contains("49,5-50,5 cm"), "\(stage.screen)")
    #expect(stage.screen.contains("49,7-50,3 cm"), "\(stage.screen)")
  }

  @Test func aDefectIsAddedAndOneIsRetired() {
    let stage = Stage(PageSample.workshop, as: "ksb-1")
    stage.play("4 o t `M20 Enter `retak Enter `cracked Enter `mayor Enter Enter Ctrl+X")
    #expect(stage.message.contains("M20 dapat dipilih"), "\(stage.screen)")
    stage.play("End F8 1 Enter")
    #expect(stage.desk.workshop.catalogue.defects.last?.code == "M20")
    #expect(stage.desk.workshop.catalogue.defects.last?.retired == nil)
    stage.play("F8 Down Enter")
    let last = stage.desk.workshop.catalogue.defects.last
    #expect(last?.retired != nil && last?.retired == last?.since, "\(stage.screen)")
    #expect(stage.screen.contains("16 cacat dipakai"), "\(stage.screen)")
  }

  /// A count of threads, 2 and at most 3, on the plain cap from today on; 7 is read as seven there.
  @Test func aMeasureIsAddedAndAskedInTheQueue() {
    let stage = Stage(QueueSample.workshop, as: "ksb-1")
    stage.play("4 o j `benang Enter `threads Enter Enter `hitungan Enter `2 Enter `1 Ctrl+X")
    #expect(stage.message.contains("benang diukur mulai 23-11-2026"), "\(stage.screen)")
    #expect(stage.screen.contains("1-3 hitungan"), "\(stage.screen)")
    let measure = stage.desk.workshop.products[ID(0)].measures.last
    #expect(measure?.unit == .count && measure?.aim == 20 && measure?.gate == 1)
    stage.play("4 Enter")
    #expect(stage.screen.contains("benang"), "\(stage.screen)")
    stage.play("Tab Tab `7")
    #expect(stage.screen.contains("Di luar batas 1-3."), "\(stage.screen)")
    stage.play("Esc l")
    #expect(stage.screen.contains("benang 7!"), "\(stage.screen)")
  }

  @Test func aTakenNameIsRefusedAtItsField() {
    let stage = Stage(QueueSample.workshop, as: "ksb-1")
    stage.play("4 o j `lingkar Enter `girth Enter Enter `mm Enter `2 Enter `1 Ctrl+X")
    #expect(stage.screen.contains("sudah punya ukuran dengan nama itu"), "\(stage.screen)")
    #expect(stage.desk.saved.isEmpty)
  }

  @Test func whoMayNotChangeItIsToldWhoMay() {
    let stage = Stage(PageSample.workshop, as: "pmu-1")
    stage.play("4 o Enter")
    #expect(stage.title.contains("KATALOG MUTU"))
    #expect(stage.message.contains("Kasubsi"), "\(stage.screen)")
  }
}
