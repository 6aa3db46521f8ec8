import Testing
import Workshop

@Suite struct SaleFormTests {
  /// Three lines for the cooperative, as far as the entry of the fourth.
  private func threeLines(width: Int = 80, height: Int = 24) -> Stage {
    let stage = Stage(MarketSample.workshop, width: width, height: height)
    stage.press("5 t")
    stage.type("tel")
    stage.press("Enter Enter Enter")
    stage.type("3xP8")
    stage.press("Enter")
    stage.type("R8")
    stage.press("Enter 2 Enter")
    stage.type("P9B")
    stage.press("Enter Enter")
    return stage
  }

  @Test func aSaleOfThreeLinesIsDrawnAsTyped() {
    expectGolden(threeLines().screen, "sale-three-lines")
  }

  @Test func aSaleFitsFortyColumns() {
    expectGolden(threeLines(width: 40, height: 12).screen, "sale-40x12")
  }

  @Test func aSaleToAKnownBuyerTakesAtMostThirtyKeys() throws {
    let stage = Stage(MarketSample.workshop)
    var keys = 0
    for part in ["5", "t", "tel", "⏎⏎⏎", "3xP8⏎", "2xR8⏎", "1xP9B⏎", "⏎⏎⏎"] {
      for scalar in part.unicodeScalars {
        if scalar == "⏎" { stage.press("Enter") } else { stage.type(String(scalar)) }
        keys += 1
      }
    }
    #expect(keys <= 30)
    #expect(stage.message == "Tersimpan #4821. Nota 0004, 6 buah, Rp1.075.000. Z mengurungkan.")
    #expect(stage.title.contains("NOTA 0004"))
    let sale = try stage.newestSale()
    #expect(sale.buyer == ID(0))
    #expect(sale.channel == 4)
    #expect(sale.total == Rupiah(1_075_000))
    #expect(sale.paid == Rupiah(1_075_000))
    #expect(sale.lines.map(\.pieces) == [[1, 2, 3], [1, 2], [5]])
    stage.press("z")
    #expect(try stage.newestSale().isWithdrawn)
    #expect(stage.screen.contains("DIBATALKAN"))
  }

  @Test func moreMoneyThanTheTotalShowsTheChange() throws {
    let stage = threeLines()
    stage.press("Enter Enter")
    stage.type("1,1jt")
    #expect(stage.screen.contains("Kembali"))
    #expect(stage.lines.contains { $0.hasPrefix("  Kembali") && $0.hasSuffix("25.000") })
    stage.press("Enter")
    #expect(try stage.newestSale().paid == Rupiah(1_100_000))
    expectGolden(stage.screen, "nota")
  }

  /// The one way that the typed word leaves is that way, also when Ctrl+X saves at once.
  @Test func aWordThatLeavesOneWayIsThatWay() throws {
    let stage = threeLines()
    stage.press("Enter")
    stage.type("utang")
    stage.press("Ctrl+X")
    #expect(try stage.newestSale().payment == .unpaid, "\(stage.screen)")
  }

  /// Money and what becomes of the rest, typed where the way is asked.
  @Test func aPartTypedAtTheWayIsThePartThatIsPaid() throws {
    let stage = threeLines()
    stage.press("Enter")
    stage.type("75rb utang")
    stage.press("Ctrl+X")
    let workshop = stage.desk.workshop
    #expect(try stage.newestSale().payment == .unpaid, "\(stage.screen)")
    #expect(workshop.payments.map(\.amount) == [Rupiah(75_000)])
  }

  @Test func tooLittleMoneyIsSaidAtItsField() {
    let stage = threeLines()
    stage.press("Enter Enter")
    stage.type("1jt")
    stage.press("Enter")
    #expect(
      stage.screen.contains("! Kurang dari Rp1.075.000. Tambah kata utang bila sisanya utang."))
    #expect(stage.desk.saved.isEmpty)
  }

  @Test func onCreditNothingIsPaid() throws {
    let stage = threeLines()
    stage.press("Enter")
    stage.type("belum")
    stage.press("Enter Enter")
    #expect(try stage.newestSale().payment == .unpaid)
    #expect(try stage.newestSale().paid == Rupiah())
    stage.press("Tab")
    #expect(stage.message == "Belum dibayar. Kuitansi menyusul pembayaran.")
  }

  @Test func moneyTypedWhereTheWayIsAskedIsWhatWasPaid() throws {
    let stage = threeLines()
    stage.play("Enter `1,1jt Enter")
    #expect(stage.lines.contains { $0.hasPrefix("  Kembali") && $0.hasSuffix("25.000") })
    stage.play("Enter")
    #expect(try stage.newestSale().payment == .cash)
    #expect(try stage.newestSale().paid == Rupiah(1_100_000))
  }

  @Test func theWordOfTheCounterFindsThatNothingIsPaid() throws {
    let stage = threeLines()
    stage.play("Enter `utang Enter Enter")
    #expect(try stage.newestSale().payment == .unpaid)
    #expect(try stage.newestSale().paid == Rupiah())
  }

  @Test func aLetterAmongTheCountIsAnErrorAndNothingIsDropped() {
    let stage = threeLines()
    stage.play("`P8 Enter `R3 Enter")
    #expect(stage.lines.filter { $0.contains("Polos hitam No.8") }.count == 2, "\(stage.screen)")
    #expect(stage.screen.contains("R3_"), "\(stage.screen)")
  }

  @Test func whatIsFreeNarrowsWithTheTypedCode() {
    let stage = threeLines()
    #expect(stage.screen.contains("bebas dijual: P8 4   PC7 2   PC8 2   R9C 1"))
    stage.type("p")
    #expect(stage.screen.contains("bebas dijual: P8 4   PC7 2   PC8 2"))
    #expect(!stage.screen.contains("R9C 1"))
  }

  @Test func moreThanIsFreeIsRefusedInPlace() {
    let stage = threeLines()
    stage.type("9xP8")
    stage.press("Enter")
    #expect(stage.screen.contains("! Diminta 9, bebas dijual 4."))
    stage.press("Ctrl+X")
    #expect(stage.message == "Kode 9xP8 belum masuk nota. Enter memasukkan.")
  }

  @Test func aLineMayTakeFromTwoBatches() {
    let stage = threeLines()
    stage.type("4xP8")
    stage.press("Enter")
    let rows = stage.lines.filter { $0.contains("Polos hitam No.8") }
    #expect(rows.count == 3)
    #expect(rows[1].contains("B-0001"))
    #expect(rows[2].contains("B-0004"))
  }

  @Test func theStockIsAListToChooseFrom() {
    let stage = threeLines()
    stage.press("F4 Down")
    #expect(stage.screen.contains("> PC7     Polos cokelat No.7   2"))
    stage.press("Enter Enter")
    #expect(
      stage.lines.contains {
        $0.hasPrefix("   4  PC7    Polos cokelat 7    A    B-0003    2     1")
      })
  }

  @Test func theListOfAChosenFieldIsWhole() {
    let stage = threeLines()
    stage.press("Enter F4")
    #expect(stage.screen.contains("> tunai"))
    stage.press("Down Down Enter")
    #expect(stage.lines.contains { $0.hasPrefix("> Bayar     QRIS") })
  }

  @Test func aLineIsRemovedWithDel() {
    let stage = threeLines()
    stage.press("Up Up Del")
    #expect(stage.screen.contains("2 baris   4 buah   Rp575.000"))
  }

  @Test func aPriceBelowItsBandNeedsAReasonAndASecondPerson() throws {
    let stage = threeLines()
    stage.press("Up")
    stage.type("100rb")
    stage.press("Enter Enter")
    #expect(stage.message == "Harga di bawah kisaran: isi alasan.")
    stage.type("cacat lipat")
    stage.press("Enter Ctrl+X")
    #expect(stage.screen.contains("Harga di bawah kisaran"))
    #expect(
      stage.screen.contains("1 Polos hitam No.9 B: Rp100.000, kisaran Rp110.000"))
    stage.type("ksb-1")
    stage.press("Enter")
    stage.type("135790")
    stage.press("Enter")
    #expect(stage.message.hasPrefix("Tersimpan #4821. Nota 0004, 6 buah, Rp1.050.000."))
    let sale = try stage.newestSale()
    #expect(sale.seller == ID(0))
    #expect(sale.approver == ID(2))
    #expect(sale.lines[2].reason == "cacat lipat")
  }

  @Test func aMissingBuyerIsAddedWithTheSale() throws {
    let stage = Stage(MarketSample.workshop)
    stage.press("5 t")
    stage.type("baso umpama")
    stage.press("Enter")
    #expect(stage.screen.contains("BASO UMPAMA"))
    stage.press("3 Enter Enter Enter")
    stage.type("1xP8")
    stage.press("Enter Ctrl+X")
    #expect(stage.message == "Tersimpan #4821. Nota 0004, 1 buah, Rp150.000. Z mengurungkan.")
    let buyer = try #require(
      stage.desk.workshop.buyers.indices.last.map { stage.desk.workshop.buyers[$0] })
    #expect(buyer.name == "BASO UMPAMA")
    #expect(buyer.subject == 9)
    #expect(try stage.newestSale().buyer == ID(3))
    #expect(stage.desk.saved.last?.count == 2)
  }

  @Test func anUnknownBuyerAndADayToComeAreSaidInPlace() {
    let stage = Stage(MarketSample.workshop)
    stage.press("5 t")
    stage.type("siapa")
    stage.press("Tab")
    #expect(stage.screen.contains("! Tidak ditemukan. Ketik untuk mencari."))
    stage.press("Up Ctrl+U Enter Enter")
    stage.type("+1")
    stage.press("Enter")
    stage.type("1xP8")
    stage.press("Enter Ctrl+X")
    #expect(stage.screen.contains("! Tanggal tidak boleh setelah hari ini."))
    #expect(stage.desk.saved.isEmpty)
  }

  @Test func theBuyersLastSaleIsProposed() throws {
    var workshop = MarketSample.workshop
    MarketSample.sell(
      to: 1, MarketSample.line(0, 8, .a, [1], 150_000), payment: .qris, in: &workshop)
    let stage = Stage(workshop)
    stage.play("5 t `tko Enter")
    #expect(stage.screen.contains("TOKO MISAL"))
    stage.play("Enter Enter `1xP8 Enter")
    #expect(stage.lines.contains { $0.hasPrefix("  Bayar     QRIS") })
    stage.play("Enter `tun Enter Up Up Up Up Up Up `koeprasi Enter")
    #expect(stage.screen.contains("KOPERASI TELADAN"))
    #expect(stage.lines.contains { $0.hasPrefix("  Bayar     tunai") })
  }

  @Test func anUnpaidSaleIsNeverProposed() {
    let stage = Stage(PageSample.workshop)
    stage.play("5 t `misal Enter Enter Enter `1xP8 Enter")
    #expect(stage.screen.contains("TOKO MISAL"))
    #expect(stage.lines.contains { $0.hasPrefix("  Bayar     tunai") })
  }

  @Test func aFullStopRepeatsTheBuyerAndTheCode() {
    let stage = Stage(MarketSample.workshop)
    stage.play("5 t Enter Enter Enter `1xP8 Enter . Enter")
    #expect(stage.screen.contains("2 baris   2 buah"))
  }

  @Test func aCountIsWorkedOutAndItsMistakeNamed() {
    let stage = threeLines()
    stage.play("`P8 Enter `7/2 Enter")
    #expect(stage.message == "Hasil baginya tidak bulat. Ketik hasilnya sendiri.")
    stage.play("Ctrl+U `100 Enter")
    #expect(stage.message == "Jumlahnya 1 sampai 99. Contoh 20xR8.")
    // One piece is left in the oldest batch, so two make two lines.
    stage.play("Ctrl+U `2*3-4 Enter")
    #expect(stage.screen.contains("5 baris   8 buah"))
  }

  @Test(arguments: ["R3", "2_pcs", "3xP8"]) func aLetterInACountIsAMistakeAndNeverDropped(
    _ typed: String
  ) {
    let stage = threeLines()
    stage.play("`P8 Enter `\(typed) Enter")
    #expect(stage.message.hasPrefix("Bukan angka."))
    #expect(stage.screen.contains("3 baris   6 buah"))
  }

  @Test func anAmountIsWorkedOut() throws {
    let stage = threeLines()
    stage.press("Enter Enter")
    stage.type("(500rb+50rb)*2")
    #expect(stage.lines.contains { $0.hasPrefix("  Kembali") && $0.hasSuffix("25.000") })
    stage.press("Enter")
    #expect(try stage.newestSale().paid == Rupiah(1_100_000))
  }

  @Test func anEmptyNotaDoesNotGoToPayment() {
    let stage = Stage(MarketSample.workshop)
    stage.press("5 t Enter Enter Enter Enter")
    #expect(stage.message == "Nota masih kosong. Ketik kode barang.")
  }

  @Test func linesAreNotLostWithOneKey() {
    let stage = threeLines()
    stage.press("Esc")
    #expect(stage.screen.contains("urut: nota terbaru"))
    #expect(stage.message == "Konsep nota disimpan 08:06. Buka lagi dari Beranda.")
    stage.press("Esc Enter")
    #expect(stage.screen.contains("3 baris   6 buah"))
  }
}

extension Stage {
  /// The sale recorded after the three of the sample.
  func newestSale() throws -> Sale {
    let sales = desk.workshop.sales
    try #require(sales.count == 4)
    return sales[3]
  }
}
