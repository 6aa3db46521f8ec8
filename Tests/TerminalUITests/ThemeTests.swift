import Testing

@testable import TerminalUI

@Suite struct ThemeTests {
  /// The Linux console's default palette, red, green and blue; bold makes the brighter one.
  private static let palette: [Colour: (plain: [Int], bold: [Int])] = [
    .black: ([0, 0, 0], [85, 85, 85]), .red: ([170, 0, 0], [255, 85, 85]),
    .green: ([0, 170, 0], [85, 255, 85]), .yellow: ([170, 85, 0], [255, 255, 85]),
    .blue: ([0, 0, 170], [85, 85, 255]), .magenta: ([170, 0, 170], [255, 85, 255]),
    .cyan: ([0, 170, 170], [85, 255, 255]), .white: ([170, 170, 170], [255, 255, 255]),
  ]

  /// Relative luminance, WCAG 2.2.
  private static func luminance(_ colour: [Int]) -> Double {
    let parts = colour.map { part -> Double in
      let share = Double(part) / 255
      return share <= 0.04045 ? share / 12.92 : power((share + 0.055) / 1.055)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  /// x to the power of 2.4, by Newton's way to the fifth root of x to the twelfth.
  private static func power(_ x: Double) -> Double {
    let wanted = (0..<12).reduce(1.0) { value, _ in value * x }
    var root = 1.0
    for _ in 0..<200 {
      let fourth = root * root * root * root
      root -= (fourth * root - wanted) / (5 * fourth)
    }
    return root
  }

  private static func contrast(_ paint: Paint) -> Double {
    guard let ink = palette[paint.ink ?? .white], let ground = palette[paint.ground ?? .black]
    else { return 0 }
    let values = [luminance(paint.isBold ? ink.bold : ink.plain), luminance(ground.plain)]
    return ((values.max() ?? 0) + 0.05) / ((values.min() ?? 0) + 0.05)
  }

  /// Worked by hand elsewhere: white on black is 21, grey 170 on black 9.0.
  @Test func theMeasureIsTheOneOfTheStandard() {
    #expect(abs(Self.contrast(Paint(ink: .white, ground: .black, isBold: true)) - 21) < 0.01)
    #expect(abs(Self.contrast(Paint(ink: .white, ground: .black)) - 9.04) < 0.05)
  }

  @Test(arguments: Style.allCases) func everyStyleStandsOutFromItsGround(_ style: Style) {
    #expect(Self.contrast(Theme.colour[style]) >= 4.5)
    #expect(Self.contrast(Theme.contrast[style]) >= 7)
  }

  @Test func onTheConsoleBlackIsNeverBoldAndBlueNeverAnInk() {
    for theme in Theme.allCases {
      for style in Style.allCases {
        let paint = theme[style]
        #expect(!(paint.ink == .black && paint.isBold))
        #expect(paint.ink != .blue)
      }
    }
  }

  @Test func withoutColoursFocusAndErrorsAreReversed() {
    #expect(Style.allCases.allSatisfy { Theme.mono[$0].ink == nil })
    #expect(Theme.mono[.focus].isReverse && Theme.mono[.error].isReverse)
  }
}
