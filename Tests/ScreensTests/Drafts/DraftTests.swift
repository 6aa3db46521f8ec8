import Screens
import Testing
import Workshop

/// What was typed and not saved: kept while typing, found again at Home, gone once saved.
@Suite struct DraftTests {
  /// A form, the keys that type into it, and a text that must be there when it is opened again.
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var login = "ptg-2"
    var opening: String
    /// One key a word, as `Stage.play` takes them.
    var typing: String
    var shown: [String]
    /// What Home calls it.
    var name: String
  }

  static let cases = [
    Case(
      testDescription: "a new inmate", opening: "1 t",
      typing: "`B.I_88/2024 Enter `CONTOH_EMPAT Enter `B-2 Enter Enter `h+90",
      shown: ["B.I 88/2024", "CONTOH EMPAT", "B-2", "> Perkiraan bebas     [h+90"],
      name: "warga binaan baru"),
    Case(
      testDescription: "a change of an inmate", opening: "1 u",
      typing: "Tab Tab `C-9", shown: ["> Blok                [C-9", "CONTOH SATU"],
      name: "perubahan WB-001"),
    Case(
      testDescription: "a batch", opening: "2 t", typing: "`P Tab Tab `7x2_8x1 Tab `BANK",
      shown: ["7x2 8x1", "> Untuk               [BANK"], name: "batch"),
    Case(
      testDescription: "a batch with proposals", opening: "2 t",
      typing: "`i Enter Enter Enter `BANK Enter `+30 Enter Ctrl+U `5",
      shown: ["7x8 8x8 9x4", "> Regu                [5_"], name: "batch"),
    Case(
      testDescription: "a day", opening: "3", typing: "a Enter Down 2",
      shown: ["alpa", "[2"], name: "hasil harian 23-11-2026"),
    Case(
      testDescription: "a nota with lines", opening: "5 t",
      typing: "`tel Enter Enter Enter `2xP8 Enter Up `12",
      shown: ["KOPERASI TELADAN", "300.000"], name: "nota"),
    Case(
      testDescription: "a sitting", login: "pmu-1", opening: "4", typing: "l l",
      shown: ["2 putusan belum berlaku", "~Lulus"], name: "putusan mutu"),
  ]

  private static func opened(_ row: Case) -> Stage {
    let stage = Stage(PageSample.workshop, as: row.login)
    stage.play(row.opening)
    return stage
  }

  /// The same desk in a program that was started anew, as after a kill.
  private static func again(_ stage: Stage, _ row: Case) -> Stage {
    let next = Stage(PageSample.workshop, as: "nobody")
    next.desk.kept = stage.desk.kept
    next.desk.now = stage.desk.now
    next.play("`\(row.login) Enter `latihan Enter")
    return next
  }

  private static func resume(_ stage: Stage, _ row: Case) {
    for _ in 0..<8 where !stage.lines.contains(where: { $0.hasPrefix("> Konsep") }) {
      stage.play("Down")
    }
    stage.play("Enter")
  }

  @Test(arguments: cases) func escKeepsItAndHomeOpensItWhereItWas(_ row: Case) {
    let stage = Self.opened(row)
    stage.play(row.typing)
    let before = stage.screen
    for shown in row.shown { #expect(before.contains(shown), "\(shown) in\n\(before)") }
    for _ in 0..<3 where !stage.message.hasPrefix("Konsep") { stage.play("Esc") }
    #expect(stage.message == "Konsep \(row.name) disimpan 08:06. Buka lagi dari Beranda.")
    for _ in 0..<3 where !stage.title.contains("BERANDA") { stage.play("Esc") }
    #expect(stage.screen.contains("Konsep \(row.name) disimpan 08:06"))
    Self.resume(stage, row)
    for shown in row.shown where row.testDescription != "a day" {
      #expect(stage.screen.contains(shown), "\(shown) in\n\(stage.screen)")
    }
  }

  /// The program is killed after each key that was typed; what was on the page is there again.
  @Test(arguments: cases) func aKillAfterAnyKeyLosesNothing(_ row: Case) {
    let stage = Self.opened(row)
    for key in row.typing.split(separator: " ") {
      stage.play(String(key))
      stage.app.keepDrafts()
      let next = Self.again(stage, row)
      guard let kept = stage.desk.kept[row.login], !kept.isEmpty else { continue }
      Self.resume(next, row)
      next.play("Ctrl+L")
      next.app.keepDrafts()
      #expect(Self.texts(next.desk.kept[row.login]) == Self.texts(kept), "after \(key)")
    }
    let next = Self.again(stage, row)
    Self.resume(next, row)
    for shown in row.shown {
      #expect(next.screen.contains(shown), "\(shown) in\n\(next.screen)")
    }
  }

  /// What was typed; which pieces were in sight is noted again as they are drawn.
  private static func texts(_ drafts: [Draft]?) -> [[String: String]] {
    (drafts ?? []).map { $0.texts.filter { $0.key != "seen" } }
  }

  @Test func whatWasSavedLeavesNoDraft() {
    let stage = Stage()
    stage.play("1 t `B.I_88/2024 Enter `CONTOH_EMPAT_DUA Enter `B-2")
    stage.app.keepDrafts()
    #expect(stage.desk.kept["ptg-2"]?.count == 1)
    stage.play("Ctrl+X")
    stage.app.keepDrafts()
    #expect(stage.desk.saved.count == 1)
    #expect(stage.desk.kept["ptg-2"] == [])
  }

  @Test func signedVerdictsLeaveNoDraft() {
    let stage = Stage(PageSample.workshop, as: "pmu-1")
    stage.play("4 l Ctrl+X 1 3 5 7 9 0 Enter")
    stage.app.keepDrafts()
    #expect(stage.desk.saved.count == 1)
    #expect(stage.desk.kept["pmu-1"] ?? [] == [])
  }

  @Test func aFormThatWasOnlyLookedAtLeavesNone() {
    let stage = Stage()
    stage.play("1 t Tab Tab Esc")
    #expect(!stage.message.contains("Konsep"))
    stage.app.keepDrafts()
    #expect(stage.desk.draftWrites == 0)
  }

  @Test func twoNotasCanWaitAtOnce() {
    let stage = Stage(PageSample.workshop)
    stage.play("5 t `tel Enter Enter Enter `2xP8 Enter Esc t `misal Enter Esc Esc")
    #expect(stage.lines.count { $0.contains("Konsep nota disimpan") } == 2)
  }

  @Test func aDraftIsThrownAwayOnlyAfterAQuestion() {
    let stage = Stage()
    stage.play("1 t `B.I F8 Enter")
    #expect(stage.screen.contains("[B.I"))
    stage.play("F8 2 Enter")
    #expect(stage.title.contains("WARGA BINAAN"))
    #expect(stage.message == "Konsep dihapus.")
    stage.app.keepDrafts()
    #expect(stage.desk.kept["ptg-2"] == [])
  }

  @Test func draftsStayWithTheirUser() {
    let stage = Stage()
    stage.play("1 t `B.I F12")
    #expect(stage.message.hasSuffix("Konsep PTG-2 aman."))
    stage.play("Tab `ksb-1 Enter `latihan Enter")
    #expect(!stage.screen.contains("Konsep"))
    stage.play("F12 Tab `ptg-2 Enter `latihan Enter")
    #expect(stage.screen.contains("Konsep warga binaan baru disimpan 08:06"))
  }

  @Test func keysReadTogetherAreWrittenOnce() {
    let stage = Stage()
    stage.play("1 t")
    stage.type("B.I 88/2024")
    stage.app.keepDrafts()
    stage.app.keepDrafts()
    #expect(stage.desk.draftWrites == 1)
  }
}
