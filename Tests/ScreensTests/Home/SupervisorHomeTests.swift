import Testing
import Workshop

/// The figures are those of `PageSample`, added up by hand: ten pieces accepted on 7-11, seven on
/// 19-11, all at the first check, where an eighteenth was rejected; three sold for Rp150.000 each.
@Suite struct SupervisorHomeTests {
  private func home(_ workshop: Workshop = PageSample.workshop, width: Int = 80) -> Stage {
    Stage(workshop, as: "ksb-1", width: width, height: width == 80 ? 24 : 12)
  }

  private func row(_ stage: Stage, _ label: String) -> String {
    stage.lines.first { $0.hasPrefix("  " + label) || $0.hasPrefix("> " + label) } ?? ""
  }

  @Test func theMonthStandsBesideTheOneBefore() {
    let stage = home()
    #expect(row(stage, "BULAN BERJALAN").hasSuffix("Oktober"))
    #expect(row(stage, "Diterima  ").hasPrefix("  Diterima             17 buah  "))
    #expect(row(stage, "Lulus langsung").hasPrefix("  Lulus langsung       94,4% (n 18)  "))
    #expect(row(stage, "Terjual").hasPrefix("  Terjual              3 buah  Rp450.000  "))
    #expect(row(stage, "Terjual").hasSuffix("0 buah  Rp0"))
    #expect(
      row(stage, "Diterima per minggu").hasPrefix("  Diterima per minggu  █·▆   10 0 7  "))
    #expect(row(stage, "Diterima per minggu").hasSuffix("sejak Sen 02-11"))
  }

  @Test func aNewWorkshopShowsNoFiguresThatItDoesNotHave() {
    let stage = home(Sample.empty)
    #expect(row(stage, "Lulus langsung") == "  Lulus langsung       -".padded(79, ending: "-"))
    #expect(!stage.screen.contains("per minggu"))
    #expect(!stage.screen.contains("PERLU"))
    #expect(stage.lines[1].drop { $0 == " " } == "cadangan 2 hari lalu")
  }

  @Test func theMonthBeforeTheFoundingIsBlankInEveryLine() {
    var rows = Sample.empty.rows
    rows.settings.firstDay = Sample.day(2026, 11, 2)
    let stage = home(Workshop(rows: rows))
    for label in ["Diterima  ", "Lulus langsung", "Terjual"] {
      #expect(row(stage, label).hasSuffix(" -"), "\(row(stage, label))")
    }
  }

  @Test func aDecisionOpensWhereItIsMade() {
    let stage = home()
    #expect(stage.message == "Enter membuka permintaan; keputusan diambil di dalamnya.")
    stage.press("Enter")
    #expect(stage.title.contains("TANDA TANGAN KEDUA"))
    stage.press("Esc")
    #expect(stage.title.contains("BERANDA"))
  }

  @Test func onesOwnRejectionIsNotOffered() {
    #expect(
      home(QueueSample.condemned()).screen.contains("1 menunggu keputusan   "))
    let own = home(QueueSample.condemned(by: Sample.supervisor))
    #expect(!own.screen.contains("menunggu keputusan"))
    #expect(!own.screen.contains("Penolakan"))
  }

  @Test func whatIsLateOpensItsBatch() {
    let stage = home()
    #expect(stage.screen.contains("B-0003 etalase tertahan di mutu anyam"))
    stage.press("Down Enter")
    #expect(stage.title.contains("B-0003"))
  }

  @Test func figuresOpenTheirReportOrTheirList() {
    let stage = home()
    stage.press("Down Down Down Down Enter")
    #expect(stage.title.contains("LAPORAN > BULANAN"))
    stage.press("Esc Down Down Enter")
    #expect(stage.title.contains("PENJUALAN"))
  }

  /// From the last row above the areas: Down goes by the digits, two to a column.
  @Test(arguments: [
    (1, "WARGA BINAAN"), (2, "BATCH ANYAMAN"), (3, "HASIL HARIAN"), (4, "ANTREAN PERIKSA"),
    (5, "PENJUALAN"), (7, "LAPORAN"), (9, "STOK & SARANA"),
  ])
  func arrowsReachEveryArea(_ number: Int, _ title: String) {
    let stage = home()
    stage.press("End " + String(repeating: "Up ", count: 10 - number) + "Enter")
    #expect(stage.title.contains(title))
  }

  @Test func tooManyDecisionsAreCountedInTheLastLine() throws {
    let stage = home()
    let sheet = SignSheet {
      $0.day = Sample.today
      $0.verdicts = (1...8 as ClosedRange<UInt8>).map { piece in
        SheetVerdict {
          $0.batch = WeavingStage.late
          $0.piece = piece
          $0.verdict = .reject
          $0.defects = [1]
          $0.wasShown = true
        }
      }
    }
    _ = try stage.desk.perform([.signSheet(sheet)], by: Sample.inspector, undoing: nil)
    #expect(stage.lines[1].hasPrefix("  9 menunggu keputusan   3 perlu diketahui"))
    #expect(stage.screen.contains("  dan 7 lagi"))
    stage.press("Down Down Enter")
    #expect(stage.screen.contains("BERANDA > PERLU KEPUTUSAN"), "\(stage.screen)")
    #expect(stage.screen.contains("9 baris"), "\(stage.screen)")
    stage.press("Down Down Enter")
    #expect(stage.lines.contains { $0.hasPrefix("> B-0003-02") }, "\(stage.screen)")
  }
}

extension String {
  /// The text with blanks up to a column, then an ending.
  fileprivate func padded(_ width: Int, ending: String) -> String {
    self + String(repeating: " ", count: width - count - ending.count) + ending
  }
}
