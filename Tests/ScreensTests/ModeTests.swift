import TerminalUI
import Testing
import Wording

/// Every page on every kind of terminal: with and without colours, with and without the full set of
/// signs.
@Suite struct ModeTests {
  private static let sizes = [(80, 24), (40, 12), (132, 40)]

  private func pictures(
    _ state: PageState, _ language: Language
  ) -> [(canvas: Canvas, place: String)] {
    Self.sizes.map { width, height in
      let canvas = state.picture(as: state.logins[0], language, width: width, height: height)
      return (canvas, "\(state), \(language), \(width)x\(height)")
    }
  }

  @Test(arguments: PageStates.all, Language.allCases)
  func inASCIIEveryCellIsOnePrintableByte(_ state: PageState, _ language: Language) {
    for (canvas, place) in pictures(state, language) {
      let others = canvas.cells.map { Repertoire.ascii($0) }.filter {
        !(0x20...0x7E).contains($0.value)
      }
      #expect(others.isEmpty, "\(place): \(others)")
    }
  }

  /// A sign that ASCII does not have would be a question mark, which means that a row needs a look.
  @Test(arguments: PageStates.all, Language.allCases)
  func everySignHasOneOfItsOwnInASCII(_ state: PageState, _ language: Language) {
    for (canvas, place) in pictures(state, language) {
      let lost = canvas.cells.filter { $0.scalar != "?" && Repertoire.ascii($0) == "?" }
      #expect(lost.isEmpty, "\(place): \(lost.map(\.scalar))")
    }
  }

  /// Themes paint the same cells, so that the texts are the same in all; what is in focus looks
  /// like nothing around it in each.
  @Test(arguments: PageStates.all, Theme.allCases)
  func theFocusStandsOutInEveryTheme(_ state: PageState, _ theme: Theme) {
    for (canvas, place) in pictures(state, .indonesian) {
      let focus = canvas[canvas.cursor.x, canvas.cursor.y].style
      guard [.focus, .field].contains(focus) else { continue }
      let around = Set(canvas.cells.map(\.style)).subtracting([.focus, .field, .title, .error])
      for style in around where theme[style] == theme[focus] && style != .provisional {
        Issue.record("\(place): \(style) looks like the \(focus) in \(theme)")
      }
    }
  }

  /// What must stand in a row besides the paint of a style.
  private static let signs: [(style: Style, signs: String)] = [
    (.marked, "*"), (.provisional, "~"), (.warning, "?"), (.focus, ">"), (.field, "["),
    // A point beyond its limit, and the rules of a page about a failure, are told by their own.
    (.error, "!◆─"), (.bar, "█"),
  ]

  @Test(arguments: PageStates.all, Language.allCases)
  func noMeaningIsToldByPaintAlone(_ state: PageState, _ language: Language) {
    for (canvas, place) in pictures(state, language) {
      for y in 1..<canvas.height {
        let row = (0..<canvas.width).map { canvas[$0, y] }
        for (style, sign) in Self.signs where row.contains(where: { $0.style == style }) {
          let isThere = row.contains { sign.unicodeScalars.contains($0.scalar) }
          #expect(isThere, "\(place): no \(sign) in \(canvas.lines[y])")
        }
      }
    }
  }

  // MARK: The most intricate pages

  /// The state of a page and the file of its picture on a terminal with nothing but ASCII and
  /// attributes.
  struct Plain: Sendable, CustomTestStringConvertible {
    var state: String
    var login: String
    var testDescription: String
  }

  static let plain = [
    Plain(state: "sale form, a price", login: "ptg-2", testDescription: "plain-sale"),
    Plain(state: "queue, judged", login: "pmu-1", testDescription: "plain-queue"),
    Plain(state: "batch", login: "ptg-2", testDescription: "plain-batch"),
  ]

  @Test(arguments: plain) func thePageIsReadWithoutColoursAndSigns(_ row: Plain) throws {
    let state = try #require(PageStates.all.first { $0.name == row.state })
    let canvas = state.stage(as: row.login, .indonesian).app.draw()
    let texts = Self.rows(of: canvas) { Repertoire.ascii($0) }
    let paints = Self.rows(of: canvas) { Self.letter(Theme.mono[$0.style]) }
    expectGolden((texts + [""] + paints).joined(separator: "\n"), row.testDescription)
  }

  /// A letter for each cell, blanks at the end left out.
  private static func rows(
    of canvas: Canvas, _ letter: (Cell) -> Unicode.Scalar
  ) -> [String] {
    (0..<canvas.height).map { y in
      var row = (0..<canvas.width).map { Character(letter(canvas[$0, y])) }
      while row.last == " " { row.removeLast() }
      return String(row)
    }
  }

  /// Bold, reversed or underlined; no theme has two of them without colours.
  private static func letter(_ paint: Paint) -> Unicode.Scalar {
    if paint.isReverse { return "r" }
    if paint.isUnderlined { return "u" }
    return paint.isBold ? "b" : " "
  }
}
