import Forms
import TerminalUI
import Testing
import Wording
import Workshop

@testable import Screens

/// An office file on its way in, from the list of the stick's files to its record.
@Suite struct TakeInTests {
  /// At the list of the stick's files.
  private static func atFiles(
    as login: String = "ksb-1", language: Language = .indonesian, height: Int = 24
  ) -> Stage {
    let stage = Stage(as: login, language: language, height: height)
    stage.desk.system.files = TakeInSample.files
    stage.press("0 o")
    return stage
  }

  /// A file was opened, and its reading has ended so.
  private static func read(
    _ outcome: JobOutcome, as login: String = "ksb-1", language: Language = .indonesian,
    height: Int = 24
  ) -> Stage {
    let stage = atFiles(as: login, language: language, height: height)
    stage.press("Enter")
    end(outcome, on: stage)
    return stage
  }

  private static func end(_ outcome: JobOutcome, on stage: Stage) {
    guard let job = stage.desk.job?.job else {
      Issue.record("no job")
      return
    }
    stage.desk.ended = (job, outcome)
    stage.app.hearOfJob()
    _ = stage.app.draw()
  }

  // MARK: The files

  @Test func theFilesOfTheStickAreAList() {
    let stage = Self.atFiles()
    #expect(stage.desk.orders == [.findFiles])
    expectGolden(stage.screen, "files")
    stage.press("F5")
    #expect(stage.desk.orders == [.findFiles, .findFiles])
  }

  @Test func withoutAStickItIsSaidWhatToDo() {
    let stage = Stage(as: "ksb-1")
    stage.press("0 o")
    #expect(stage.screen.contains("Tidak ada berkas .csv, .xlsx atau .txt di flashdisk."))
    #expect(stage.message == "Colokkan flashdisk, lalu F5.")
  }

  @Test func whoMayTakeNothingInIsToldWhy() {
    for login in ["pmt-1", "pmu-1"] {
      let stage = Stage(as: login)
      stage.press("0 o")
      #expect(stage.message.hasPrefix("Hanya "), "\(login): \(stage.message)")
    }
    for login in ["ptg-2", "ksb-1", "bdh-1", "adm-1"] {
      #expect(Self.atFiles(as: login).title.contains("AMBIL DARI BERKAS"), "\(login)")
    }
  }

  // MARK: Reading

  @Test func readingIsAJobThatEscStopsAndLeavesNothingOf() {
    let stage = Self.atFiles()
    stage.press("Enter")
    let reading = FileReading(TakeInSample.files[1].path, .indonesian)
    #expect(stage.desk.job?.job == .readFile(reading))
    #expect(stage.screen.contains("Berkas dibaca."))
    stage.desk.job = JobState(.readFile(reading), since: stage.desk.now, done: 62, total: 100)
    stage.desk.now.milliseconds += 300
    #expect(
      stage.message == "Membaca berkas, 62%. Boleh terus bekerja. Esc menghentikan.")
    stage.press("Esc")
    #expect(stage.desk.isCancelled)
    #expect(stage.title.contains("AMBIL DARI BERKAS") && !stage.title.contains("KALENDER"))
    #expect(stage.desk.saved.isEmpty)
  }

  @Test func aFileThatCannotBeReadSaysWhyAndTakesAnotherKind() {
    let why = Words("harga: Hanya Kasubsi, Admin.", en: "prices: Only the supervisor.")
    let stage = Self.read(.notRead(.prices, why), as: "ptg-2")
    #expect(stage.screen.contains("harga: Hanya Kasubsi, Admin."))
    stage.press("Ctrl+X")
    #expect(stage.message == "harga: Hanya Kasubsi, Admin.")
    stage.press("f")
    #expect(stage.screen.contains("warga binaan"))
    stage.press("1")
    var reading = FileReading(TakeInSample.files[1].path, .indonesian)
    reading.kind = .people
    #expect(stage.desk.job?.job == .readFile(reading))
  }

  // MARK: The preview

  @Test func thePreviewBeginsAtTheFirstRowAtFault() {
    let stage = Self.read(.read(TakeInSample.notas))
    expectGolden(stage.screen, "take-in")
    stage.press("Tab")
    #expect(stage.screen.contains("Harga: 150000: berbeda, tercatat: 140000"))
    stage.press("Tab")
    #expect(stage.screen.contains("Kode: SG-WOL: barang tidak dikenal"))
    stage.press("BackTab")
    #expect(stage.screen.contains("Harga: 150000: berbeda"))
    stage.press("Up")
    #expect(stage.screen.contains("Nota K24, Tanggal 15-08-2025, Pembeli TOKO CONTOH SEJAHTERA"))
  }

  @Test func columnsThatHaveNoRoomAreScrolledTo() {
    let stage = Self.read(.read(TakeInSample.notas))
    #expect(stage.screen.contains("Nota") && !stage.screen.contains("  Total"))
    stage.press("Right Right Right")
    #expect(stage.screen.contains("  Total"))
    stage.press("Left Left Left Left")
    #expect(stage.screen.contains("Baris  Nota"))
  }

  @Test func howItWasReadIsAPageOfItsOwn() {
    let stage = Self.read(.read(TakeInSample.notas))
    stage.press("o")
    #expect(stage.screen.contains("Dilewati baris 10, tanda tangan: Mengetahui"))
    stage.press("Esc")
    #expect(stage.title.contains("KALENDER.CSV"))
  }

  @Test func itIsWholeOnASmallScreenAndInEnglish() {
    let stage = Self.read(.read(TakeInSample.notas), language: .english, height: 12)
    #expect(stage.screen.contains("1 at fault !"))
    #expect(stage.screen.contains("Kode: SG-WOL: unknown product"))
    #expect(
      stage.message == "Read as earlier notas: 24 good, 2 others. Nothing is saved yet.")
  }

  @Test func aSheetAndTheSignBetweenThousandsCanBeChosen() {
    let stage = Self.read(.read(TakeInSample.notas))
    stage.press("f End Up")
    #expect(stage.screen.contains("2024"))
    stage.press("Enter")
    guard case .readFile(let reading) = stage.desk.job?.job else {
      Issue.record("not read again")
      return
    }
    #expect(reading.choices.sheet == "2024" && reading.kind == .sales)
    Self.end(.read(TakeInSample.notas), on: stage)
    stage.press("f End Enter")
    guard case .readFile(let other) = stage.desk.job?.job else {
      Issue.record("not read again")
      return
    }
    #expect(other.choices.hasCommaThousands && other.choices.sheet == "2024")
  }

  // MARK: Taking

  @Test func oneKeyTakesAGoodFile() {
    let stage = Self.read(.read(TakeInSample.holidays))
    #expect(stage.message.hasPrefix("Terbaca sebagai hari libur: 1 baik, 0 lainnya."))
    stage.press("Ctrl+X")
    #expect(stage.desk.saved == [TakeInSample.holidays.actions])
    #expect(stage.message == "Tersimpan #4821. 1 baru.")
    #expect(!stage.title.contains("KALENDER"))
  }

  @Test func escLeavesNothing() {
    let stage = Self.read(.read(TakeInSample.holidays))
    stage.press("Esc")
    #expect(stage.desk.saved.isEmpty && stage.desk.orders == [.findFiles])
  }

  @Test func theGoodRowsAloneAreAChoiceThatStatesTheNumbers() {
    let stage = Self.read(.read(TakeInSample.notas))
    stage.press("Ctrl+X")
    expectGolden(stage.screen, "take-in-question")
    stage.press("Enter")
    #expect(stage.desk.saved.isEmpty)
    stage.press("Ctrl+X Down Down")
    stage.desk.result = .written(TakeInSample.files[1].path + ".rejected.csv")
    stage.press("Enter")
    let table = ListTable(
      headings: ["Nota", "Alasan Penolakan"],
      rows: [[.text("K6"), .text("Kode: barang tidak dikenal")]])
    #expect(
      stage.desk.orders.last == .write(table, to: TakeInSample.files[1].path + ".rejected.csv"))
    #expect(stage.desk.saved == [TakeInSample.notas.actions])
    #expect(
      stage.message
        == "Tersimpan #4821. 24 baru. 2 lainnya di kalender.csv.rejected.csv.")
  }

  @Test func rowsThatCannotBeWrittenDownKeepAllFromBeingTaken() {
    let stage = Self.read(.read(TakeInSample.notas))
    stage.press("Ctrl+X Down Down")
    stage.desk.result = .notWritten(FileFault(.diskFull, TakeInSample.files[1].path))
    stage.press("Enter")
    #expect(stage.desk.saved.isEmpty)
    #expect(stage.title.contains("KALENDER.CSV"))
  }

  @Test func differencesAreTakenOnlyAfterAnotherLook() {
    let stage = Self.read(.read(TakeInSample.notas))
    stage.press("Ctrl+X Down Enter")
    guard case .readFile(let reading) = stage.desk.job?.job else {
      Issue.record("not read again")
      return
    }
    #expect(reading.choices.isUpdating)
    #expect(stage.desk.saved.isEmpty)
    Self.end(.read(TakeInSample.notas), on: stage)
    stage.press("d")
    guard case .readFile(let back) = stage.desk.job?.job else {
      Issue.record("not read again")
      return
    }
    #expect(!back.choices.isUpdating)
  }

  @Test func whatWasRecordedMeanwhileIsReadAgainFirst() {
    let stage = Self.read(.read(TakeInSample.holidays))
    _ = try? stage.desk.perform(
      [TakeInSample.holiday(Sample.day(2027, 1, 1))], by: Sample.supervisor, undoing: nil)
    stage.press("Ctrl+X")
    #expect(stage.message == "Catatan berubah sejak berkas dibaca; dibaca lagi.")
    #expect(stage.desk.saved.count == 1)
    Self.end(.read(TakeInSample.holidays), on: stage)
    stage.press("Ctrl+X")
    #expect(stage.desk.saved.count == 2)
  }

  @Test func aReadOnlySessionLooksButTakesNothing() {
    let stage = Self.read(.read(TakeInSample.holidays))
    stage.desk.readOnlyReason = .secondInstance("ptg-2")
    stage.desk.reasonAfterOrder = .secondInstance("ptg-2")
    stage.press("Ctrl+X")
    #expect(stage.desk.saved.isEmpty && !stage.message.isEmpty)
  }
}
