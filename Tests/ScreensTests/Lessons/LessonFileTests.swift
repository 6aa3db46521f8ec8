import TerminalUI
import Testing
import Wording
import Workshop

@testable import Screens

/// The files of the lessons.
@Suite struct LessonFileTests {
  @Test func aLessonIsReadLineByLine() throws {
    let text = """
      # petugas: Satu
      - page batch & key Esc
      Tekan Esc.
      Di kiri atas.
      - saved sell
      Simpan.
      Ctrl+X.
      = Sudah.
      """
    let lesson = try #require(LessonFile.read(text).first)
    #expect(lesson.login == "petugas")
    #expect(lesson.title == "Satu")
    #expect(lesson.steps.map(\.conditions) == [[.page("batch"), .key("Esc")], [.saved("sell")]])
    #expect(lesson.steps.map(\.text) == ["Tekan Esc.", "Simpan."])
    #expect(lesson.steps.map(\.hint) == ["Di kiri atas.", "Ctrl+X."])
    #expect(lesson.learnt == "Sudah.")
  }

  /// What cannot be read, none of which gives a lesson.
  static let broken = [
    "petugas: Satu\n= Sudah.", "# Satu\n= Sudah.", "# petugas: Satu\n- pages x\nA.\nB.\n= Sudah.",
    "# petugas: Satu\n- page x\nA.\n", "# petugas: Satu\n- page\nA.\nB.\n= Sudah.",
    "# petugas: Satu\n- undone x\nA.\nB.\n= Sudah.", "# petugas: Satu\n- page x\nA.\nB.",
  ]

  @Test(arguments: broken) func whatIsNoLessonIsNotRead(_ text: String) {
    #expect(LessonFile.read(text).isEmpty)
  }

  @Test func bothLanguagesHaveFifteenLessonsOfTheSameSteps() {
    let lessons = Language.allCases.map { LessonFile.lessons($0) }
    #expect(lessons.allSatisfy { $0.count == 15 })
    #expect(Coach.lessonCount == 15)
    for (one, other) in zip(lessons[0], lessons[1]) {
      #expect((3...6).contains(one.steps.count), "\(one.title)")
      #expect(one.login == other.login)
      #expect(one.steps.count == other.steps.count, "\(one.title)")
      for (step, translated) in zip(one.steps, other.steps) {
        #expect(step.conditions.map(Self.spoken) == translated.conditions.map(Self.spoken))
      }
    }
  }

  /// A condition without the words that each language has of its own.
  private static func spoken(_ condition: StepCondition) -> StepCondition {
    if case .shows(let text) = condition {
      .shows(text.filter { !$0.isLetter && !$0.isWhitespace && !$0.isPunctuation })
    } else {
      condition
    }
  }

  /// Nothing of the coach is cut at 80 columns, nor on the two lines of 40.
  @Test(arguments: Language.allCases) func allWordsFitTheCoachsLines(_ language: Language) {
    let stage = LessonStage.begin(nil, language)
    for (number, lesson) in LessonFile.lessons(language).enumerated() {
      #expect(TextWidth.of(lesson.title) <= 33, "\(lesson.title)")
      #expect(TextWidth.of(lesson.learnt) <= 73, "\(lesson.learnt)")
      for step in lesson.steps {
        #expect(TextWidth.of(step.hint) <= 67, "\(step.hint)")
        for words in [step.text, step.hint] {
          let filled = LessonCodes.filled(words, in: stage.app.scene)
          #expect(filled.contains("{") == false)
          let lines = "\(number + 1).6 \(filled)".wrapped(to: 37)
          #expect(lines.count <= CoachLines.count, "\(lines)")
        }
      }
    }
  }
}
