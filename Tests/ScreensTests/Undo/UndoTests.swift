import Testing
import Workshop

@Suite struct UndoTests {
  /// Four rows of today's sheet, three with pieces, saved at 08:06 by PTG-2.
  private func sheetOfFour(width: Int = 80, height: Int = 24) -> Stage {
    let stage = Stage(WeavingStage.workshop, width: width, height: height)
    stage.press("3 2 Enter s Enter 1 Enter 4 Backspace 3 Enter Ctrl+X")
    return stage
  }

  @Test func anUndoOfManyRowsIsAskedAbout() {
    let stage = sheetOfFour()
    stage.press("Ctrl+Z")
    expectGolden(stage.screen, "undo-question")
    #expect(stage.desk.saved.count == 1)
  }

  @Test func theQuestionFitsFortyColumns() {
    let stage = sheetOfFour(width: 40, height: 12)
    stage.press("Ctrl+Z")
    expectGolden(stage.screen, "undo-question-40x12")
  }

  @Test(arguments: ["Enter", "Esc", "z", "Ctrl+Z", "z Enter", "2 Up Enter", "Down Esc"])
  func neitherTheSameKeyNorEnterNorEscUndoes(_ keys: String) {
    let stage = sheetOfFour()
    stage.press("Ctrl+Z " + keys)
    #expect(stage.desk.saved.count == 1)
    #expect(stage.desk.workshop.outputs(on: Sample.today).count == 4)
  }

  @Test(arguments: ["2 Enter", "Down Enter"])
  func theSecondRowUndoesAndCtrlYRedoes(_ keys: String) {
    let stage = sheetOfFour()
    stage.press("Ctrl+Z " + keys)
    #expect(stage.message == "Diurungkan #4821. Lembar 0011, 4 baris. Ctrl+Y mengulangi.")
    #expect(stage.desk.workshop.outputs(on: Sample.today).isEmpty)
    #expect(stage.desk.workshop.batches == WeavingStage.workshop.batches)
    #expect(stage.title.contains("HASIL HARIAN"))
    stage.press("Ctrl+Y")
    #expect(stage.message == "Diulangi #4821. Lembar 0011, 4 baris. Z mengurungkan.")
    #expect(stage.desk.workshop.outputs(on: Sample.today).count == 4)
  }

  @Test func oneRowGoesBackAtOnce() {
    let stage = Stage(WeavingStage.workshop)
    stage.press("3 2 Enter Ctrl+X Ctrl+Z")
    #expect(stage.message == "Diurungkan #4821. Lembar 0011, 1 baris. Ctrl+Y mengulangi.")
    #expect(stage.desk.workshop.outputs(on: Sample.today).isEmpty)
  }

  @Test func whatCannotGoBackIsSaidWithoutAQuestion() throws {
    let stage = sheetOfFour()
    let sheet = SignSheet {
      $0.day = Sample.today
      $0.verdicts = [
        SheetVerdict {
          $0.batch = WeavingStage.late
          $0.piece = 9
          $0.wasShown = true
        }
      ]
    }
    _ = try stage.desk.perform([.signSheet(sheet)], by: Sample.inspector, undoing: nil)
    stage.press("Ctrl+Z")
    #expect(!stage.screen.contains("Urungkan?"))
    #expect(stage.screen.contains("Tidak dapat diurungkan"))
    #expect(stage.screen.contains("Belum dapat: Buah 9 sudah diperiksa atau lanjut."))
    #expect(stage.screen.contains("2  Buka lembar 23-11-2026"))
    stage.press("Enter")
    #expect(stage.title.contains("HASIL HARIAN"))
    #expect(stage.desk.saved.count == 2)
  }

  // MARK: What stands is put right elsewhere

  /// What cannot be taken back: the keys that make it, as whom, how many days ago it was, why it
  /// stays, and the page that is offered.
  struct Standing: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var workshop = PageSample.workshop
    var login = "ptg-2"
    var keys: String
    var days: Int64 = 0
    var reason = "Hari ini tidak ada catatan sendiri yang dapat diurungkan."
    var choice: String
    var title: String
  }

  static let standing = [
    Standing(
      testDescription: "an upheld rejection", workshop: QueueSample.condemned(), login: "ksb-1",
      keys: "4 k Enter 2 Enter `135790 Enter",
      reason: "#4821 tidak dapat diurungkan: putusan yang ditandatangani", choice: "Buka B-0001-02",
      title: "B-0001-02"),
    Standing(
      testDescription: "a signed verdict", login: "pmu-1", keys: "4 l Ctrl+X `135790 Enter",
      reason: "#4821 tidak dapat diurungkan: putusan yang ditandatangani", choice: "Buka B-0002-20",
      title: "B-0002-20"),
    Standing(
      testDescription: "a piece that came into stock", workshop: QueueSample.workshop,
      login: "pmu-1", keys: "4 l Ctrl+X `135790 Enter",
      reason: "#4821 tidak dapat diurungkan: putusan yang ditandatangani",
      choice: "Buka koreksi B-0001-01", title: "B-0001-01 > KOREKSI"),
    Standing(
      testDescription: "two signed verdicts", login: "pmu-1", keys: "4 l l Ctrl+X `135790 Enter",
      reason: "#4821 tidak dapat diurungkan: putusan yang ditandatangani", choice: "Buka B-0002",
      title: "BATCH ANYAMAN > B-0002"),
    Standing(
      testDescription: "yesterday's output", keys: "3 a Enter Ctrl+X", days: 1,
      choice: "Buka lembar 23-11-2026", title: "HASIL HARIAN"),
    Standing(
      testDescription: "a person of last week",
      keys: "1 t `B.I_88/2024 Enter `CONTOH_EMPAT Enter `B-2 Ctrl+X", days: 7,
      choice: "Buka WB-009",
      title: "WB-009 CONTOH EMPAT"),
    Standing(
      testDescription: "yesterday's batch",
      keys: "2 t `p Enter Enter `7x2_8x1 Enter Enter `+30 Ctrl+X", days: 1,
      choice: "Buka B-0005", title: "B-0005"),
    Standing(
      testDescription: "yesterday's sale",
      keys: "5 t `TOKO_BARU Down Enter 2 Enter Enter Enter `1xP8 Enter `1xP7 Enter Ctrl+X",
      days: 1, choice: "Buka nota 0003", title: "NOTA 0003"),
  ]

  @Test(arguments: standing) func whatStaysSaysWhyAndOpensItsPage(_ row: Standing) {
    let before = Stage(row.workshop, as: row.login)
    before.play(row.keys)
    #expect(before.desk.saved.count == 1, "\(before.screen)")
    before.desk.now.milliseconds += row.days * 86_400_000
    let stage = Stage(before.desk, as: row.login)
    stage.play("1 z")
    #expect(stage.screen.contains(row.reason), "\(stage.screen)")
    #expect(stage.screen.contains("> 1  Tidak jadi"), "\(stage.screen)")
    #expect(stage.screen.contains("2  \(row.choice) "), "\(stage.screen)")
    stage.play("2 Enter")
    #expect(stage.title.contains(row.title), "\(stage.title)")
    stage.play("Esc")
    #expect(stage.title.contains("WARGA BINAAN"))
    #expect(stage.desk.saved.count == 1)
  }

  @Test func theBoxFitsFortyColumns() {
    let stage = sheetOfFour(width: 40, height: 12)
    stage.desk.now.milliseconds += 86_400_000
    stage.press("Ctrl+Z")
    #expect(stage.screen.contains("2  Buka lembar 23-11-2026"))
    #expect(stage.screen.contains("Hari ini tidak ada catatan"))
  }

  @Test func manyPeopleOfOneRecordAreAskedAboutToo() throws {
    let stage = Stage(Sample.empty)
    let people = Sample.workshop.people.prefix(6).enumerated().map { place, row in
      Action.enrolInmate(
        EnrolInmate {
          $0.day = Sample.today
          $0.subject = Int32(place)
          $0.identity = row.identity ?? Identity()
        })
    }
    _ = try stage.desk.perform(people, by: Sample.clerk, undoing: nil)
    stage.press("z")
    #expect(stage.screen.contains("WB-001, WB-002, WB-003, WB-004 dan 2 lagi"))
    #expect(stage.screen.contains("2  Urungkan 6 orang"))
    stage.press("2 Enter")
    #expect(stage.message == "Diurungkan #4821. 6 orang. Ctrl+Y mengulangi.")
    #expect(stage.desk.workshop.people.map(\.isWithdrawn) == Array(repeating: true, count: 6))
  }

  /// What the message says of things that are one, however many pieces they have.
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var keys: String
    var message: String
    var workshop = PageSample.workshop
  }

  static let cases = [
    Case(
      testDescription: "a person", keys: "1 t `B.I_88/2024 Enter `CONTOH_EMPAT Enter `B-2 Ctrl+X",
      message: "Diurungkan #4821. WB-009. Ctrl+Y mengulangi."),
    Case(
      testDescription: "an edited person", keys: "1 Down u Down Ctrl+U `BASO_LAIN Ctrl+X",
      message: "Diurungkan #4821. WB-002. Ctrl+Y mengulangi."),
    Case(
      testDescription: "a batch", keys: "2 t `p Enter Enter `7x2_8x1 Enter Enter `+30 Ctrl+X",
      message: "Diurungkan #4821. B-0005, 3 buah. Ctrl+Y mengulangi."),
    Case(
      testDescription: "a sale of two lines to a new buyer",
      keys: "5 t `TOKO_BARU Down Enter 2 Enter Enter Enter `1xP8 Enter `1xP7 Enter Ctrl+X",
      message: "Diurungkan #4821. Nota 0003, 2 buah. Ctrl+Y mengulangi."),
    Case(
      testDescription: "an order with a promise and an advance",
      keys: "5 a t `tel Enter Enter `20xR8 Enter `+60 Enter Enter `1jt Ctrl+X",
      message: "Diurungkan #4821. Pesanan PS-0001. Ctrl+Y mengulangi.",
      workshop: MarketSample.workshop),
    Case(
      testDescription: "a pledge",
      keys:
        "8 t Enter Enter `pas Enter `dua_kali Enter `duk Enter Enter `2 Enter Enter `+30 Ctrl+X",
      message: "Diurungkan #4821. Janji J-05. Ctrl+Y mengulangi.",
      workshop: PartnershipSample.workshop),
    Case(
      testDescription: "a support",
      keys: "8 d t `alat Enter Enter `baja Enter `jar Enter `10 Enter `500rb Ctrl+X",
      message: "Diurungkan #4821. Dukungan D-003. Ctrl+Y mengulangi.",
      workshop: PartnershipSample.workshop),
  ]

  @Test(arguments: cases) func oneThingGoesBackAtOnceAndIsNamed(_ row: Case) {
    let stage = Stage(row.workshop)
    stage.play(row.keys)
    #expect(stage.desk.saved.count == 1, "\(stage.screen)")
    stage.play("z")
    #expect(stage.message == row.message)
    stage.play("Ctrl+Y")
    #expect(
      stage.message
        == row.message.replacing("Diurungkan", with: "Diulangi")
        .replacing("Ctrl+Y mengulangi", with: "Z mengurungkan"))
  }
}
