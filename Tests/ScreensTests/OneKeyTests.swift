import TerminalUI
import Testing
import Workshop

@testable import Screens

/// What one key on a page saves at once can be taken back and is about one row; all else is asked.
///
/// That somebody looked at an identity is a record which nobody takes back.
@Suite struct OneKeyTests {
  static let pages = PageStates.all.indices.filter { PageStates.all[$0].kind == .page }

  @Test(arguments: pages) func oneKeyDoesNothingForGoodAndNothingToManyRows(_ place: Int) {
    let state = PageStates.all[place]
    for login in state.logins {
      let opened = state.stage(as: login, .indonesian)
      for key in opened.app.bindings.flatMap(\.keys) {
        let stage = opened.copy()
        let before = stage.desk.saved.count
        stage.app.press(key)
        guard stage.desk.saved.count > before, let record = stage.desk.history.last,
          record.undoes == nil
        else { continue }
        if case .noteDisclosure? = record.actions.first { continue }
        let name = key.name(english: false)
        #expect(!record.reversal.isEmpty, "\(state) as \(login): \(name) for good")
        #expect(record.actions.reduce(0) { $0 + rows(of: $1) } == 1, "\(state): \(name) to many")
      }
    }
  }

  private func rows(of action: Action) -> Int {
    if case .countTools(let count) = action { count.out.count + count.back.count } else { 1 }
  }
}
