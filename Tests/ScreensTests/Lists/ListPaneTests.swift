import Forms
import TerminalUI
import Testing
import Wording
import Workshop

@testable import Screens

/// The page of the row in focus beside its list.
@Suite struct ListPaneTests {
  private static func right(_ stage: Stage, from x: Int) -> [String] {
    stage.lines.map { String($0.dropFirst(x)) }
  }

  @Test func thePageFollowsTheFocusFrom110Columns() {
    let stage = Stage(PageSample.workshop, width: 132, height: 40)
    stage.press("2 Home")
    let first = Self.right(stage, from: 80)
    #expect(stage.lines[3].hasPrefix("  Batch"))
    #expect(first.contains { $0.contains("Mutu akhir") })
    stage.press("Down")
    #expect(Self.right(stage, from: 80) != first)
    stage.press("Up")
    #expect(Self.right(stage, from: 80) == first)
  }

  /// The ladder of a batch is that of its own page.
  @Test func whatStandsThereIsWhatEnterOpens() {
    let stage = Stage(PageSample.workshop, width: 132, height: 40)
    stage.press("2 Home")
    let beside = Set(Self.right(stage, from: 82).map(\.trimmed).filter { !$0.isEmpty })
    let narrow = Stage(PageSample.workshop, width: 52, height: 39)
    narrow.press("2 Home Enter")
    let page = narrow.lines[3..<36].map(\.trimmed).filter { $0.count > 3 && !$0.contains(">") }
    #expect(page.count > 5)
    for line in page { #expect(beside.contains(line), "\(line)") }
  }

  @Test(arguments: [(109, 40), (132, 17), (80, 24)])
  func withoutRoomTheListHasTheScreenToItself(_ width: Int, _ height: Int) {
    let stage = Stage(PageSample.workshop, width: width, height: height)
    stage.press("2")
    #expect(!stage.screen.contains("Mutu akhir"))
  }

  /// One list, one focus: the pane has none of its own.
  @Test(arguments: ["1", "2", "5"]) func onlyTheListHasAFocus(_ key: String) {
    let stage = Stage(PageSample.workshop, width: 132, height: 40)
    stage.press(key)
    let canvas = stage.app.draw()
    #expect(canvas.cursor.x < 80)
    for y in 1..<canvas.height {
      for x in 81..<canvas.width { #expect(canvas[x, y].style != .focus) }
    }
  }
}
