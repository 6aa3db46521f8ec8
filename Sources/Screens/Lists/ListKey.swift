import TerminalUI

/// A key of one list: what it is called, why it cannot be used now, what it does, and what is said
/// once that is recorded.
struct ListKey {
  let binding: Binding
  let does: () -> [Effect]
  /// What an answer leads to that is not yet a record.
  var hears: ((Answer) -> [Effect])?
  var says: ((_ number: Int64) -> String)?
}
