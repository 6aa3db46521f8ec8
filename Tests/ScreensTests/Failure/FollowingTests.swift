import Screens
import Testing
import Workshop

/// A second instance, which reads what the first one writes.
@Suite struct FollowingTests {
  private static func following() -> Stage {
    let stage = Stage()
    Trouble.following.befall(stage.desk)
    return stage
  }

  @Test func everyPageSaysUpToWhereAndWhenItWasRead() {
    let stage = Self.following()
    for area in ["", "1", "2", "4", "5", "9"] {
      stage.press(area)
      #expect(stage.lines[1].hasSuffix("data sampai #4820, 08:06"), "area \(area)")
      #expect(stage.lines[2].contains("HANYA BACA"), "area \(area)")
      #expect(stage.lines[21].contains("HANYA BACA"), "area \(area)")
    }
  }

  @Test func readingAgainIsOneKeyOnEveryPage() {
    let stage = Self.following()
    stage.press("1 b")
    #expect(stage.message == "Dibaca ulang: data sampai #4820.")
    stage.press("4 F5")
    #expect(stage.desk.orders == [.reread, .reread])
  }

  @Test func whenTheWriterHasGoneItOffersToWrite() {
    let stage = Self.following()
    stage.desk.result = .writerGone
    stage.press("b")
    #expect(stage.screen.contains("Yang mencatat sudah menutup program."))
    stage.press("Enter")
    #expect(stage.desk.orders == [.reread])
    stage.press("b 2 Enter")
    #expect(stage.desk.orders == [.reread, .reread, .reopen])
    #expect(stage.message == "Dibuka untuk mencatat, sampai #4820.")
  }

  @Test func aSessionThatWritesHasNoSuchKey() {
    let stage = Stage()
    stage.press("F5")
    #expect(stage.desk.orders.isEmpty)
  }
}
