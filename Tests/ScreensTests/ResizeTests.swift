import TerminalUI
import Testing
import Wording

@testable import Screens

/// The window is drawn larger and smaller while somebody works in it.
@Suite struct ResizeTests {
  private static let smallest = Size(width: 40, height: 12)

  /// From the smallest to more than any screen has and back, over sizes that nobody can work in.
  private static let sizes: [Size] = {
    let up = [
      (40, 12), (59, 17), (60, 18), (80, 24), (100, 30), (132, 40), (300, 100), (300, 12),
      (40, 100),
    ]
    let tooSmall = [(39, 12), (40, 11), (12, 3), (1, 1)]
    return (up + tooSmall + up.reversed()).map { Size(width: $0, height: $1) }
  }()

  /// What is wrong with a picture of a size; nil when nothing is.
  private static func fault(of stage: Stage, _ language: Language) -> String? {
    let canvas = stage.app.draw()
    let size = stage.app.size
    if canvas.size != size { return "drawn \(canvas.size)" }
    let lines = canvas.lines
    if let wide = lines.first(where: { TextWidth.of($0) > size.width }) { return "wide: \(wide)" }
    if size.width < smallest.width || size.height < smallest.height {
      let said = lines.filter { !$0.isEmpty }.joined(separator: "\n")
      return said == tooSmall(size, language) ? nil : "too small, but says \(said)"
    }
    let isCut = (0..<size.height).contains { y in
      ![" ", "─"].contains(canvas[size.width - 1, y].scalar)
    }
    return isCut ? "cut:\n\(stage.screen)" : DrawnFocus.fault(in: canvas)
  }

  /// What stands alone on a screen of a size that is too small.
  private static func tooSmall(_ size: Size, _ language: Language) -> String {
    if size.width < 30 { return "40x12".prefix(size.width).description }
    return language == .english
      ? "  Needs 40x12, now \(size.width)x\(size.height).\n  What you typed is safe."
      : "  Perlu layar 40x12, ini \(size.width)x\(size.height).\n  Yang diketik tetap aman."
  }

  @Test(arguments: PageStates.all, Language.allCases)
  func everyPageFitsEverySizeAndIsItselfAgain(_ state: PageState, _ language: Language) {
    let stage = state.stage(as: state.logins[0], language)
    let before = stage.app.draw()
    let drafts = stage.app.scene.drafts
    for size in Self.sizes {
      stage.app.size = size
      if let fault = Self.fault(of: stage, language) {
        Issue.record("\(state) at \(size.width)x\(size.height): \(fault)")
      }
    }
    stage.app.size = before.size
    #expect(stage.app.draw() == before, "\(state)")
    #expect(stage.app.scene.drafts == drafts, "\(state)")
  }

  /// Keys on a screen that is too small do nothing, for nobody sees what they would do.
  @Test(arguments: PageStates.all) func keysWaitForRoom(_ state: PageState) {
    let stage = state.stage(as: state.logins[0], .indonesian)
    let before = stage.app.draw()
    let saved = stage.desk.saved.count
    stage.app.size = Size(width: 39, height: 12)
    for key in [Key.enter, .character("z"), .escape, .control("x"), .down] { stage.app.press(key) }
    stage.app.size = before.size
    #expect(stage.app.draw() == before, "\(state)")
    #expect(stage.desk.saved.count == saved, "\(state)")
  }
}
