import TerminalUI

/// A page beside a list, reached by a key of its own whatever row has the focus.
struct ListPage {
  let key: Binding
  let page: any Screen
}
