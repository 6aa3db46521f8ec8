import TerminalUI
import Testing
import Wording
import Workshop

@testable import Screens

/// The lessons as a learner meets them: keys in, lesson finished out.
@Suite struct LessonTests {
  struct Play: Sendable, CustomTestStringConvertible {
    var lessons: ClosedRange<Int>
    var language = Language.indonesian
    var width = 80
    var height = 24
    var today = Sample.today

    var testDescription: String {
      "lessons \(lessons), \(language.rawValue), \(width)x\(height), \(today.dashed)"
    }
  }

  /// A Saturday, a Sunday, a holiday, the first of a month, a leap day and a day of next year.
  private static let days = [
    Sample.day(2026, 11, 28), Sample.day(2026, 11, 29), Sample.day(2027, 1, 1),
    Sample.day(2027, 3, 1), Sample.day(2028, 2, 29), Sample.day(2027, 8, 14),
  ]

  /// Every lesson alone in both languages and on the smallest screen, then all in a row on days of
  /// other kinds.
  static let plays =
    (Array(1...10) + Array(12...15)).flatMap { lesson in
      Language.allCases.map { Play(lessons: lesson...lesson, language: $0) }
        + [Play(lessons: lesson...lesson, width: 40, height: 12)]
    } + days.map { Play(lessons: 1...10, today: $0) }

  @Test(arguments: plays) func eachStepIsDoneByWhatItAsksFor(_ play: Play) {
    let stage = LessonStage.begin(
      play.lessons.lowerBound, play.language, width: play.width, height: play.height,
      today: play.today)
    for lesson in play.lessons {
      if lesson > play.lessons.lowerBound { stage.play("F7 Enter") }
      #expect(stage.app.coach?.lesson == lesson - 1)
      for (step, keys) in LessonStage.keys[lesson - 1].enumerated() {
        #expect(stage.app.coach?.step == step, "before \(keys):\n\(stage.screen)")
        #expect(stage.lines.prefix(2).allSatisfy { TextWidth.of($0) < play.width })
        LessonStage.play(keys, on: stage)
      }
      #expect(stage.app.coach?.present == nil, "\(stage.screen)")
    }
    #expect(stage.app.coach?.done == Set(play.lessons.map { $0 - 1 }))
  }

  @Test func aLessonCanBeDoneOnceMore() {
    let stage = LessonStage.begin(6)
    for keys in LessonStage.keys[5] { LessonStage.play(keys, on: stage) }
    stage.play("F7 Up Enter")
    #expect(stage.lines[0].hasPrefix("  PELAJARAN 6/15  LANGKAH 1/6"))
  }

  // MARK: The coach

  /// Keys that do something, but not what the first step of a lesson asks for.
  static let wanderings = [(1, "Up m Esc 9 Esc"), (2, "1 / `baso Enter Esc Esc"), (4, "2 5 3 Esc")]

  @Test(arguments: wanderings) func wanderingDoesNotAdvance(_ lesson: Int, _ keys: String) {
    let stage = LessonStage.begin(lesson)
    let records = stage.desk.saved.count
    stage.play(keys)
    #expect(stage.lines[1] == "  " + (stage.app.coach?.lessons[lesson - 1].steps[0].text ?? ""))
    #expect(stage.app.coach?.step == 0)
    #expect(stage.desk.saved.count == records)
  }

  @Test func theHintComesAfterFiveKeysAndGoesAfterFiveMore() {
    let stage = LessonStage.begin(1)
    stage.play("Up Up Up Up")
    #expect(stage.lines[0].contains("LANGKAH 1/6"))
    stage.play("Up")
    #expect(
      stage.lines[0] == "  PETUNJUK  Panah bawah ada di kanan bawah papan ketik. Tekan sekali.")
    #expect(stage.lines[1] == "  Tekan panah bawah. Tanda > di kiri turun satu baris.")
    stage.play("Up Up Up Up Up")
    #expect(stage.lines[0].contains("LANGKAH 1/6"))
    stage.play("Down")
    #expect(stage.lines[0].contains("LANGKAH 2/6"))
  }

  @Test func lettersInAFieldBringNoHint() {
    let stage = LessonStage.begin(4)
    stage.play("1 t `B.I_88/2026_DAN_SETERUSNYA")
    #expect(stage.lines[0].contains("LANGKAH 2/6"))
  }

  @Test func aStepCanBeSkipped() {
    let stage = LessonStage.begin(1)
    stage.play("F7")
    #expect(stage.screen.contains("> Teruskan 1.1"))
    stage.play("Down Enter")
    #expect(stage.lines[0].contains("LANGKAH 2/6"))
    #expect(stage.lines[2].contains("BERANDA"))
  }

  @Test func theWayToTheLessonsIsOpenWhileTypingAndWhileAsked() {
    for keys in ["1 t", "1 /", "m", "Esc", "F12", "3"] {
      let stage = LessonStage.begin(5)
      stage.play(keys)
      let before = stage.lines
      stage.play("F7")
      #expect(stage.lines[0].contains("PELAJARAN "), "\(keys)")
      #expect(stage.screen.contains("> Teruskan 5."), "\(keys)")
      stage.play("Esc")
      #expect(stage.lines.dropLast(2) == before.dropLast(2), "\(keys)")
    }
  }

  @Test func theListComesFirstAndMarksWhatIsDone() {
    let stage = LessonStage.begin(nil)
    #expect(stage.screen.contains(">  1  Melihat-lihat"))
    stage.play("Enter")
    for keys in LessonStage.keys[0] { stage.play(keys) }
    #expect(stage.lines[0].hasPrefix("  PELAJARAN 1 SELESAI  Lihat dulu hasilnya, lalu tekan F7."))
    #expect(stage.lines[1] == "  Panah memilih, Enter membuka, Esc kembali, angka pindah.")
    stage.play("F7")
    #expect(stage.lines.contains { $0.hasPrefix("   1  Melihat-lihat") && $0.hasSuffix("selesai") })
    #expect(stage.lines.contains { $0.hasPrefix(">  2  Bantuan dan menu") })
  }

  @Test func behindTheLastLessonStandsWhatWasLearnt() {
    let stage = LessonStage.begin(1)
    for (number, lesson) in LessonStage.keys.enumerated() {
      if number > 0 { stage.play("F7 Enter") }
      for keys in lesson { LessonStage.play(keys, on: stage) }
    }
    #expect(stage.app.coach?.done.count == 15)
    stage.play("F7 Enter")
    #expect(stage.screen.contains("15 dari 15 selesai"))
    #expect(stage.screen.contains("10  Cadangkan dulu, F12 bila meninggalkan"))
    #expect(stage.screen.contains("Sesudah ini: buka program sebenarnya"))
    stage.play("Enter Down Enter")
    #expect(stage.app.isFinished)
  }

  // MARK: Pictures

  @Test(arguments: [(80, 24, "lesson-search"), (40, 12, "lesson-search-40x12")])
  func theCoachStandsAboveThePage(_ width: Int, _ height: Int, _ file: String) {
    let stage = LessonStage.begin(3, width: width, height: height)
    stage.play("1 /")
    expectGolden(stage.screen, file)
    #expect(stage.app.draw().cursor.y == (width == 80 ? 21 : 2))
  }

  @Test func whereNoPageFitsTheCoachIsSilentAndTheKeysDoNothing() {
    let stage = LessonStage.begin(1, width: 40, height: 11)
    #expect(stage.lines.count == 11)
    #expect(stage.screen.contains("40x11"))
    stage.play("Down")
    #expect(stage.app.coach?.step == 0)
  }

  @Test func theListIsDrawnAsItWasRead() {
    let stage = LessonStage.begin(1)
    for keys in LessonStage.keys[0] { stage.play(keys) }
    stage.play("F7 Down Down Enter 1 t F7")
    expectGolden(stage.screen, "lessons")
  }

  @Test func theSummaryIsDrawnAsItWasRead() {
    let stage = LessonStage.begin(nil, .english)
    stage.play("PgDn Up Enter")
    expectGolden(stage.screen, "lessons-learnt-en")
  }

  /// What is pressed by somebody who reads nothing.
  private static let random =
    "F7 F7 Enter Enter Enter Down Up Esc PgDn Ctrl+X F12 m ? / t g l z 1 2 3 4 5 7 9 0 s k Space"
    .split(separator: " ").map(String.init)

  @Test(arguments: [(80, 24), (40, 12)])
  func keysAtRandomLeaveAWholePicture(_ width: Int, _ height: Int) {
    var random = SplitMix64(state: 20_261_201)
    var stage = LessonStage.begin(nil, width: width, height: height)
    var records = 0
    for _ in 0..<1500 {
      stage.play(Self.random[random.below(Self.random.count)])
      let canvas = stage.app.draw()
      #expect(canvas.size == Size(width: width, height: height))
      #expect((0..<height).contains(canvas.cursor.y))
      if stage.app.isFinished {
        records += stage.desk.saved.count
        stage = LessonStage.begin(nil, width: width, height: height)
      }
    }
    #expect(records + stage.desk.saved.count > 0)
  }

  @Test func leavingFromHomeSaysThatThePracticeDataGo() {
    let stage = LessonStage.begin(10)
    stage.play("Esc")
    #expect(stage.screen.contains("Data latihan ini dihapus. Data sebenarnya tidak tersentuh."))
    stage.play("Down Enter")
    #expect(stage.app.isFinished)
  }

  /// The queue is the inspector's, the next lesson the clerk's.
  @Test func aLessonSeatsWhoeverItIsFor() {
    let stage = LessonStage.begin(7)
    #expect(stage.app.session?.login == "pemeriksa")
    stage.play("F7 Down Down Down Down Down Down Down Down Down Enter")
    #expect(stage.lines[0].contains("PELAJARAN 8/15"))
    #expect(stage.app.session?.login == "petugas")
  }

  @Test func inTheRealProgramTheKeySaysHowToComeToThem() {
    let stage = Stage()
    stage.play("F7")
    #expect(
      stage.message == "Tutup program, lalu jalankan: bengkel learn. Data ini tidak dipakai.")
  }
}
