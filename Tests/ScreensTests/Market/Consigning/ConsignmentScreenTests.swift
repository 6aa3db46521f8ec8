import Reports
import Testing
import Workshop

@testable import Screens

/// Pieces with a partner, by keys alone.
@Suite struct ConsignmentScreenTests {
  /// Three P8 and two R8 of the market sample went to TOKO MISAL 40 days ago.
  static let workshop: Workshop = {
    var workshop = MarketSample.workshop
    let consign = Consign {
      $0.day = Sample.today - 40
      $0.buyer = ID(1)
      $0.channel = 9
      $0.lines = [
        MarketSample.line(0, 8, .a, [1, 2, 3], 150_000),
        MarketSample.line(1, 8, .a, [1, 2], 250_000),
      ]
    }
    MarketSample.must(.consign(consign), by: Sample.clerk, in: &workshop)
    return workshop
  }()

  private func stage(_ workshop: Workshop = workshop, as login: String = "ptg-2") -> Stage {
    Stage(workshop, as: login)
  }

  @Test func piecesGoOutByTheirCodes() {
    let stage = stage(MarketSample.workshop)
    stage.play("5 i t `misal Enter `2xP8_1xR8 Ctrl+X")
    #expect(
      stage.message == "Tersimpan #4821. TJ-0001, 3 buah dititipkan. Z mengurungkan.",
      "\(stage.screen)")
    #expect(stage.desk.workshop.out(on: ID(0)).count == 3)
    #expect(stage.desk.workshop.consignments[0].channel == 9)
    stage.play("z")
    #expect(stage.desk.workshop.openConsignments.isEmpty)
  }

  /// Two P8 at 150.000 and an R8 at 250.000 are 550.000, of which the channel keeps 20%: 110.000.
  @Test func theFormAndThePageSayTheCommissionAndWhatIsDueIfAllSells() {
    let stage = stage(MarketSample.workshop)
    stage.play("5 i t `misal Enter `2xP8_1xR8")
    func expect(_ label: String, _ amount: String) {
      #expect(
        stage.lines.contains { $0.hasPrefix("  " + label) && $0.hasSuffix(amount) },
        "\(stage.screen)")
    }
    expect("Komisi mitra 20%", "Rp110.000")
    expect("Diterima bila terjual", "Rp440.000")
    stage.play("Ctrl+X")
    expect("Komisi mitra 20%", "Rp110.000")
    expect("Diterima bila terjual", "Rp440.000")
    // One P8 comes back: 400.000 are left to sell.
    stage.play("p Ctrl+U Enter `1xP8 Ctrl+X")
    expect("Komisi mitra 20%", "Rp80.000")
    expect("Diterima bila terjual", "Rp320.000")
  }

  /// The list in force from today has P at 180.000; yesterday it was 150.000, and what is saved is
  /// what was shown.
  @Test func theSumIsThatOfTheDayThatIsTyped() {
    var workshop = MarketSample.workshop
    let bands = [(180_000, 160_000), (150_000, 130_000), (100_000, 80_000)].map { usual, lowest in
      PriceBand {
        $0.usual = Rupiah(Int64(usual))
        $0.lowest = Rupiah(Int64(lowest))
      }
    }
    let dearer = SetPrices {
      $0.day = Sample.today
      $0.product = ID(0)
      $0.from = Sample.today
      $0.prices = bands
    }
    MarketSample.must(.setPrices(dearer), by: Sample.supervisor, in: &workshop)
    let stage = stage(workshop)
    stage.play("5 i t `misal Enter `2xP8 Enter Enter Enter `h-1")
    #expect(stage.lines[1].contains("2 buah   Rp300.000"), "\(stage.screen)")
    stage.play("Ctrl+X")
    #expect(stage.desk.workshop.consignments[0].lines.map(\.price) == [Rupiah(150_000)])
  }

  /// Of B-0001 the third P8, of B-0004 the second, at a price that was agreed, and the oldest of
  /// what is left of the kind.
  @Test func aChosenPieceGoesOutByItsLabel() {
    let stage = stage(MarketSample.workshop)
    stage.play("5 i t `misal Enter `1-3_4-2@140rb_1xP8 Ctrl+X")
    let lines = stage.desk.workshop.consignments.last?.lines ?? []
    #expect(lines.map(\.batch) == [ID(0), ID(3)], "\(stage.screen)")
    #expect(lines.map(\.pieces) == [[1, 3], [2]])
    #expect(lines.map(\.price) == [Rupiah(150_000), Rupiah(140_000)])
  }

  @Test func aPieceThatIsNotInStockIsRefusedAtTheGoods() {
    let stage = stage(MarketSample.workshop)
    stage.play("5 i t `misal Enter `1-6 Ctrl+X")
    #expect(stage.desk.saved.isEmpty)
    #expect(stage.screen.contains("1 isian perlu dibetulkan"), "\(stage.screen)")
  }

  /// Three went out and one came back: none is sold, two are still there.
  @Test func whatCameBackIsNotSold() throws {
    let stage = stage()
    stage.play("5 i Enter p Ctrl+U Enter `1xP8 Ctrl+X")
    let line = try #require(stage.lines.first { $0.contains("No.8 A") }, "\(stage.screen)")
    #expect(
      line.split(separator: " ").suffix(5).joined(separator: " ") == "3 0 1 2 150.000",
      "\(stage.screen)")
  }

  @Test func aNewPartnerIsAnInstitution() throws {
    let stage = stage(MarketSample.workshop)
    stage.play("5 i t `toko_baru Down Enter `1xP8 Ctrl+X")
    let buyer = try #require(stage.desk.workshop.consignments.last?.buyer, "\(stage.screen)")
    #expect(stage.desk.workshop.buyers[buyer].name == "TOKO BARU")
    #expect(stage.desk.workshop.buyers[buyer].subject == nil)
  }

  @Test func theDeliveryNoteSaysTheCommissionToTheTenth() {
    var workshop = Self.workshop
    workshop.catalogue.channels[9].commission = 125
    let note = ConsignmentNote.paper(of: ID(0), partner: "TOKO MISAL", in: workshop)
    #expect(note.lines.contains { $0.contains("12,5%") }, "\(note.lines)")
  }

  /// Three P8 at 150.000 and two R8 at 250.000 are 950.000, of which the partner keeps 20%.
  @Test func whatTheCommissionTakesAndWhatIsDueStandThereBeforeSaving() {
    let stage = stage()
    stage.play("5 i Enter p")
    #expect(stage.lines.contains { $0.hasPrefix("  Komisi mitra") && $0.hasSuffix("Rp190.000") })
    #expect(stage.lines.contains { $0.hasPrefix("  Uang diterima") && $0.hasSuffix("Rp760.000") })
    stage.play("`1xP8")
    #expect(stage.lines.contains { $0.hasSuffix("Rp120.000") }, "\(stage.screen)")
  }

  @Test func aChosenPieceIsSoldAndAnotherComesBack() {
    let stage = stage()
    stage.play("5 i Enter p `1-2 Enter `1-3 Ctrl+X")
    #expect(stage.message == "Tersimpan #4821. Terjual 1, kembali 1, masih 3.", "\(stage.screen)")
    #expect(stage.desk.workshop.sales.last?.lines.map(\.pieces) == [[2]])
    #expect(stage.desk.workshop.state(of: PiecePlace(ID(0), 3)) == .accepted)
  }

  @Test func theListSaysWhatHasBeenOutForLong() {
    let stage = stage()
    stage.play("5 i Ctrl+L")
    #expect(stage.lines[1].hasPrefix("  1 lewat 30 hari !   5 buah dititipkan   Rp950.000"))
    expectGolden(stage.screen, "consignments")
  }

  @Test func allThatIsOutIsProposedAsSold() {
    let stage = stage()
    stage.play("5 i Enter p")
    #expect(stage.screen.contains("3xP8 2xR8"), "\(stage.screen)")
    stage.play("Ctrl+X")
    #expect(stage.message == "Tersimpan #4821. Terjual 5, kembali 0, masih 0.", "\(stage.screen)")
    let sale = stage.desk.workshop.sales[3]
    #expect(sale.total == Rupiah(950_000))
    #expect(sale.consignment == ID(0))
    stage.play("p")
    #expect(stage.message == "Semua sudah terjual atau kembali.")
    stage.play("Enter")
    #expect(stage.title.contains("NOTA 0004"))
  }

  @Test func someIsSoldSomeComesBackAndTheRestStays() {
    let stage = stage()
    stage.play("5 i Enter p `1xP8 Enter `1xR8 Ctrl+X")
    #expect(stage.message == "Tersimpan #4821. Terjual 1, kembali 1, masih 3.", "\(stage.screen)")
    #expect(stage.desk.saved.map(\.count) == [2])
    stage.play("z Enter")
    #expect(stage.desk.workshop.out(on: ID(0)).count == 5, "\(stage.screen)")
  }

  struct Mistake: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var keys: String
    var sentence: String
  }

  static let mistakes = [
    Mistake(
      testDescription: "more than is out", keys: "`4xP8", sentence: "Diminta 4, bebas dijual 3."),
    Mistake(
      testDescription: "sold and come back", keys: "`3xP8 Enter `1xP8",
      sentence: "Diminta 1, bebas dijual 0."),
    Mistake(testDescription: "no code", keys: "`P", sentence: "! Kode: huruf barang, nomor, mutu."),
    Mistake(testDescription: "nothing", keys: "Ctrl+U", sentence: "Tidak ada yang berubah."),
  ]

  @Test(arguments: mistakes) func aMistakeStandsAtItsField(_ row: Mistake) {
    let stage = stage()
    stage.play("5 i Enter p " + row.keys + " Ctrl+X")
    #expect(stage.screen.contains(row.sentence), "\(stage.screen)")
    #expect(stage.desk.saved.isEmpty)
  }

  @Test func thePieceSaysThatItIsOut() {
    let stage = stage()
    stage.play("2 / `B-0001 Enter Enter")
    #expect(stage.screen.contains("dititipkan"), "\(stage.screen)")
  }
}
