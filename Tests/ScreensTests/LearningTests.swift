import TerminalUI
import Testing
import Wording
import Workshop

@testable import Screens

/// The first three uses of a key tell what it did.
@Suite struct LearningTests {
  /// A clerk who has been told nothing yet.
  private static func begin(_ language: Language = .indonesian) -> Stage {
    let desk = TestDesk(PageSample.workshop, now: Sample.now)
    desk.learnt["ptg-2"] = LearntKeys()
    return Stage(desk, as: "ptg-2", language: language)
  }

  @Test func threeTimesAndThenThePageSpeaksAgain() {
    let stage = Self.begin()
    stage.play("1")
    for count in 2...3 {
      stage.play("1")
      #expect(
        stage.message
          == "1 membuka Warga binaan. Penjelasan \(count) dari 3. Ctrl+K mematikan.")
    }
    stage.play("1")
    #expect(!stage.message.contains("Dijelaskan"))
  }

  @Test func theOtherKeysOfAnActionCountWithIt() {
    let stage = Self.begin(.english)
    stage.play("1 /")
    #expect(stage.message == "/ searches while you type. Hint 1 of 3. Ctrl+K stops this.")
    stage.play("Esc F3")
    #expect(stage.message.hasPrefix("F3 searches while you type. Hint 2 of 3."))
  }

  @Test func aKeyThatOpensAPageLeavesRoomForItsHint() {
    let stage = Self.begin()
    stage.play("1")
    #expect(stage.message == "1 membuka Warga binaan. Hadir: dari 10 hari kerja bulan ini.")
    stage.play("s")
    #expect(stage.message == "Enter atau Spasi memilih, - melepas semua, Esc selesai.")
    #expect(stage.app.learnt.uses == ["area(1)": 1])
    let wide = Self.begin()
    wide.app.size = Size(width: 132, height: 40)
    wide.play("1")
    #expect(wide.message.hasSuffix("bulan ini. Angka 0 pemula sampai 3 mahir."))
  }

  /// Where both do not fit, what to do next is said, and the key is told another time.
  @Test func aNarrowLineHoldsTheHintAlone() {
    let stage = Self.begin()
    stage.app.size = Size(width: 40, height: 12)
    stage.play("1 g")
    #expect(stage.message == "Panah atau angka memilih.")
    stage.app.keepDrafts()
    #expect(stage.desk.learnt["ptg-2"]?.uses.isEmpty ?? true)
  }

  @Test func whatThePageSaysGoesFirst() {
    let stage = Self.begin()
    stage.play("z")
    #expect(stage.message == "Hari ini tidak ada catatan sendiri yang dapat diurungkan.")
  }

  @Test func aKeyFromTheMenuIsExplainedAsIfPressed() {
    let stage = Self.begin()
    stage.play("1 m `tambah Enter")
    #expect(stage.message.hasPrefix("T membuka isian baru. Nomor register seperti di kartu."))
  }

  @Test(arguments: ["Ctrl+K", "m `ajari Enter"]) func itIsSwitchedOffAndStaysOff(_ keys: String) {
    let stage = Self.begin()
    stage.play(keys)
    #expect(stage.message == "Penjelasan tombol dimatikan.")
    stage.play("1")
    #expect(!stage.message.contains("Dijelaskan"))
    stage.app.keepDrafts()
    let again = Stage(stage.desk, as: "ptg-2")
    again.play("2")
    #expect(!again.message.contains("Dijelaskan"))
    again.play("Ctrl+K Space")
    #expect(again.message.contains("Penjelasan 1 dari 3"))
  }

  @Test func whatWasToldIsKeptForTheUser() {
    let stage = Self.begin()
    stage.play("1 2")
    stage.app.keepDrafts()
    #expect(stage.desk.learnt["ptg-2"]?.uses == ["area(1)": 1, "area(2)": 1])
  }

  @Test func theKeyLineIsFoldedForTheUserAndComesBack() {
    let stage = Self.begin()
    let full = stage.keyLine
    stage.play("Ctrl+N")
    #expect(stage.message == "Baris tombol dilipat. Ctrl+N membukanya.")
    #expect(stage.keyLine == "M Menu  ? Bantuan")
    stage.play("1 t Ctrl+K Esc")
    stage.app.keepDrafts()
    let again = Stage(stage.desk, as: "ptg-2")
    #expect(again.keyLine == "M Menu  ? Bantuan")
    again.play("Ctrl+N")
    #expect(again.keyLine == full)
  }

  @Test(arguments: Language.allCases, [false, true])
  func everySentenceFitsTheMessageLine(_ language: Language, _ elsewhere: Bool) {
    let stage = Self.begin(language)
    var seen: Set<String> = []
    let bindings = PageStates.all.flatMap { $0.stage(as: $0.logins[0], language).app.bindings }
      .filter { seen.insert("\($0)").inserted }
    for size in [Size(width: 80, height: 24), Size(width: 40, height: 12)] {
      stage.app.size = size
      for binding in bindings where !binding.label.isEmpty {
        for key in binding.keys {
          stage.app.message = nil
          stage.app.learnt = LearntKeys()
          stage.app.explain(key, binding, elsewhere: elsewhere)
          stage.app.teachWaiting(before: stage.app.top.hint(in: stage.app.scene))
          #expect(
            TextWidth.of(stage.app.message ?? "") <= size.width - 3, "\(stage.app.message ?? "")")
        }
      }
    }
  }
}
