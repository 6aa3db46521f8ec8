import Testing
import Workshop

@Suite struct SalesTests {
  @Test func theListShowsTheNewestNotaFirst() {
    let stage = Stage(MarketSample.workshop)
    stage.press("5")
    expectGolden(stage.screen, "sales-list")
  }

  @Test func theListSpeaksEnglish() {
    let stage = Stage(MarketSample.workshop, language: .english)
    stage.press("5")
    expectGolden(stage.screen, "sales-list-english")
  }

  @Test func anEmptyListNamesTheKeyThatFillsIt() {
    let stage = Stage()
    stage.press("5")
    #expect(stage.message == "Belum ada nota. T menambah.")
  }

  @Test func searchFindsANotaByNumberOrBuyer() {
    let stage = Stage(MarketSample.workshop)
    stage.press("5 /")
    stage.type("misal")
    #expect(stage.screen.contains("TOKO MISAL"))
    #expect(!stage.screen.contains("CONTOH PEMBELI"))
    stage.press("Enter Enter")
    #expect(stage.title.contains("NOTA 0001"))
  }

  @Test func privateBuyersAreHiddenWhereNamesAre() {
    let stage = Stage(MarketSample.workshop, as: "pmu-1")
    stage.press("5")
    #expect(!stage.screen.contains("CONTOH PEMBELI"))
    #expect(stage.screen.contains("(pribadi)"))
    #expect(stage.screen.contains("TOKO MISAL"))
    stage.press("Down Enter")
    #expect(!stage.screen.contains("CONTOH PEMBELI"))
    stage.press("Esc t")
    #expect(stage.message == "Hanya Petugas, Kasubsi.")
  }

  @Test func onesOwnSaleOfTodayIsVoidedWithAReason() {
    let stage = Stage(MarketSample.workshop)
    stage.press("5 Down F8")
    #expect(stage.screen.contains("Batalkan nota 0002?"))
    #expect(stage.screen.contains(">   1  Tidak jadi") || stage.screen.contains("1  Tidak jadi"))
    stage.press("2 Enter")
    #expect(
      stage.message
        == "Tersimpan #4821. Nota 0002 batal, 1 buah kembali ke stok. Z mengurungkan.")
    #expect(stage.desk.workshop.sales[1].isWithdrawn)
    #expect(!stage.screen.contains("0002  "))
    stage.press("z")
    #expect(!stage.desk.workshop.sales[1].isWithdrawn)
  }

  @Test func anotherSaleNeedsASecondPerson() {
    let stage = Stage(MarketSample.workshop)
    stage.press("5 Del 4 Enter")
    #expect(stage.screen.contains("Alasan: barang dikembalikan"))
    stage.type("ksb-1")
    stage.press("Enter")
    stage.type("135790")
    stage.press("Enter")
    #expect(stage.message == "Tersimpan #4821. Nota 0003 batal, 1 buah kembali ke stok.")
    #expect(stage.desk.workshop.sales[2].isWithdrawn)
  }

  @Test func nothingIsVoidedByGoingBack() {
    let stage = Stage(MarketSample.workshop)
    stage.press("5 Down F8 Enter")
    #expect(stage.desk.saved.isEmpty)
    stage.press("F8 2 Esc")
    #expect(stage.desk.saved.isEmpty)
  }

  @Test func theKuitansiSaysTheAmountInWords() {
    let stage = Stage(MarketSample.workshop)
    stage.press("5 Down Enter Tab")
    #expect(stage.screen.contains("KUITANSI K0002"))
    #expect(stage.screen.contains("Telah diterima dari : CONTOH PEMBELI"))
    #expect(stage.screen.contains("Uang sejumlah       : dua ratus dua puluh lima ribu rupiah"))
    #expect(stage.screen.contains("|  Rp225.000  |"))
    stage.press("Tab")
    #expect(stage.screen.contains("NOTA 0002"))
    #expect(!stage.screen.contains("KUITANSI K0002"))
  }
}
