import Testing
import TerminalUI
import Workshop

@Suite struct AppTests {
  @Test func theLoginShowsNothingOfTheStore() {
    let stage = Stage(as: "nobody")
    #expect(stage.title.contains("MASUK"))
    expectGolden(stage.screen, "login")
  }

  @Test func aWrongPasswordIsSaidAndTheRightOneOpens() {
    let stage = Stage(as: "nobody")
    stage.type("ptg-2")
    stage.press("Enter")
    stage.type("salah")
    stage.press("Enter")
    #expect(stage.message == "Pengguna atau kata sandi tidak cocok. Ketik lagi.")
    stage.type("latihan")
    stage.press("Enter")
    #expect(stage.title.contains("BERANDA"))
  }

  @Test func nothingOfAWrongPasswordIsLeftInItsField() {
    let stage = Stage(as: "nobody")
    stage.type("ptg-2")
    stage.press("Enter")
    stage.type("salah")
    #expect(stage.screen.contains("*****"))
    stage.press("Enter")
    #expect(!stage.screen.contains("*"), "\(stage.screen)")
    stage.press("End")
    stage.type("x")
    #expect(stage.lines.filter { $0.contains("*") }.allSatisfy { !$0.contains("**") })
  }

  @Test func whileThePasswordIsTriedThePageSaysSo() {
    let stage = Stage(as: "nobody")
    var shown: [String] = []
    stage.app.paint = { shown.append(stage.message) }
    stage.type("ptg-2")
    stage.press("Enter")
    for password in ["salah", "latihan"] {
      stage.type(password)
      stage.press("Enter")
    }
    #expect(shown == ["Membuka data.", "Membuka data."])
    #expect(stage.title.contains("BERANDA"))
  }

  @Test func homeShowsTheTasksAndTheAreas() {
    let stage = Stage()
    #expect(stage.screen.contains("> 1  Warga binaan     8 aktif   1 bebas dalam 30 hari"))
  }

  @Test func leavingAsksAndTheFirstChoiceStays() {
    let stage = Stage()
    stage.press("Esc Enter")
    #expect(!stage.app.isFinished)
    stage.press("Esc Down Enter")
    #expect(stage.app.isFinished)
  }

  @Test func theLockShowsNothingAndThePINOpens() {
    let stage = Stage()
    stage.press("1 F12")
    #expect(!stage.screen.contains("CONTOH SATU"))
    #expect(!stage.screen.contains("WARGA BINAAN"))
    stage.press("Esc 1 2 3 4 5 6 Enter")
    #expect(stage.message == "PIN tidak cocok. Tersisa 4 percobaan.")
    stage.press("1 3 5 7 9 0 Enter")
    #expect(stage.title.contains("WARGA BINAAN"))
  }

  @Test func helpOverTheLockLeadsNowhereButBack() {
    let stage = Stage()
    stage.press("1 F12 F1")
    #expect(stage.title.contains("BANTUAN"))
    for key in "1 4 m z Ctrl+T F12 F9 :".split(separator: " ") {
      stage.press(String(key))
      #expect(!stage.screen.contains("CONTOH SATU"), "\(key)")
      #expect(stage.title.contains("BANTUAN"), "\(key)")
    }
    stage.press("Esc")
    #expect(stage.title.contains("TERKUNCI"))
  }

  @Test func helpOverUnsignedVerdictsKeepsThem() {
    let stage = Stage(PageSample.workshop, as: "pmu-1")
    stage.play("4 l ? 1 Esc")
    #expect(stage.title.contains("ANTREAN PERIKSA"))
    stage.play("Ctrl+X")
    #expect(stage.screen.contains("PIN PMU-1"))
  }

  @Test func thePaletteRunsWhatItNames() {
    let stage = Stage()
    stage.press("1 m")
    stage.type("tamb")
    stage.press("Enter")
    #expect(stage.title.contains("WARGA BINAAN > BARU"))
  }

  @Test func aKeyThatCannotActStaysInThePaletteWithItsReason() {
    let stage = Stage(as: "pmu-1")
    stage.press("1 m")
    stage.type("tamb")
    #expect(stage.screen.contains("Hanya Petugas, Kasubsi."))
    #expect(stage.screen.contains("(T)"))
  }

  @Test func helpNamesEveryKeyOfThePage() {
    let stage = Stage()
    stage.press("1 ?")
    var pages = stage.screen
    for _ in 0..<3 {
      stage.press("PgDn")
      pages += stage.screen
    }
    for word in ["Tambah", "Cari", "Saring", "Ubah"] { #expect(pages.contains("  \(word)\n")) }
    stage.press("Esc")
    #expect(stage.title.contains("WARGA BINAAN"))
  }

  @Test func pastedTextRunsNoCommand() {
    let stage = Stage()
    stage.press("1")
    stage.app.press(.paste("tuzmse"))
    #expect(stage.message == "6 huruf tempelan diabaikan. Buka formulir dulu.")
    #expect(stage.title.contains("WARGA BINAAN"))
    #expect(stage.desk.saved.isEmpty)
  }

  @Test func nothingToUndoIsSaid() {
    let stage = Stage()
    stage.press("1 z")
    #expect(stage.message == "Hari ini tidak ada catatan sendiri yang dapat diurungkan.")
    stage.press("Ctrl+Y")
    #expect(stage.message == "Tidak ada yang dapat diulangi.")
  }

  @Test func aReadOnlySessionSaysWhy() {
    let stage = Stage()
    stage.desk.readOnlyReason = .secondInstance("ptg-1")
    stage.press("1 t")
    #expect(stage.message == "Hanya baca: sedang dipakai oleh ptg-1.")
    #expect(stage.lines[2].hasSuffix("HANYA BACA ──"))
  }

  @Test func belowTheSmallestSizeOneSentenceStands() {
    let stage = Stage(width: 34, height: 9)
    #expect(stage.screen.contains("Perlu layar 40x12, ini 34x9."))
    stage.press("1 t")
    #expect(stage.desk.saved.isEmpty)
  }

  @Test func practiceStandsOnEveryPage() {
    let stage = Stage(Sample.workshop.inPractice)
    #expect(stage.title.hasPrefix("  LATIHAN  BERANDA"))
    #expect(stage.lines[2].contains("LATIHAN ─── LATIHAN"))
    let english = Stage(Sample.workshop.inPractice, language: .english)
    #expect(english.title.hasPrefix("  PRACTICE  HOME"))
    #expect(english.lines[2].contains("PRACTICE ─── PRACTICE"))
    let small = Stage(Sample.workshop.inPractice, width: 40, height: 12)
    small.press("1")
    #expect(small.title.hasSuffix("LATIHAN  08:06") && small.title.hasPrefix("  WARGA BINAAN"))
    let low = Stage(Sample.workshop.inPractice, width: 80, height: 12)
    low.press("1 Enter")
    #expect(low.title.hasPrefix("  LATIHAN  WARGA BINAAN > LW-001"))
    let batches = Stage(PageSample.workshop.inPractice)
    batches.press("2 Enter p")
    #expect(batches.screen.contains("7 = LW-007"))
    #expect(!batches.screen.contains("WB-0"))
    stage.press("1")
    #expect(stage.lines[21].contains("LATIHAN") || stage.lines[2].contains("LATIHAN"))
    #expect(stage.screen.contains("LW-001"))
  }

  @Test func theCursorStandsOnTheFocusAfterEveryKey() {
    let stage = Stage()
    stage.press("1")
    for _ in 0..<10 {
      stage.press("Down")
      let canvas = stage.app.draw()
      #expect(canvas[0, canvas.cursor.y].scalar == ">")
    }
  }
}

extension Workshop {
  /// The same workshop as a practice store has it.
  fileprivate var inPractice: Workshop {
    var rows = rows
    rows.settings.isPractice = true
    return Workshop(rows: rows)
  }
}
