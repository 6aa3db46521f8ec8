import Testing
import Wording

/// The pictures of the pages that no test of their own records.
///
/// One of a kind is recorded; what must hold in both languages, at every size and in every mode is
/// asserted of all pages by `PictureTests`, `ModeTests` and `ResizeTests`.
@Suite struct PageGoldenTests {
  /// A state of `PageStates` and the file of its picture.
  struct Picture: Sendable, CustomStringConvertible {
    var state: String
    var file: String
    var login = "ptg-2"
    var language = Language.indonesian
    var isSmall = false
    var description: String { file }
  }

  private static let pictures = [
    Picture(state: "home", file: "home"),
    Picture(state: "home", file: "home-supervisor", login: "ksb-1"),
    Picture(state: "home", file: "home-en", language: .english),
    Picture(state: "home", file: "home-40x12", isSmall: true),
    Picture(state: "locked", file: "locked"),
    Picture(state: "saving failed", file: "saving-failed"),
    Picture(state: "disk full", file: "disk-full"),
    Picture(state: "clock behind", file: "clock-behind"),
    Picture(state: "clock ahead", file: "clock-ahead"),
    Picture(state: "records missing", file: "records-missing"),
    Picture(state: "home, reading only", file: "home-reading"),
    Picture(state: "system", file: "system"),
    Picture(state: "medium", file: "system-medium"),
    Picture(state: "people list, empty", file: "people-empty"),
    Picture(state: "people list", file: "people-list-40x12", isSmall: true),
    Picture(state: "inmate", file: "inmate"),
    Picture(state: "inmate form, block lookup", file: "inmate-form"),
    Picture(state: "piece", file: "piece"),
    Picture(state: "home with drafts", file: "home-drafts"),
    Picture(state: "queue, empty", file: "quality-empty"),
    Picture(state: "palette", file: "palette"),
    Picture(state: "help", file: "help"),
    Picture(state: "people filters", file: "people-filters"),
    Picture(state: "sales marked", file: "sales-marked"),
    Picture(state: "day grid, changed", file: "day-grid-40x12", isSmall: true),
    Picture(state: "print box", file: "print-box"),
    Picture(state: "print box, last row", file: "print-box-40x12", isSmall: true),
  ]

  @Test(arguments: pictures) func thePageIsDrawnAsItWasRead(_ picture: Picture) throws {
    let state = try #require(PageStates.all.first { $0.name == picture.state })
    let stage = state.stage(
      as: picture.login, picture.language, width: picture.isSmall ? 40 : 80,
      height: picture.isSmall ? 12 : 24)
    expectGolden(stage.screen, picture.file)
  }
}
