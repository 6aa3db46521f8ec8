import TerminalUI
import Testing

@testable import Screens

/// Lists on a wide screen: the eye is led over what is blank, and a key stays cheap.
@Suite struct WideListTests {
  private static func longestBlank(_ line: String) -> Int {
    var longest = 0
    var run = 0
    for letter in line.drop(while: { $0 == " " || $0 == ">" || $0 == "*" }) {
      run = letter == " " ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }

  /// No three rows of a list running have a gap of 60 cells, in every state of every page.
  @Test func nowhereDoesTheEyeCrossSixtyCellsAlone() {
    var lists = 0
    var dotted = 0
    for state in PageStates.all {
      for login in state.logins.prefix(1) {
        let stage = state.stage(as: login, .indonesian, width: 132, height: 40)
        guard stage.app.top is ListScreen else { continue }
        lists += 1
        if stage.lines.contains(where: { $0.contains("· · · ·") }) { dotted += 1 }
        let gaps = stage.lines[4..<36].map(Self.longestBlank)
        for place in gaps.indices.dropFirst(2) {
          #expect(
            gaps[place - 2...place].contains { $0 < 60 }, "\(state): \(stage.lines[place])")
        }
      }
    }
    #expect(lists > 40 && dotted > 5, "\(dotted) of \(lists)")
  }

  /// What Down sends on a list that has the screen to itself: the letters of the runs that differ,
  /// and some for the place and the colour of each; a run of blanks is erased by a sequence.
  ///
  /// The rows of the waiting list and of pledges are full from edge to edge; two rows and a hint of
  /// 132 cells are 396.
  @Test func downSendsNoMoreThanItsMeasure() {
    var worst = (bytes: 0, state: "")
    for state in PageStates.all {
      for login in state.logins.prefix(1) {
        let stage = state.stage(as: login, .indonesian, width: 132, height: 40)
        guard let list = stage.app.top as? ListScreen, !list.subject.showsDetail else { continue }
        stage.press("Down")
        let before = stage.app.draw()
        stage.press("Down")
        let bytes = Self.bytes(of: stage.app.draw(), since: before)
        if bytes > worst.bytes { worst = (bytes, "\(state)") }
      }
    }
    print("Down on a wide list: \(worst.bytes) at most, \(worst.state)")
    #expect(worst.bytes <= 350, "\(worst)")
  }

  private static func bytes(of canvas: Canvas, since before: Canvas) -> Int {
    var bytes = 0
    canvas.forEachChange(since: before) { _, _, cells in
      bytes += 8
      var blanks = 0
      for cell in cells {
        if cell.scalar == " " {
          blanks += 1
        } else {
          bytes += min(blanks, 5) + String(cell.scalar).utf8.count
          blanks = 0
        }
      }
      bytes += min(blanks, 5)
    }
    return bytes
  }
}
