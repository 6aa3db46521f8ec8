import Reports
import Testing
import Workshop

@testable import Screens

/// Minutes and vouchers, each one key away from the row it tells of; figures worked out by hand.
@Suite struct MinuteTests {
  /// The lines of a paper with single blanks, so that a row is its cells side by side.
  private static func lines(_ paper: Paper) -> [String] {
    paper.lines.map { $0.split(separator: " ").joined(separator: " ") }
  }

  private func expect(_ rows: [String], in paper: Paper) {
    let lines = Self.lines(paper)
    for row in rows { #expect(lines.contains(row), "\(row) in \(paper.lines)") }
  }

  private func fill(_ texts: [String], on stage: Stage) {
    for (place, text) in texts.enumerated() {
      if place > 0 { stage.press("Enter") }
      if !text.isEmpty { stage.type(text) }
    }
    stage.press("Ctrl+X")
  }

  // MARK: Consignment

  /// One of three P8 for 150,000 sold at 20%, one came back, three pieces are still out.
  @Test func aSettlementSaysWhatIsReceived() {
    let stage = Stage(ConsignmentScreenTests.workshop, as: "ptg-2")
    stage.play("5 i Enter p `1-2 Enter `1-3 Ctrl+X b")
    #expect(stage.screen.contains("penyelesaian-tj-0001"), "\(stage.screen)")
    let paper = SettlementMinute.paper(
      of: ID(0), partner: "TOKO MISAL", in: stage.desk.workshop, on: Sample.today)
    expect(
      [
        "Polos hitam No.8 A 3 1 1 1 150.000", "Jumlah 5 1 1 3 150.000",
        "Penjualan barang titipan 150.000", "Komisi mitra -30.000", "Diterima bengkel 120.000",
        "Terbilang: seratus dua puluh ribu rupiah", "SEMENTARA, 3 buah masih dititipkan",
      ], in: paper)
  }

  @Test func aSettlementOfAllIsNoLongerPreliminary() {
    let stage = Stage(ConsignmentScreenTests.workshop, as: "ptg-2")
    stage.play("5 i Enter p Ctrl+X")
    let paper = SettlementMinute.paper(
      of: ID(0), partner: "TOKO MISAL", in: stage.desk.workshop, on: Sample.today)
    expect(["Jumlah 5 5 0 0 950.000", "Diterima bengkel 760.000"], in: paper)
    #expect(paper.marks.isEmpty)
  }

  // MARK: Return

  @Test func aReturnHasItsMinuteOnceSomethingCameBack() throws {
    let stage = Stage(MarketSample.workshop, as: "ptg-2")
    stage.play("5 End Enter b")
    #expect(stage.message == "Belum ada yang diretur. T mencatat.", "\(stage.screen)")
    stage.play("t Enter `emas_lepas Ctrl+X `ksb-1 Enter `135790 Enter b")
    #expect(stage.screen.contains("retur-0001-1"), "\(stage.screen)")
    let sale = try #require(stage.desk.workshop.returns.last).sale
    let paper = try #require(
      ReturnMinute.paper(of: sale, buyer: "TOKO MISAL", in: stage.desk.workshop))
    expect(
      [
        "B-0001-06 Polos hitam No.9 B uang kembali 125.000", "Jumlah 1 buah 125.000",
        "B-0001-06: emas lepas", "Uang kembali seratus dua puluh lima ribu rupiah",
        "Disetujui Kasubsi KSB-1",
      ], in: paper)
  }

  // MARK: Shelf, tools, material

  @Test func aCountOfTheShelfSaysWhatWasThere() {
    let stage = Stage(MarketSample.workshop)
    stage.play("9 u `1-3 Enter `hitung_rak Ctrl+X `ksb-1 Enter `135790 Enter o")
    #expect(stage.lines[4].contains("SO-0001"), "\(stage.screen)")
    stage.play("Enter c")
    #expect(stage.screen.contains("opname-so-0001"), "\(stage.screen)")
    expect(
      ["B-0001-03 Polos hitam No.8 1 0 -1", "Jumlah 1 buah 1 0 -1", "Sebab: hitung rak"],
      in: StockCountMinute.paper(of: ID(0), in: stage.desk.workshop))
  }

  /// Moulds 3 and 4 to WB-001, scissors 7 to WB-002, then scissors 7 broke.
  @Test func toolsHaveTheirVoucherAndTheirMinute() {
    let stage = Stage(MarketSample.workshop, as: "ptg-2")
    stage.press("9 a k")
    fill(["3-4=1", "", "7=2", "", "pagi", "h-2"], on: stage)
    stage.play("w c")
    #expect(stage.screen.contains("bon-alat-0001"), "\(stage.screen)")
    expect(
      [
        "Cetakan 03 keluar WB-001 ....................",
        "Gunting 07 keluar WB-002 ....................", "Jumlah 3 keluar",
      ], in: ToolVoucher.paper(of: ID(0), in: stage.desk.workshop))
    stage.play("Esc Esc Down Down Enter F8")
    fill(["patah saat memotong", "h"], on: stage)
    stage.play("`ksb-1 Enter `135790 Enter")
    let minute = ToolMinute.paper(of: ID(0), in: stage.desk.workshop)
    expect(["1 Gunting 07 patah saat memotong"], in: minute)
    let words = Self.lines(minute).joined(separator: " ")
    let day = "Pada hari ini, Senin tanggal dua puluh tiga bulan November"
    #expect(words.contains(day), "\(words)")
  }

  /// Two of seven spools went to B-0001; then four were counted where five should be.
  @Test func materialHasItsVoucherAndItsCount() {
    let stage = Stage(MarketSample.workshop, as: "ptg-2")
    stage.press("9 b t")
    fill(["benang emas", "E-1", "7", "100rb", "TOKO MISAL"], on: stage)
    stage.press("k")
    fill(["B-0001", "2"], on: stage)
    stage.press("Enter c")
    #expect(stage.screen.contains("bon-bahan-0001"), "\(stage.screen)")
    expect(
      [
        "Untuk B-0001 Polos hitam", "Sisa sebelumnya 7", "Dikeluarkan 2", "Sisa lot 5",
      ], in: MaterialVoucher.paper(of: ID(0), in: stage.desk.workshop))
    stage.press("Esc u")
    fill(["4", "lapuk kena air"], on: stage)
    stage.play("`ksb-1 Enter `135790 Enter")
    expect(
      ["Menurut catatan 5", "Terhitung 4", "Selisih -1", "Sebab lapuk kena air"],
      in: MaterialVoucher.paper(of: ID(1), in: stage.desk.workshop))
  }

  /// Recounted from the checks: every piece whose rejection was upheld to be destroyed.
  @Test func whatIsDestroyedStandsOnTheMinuteOfItsBatch() throws {
    let workshop = EveryPaper.workshop
    let destroyed = workshop.checks.filter { check in
      check.isUpheld == true && check.fate == .destroy
        && workshop.state(of: PiecePlace(check.batch, check.piece)) == .rejected
    }
    #expect(!destroyed.isEmpty)
    for check in destroyed {
      let paper = try #require(DestroyingMinute.paper(of: check.batch, in: workshop))
      let label = workshop.code(check.batch, piece: Int(check.piece))
      let row = try #require(paper.tables[0].rows.first { $0.values[1] == .text(label) })
      guard case .text(let cause)? = row.values.last else { continue }
      for defect in check.defects {
        #expect(cause.contains(workshop.catalogue.defects[Int(defect)].name), "\(cause)")
      }
    }
    let empty = try #require(MarketSample.workshop.batches.indices.first)
    #expect(DestroyingMinute.paper(of: ID(empty), in: MarketSample.workshop) == nil)
  }

  @Test func aBatchWithNothingToDestroySaysSo() {
    let stage = Stage(MarketSample.workshop)
    stage.play("2 / `B-0001 Enter Enter c d")
    #expect(stage.message == "Tidak ada buah batch ini yang dimusnahkan.", "\(stage.screen)")
  }

  // MARK: Due day

  /// Thirty days after 23-11-2026.
  @Test func aNotaOnCreditSaysByWhenItIsToBePaid() throws {
    let stage = Stage(MarketSample.workshop, as: "ptg-2")
    stage.play("5 Enter j `+30 Ctrl+X")
    #expect(stage.message.hasPrefix("Tersimpan #4821. Jatuh tempo"), "\(stage.screen)")
    let due = try #require(Day(year: 2026, month: 12, day: 23))
    #expect(stage.desk.workshop.sales[ID(2)].payBy == due)
    let nota = Nota.paper(of: ID(2), buyer: "", in: stage.desk.workshop)
    expect(["BELUM LUNAS Jatuh tempo: 23 Desember 2026 150.000"], in: nota)
    stage.play("z")
    #expect(stage.desk.workshop.sales[ID(2)].payBy == nil)
  }

  @Test func aDueDayIsRefusedBeforeItsNotaAndOnceItIsPaid() {
    func rules(_ sale: Int, _ due: Day?) -> [Rule] {
      SetPaymentDue {
        $0.day = Sample.today
        $0.sale = ID(sale)
        $0.due = due
      }.broken(in: MarketSample.workshop, as: Sample.clerk).map(\.rule)
    }
    #expect(rules(2, Sample.today + 1).isEmpty)
    #expect(rules(2, Sample.today - 1) == [.earnings(.paidBeforeSale(Sample.today))])
    #expect(rules(2, nil) == [.field(.nothingChanges)])
    #expect(rules(1, Sample.today + 1) == [.earnings(.notOnCredit)])
    #expect(rules(99, nil) == [.field(.unknownRow)])
  }

  // MARK: The day

  /// Recounted from the rows of the newest day before today; signed, it has the newest number.
  @Test func theSheetOfADayIsSigned() throws {
    let stage = Stage(MarketSample.workshop, as: "ksb-1")
    stage.play("3 c h b")
    let saved = stage.desk.workshop.sheets.map(\.day).filter { $0 < Sample.today }
    let day = try #require(saved.max())
    let rows = stage.desk.workshop.outputs.filter { $0.day == day && !$0.isWithdrawn }
    let pieces = rows.reduce(0) { $0 + $1.pieces.count }
    #expect(!rows.isEmpty && pieces > 0)
    let paper = DailySheet.paper(on: day, of: stage.desk.workshop, .indonesian)
    #expect(paper.tables[0].rows.count == rows.count + 1)
    #expect(paper.tables[0].rows.last?.values[4] == .count(pieces))
    stage.play("Ctrl+X `135790 Enter")
    let signed = try #require(stage.desk.workshop.signedPapers.last, "\(stage.screen)")
    #expect(signed.paper.name == "lembar-harian-" + day.iso)
    let kept = Paper(signed, in: stage.desk.workshop)
    #expect(kept.lines.contains { $0.contains("Kode rangkaian: #4820") }, "\(kept.lines)")
  }

  /// A printed head is taken with its blanks, in fours or in fives.
  @Test(arguments: [4, 5]) func aPrintedHeadIsReadWithItsBlanks(_ size: Int) {
    let head = ChainHead(sequence: 4820, chain: [UInt8](repeating: 0x3F, count: 32))
    let digits = Array(head.groups.joined())
    let groups = stride(from: 0, to: digits.count, by: size).map {
      String(digits[$0..<min($0 + size, digits.count)])
    }
    let read = PrintedHead("#4820 " + groups.joined(separator: " "))
    #expect(read?.sequence == 4820 && read?.matches(head.chain) == true)
  }

  // MARK: Premi

  /// WB-001 had 762,400 when 200,000 went to his bank.
  @Test func whatIsTakenOutHasAReceipt() throws {
    let stage = Stage(EarningsSample.closed, as: "bdh-1")
    stage.play("6 b Enter c")
    #expect(stage.screen.contains("pengambilan-0002"), "\(stage.screen)")
    let workshop = stage.desk.workshop
    let named = SlipPaper.Person(name: "CONTOH SATU", register: "B.I 1/2026")
    let paper = try #require(PremiReceipt.paper(of: ID(1), naming: named, in: workshop))
    expect(
      [
        "Warga binaan WB-001 CONTOH SATU B.I 1/2026", "Uang sejumlah dua ratus ribu rupiah",
        "Cara transfer bank", "Saldo sebelumnya 762.400", "Diambil -200.000",
        "Saldo sesudahnya 562.400",
      ], in: paper)
    #expect(paper.lines.contains { $0.contains("RAHASIA") } && paper.disclosure?.rows == 1)
    let coded = try #require(
      PremiReceipt.paper(
        of: ID(1), naming: SlipPaper.Person(name: "", register: ""), in: workshop))
    #expect(!coded.lines.contains { $0.contains("RAHASIA") } && coded.disclosure == nil)
    #expect(coded.lines.contains { $0.contains("WB-001") })
  }
}
