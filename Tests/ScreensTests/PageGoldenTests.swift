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
    Picture(state: "home", file: "home-supervisor-40x12", login: "ksb-1", isSmall: true),
    Picture(state: "home", file: "home-en", language: .english),
    Picture(state: "home", file: "home-40x12", isSmall: true),
    Picture(state: "leave question", file: "leave-question"),
    Picture(state: "locked", file: "locked"),
    Picture(state: "saving failed", file: "saving-failed"),
    Picture(state: "saving failed", file: "saving-failed-40x12", isSmall: true),
    Picture(state: "disk full", file: "disk-full"),
    Picture(state: "disk full", file: "disk-full-40x12", isSmall: true),
    Picture(state: "disk usage", file: "disk-usage"),
    Picture(state: "clock behind", file: "clock-behind"),
    Picture(state: "date confirmed", file: "date-confirmed"),
    Picture(state: "home, reading only", file: "home-reading"),
    Picture(state: "system", file: "system"),
    Picture(state: "system", file: "system-40x12", isSmall: true),
    Picture(state: "system, checking", file: "system-checking"),
    Picture(state: "system, a user", file: "system-user", login: "adm-1"),
    Picture(state: "medium", file: "system-medium"),
    Picture(state: "second administrator", file: "system-second", login: "adm-1"),
    Picture(state: "one-time code", file: "system-code", login: "adm-1"),
    Picture(state: "own password", file: "system-password"),
    Picture(state: "new user", file: "system-new-user", login: "adm-1"),
    Picture(state: "change of user", file: "change-of-user"),
    Picture(state: "people list, empty", file: "people-empty"),
    Picture(state: "people, none matches", file: "people-none-matches"),
    Picture(state: "people list", file: "people-list-40x12", isSmall: true),
    Picture(state: "people search", file: "people-search-40x12", isSmall: true),
    Picture(state: "inmate", file: "inmate"),
    Picture(state: "inmate form, block lookup", file: "inmate-form"),
    Picture(state: "inmate form, block lookup", file: "inmate-form-40x12", isSmall: true),
    Picture(state: "piece", file: "piece"),
    Picture(state: "stage of a row", file: "stage-choice"),
    Picture(state: "throw a draft away", file: "draft-discard"),
    Picture(state: "home with drafts", file: "home-drafts"),
    Picture(state: "inmate form, resumed", file: "inmate-form-resumed"),
    Picture(state: "queue, empty", file: "quality-empty"),
    Picture(state: "signature of a second person", file: "signature-second"),
    Picture(state: "void a sale", file: "void-sale"),
    Picture(state: "pieces behind stock", file: "stock-pieces"),
    Picture(state: "palette", file: "palette"),
    Picture(state: "help", file: "help"),
    Picture(state: "people filters", file: "people-filters"),
    Picture(state: "sales marked", file: "sales-marked"),
    Picture(state: "status of many", file: "people-status-question"),
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
