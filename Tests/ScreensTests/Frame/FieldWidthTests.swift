import TerminalUI
import Testing

@testable import Screens

/// A value as long as its field is wide is seen whole, with the caret in the cell behind it.
@Suite struct FieldWidthTests {
  static let forms = PageStates.all.indices.filter { place in
    let state = PageStates.all[place]
    return state.kind != .page
      && state.stage(as: state.logins[0], .indonesian).app.top.field != nil
  }

  @Test(arguments: forms) func everyFieldShowsWhatFitsIt(_ place: Int) {
    let state = PageStates.all[place]
    let stage = state.stage(as: state.logins[0], .indonesian)
    var seen: Set<String> = []
    while let field = stage.app.top.field, let typing = stage.app.typing,
      seen.insert("\(field.name)").inserted
    {
      stage.press("Ctrl+U")
      let count = min(field.width, typing.limit)
      stage.app.press(.paste(String(repeating: "9", count: count)))
      let canvas = stage.app.draw()
      let row = Array(canvas.lines[canvas.cursor.y].unicodeScalars)
      let end = canvas.cursor.x
      let value = row[max(0, end - count)..<min(end, row.count)]
      let sign: Unicode.Scalar = field.isSecret ? "*" : "9"
      #expect(
        value.count == count && value.allSatisfy { $0 == sign }, "\(field.name)\n\(stage.screen)")
      #expect(end > count && row[end - count - 1] == "[", "\(field.name)\n\(stage.screen)")
      #expect(row.indices.contains(end) && row[end] == "_", "\(field.name)\n\(stage.screen)")
      stage.press("Ctrl+U Tab")
    }
    #expect(!seen.isEmpty)
  }
}
