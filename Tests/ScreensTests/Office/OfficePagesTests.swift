import Screens
import Testing
import Workshop

@testable import Screens

/// What the office decides about itself is entered by keys, from its day on.
@Suite struct OfficePagesTests {
  /// Key presses of a play, in which `` `word `` is one for each letter.
  private static func count(_ keys: String) -> Int { keys.split(separator: " ").count }

  @Test func aPriceIsChangedByEightKeysBesideItsFigures() throws {
    let stage = Stage(as: "ksb-1")
    stage.play("0 b Down Down Down Enter Enter")
    stage.play("`180rb Enter `160rb")
    #expect(stage.screen.contains("Mutu A, biasa"), "\(stage.screen)")
    stage.play("Ctrl+X")
    #expect(stage.screen.contains("Tersimpan"), "\(stage.screen)")
    let price = stage.desk.workshop.price(of: ID(0), .a, on: Sample.today)
    #expect(price.usual == Rupiah(180_000))
    #expect(price.lowest == Rupiah(160_000))
    #expect(stage.desk.workshop.price(of: ID(0), .a, on: Sample.today - 1).usual == Rupiah(150_000))
    #expect(stage.screen.contains("180.000"), "\(stage.screen)")
    // Without the figures: 0 b, three Down, Enter twice, Enter between, Ctrl+X.
    #expect(Self.count("0 b Down Down Down Enter Enter Enter Ctrl+X") <= 9)
  }

  @Test func aLowestPriceAboveTheUsualOneStandsAtItsField() {
    let stage = Stage(as: "ksb-1")
    stage.play("0 b Down Down Down Enter Enter `100rb Enter `160rb Ctrl+X")
    #expect(
      stage.screen.contains("Harga terendah tidak boleh di atas harga biasa."), "\(stage.screen)")
    #expect(stage.desk.workshop.priceLists.isEmpty)
  }

  @Test func aNewProductIsWovenAndSoldLikeTheOthers() throws {
    let stage = Stage(as: "ksb-1")
    stage.play("0 b Down Down Down Enter t")
    stage.play("`TAS-1 Enter `T Enter `Tas_lontar Enter `Tas Enter `hitam,_merah Enter `1-3 Enter")
    stage.play("`rendam,_jemur Enter `lisu,_penyelesaian,_[akhir] Enter")
    stage.play("`90rb/80rb_70rb/60rb_50rb/40rb Ctrl+X")
    #expect(stage.screen.contains("Tersimpan"), "\(stage.screen)")
    let row = try #require(stage.desk.workshop.products.last)
    #expect(row.code == "TAS-1" && row.letter == "T" && row.colours == ["hitam", "merah"])
    #expect(row.smallestSize == 1 && row.largestSize == 3)
    #expect(row.materialStages == [0, 4])
    #expect(row.route == [.stage(6), .stage(10), .gate(1)])
    #expect(row.prices.map(\.usual) == [90_000, 70_000, 50_000].map { Rupiah($0) })
    #expect(row.prices.map(\.lowest) == [80_000, 60_000, 40_000].map { Rupiah($0) })
  }

  @Test func aStageThatIsNotThereStandsAtTheWayOfTheProduct() {
    let stage = Stage(as: "ksb-1")
    stage.play("0 b Down Down Down Enter t")
    stage.play("`TAS-1 Enter `T Enter `Tas_lontar Enter `Tas Enter `hitam Enter `1-3 Enter")
    stage.play("Enter `menenun,_[akhir] Enter `90rb/80rb_70rb/60rb_50rb/40rb Ctrl+X")
    #expect(stage.screen.contains("Isi tahap yang ada di daftar"), "\(stage.screen)")
    #expect(stage.desk.workshop.products.count == 3)
  }

  @Test func aChannelGetsOtherTermsAndEnds() {
    let stage = Stage(as: "ksb-1")
    stage.play("0 b Down Down Down Down Enter t `Pasar_Sabtu Enter Enter `7,5 Ctrl+X")
    #expect(stage.desk.workshop.channel(10, on: Sample.today).commission == 75)
    #expect(stage.screen.contains("7,5%"), "\(stage.screen)")
    stage.play("u Down Down Down `tidak_dipakai_lagi Ctrl+X")
    #expect(!stage.desk.workshop.isOpen(channel: 10, on: Sample.today), "\(stage.screen)")
    #expect(stage.screen.contains("tidak dipakai lagi"), "\(stage.screen)")
  }

  @Test func theLetterheadChangesTheTitleOfEveryPage() {
    let stage = Stage(as: "ksb-1")
    stage.play("0 b Enter `LAPAS_CONTOH Ctrl+X")
    #expect(stage.desk.workshop.letterheads.last?.institution == "LAPAS CONTOH")
    #expect(stage.lines[0].contains("LAPAS CONTOH"), "\(stage.screen)")
  }

  @Test func anOfficialIsNamedWithHisNumberAndPapers() throws {
    let stage = Stage(as: "adm-1")
    stage.play("0 b Down Enter t `Bendahara Enter `CONTOH_UANG Enter `19850101_200901_1_002 Enter")
    stage.play("Enter `kuitansi,_slip Enter `bdh-1 Ctrl+X")
    let row = try #require(stage.desk.workshop.officials.last, "\(stage.screen)")
    #expect(row.nationalNumber == "198501012009011002")
    #expect(row.papers == [.kuitansi, .slip])
    #expect(row.login == "bdh-1")
    #expect(stage.desk.workshop.official(signing: .slip, on: Sample.today)?.name == "CONTOH UANG")
  }

  @Test func aMisspeltBuyerIsPutRight() {
    let stage = Stage(MarketSample.workshop)
    stage.play("0 b Down Down Down Down Down Enter u `Dinas_Contoh_Baru Ctrl+X")
    #expect(stage.desk.workshop.buyers[0].name == "Dinas Contoh Baru", "\(stage.screen)")
  }

  @Test func aNewToolIsCountedOutWithTheOthers() {
    let stage = Stage(as: "ksb-1")
    stage.play("0 b Down Down Down Down Down Down Enter t `tang Enter `pliers Enter `4 Ctrl+X")
    #expect(stage.desk.workshop.toolKinds.last?.numbers == 4, "\(stage.screen)")
    stage.play("Esc Esc Esc 9 a k")
    #expect(stage.screen.contains("Tang"), "\(stage.screen)")
  }

  @Test func whoMayNotDecideLooksAndIsToldWhy() {
    let stage = Stage(as: "ptg-2")
    stage.play("0 b Down Down Down Enter t")
    #expect(stage.desk.workshop.products.count == 3)
    #expect(stage.screen.contains("Kasubsi"), "\(stage.screen)")
  }

  /// A store without letterhead and officials says so to whoever may fill them in.
  @Test func firstStepsStandOnTheHomePageUntilTheyAreDone() {
    var rows = Sample.workshop.rows
    rows.letterheads = Table()
    rows.officials = Table()
    let empty = Workshop(rows: rows)
    #expect(Stage(empty, as: "ksb-1").screen.contains("Langkah pertama: kop surat, pejabat"))
    #expect(!Stage(empty, as: "ptg-2").screen.contains("Langkah pertama"))
    #expect(!Stage(MarketSample.stocked, as: "ksb-1").screen.contains("Langkah pertama"))
  }
}
