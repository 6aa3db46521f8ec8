import TerminalUI

/// A page beside a list, reached by a key of its own whatever row has the focus.
struct ListPage {
  var key: Binding
  let page: () -> any Screen

  init(key: Binding, page: @escaping @autoclosure () -> any Screen) {
    self.key = key
    self.page = page
  }
}
