import Screens
import Testing
import Wording
import Workshop

/// Long work beside the pages, seen from the pages.
@Suite struct JobTests {
  private static func running(_ age: Int64, done: Int64 = 0, total: Int64 = 0) -> Stage {
    let stage = Stage()
    stage.press("0")
    stage.desk.job = JobState(.verify, since: stage.desk.now, done: done, total: total)
    stage.desk.now.milliseconds += age
    return stage
  }

  @Test func nothingIsShownUnder200Milliseconds() {
    #expect(!Self.running(199, done: 62, total: 100).message.contains("Memeriksa"))
    #expect(
      Self.running(200, done: 62, total: 100).message
        == "Memeriksa data, 62%. Boleh terus bekerja. Esc menghentikan.")
  }

  @Test func withoutATotalNoShareIsMadeUp() {
    #expect(Self.running(5000).message.hasPrefix("Memeriksa data. Boleh terus bekerja"))
  }

  @Test func thePictureIsNewAfter200MillisecondsAndThenEachSecond() {
    let rows: [(age: Int64, wait: Int64)] = [
      (0, 200), (150, 50), (200, 1000), (900, 300), (1200, 1000), (61_000, 200),
    ]
    for row in rows { #expect(Self.running(row.age).app.untilNextPicture == row.wait) }
    #expect(Stage().app.untilNextPicture == nil)
  }

  @Test func escStopsItOnThePageOfTheSystemOnly() {
    let elsewhere = Self.running(300)
    elsewhere.press("1")
    #expect(elsewhere.message == "Memeriksa data.")
    elsewhere.press("Esc")
    #expect(elsewhere.title.contains("BERANDA"))
    #expect(!elsewhere.desk.isCancelled)
    elsewhere.press("0 Esc")
    #expect(elsewhere.desk.isCancelled)
    #expect(elsewhere.title.contains("SISTEM"))
  }

  @Test func thePagesStayUsableAndAFormKeepsItsHint() {
    let stage = Self.running(300)
    stage.press("1 t")
    #expect(stage.message.hasPrefix("Nomor register"))
    stage.type("B.I 9/2026")
    #expect(stage.screen.contains("B.I 9/2026"))
  }

  @Test func aSecondJobIsRefusedInWords() {
    let stage = Self.running(300)
    stage.press("p")
    #expect(stage.message.hasPrefix("Masih ada pekerjaan lain."))
  }

  private static func checked(_ warnings: [StoreWarning]) -> Verification {
    var found = Verification()
    found.head = ChainHead(sequence: 4820)
    found.warnings = warnings
    return found
  }

  private static let ends: [(outcome: JobOutcome, words: String)] = [
    (.checked(checked([])), "Data utuh sampai #4820, semua terbaca dan cocok."),
    (.checked(checked([.damagedSnapshot("x.snap")])), "Peringatan: x.snap rusak"),
    (.stopped, "Pemeriksaan data dihentikan."),
    (.failed(.diskFull(file: "x")), "Pemeriksaan data: Ruang disk habis."),
  ]

  @Test func itsEndIsSaidWhereverTheUserIs() {
    for end in Self.ends {
      let stage = Self.running(300)
      stage.press("2")
      stage.desk.ended = (.verify, end.outcome)
      stage.app.hearOfJob()
      #expect(stage.message.hasPrefix(end.words))
      #expect(stage.desk.job == nil)
    }
  }
}
