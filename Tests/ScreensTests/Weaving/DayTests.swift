import Testing
import Workshop

@Suite struct DayTests {
  private func row(_ stage: Stage, _ code: String) -> String {
    stage.lines.first { $0.contains(code) } ?? ""
  }

  @Test func theGridIsTypedLikeThePaperSheet() {
    let stage = Stage(WeavingStage.workshop)
    stage.press("3 2 Enter s Enter 1 Enter 4 Enter")
    expectGolden(stage.screen, "day-grid")
    stage.press("3 Enter Ctrl+X")
    #expect(stage.message == "Tersimpan #4821. Lembar 0011, 4 baris. Ctrl+Z mengurungkan.")
    #expect(stage.desk.saved.count == 1)
    let rows = stage.desk.workshop.outputs(on: Sample.today)
    #expect(rows.count == 4)
    #expect(rows.first { $0.worker == ID(0) }?.pieces == [12, 13])
    #expect(rows.first { $0.worker == ID(1) }?.attendance == .sick)
    #expect(rows.first { $0.worker == ID(3) }?.pieces == [10, 11, 12])
    stage.press("Ctrl+Z 2 Enter")
    #expect(stage.desk.workshop.outputs(on: Sample.today).isEmpty)
    #expect(stage.screen.contains("0 dari 7 terisi"))
  }

  @Test func anAbsenceStandsBesideNoBatch() {
    let stage = Stage(WeavingStage.workshop)
    stage.press("3 s Enter")
    let cells = row(stage, "WB-001").split(separator: " ").map(String.init)
    #expect(Array(cells.dropFirst(3)) == ["-", "-", "s", "-", "sakit"])
  }

  /// B-0002 was opened on the 2nd and B-0003 on the 9th, B-0004 on the 20th.
  @Test func anOldSheetProposesNoBatchThatWasOpenedLater() {
    let stage = Stage(WeavingStage.workshop)
    stage.press("3")
    for _ in 0..<30 where !stage.title.contains("05-11-2026") { stage.press("PgUp") }
    #expect(stage.title.contains("05-11-2026"))
    #expect(stage.screen.contains("B-0002"))
    #expect(!stage.screen.contains("B-0003") && !stage.screen.contains("B-0004"))
  }

  @Test func aNumberThatTheStageDoesNotAllowIsSaidInTheRow() {
    let stage = Stage(WeavingStage.workshop)
    stage.press("3 9 Enter")
    #expect(row(stage, "WB-001").contains("! siap 5"))
    #expect(
      stage.message == "Diminta 9, yang siap pada tahap ini 5. Ketik 5 atau kurang.")
    stage.press("Ctrl+X")
    #expect(stage.message == "1 baris perlu dibetulkan. Kursor di yang pertama.")
    #expect(stage.desk.saved.isEmpty)
    stage.press("5 Enter Ctrl+X")
    #expect(stage.desk.saved.count == 1)
  }

  @Test func thePaperTotalMustBeMet() {
    let stage = Stage(WeavingStage.workshop)
    stage.press("3 2 Enter = 3 Enter")
    #expect(stage.screen.contains("jumlah 2 dari 3 di kertas"))
    stage.press("Ctrl+X")
    #expect(stage.message == "Jumlah 2, di kertas 3: beda 1. Betulkan, atau ketik = lagi.")
    stage.press("= 2 Ctrl+X")
    #expect(stage.desk.saved.count == 1)
  }

  @Test func everybodyAsUsualIsCappedByWhatStandsThere() {
    let stage = Stage(WeavingStage.workshop)
    stage.press("3 *")
    // WB-001 did 11 at emas keliling, where 5 stand now.
    #expect(row(stage, "WB-001").contains("[5]"))
    // WB-003 did 12 at lisu, which is finished, so one at the next stage is usual.
    #expect(row(stage, "WB-003").contains("   1   "))
    // WB-004 did 8 at anyam dasar, where 3 are left.
    #expect(row(stage, "WB-004").contains("   3   "))
    #expect(!stage.screen.contains("!"))
    // Nobody counted these twenty: it is asked whether the paper says so.
    stage.press("Ctrl+X")
    #expect(stage.desk.saved.isEmpty)
    #expect(stage.screen.contains("20 buah diisi seperti biasa"), "\(stage.screen)")
    stage.press("Enter")
    #expect(stage.desk.saved.isEmpty)
    stage.press("Ctrl+X Down Enter")
    #expect(stage.desk.saved.count == 1)
  }

  @Test func aPaperTotalThatIsMetHasCountedWhatIsUsual() {
    let stage = Stage(WeavingStage.workshop)
    stage.press("3 * = 2 0 Enter Ctrl+X")
    #expect(stage.desk.saved.count == 1)
  }

  @Test func whatIsUsualStaysAProposalInADraft() {
    let stage = Stage(WeavingStage.workshop)
    stage.press("3 * Esc 3 Ctrl+X")
    #expect(stage.screen.contains("20 buah diisi seperti biasa"), "\(stage.screen)")
  }

  @Test func aSecondRowTakesItsBatchAndStageFromTheList() {
    let stage = Stage(WeavingStage.workshop)
    stage.press("3 1 Enter Up +")
    #expect(stage.screen.contains("Batch dan tahap WB-001"))
    stage.type("lisu 4")
    stage.press("Enter 2 Enter Ctrl+X")
    let rows = stage.desk.workshop.outputs(on: Sample.today).filter { $0.worker == ID(0) }
    #expect(rows.map(\.stage) == [6, 9])
    #expect(rows.map(\.batch) == [WeavingStage.fresh, WeavingStage.bank])
    #expect(rows.map(\.pieces) == [[1, 2], [12]])
  }

  /// A clerk who knows F4 from the row presses it behind `+` too.
  @Test(arguments: ["+", "+ F4", "+ F4 F4", "F4", "F4 F4"])
  func theStagesAreOpenBehindF4(_ keys: String) {
    let stage = Stage(WeavingStage.workshop)
    stage.press("3 " + keys)
    #expect(stage.screen.contains("Batch dan tahap WB-001"), "\(stage.screen)")
    stage.press("Esc")
    #expect(!stage.screen.contains("Batch dan tahap"), "\(stage.screen)")
  }

  @Test func aRecordedCellIsChangedMovedAndCleared() {
    let stage = Stage(WeavingStage.workshop)
    stage.press("3 2 Enter Ctrl+X Up 1 Enter Ctrl+X")
    #expect(stage.desk.workshop.outputs(on: Sample.today).map(\.pieces) == [[12]])
    stage.press("Up s Enter Ctrl+X")
    let absent = stage.desk.workshop.outputs(on: Sample.today)
    #expect(absent.map(\.attendance) == [.sick])
    stage.press("Up Del Ctrl+X")
    #expect(stage.desk.workshop.outputs(on: Sample.today).isEmpty)
    #expect(stage.desk.workshop.batches == WeavingStage.workshop.batches)
  }

  @Test func aCellWithAJudgedPieceGrowsAndDoesNotShrinkBelowIt() {
    var workshop = WeavingStage.workshop
    let sheet = SignSheet {
      $0.day = Sample.day(2026, 11, 21)
      $0.verdicts = (1...2 as ClosedRange<UInt8>).map { piece in
        SheetVerdict {
          $0.batch = WeavingStage.late
          $0.piece = piece
          $0.wasShown = true
        }
      }
    }
    workshop.apply(.signSheet(sheet), by: Sample.inspector)
    let stage = Stage(workshop)
    stage.press("3 PgUp PgUp Down Down Down 1 Enter")
    #expect(row(stage, "WB-004").contains("! hasil"))
    #expect(stage.message == "Buah 2 sudah diperiksa atau lanjut. F2 mengoreksi baris ini.")
    stage.press("9 Enter Ctrl+X")
    let rows = stage.desk.workshop.outputs(on: Sample.day(2026, 11, 21))
    #expect(rows.map(\.pieces) == [[1, 2, 3, 4, 5, 6, 7, 8, 9]])
    stage.press("Ctrl+Z")
    #expect(stage.desk.workshop.batches == workshop.batches)
    #expect(stage.desk.workshop.derived.queue == workshop.derived.queue)
  }

  @Test func typedCellsAreKeptForTheirDay() {
    let stage = Stage(WeavingStage.workshop)
    stage.press("3 2 Enter PgUp")
    #expect(
      stage.message == "Konsep hasil harian 23-11-2026 disimpan. Belum tersimpan sebagai data.")
    #expect(stage.title.contains("22-11-2026"))
    stage.press("PgDn")
    #expect(row(stage, "WB-001").contains(" 2 "))
    stage.press("Esc")
    #expect(stage.title.contains("BERANDA"))
    #expect(
      stage.message == "Konsep hasil harian 23-11-2026 disimpan 08:06. Buka lagi dari Beranda.")
    stage.press("3")
    #expect(row(stage, "WB-001").contains(" 2 "))
    #expect(stage.desk.saved.isEmpty)
  }

  @Test func aPersonIsFoundByNumberOrName() {
    let stage = Stage(WeavingStage.workshop)
    stage.press("3 / s a n")
    #expect(stage.lines.contains { $0.hasPrefix("> WB-005  SANGKALA MISAL") })
    #expect(stage.message.hasPrefix("Ketik nomor atau nama."))
    stage.press("x")
    #expect(stage.message == "Tidak ada \"sanx\" di lembar ini.")
    stage.press("Enter s Enter F3 7 Esc")
    #expect(row(stage, "WB-005").contains("sakit"))
    #expect(stage.lines.contains { $0.hasPrefix("> WB-007") })
    stage.app.keepDrafts()
    let texts = stage.desk.kept["ptg-2"]?.first?.texts ?? [:]
    #expect(texts.values.allSatisfy { !$0.hasPrefix("/") })
  }

  @Test func enterBehindTheLastRowOffersToSaveAndRightOpensTheStages() {
    let stage = Stage(WeavingStage.workshop)
    stage.press("3 End Enter")
    #expect(
      stage.message == "Ini baris terakhir, dan tidak ada yang perlu disimpan. Esc kembali.")
    stage.press("Home Right Down Enter 1 Enter End Enter")
    #expect(stage.screen.contains("1 baris diketik, jumlah lembar 1."))
    stage.press("Enter")
    #expect(stage.desk.saved.isEmpty)
    stage.press("Enter Down Enter")
    #expect(stage.message == "Tersimpan #4821. Lembar 0011, 1 baris. Ctrl+Z mengurungkan.")
  }

  @Test func pageUpIsTheDayBefore() {
    let stage = Stage(WeavingStage.workshop)
    stage.press("3 PgUp PgUp")
    #expect(stage.title.contains("SABTU 21-11-2026"))
    #expect(row(stage, "WB-004").contains("   8   "))
    stage.press("PgDn PgDn PgDn")
    #expect(stage.title.contains("SENIN 23-11-2026"))
  }

  @Test func whoMayNotRecordReadsOnly() {
    let stage = Stage(WeavingStage.workshop, as: "pmu-1")
    stage.press("3 2")
    // A digit opens the page of its number: there is no cell to type it into.
    #expect(stage.title.contains("BATCH ANYAMAN"))
    stage.press("3")
    #expect(stage.desk.saved.isEmpty && !stage.screen.contains("CONTOH SATU"))
  }

  @Test func homeAsksForASheetThatNobodyTyped() {
    var workshop = Sample.workshop
    workshop.apply(
      .openBatch(
        OpenBatch {
          $0.day = Sample.day(2026, 11, 20)
          $0.sizes = [SizeCount(size: 7, count: 2)]
          $0.due = Sample.day(2026, 12, 20)
          $0.crew = [ID(0)]
        }), by: Sample.clerk)
    let stage = Stage(workshop)
    #expect(stage.screen.contains("Hasil harian Sabtu 21-11 belum diketik"))
    #expect(!Stage(WeavingStage.workshop).screen.contains("belum diketik"))
    stage.press("Enter")
    #expect(stage.title.contains("SABTU 21-11-2026"))
  }
}
