import Screens
import TerminalUI
import Wording
import Workshop

@testable import bengkel

/// The lessons on the practice workshop, without a terminal.
enum LessonStage {
  /// What a learner types in each lesson, one row a step; `{}` is the word that the coach then
  /// asks for.
  static let keys: [[String]] = [
    ["Down", "1", "Enter", "Esc", "5", "Esc"],
    ["?", "Esc", "m", "`batch Enter", "Ctrl+K", "Ctrl+K"],
    ["1", "/ `baso", "Enter", "Esc", "s", "Down Down Space Esc"],
    [
      "1 t", "`B.I_88/2026 Enter", "`CONTOH_BARU Enter", "Enter Enter", "`nanti Enter",
      "Up Ctrl+U `+300 Ctrl+X",
    ],
    ["2 t", "`P Enter", "Enter `8x3 Enter", "Enter", "`+14 Enter", "Ctrl+X"],
    ["3", "0 Space 1 Enter", "s Enter", "*", "Ctrl+X Down Enter", "Esc"],
    ["4", "l", "g 1", "Enter Enter", "Ctrl+X", "`135790 Enter"],
    ["5 t", "Enter Enter Enter", "`{} Enter", "`{} Enter Enter", "Enter", "Ctrl+X"],
    ["1 g", "2 Enter", "Esc z", "Ctrl+Y", "t `B.I_90 Esc", "Esc Down Down Enter"],
    ["0 k", "Esc F12", "`135790 Enter", "Esc Ctrl+T", "Esc", "Esc"],
    [
      "8 t", "Enter `kita Enter", "`mutu Enter `rapi Enter `kerja_ulang Enter Enter",
      "`10% Ctrl+X", "b `dilatih Enter `BA_1 Enter `map Ctrl+X", "c",
    ],
    ["5 a", "t", "`gerai Enter Enter", "`30xP8 Enter", "`+150 Ctrl+X", "h"],
    ["5 i", "t", "`toko Enter", "`{} Ctrl+X", "p", "Ctrl+X"],
    ["6", "Down Enter", "Ctrl+X", "Down Enter", "`kasubsi Enter `135790 Enter", "Enter"],
    [
      "0 b", "Down Enter t", "`Kepala_Bengkel Enter `CONTOH_KEPALA Ctrl+X",
      "Esc Down Down Enter Enter", "`160rb Ctrl+X",
    ],
  ]

  /// Does what a step asks for.
  static func play(_ keys: String, on stage: Stage) {
    let words = stage.lines.prefix(2).joined(separator: " ").split(separator: " ")
    let verb = words.firstIndex { $0 == "Ketik" || $0 == "Type" }
    let asked = verb.map { words[$0 + 1].filter { $0 != "," } } ?? ""
    stage.play(
      keys.split(separator: "{}", omittingEmptySubsequences: false)
        .joined(separator: asked))
  }

  private static let usual = made(until: Sample.today)

  private static func made(until today: Day) -> Workshop {
    PracticeWorkshop.made(
      PracticePlan(seed: 1, records: PracticePlan.usualRecords, until: today))
  }

  /// Sits down with the practice clerk; `lesson` counts from 1.
  static func begin(
    _ lesson: Int?, _ language: Language = .indonesian, width: Int = 80, height: Int = 24,
    today: Day = Sample.today
  ) -> Stage {
    let workshop = today == Sample.today ? usual : made(until: today)
    var now = Sample.now
    now.milliseconds += Int64(today - Sample.today) * 86_400_000
    let desk = TestDesk(workshop, now: now)
    desk.learnt["petugas"] = LearntKeys()
    return Stage(
      desk, as: "petugas", language: language, width: width, height: height,
      coach: Coach(language, password: PracticeWorkshop.password, lesson: lesson))
  }
}
