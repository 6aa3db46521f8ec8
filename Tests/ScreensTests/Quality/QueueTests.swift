import TerminalUI
import Testing
import Workshop

@Suite struct QueueTests {
  private func queue(
    _ workshop: Workshop = QueueSample.workshop, as login: String = "pmu-1",
    in language: String = "id", width: Int = 80, height: Int = 24
  ) -> Stage {
    let stage = Stage(
      workshop, as: login, language: language == "en" ? .english : .indonesian, width: width,
      height: height)
    stage.press("4")
    return stage
  }

  /// Presses keys as a person does: two hundred milliseconds apart.
  private func press(_ keys: String, on stage: Stage) {
    for key in keys.split(separator: " ") {
      stage.desk.now.milliseconds += 200
      stage.press(String(key))
    }
  }

  // MARK: Pictures

  @Test func theQueueShowsWhoseHandsAndWhatIsNotInForce() {
    let stage = queue()
    press("l b g 4 5 Enter Enter", on: stage)
    expectGolden(stage.screen, "quality-queue")
  }

  @Test func defectsAndWhatFollowsAreChosenInPlace() {
    let stage = queue()
    press("g 4 5 Enter", on: stage)
    expectGolden(stage.screen, "quality-defects")
  }

  @Test func theSignatureCountsWhatTakesEffect() {
    let stage = queue()
    press("l b g 4 5 Enter Enter g 0 2 Enter Enter l Ctrl+X", on: stage)
    expectGolden(stage.screen, "quality-signature")
  }

  @Test func theQueueWorksAtFortyColumnsAndTwelveRows() {
    let stage = queue(width: 40, height: 12)
    press("l b", on: stage)
    expectGolden(stage.screen, "quality-queue-40x12")
    press("g 4", on: stage)
    #expect(stage.screen.contains("[x] 4 ukuran"))
    press("Enter", on: stage)
    #expect(stage.screen.contains("> Kerja ulang"))
    #expect(stage.screen.contains("B-0001-03"))
  }

  @Test func theQueueSpeaksEnglish() {
    let stage = queue(in: "en")
    press("l", on: stage)
    expectGolden(stage.screen, "quality-queue-en")
  }

  // MARK: Verdicts

  @Test func aSittingByKeysIsSignedAsOneSheet() {
    let stage = queue()
    press("l b g 4 5 Enter Enter g 0 2 Enter Enter l Ctrl+X 1 3 5 7 9 0 Enter", on: stage)
    #expect(
      stage.message
        == "Tersimpan #4821. Lembar periksa 0002, 5 putusan. Ditolak 1: K membuka.")
    let checks = stage.desk.workshop.checks.dropFirst(4)
    #expect(checks.map(\.verdict) == [.pass, .pass, .rework, .reject, .pass])
    #expect(checks.map(\.grade) == [.a, .b, nil, nil, nil])
    #expect(checks.map(\.defects) == [[], [], [6, 9], [1], []])
    #expect(stage.desk.workshop.derived.queue.isEmpty)
    #expect(stage.desk.workshop.derived.condemned == [ID(7)])
    #expect(stage.screen.contains("Tidak ada buah yang menunggu."))
    let repaired = stage.desk.workshop.batches[QueueSample.plain].pieces[2]
    #expect(repaired.holder == ID(1))
    press("Ctrl+L", on: stage)
    #expect(stage.message == "Ditolak: B-0001-04 menunggu tanda tangan kedua. K membuka.")
  }

  struct Signing: Sendable {
    var keys: String
    /// The piece in focus before and after, and how many were seen.
    var piece: String
    var seen: Int
  }

  static let signings = [
    Signing(keys: "l", piece: "B-0001-02", seen: 1),
    Signing(keys: "l l l", piece: "B-0001-04", seen: 1),
    Signing(keys: "l Down Down", piece: "B-0001-02", seen: 3),
    Signing(keys: "Down l Up Up", piece: "B-0001-01", seen: 2),
    // The piece in focus leaves the queue itself.
    Signing(keys: "l l Up", piece: "B-0001-03", seen: 1),
    Signing(keys: "End l", piece: "B-0001-01", seen: 1),
  ]

  @Test(arguments: signings) func afterSigningTheFirstPieceThatWaitsIsInFocus(_ row: Signing) {
    let stage = queue()
    press(row.keys + " Ctrl+X 1 3 5 7 9 0 Enter", on: stage)
    #expect(stage.desk.saved.count == 1, "\(stage.screen)")
    let focused = stage.lines.first { $0.hasPrefix(">") } ?? ""
    #expect(focused.contains(row.piece), "\(stage.screen)")
    #expect(stage.lines[1].contains("dilihat \(row.seen)"), "\(stage.screen)")
  }

  @Test func aSittingThatIsTakenUpAgainBeginsAtItsPiece() {
    let stage = queue()
    press("l l Down", on: stage)
    stage.app.keepDrafts()
    let other = Stage(stage.desk, as: "ksb-1")
    press("4 l Ctrl+X 1 3 5 7 9 0 Enter", on: other)
    let again = Stage(stage.desk, as: "pmu-1")
    press("4", on: again)
    let focused = again.lines.first { $0.hasPrefix(">") } ?? ""
    #expect(focused.contains("B-0001-04"), "\(again.screen)")
  }

  @Test func verdictsAreMarkedUntilTheyAreSigned() {
    let stage = queue()
    press("l", on: stage)
    #expect(
      stage.lines[4].contains("B-0001-01  akhir    WB-005    7   4 hari  27-11-2026  ~Lulus A"))
    #expect(stage.lines[1].contains("1 putusan belum berlaku"))
    #expect(stage.desk.saved.isEmpty)
  }

  @Test func aWrongPINKeepsTheVerdicts() {
    let stage = queue()
    press("l Ctrl+X 1 1 1 1 1 1 Enter", on: stage)
    #expect(stage.message.contains("4"))
    #expect(stage.desk.saved.isEmpty)
    press("Esc", on: stage)
    #expect(stage.screen.contains("~Lulus A"))
  }

  @Test func aFullDiskKeepsTheVerdicts() {
    let stage = queue()
    press("l Ctrl+X", on: stage)
    stage.desk.readOnlyReason = .diskFull
    stage.desk.reasonAfterOrder = .diskFull
    press("1 3 5 7 9 0 Enter", on: stage)
    #expect(stage.desk.saved.isEmpty)
    #expect(stage.title.contains("RUANG DISK HABIS"))
    press("4 Enter", on: stage)
    #expect(stage.screen.contains("~Lulus A"))
  }

  @Test func aPieceThatWasNeverDrawnCannotBeSigned() {
    let stage = queue()
    for key in ["l", "b", "."] {
      stage.desk.now.milliseconds += 200
      stage.app.press(.character(key.unicodeScalars.first ?? " "))
    }
    press("Ctrl+X", on: stage)
    #expect(
      stage.message == "B-0001-02 diputuskan tanpa dilihat. Periksa buah ini, lalu Ctrl+X lagi.")
    #expect(!stage.screen.contains("Tanda tangan lembar"))
    press("Ctrl+X", on: stage)
    #expect(stage.message.hasPrefix("B-0001-03"))
    press("Ctrl+X", on: stage)
    #expect(stage.screen.contains("Tanda tangan lembar periksa 0002"))
  }

  @Test func aBouncingKeyCountsOnce() {
    let stage = queue()
    stage.press("l")
    stage.desk.now.milliseconds += 119
    stage.press("l")
    #expect(stage.lines[1].contains("1 putusan belum berlaku"))
    stage.desk.now.milliseconds += 120
    stage.press("l")
    #expect(stage.lines[1].contains("2 putusan belum berlaku"))
    stage.press("b")
    #expect(stage.lines[1].contains("3 putusan belum berlaku"))
  }

  @Test func theNewestVerdictIsTakenBack() {
    let stage = queue()
    press("l b z", on: stage)
    #expect(stage.message == "Putusan B-0001-02 diurungkan. L, B, atau G memutuskan lagi.")
    #expect(stage.lines[1].contains("1 putusan belum berlaku"))
    #expect(stage.lines[5].hasPrefix(">"))
    press("z z", on: stage)
    #expect(
      stage.message == "Tidak ada putusan ~ di sini. Catatan lain diurungkan dari Beranda.")
  }

  @Test func theSameVerdictIsGivenAgain() {
    let stage = queue()
    press(".", on: stage)
    #expect(stage.message == "Belum ada putusan. L, B, atau G memutuskan.")
    press("g 4 Enter Enter . b .", on: stage)
    #expect(stage.lines[4].contains("~Kerja ulang  4"))
    #expect(stage.lines[5].contains("~Kerja ulang  4"))
    #expect(stage.lines[7].contains("~Lulus B"))
    press(".", on: stage)
    #expect(stage.lines[8].hasSuffix("~Lulus"))
  }

  // MARK: Defects

  @Test func aCriticalDefectLeavesOnlyRejection() {
    let stage = queue()
    press("g 0 1 Enter", on: stage)
    #expect(
      stage.message == "Cacat kritis: hanya Ditolak. 1 cacat: K01 kritis. Enter menetapkan ditolak."
    )
    #expect(!stage.screen.contains("Kerja ulang     kembali"))
    press("Enter", on: stage)
    #expect(stage.lines[4].contains("~Ditolak      0 K01"))
  }

  @Test func aFailureNeedsADefect() {
    let stage = queue()
    press("g Enter", on: stage)
    #expect(stage.message == "Cacat belum dipilih. Pilih dengan angka atau panah.")
    press("Esc", on: stage)
    #expect(!stage.screen.contains("~"))
  }

  /// Arrows and Enter from the menu to the verdict, in both layouts of the defects; the defects are
  /// those of the catalogue: M01 2, M04 5, K01 0, K03 2.
  struct ArrowCase: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var keys: String
    var width = 80
    var verdict: String
  }

  static let arrowCases = [
    ArrowCase(
      testDescription: "the first defect", keys: "g Down Enter Down Down Down Enter",
      verdict: "~Kerja ulang  1"),
    ArrowCase(
      testDescription: "with Space, to the second outcome",
      keys: "g Right Right Space Down Down Down Down Enter", verdict: "~Turun mutu   2"),
    ArrowCase(
      testDescription: "chosen and dropped again",
      keys: "g Down Enter Right Enter Enter Down Space Down Down Enter",
      verdict: "~Kerja ulang  1 5"),
    ArrowCase(
      testDescription: "back from what follows to the defects",
      keys: "g Down Enter Down Down Down Up Enter Down Down Down Enter",
      verdict: "~Ditolak      1 7"),
    ArrowCase(
      testDescription: "over the edge to a critical one",
      keys: "g Down Down Down Right Right Right Enter Down Down Down Enter",
      verdict: "~Ditolak      0 K01"),
    ArrowCase(
      testDescription: "a repair", keys: "p Down Enter Down Down Down Enter",
      verdict: "~Kerja ulang  1"),
    ArrowCase(
      testDescription: "a digit in between goes on with Enter",
      keys: "g Right 4 Enter Enter", verdict: "~Kerja ulang  4"),
    ArrowCase(
      testDescription: "two columns", keys: "g Down Down Enter Down Down Down Down Enter",
      width: 40,
      verdict: "~Kerja ulang  3"),
    ArrowCase(
      testDescription: "two columns, the last row is half",
      keys:
        "g Right Right Enter Down Down Down Down Enter Down Enter", width: 40,
      verdict: "~Kerja ulang  2 9"),
  ]

  @Test(arguments: arrowCases) func arrowsAndEnterChooseDefectsToo(_ row: ArrowCase) {
    let stage = queue(width: row.width, height: row.width == 80 ? 24 : 12)
    press(row.keys, on: stage)
    #expect(stage.screen.contains(row.verdict), "\(stage.screen)")
  }

  @Test func theFocusOnADefectIsShown() {
    let stage = queue()
    press("g 1 Down Right Down", on: stage)
    expectGolden(stage.screen, "quality-defects-arrows")
  }

  @Test func withoutADefectDownSaysWhatIsMissing() {
    let stage = queue()
    press("g Down Down Down Down", on: stage)
    #expect(stage.message == "Cacat belum dipilih. Pilih dengan angka atau panah.")
  }

  @Test func aRepairIsOneEnterAfterItsDefects() {
    let stage = queue()
    press("p Enter", on: stage)
    #expect(stage.message == "Cacat belum dipilih. Pilih dengan angka atau panah.")
    press("1 Enter", on: stage)
    #expect(stage.lines[4].contains("~Kerja ulang  1"))
  }

  @Test func aLowerGradeIsForTheFinalGate() {
    let stage = queue()
    press("g 4 Enter Down Enter", on: stage)
    #expect(stage.lines[4].contains("~Turun mutu   4"))
    press("End g 1 Enter", on: stage)
    #expect(!stage.screen.contains("Turun mutu C"))
    press("Esc b", on: stage)
    #expect(stage.message == "Gerbang ini tanpa mutu. L meluluskan tanpa mutu.")
  }

  @Test func afterTwoRepairsNoThirdIsOffered() {
    let stage = queue(QueueSample.repairedTwice)
    press("End", on: stage)
    #expect(stage.screen.contains("kerja ulang ke-2"))
    press("p", on: stage)
    #expect(stage.message == "Sudah 2 kali kerja ulang: terima atau tolak.")
    press("g 1 Enter", on: stage)
    #expect(!stage.screen.contains("Kerja ulang     kembali"))
    #expect(stage.screen.contains("> Turun mutu C"))
  }

  // MARK: Rights and ways

  @Test(arguments: ["ptg-2", "bdh-1", "pmt-1"]) func othersMayLook(login: String) {
    let stage = queue(as: login)
    #expect(stage.screen.contains("B-0001-01"))
    press("l", on: stage)
    #expect(stage.message == "Hanya Pemeriksa, Kasubsi.")
    #expect(!stage.screen.contains("CONTOH SATU"))
  }

  @Test func verdictsAreNotLostOnTheWayOut() {
    let stage = queue()
    press("l 1", on: stage)
    #expect(stage.message == "1 putusan belum berlaku. Ctrl+X menandatangani, Esc keluar.")
    press("Esc", on: stage)
    #expect(stage.message == "Konsep putusan mutu disimpan 08:06. Buka lagi dari Beranda.")
    press("4", on: stage)
    #expect(stage.screen.contains("~Lulus A"))
    press("z Esc 4", on: stage)
    #expect(!stage.screen.contains("~Lulus A"))
  }

  @Test func arrowsAndEnterGiveAVerdictToo() {
    let stage = queue()
    press("Right 4 Enter", on: stage)
    #expect(stage.lines[4].contains("~Lulus B"))
  }

  @Test func theHomePageSaysWhatWaits() {
    let stage = Stage(QueueSample.condemned(), as: "ksb-1")
    #expect(stage.screen.contains("Penolakan B-0001-02: berjamur, longgar, diperiksa PMU-1"))
    stage.press("Enter")
    #expect(stage.title.contains("TANDA TANGAN KEDUA"))
    let inspector = Stage(QueueSample.condemned(), as: "pmu-1")
    #expect(!inspector.screen.contains("Penolakan"))
    #expect(inspector.screen.contains("4 buah menunggu periksa"))
  }
}
